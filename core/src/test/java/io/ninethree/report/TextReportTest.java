package io.ninethree.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.Money;
import io.ninethree.field.MoneyField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.Sample;
import io.ninethree.model.Dimension;
import io.ninethree.model.Experience;
import io.ninethree.model.Guarantee;
import io.ninethree.score.Gate;
import io.ninethree.score.Indicator;
import io.ninethree.score.Readiness;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecard.Reading;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.api.util.DefaultTimeZone;

class TextReportTest {

    private static final Indicator WAIT = Indicator.named("resp.firstMean")
            .called("首次响应时间（均值）", "First response time, mean")
            .measures(Formula.mean(Cases.FIRST_RESPONSE_TIME))
            .scoredBy(ScoreCurve.through(Duration.ofMinutes(30), Duration.ofMinutes(3), Duration.ofSeconds(30)))
            .under(Experience.RESPONSE_SPEED)
            .core()
            .build();

    private static final Indicator PROMPT = Indicator.named("resp.within5min")
            .called("5分钟内响应率", "Answered within 5 minutes")
            .measures(Formula.share(Cases.FIRST_RESPONSE_TIME.atMost(Duration.ofMinutes(5))))
            .scoredBy(ScoreCurve.through(0.50, 0.90, 1.00))
            .under(Experience.RESPONSE_SPEED)
            .build();

    private static final Indicator PROMOTERS = Indicator.named("emo.nps")
            .called("净推荐值", "Net promoter score")
            .measures(Formula.netPromoterScore(Surveys.RECOMMEND))
            .scoredBy(ScoreCurve.through(0, 50, 80))
            .under(Experience.EMOTIONAL_CONNECTION)
            .minimumSample(30)
            .build();

    private static final Indicator SATISFACTION = Indicator.named("emo.csat")
            .called("满意度", "Satisfaction")
            .measures(Formula.mean(Surveys.SATISFACTION))
            .scoredBy(ScoreCurve.through(40, 85, 95))
            .under(Experience.EMOTIONAL_CONNECTION)
            .build();

    private static final Indicator TRACEABLE = Indicator.named("trace.complete")
            .called("全程可追溯率", "Traceable without a gap")
            .measures(Formula.share(Cases.TRACEABLE.isTrue()))
            .scoredBy(ScoreCurve.through(0.50, 0.95, 1.00))
            .under(Guarantee.TRACEABILITY)
            .build();

    private static final Indicator VOLUME = Indicator.named("info.cases")
            .called("工单量", "Cases")
            .measures(Formula.count(Cases.SOURCE))
            .build();

    private static final ScoringEngine ENGINE =
            ScoringEngine.of(ServiceModel.of(WAIT, PROMPT, PROMOTERS, SATISFACTION, TRACEABLE, VOLUME));

    private static final ScoringPeriod JUNE = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneId.of("Asia/Shanghai"));

    record Ticket(Instant opened, Instant replied) {}

    record Answer(Instant at, Integer recommend, Integer stars) {}

    private static final RecordMapping<Ticket> TICKETS = RecordMapping.of(Ticket.class, Cases.SOURCE)
            .map(Cases.OPENED_AT, Ticket::opened)
            .map(Cases.FIRST_REPLIED_AT, Ticket::replied);

    private static final RecordMapping<Answer> ANSWERS = RecordMapping.of(Answer.class, Surveys.SOURCE)
            .map(Surveys.ANSWERED_AT, Answer::at)
            .map(Surveys.RECOMMEND, Answer::recommend)
            .mapFromScale(Surveys.SATISFACTION, 1, 5, Answer::stars);

    private static Ticket ticket(long minutes) {
        Instant opened = JUNE.from().plus(Duration.ofDays(3));
        return new Ticket(opened, opened.plus(Duration.ofMinutes(minutes)));
    }

    private static Scorecard june() {
        Instant at = JUNE.from().plus(Duration.ofDays(9));
        Records tickets = TICKETS.of(List.of(
                ticket(2),
                ticket(4),
                ticket(9),
                ticket(-1),
                new Ticket(JUNE.to().minusSeconds(60), null),
                new Ticket(JUNE.to(), null)));
        Records answers = ANSWERS.of(List.of(
                new Answer(at, 10, 5), new Answer(at, 9, 4), new Answer(at, 99, null), new Answer(null, null, null)));
        return ENGINE.score(JUNE, tickets, answers);
    }

    private static final String IN_ENGLISH = """
            Service-quality model · 2026-06
            67.8 (weak; 95 % confidence: 23.5 – 85.2) on the measured part: 2 of 3 headings, 3 of 5 indicators; not yet a full score
            Weight measured: 50.0 %

              50.7  25.5 – 82.1  Response speed        weak  2/2  scored
              85.0  0.0 – 100.0  Emotional connection  good  1/2  indicative
                 –               Traceability                0/1  not connected

            Weakest: Response speed (50.7)
            Strongest: Emotional connection (85.0)

              points  indicator                    value   target  n  note
                62.3  First response time, mean  5.0 min  3.0 min  3  0 s – 14.0 min; 1 not yet decidable; 1 unreadable
                33.3  Answered within 5 minutes   66.7 %   90.0 %  3  20.8 % – 93.9 %; 1 not yet decidable; 1 unreadable
                   –  Net promoter score             100       50  2  -24.4 – 100; too few; 1 unreadable
                85.0  Satisfaction                  87.5       85  2  0 – 100; 1 without data
                   –  Cases                            5        –  5

            Connect next (weight that it would add; a new source also needs the field that dates it):
              +33.3 %  cases.traceable  → Traceable without a gap

            cases: 6 records read, 5 in the period, 0 undated
              first response time: 1 unreadable (must not end before it starts)
            surveys: 4 records read, 3 in the period, 1 undated
              likelihood to recommend: 1 unreadable (must be between 0 and 10)
            """;

    private static final String IN_CHINESE = """
            服务质量模型 · 2026-06
            已测部分 67.8（薄弱；95 % 置信区间 23.5 – 85.2）：3 个维度测得 2 个，5 项指标测得 3 项；尚不构成完整得分
            权重覆盖：50.0 %

              50.7  25.5 – 82.1  响应速度    薄弱  2/2  已评分
              85.0  0.0 – 100.0  情感连接    良好  1/2  仅供参考
                 –               问题可追溯        0/1  未接入

            最薄弱：响应速度（50.7）
            最强：情感连接（85.0）

              得分  指标                      数值      目标  n  备注
              62.3  首次响应时间（均值）  5.0 分钟  3.0 分钟  3  0 秒 – 14.0 分钟；1 条尚无法判定；1 条无法读取
              33.3  5分钟内响应率           66.7 %    90.0 %  3  20.8 % – 93.9 %；1 条尚无法判定；1 条无法读取
                 –  净推荐值                   100        50  2  -24.4 – 100；样本不足；1 条无法读取
              85.0  满意度                    87.5        85  2  0 – 100；1 条缺数据
                 –  工单量                       5         –  5

            接下来接入（可增加的权重；新数据源还需其日期字段）：
              +33.3 %  cases.traceable  → 全程可追溯率

            工单：读取 6 条，期内 5 条，无日期 0 条
              首次响应时长：1 条无法读取（终点不得早于起点）
            问卷：读取 4 条，期内 3 条，无日期 1 条
              推荐意愿：1 条无法读取（必须介于 0 与 10 之间）
            """;

    @Test
    void readsInEnglish() {
        assertThat(TextReport.of(june(), Locale.UK)).isEqualTo(IN_ENGLISH);
    }

    @Test
    void readsInChinese() {
        assertThat(TextReport.of(june(), Locale.SIMPLIFIED_CHINESE)).isEqualTo(IN_CHINESE);
    }

    @Test
    @DefaultLocale("ar-EG")
    @DefaultTimeZone("America/New_York")
    void readsTheSameOnAnEgyptianMachine() {
        assertThat(TextReport.of(june(), Locale.ENGLISH)).isEqualTo(IN_ENGLISH);
        assertThat(TextReport.of(june(), Locale.CHINESE)).isEqualTo(IN_CHINESE);
    }

    @Test
    @DefaultLocale("de-DE")
    void readsTheSameOnAGermanMachine() {
        assertThat(TextReport.of(june(), Locale.GERMANY)).isEqualTo(IN_ENGLISH);
    }

    @Test
    @DefaultLocale("tr-TR")
    void readsTheSameOnATurkishMachine() {
        assertThat(TextReport.of(june(), Locale.TAIWAN)).isEqualTo(IN_CHINESE);
    }

    /** Where there is nothing to say there is no empty line either. */
    @Test
    void saysThatNothingIsMeasured() {
        ScoringEngine engine = ScoringEngine.of(ServiceModel.of(PROMOTERS, SATISFACTION));
        assertThat(TextReport.of(engine.score(JUNE), Locale.ENGLISH)).isEqualTo("""
                Service-quality model · 2026-06
                Not measured: 0 of 1 headings, 0 of 2 indicators

                  –  Emotional connection  0/2  not connected

                Connect next (weight that it would add; a new source also needs the field that dates it):
                  +50.0 %  surveys.recommend     → Net promoter score
                  +50.0 %  surveys.satisfaction  → Satisfaction
                """);
    }

    @Test
    void namesNeitherWeakestNorStrongestIfThereIsOnlyOne() {
        Map<String, IndicatorValue> values =
                Map.of("emo.csat", IndicatorValue.measured(85, Unit.POINTS, 1234), "emo.nps", noRecords());
        assertThat(TextReport.of(scored(values, PROMOTERS, SATISFACTION), Locale.CHINESE))
                .isEqualTo("""
                服务质量模型 · 2026-06
                已测部分 80.0（良好）：1 个维度测得 1 个，2 项指标测得 1 项；尚不构成完整得分
                权重覆盖：50.0 %

                  80.0  情感连接  良好  1/2  仅供参考

                  得分  指标      数值  目标      n  备注
                     –  净推荐值     –    50      0  无记录
                  80.0  满意度      85    85  1,234
                """);
    }

    @Test
    void saysHowManyDuplicatesWereLeftOut() {
        Reading reading = new Reading(Surveys.SOURCE, 12_000, 1_234, 3, 0, List.of());
        ServiceModel model = ServiceModel.of(SATISFACTION);
        Scorecard card = Scorecard.of(
                model, JUNE, Map.of(), List.of(reading), Readiness.of(model, List.of(ANSWERS.of(List.of()))));
        assertThat(TextReport.of(card, Locale.ENGLISH)).endsWith("""

                surveys: 12,000 records read, 3 in the period, 0 undated
                  1,234 duplicates left out
                """);
        assertThat(TextReport.of(card, Locale.CHINESE)).endsWith("""

                问卷：读取 12,000 条，期内 3 条，无日期 0 条
                  重复记录 1,234 条，未计入
                """);
    }

    @Test
    void saysThatAScoreIsFull() {
        Map<String, IndicatorValue> values = Map.of("emo.csat", IndicatorValue.measured(85, Unit.POINTS, 10));
        Scorecard card = scored(values, SATISFACTION);
        assertThat(TextReport.of(card, Locale.ENGLISH).lines().skip(1).findFirst())
                .contains("Score 80.0 (good): 1 of 1 headings, 1 of 1 indicators");
        assertThat(TextReport.of(card, Locale.CHINESE).lines().skip(1).findFirst())
                .contains("总分 80.0（良好）：1 个维度测得 1 个，1 项指标测得 1 项");
    }

    /** The whole would have earned 90. */
    @Test
    void saysWhatAGateTakes() {
        ServiceModel free = ServiceModel.of(PROMPT, SATISFACTION);
        ServiceModel gated = free.withRoot(free.root().withGate(Gate.below(PROMPT.id(), 0.95, 40)));
        Map<String, IndicatorValue> values = Map.of(
                PROMPT.id(),
                IndicatorValue.measured(0.9, Unit.SHARE, 100),
                "emo.csat",
                IndicatorValue.measured(95, Unit.POINTS, 100));
        Scorecard card = Scorecard.of(gated, JUNE, values);
        assertThat(TextReport.of(card, Locale.ENGLISH))
                .contains("\nOverall held at 40.0 by Answered within 5 minutes; 90.0 without that gate\n");
        assertThat(TextReport.of(card, Locale.CHINESE)).contains("\n总体受5分钟内响应率限制，最高 40.0 分；不设限为 90.0 分\n");
    }

    @Test
    void saysThatAGateIsNotEvidenced() {
        ServiceModel free = ServiceModel.of(PROMPT, SATISFACTION);
        ServiceModel gated = free.withRoot(free.root().withGate(Gate.below(PROMPT.id(), 0.95, 40)));
        Scorecard card = Scorecard.of(gated, JUNE, Map.of("emo.csat", IndicatorValue.measured(95, Unit.POINTS, 100)));
        assertThat(TextReport.of(card, Locale.ENGLISH))
                .contains("\nGate of Answered within 5 minutes open: not evidenced (not connected)\n");
        assertThat(TextReport.of(card, Locale.CHINESE)).contains("\n5分钟内响应率的门槛未生效：缺乏证据（未接入）\n");
    }

    @Test
    void tellsTheScopeFromTheStandard() {
        ServiceModel model = ServiceModel.of(PROMPT, SATISFACTION, TRACEABLE)
                .withoutScope(TRACEABLE.id())
                .imputing(PROMPT.id(), 0.9);
        Scorecard card = Scorecard.of(model, JUNE, Map.of("emo.csat", IndicatorValue.measured(95, Unit.POINTS, 100)));
        assertThat(TextReport.of(card, Locale.ENGLISH))
                .contains("\nWeight measured: 50.0 % of the scope, 33.3 % of the standard\n")
                .contains("\nWeight for which declared values stand in: 50.0 %\n")
                .contains("90.0 % stands in");
        assertThat(TextReport.of(card, Locale.CHINESE))
                .contains("\n权重覆盖：适用范围的 50.0 %，标准的 33.3 %\n")
                .contains("\n其中以约定值代替的权重：50.0 %\n");
    }

    @Test
    void countsExperiencesAndGuaranteesIfTheModelHasAllTwelve() {
        List<Indicator> twelve = Stream.<Dimension>concat(Stream.of(Experience.values()), Stream.of(Guarantee.values()))
                .map(TextReportTest::satisfactionUnder)
                .toList();
        Map<String, IndicatorValue> values = twelve.stream()
                .limit(11)
                .collect(Collectors.toMap(Indicator::id, each -> IndicatorValue.measured(85, Unit.POINTS, 10)));
        Scorecard card = scored(values, twelve.toArray(Indicator[]::new));
        assertThat(TextReport.of(card, Locale.ENGLISH).lines().skip(1).findFirst())
                .contains("Score 80.0 (good): 9 of 9 experiences, 2 of 3 guarantees, 11 of 12 indicators");
        assertThat(TextReport.of(card, Locale.CHINESE).lines().skip(1).findFirst())
                .contains("总分 80.0（良好）：九项体验测得 9 项，三项保障测得 2 项，12 项指标测得 11 项");
    }

    private static Indicator satisfactionUnder(Dimension dimension) {
        return Indicator.named("csat." + dimension.id())
                .called("满意度", "Satisfaction")
                .measures(Formula.mean(Surveys.SATISFACTION))
                .scoredBy(ScoreCurve.through(40, 85, 95))
                .under(dimension)
                .build();
    }

    private static IndicatorValue noRecords() {
        return IndicatorValue.notMeasured(Absence.NO_RECORDS, Unit.POINTS);
    }

    private static Scorecard scored(Map<String, IndicatorValue> values, Indicator... indicators) {
        ServiceModel model = ServiceModel.of(indicators);
        Readiness ready = Readiness.of(model, List.of(Records.of(Surveys.SOURCE)));
        return Scorecard.of(model, JUNE, values, List.of(), ready);
    }

    @Test
    void namesTheCurrencyOfMoney() {
        Indicator credited = Indicator.named("credited")
                .called("赔付", "Credited")
                .measures(Formula.sum(MoneyField.named("surveys.credited")))
                .build();
        Map<String, IndicatorValue> values =
                Map.of("credited", new IndicatorValue.Amount(Money.of("12.50", "CNY"), Sample.of(3)));
        assertThat(TextReport.of(scored(values, SATISFACTION, credited), Locale.ENGLISH)
                        .lines())
                .anyMatch(line -> line.matches(".*Credited +12\\.5 CNY .* 3.*"));
    }

    @Test
    void showsNoTargetOfACurveThatCanNotTellOne() {
        ScoreCurve flat = value -> 50;
        Indicator indicator = Indicator.named("emo.flat")
                .called("满意度", "Satisfaction")
                .measures(Formula.mean(Surveys.SATISFACTION))
                .scoredBy(flat)
                .under(Experience.EMOTIONAL_CONNECTION)
                .build();
        Map<String, IndicatorValue> values = Map.of("emo.flat", IndicatorValue.measured(85, Unit.POINTS, 10));
        assertThat(TextReport.of(scored(values, indicator), Locale.ENGLISH).lines())
                .endsWith(
                        "  points  indicator     value  target   n  note", "    50.0  Satisfaction     85       –  10");
    }

    @Test
    void saysWhatCanBeMeasuredAndWhatToConnectNext() {
        RecordMapping<Answer> undated =
                RecordMapping.of(Answer.class, Surveys.SOURCE).map(Surveys.RECOMMEND, Answer::recommend);
        assertThat(TextReport.of(ENGINE.readiness(TICKETS, undated), Locale.ENGLISH))
                .isEqualTo("""
                4 of 6 indicators can be measured

                Connect next (weight that it would add; a new source also needs the field that dates it):
                  +33.3 %  cases.traceable       → Traceable without a gap
                  +16.7 %  surveys.satisfaction  → Satisfaction

                surveys: without surveys.answeredAt only the whole time can be scored
                """);
    }

    @Test
    void saysInChineseWhatCanBeMeasured() {
        RecordMapping<Ticket> undated = RecordMapping.of(Ticket.class, Cases.SOURCE)
                .map(Cases.FIRST_REPLIED_AT, Ticket::replied)
                .map(Cases.TRACEABLE, ticket -> true);
        assertThat(TextReport.of(ENGINE.readiness(undated, ANSWERS), Locale.CHINESE))
                .isEqualTo("""
                可测量 6 项指标中的 4 项

                接下来接入（可增加的权重；新数据源还需其日期字段）：
                  +33.3 %  cases.openedAt  → 首次响应时间（均值）、5分钟内响应率

                工单：未接入 cases.openedAt，只能按全部时间评分
                """);
    }

    @Test
    void givesNoMoreAdviceThanOneCanFollow() {
        ServiceModel model = ServiceModel.of(shares("detail", 20, Experience.ATTENTION_TO_DETAIL));
        assertThat(adviceFor(model)).hasSize(12).allMatch(line -> line.startsWith("  +5.0 %  detail."));
    }

    /** A small gain under a heading of which nothing can be measured is worth more than one more large one elsewhere. */
    @Test
    void advisesOnEveryHeadingOfWhichNothingCanBeMeasured() {
        ServiceModel model = ServiceModel.of(Stream.of(
                        shares("detail", 20, Experience.ATTENTION_TO_DETAIL),
                        shares("trace", 25, Guarantee.TRACEABILITY),
                        shares("open", 40, Guarantee.PROCESS_TRANSPARENCY),
                        shares("need", 30, Experience.NEED_INSIGHT))
                .flatMap(List::stream)
                .toList());
        List<String> advice = adviceFor(model, "need");
        assertThat(advice).hasSize(12);
        assertThat(advice.subList(0, 10)).allMatch(line -> line.startsWith("  +1.3 %  detail."));
        assertThat(advice.subList(10, 12))
                .containsExactly("  +1.0 %  trace.flag0   → trace0", "  +0.6 %  open.flag0    → open0");
    }

    private static List<Indicator> shares(String source, int number, Dimension dimension) {
        return IntStream.range(0, number)
                .mapToObj(i -> Indicator.named(source + ".share" + i)
                        .called(source + i, source + i)
                        .measures(Formula.share(
                                FlagField.named(source + ".flag" + i).isTrue()))
                        .scoredBy(ScoreCurve.linear(0, 1))
                        .under(dimension)
                        .build())
                .toList();
    }

    private static List<String> adviceFor(ServiceModel model, String... connected) {
        RecordMapping<?>[] mappings =
                Stream.of(connected).map(TextReportTest::mapped).toArray(RecordMapping<?>[]::new);
        String report = TextReport.of(ScoringEngine.of(model).readiness(mappings), Locale.ENGLISH);
        return report.lines().filter(line -> line.contains("→")).toList();
    }

    private static RecordMapping<Boolean> mapped(String source) {
        InstantField at = InstantField.named(source + ".at");
        FlagField flag = FlagField.named(source + ".flag0");
        return RecordMapping.of(Boolean.class, Source.of(source, at, flag)).map(flag, each -> each);
    }
}
