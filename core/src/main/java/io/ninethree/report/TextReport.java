package io.ninethree.report;

import io.ninethree.field.Field;
import io.ninethree.field.Unit;
import io.ninethree.formula.Sample;
import io.ninethree.model.Dimension;
import io.ninethree.model.Experience;
import io.ninethree.model.Guarantee;
import io.ninethree.model.Text;
import io.ninethree.score.HeadingScore;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.NodeScore;
import io.ninethree.score.NodeScore.Status;
import io.ninethree.score.Readiness;
import io.ninethree.score.Readiness.Advice;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecard.Reading;
import io.ninethree.statistics.Interval;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scorecards and readiness as plain text for a terminal, the same on every machine. */
public final class TextReport {

    private static final String NOTHING = "–";

    private static final int ADVICE = 8;

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private TextReport(Locale locale) {
        this.locale = locale;
    }

    /**
     * A scorecard as text: the whole, every heading, what was measured, what was not and which fields would change that,
     * and what was left out.
     *
     * @param card the scorecard
     * @param locale the reader's locale; Chinese for any Chinese one, otherwise English
     * @return lines, each ended by a line feed
     */
    public static String of(Scorecard card, Locale locale) {
        TextReport report = new TextReport(locale);
        report.summary(card);
        report.headings(card);
        report.extremes(card);
        report.indicators(card);
        report.advice(card.readiness());
        report.leftOut(card);
        return report.text.toString();
    }

    /**
     * What a model can measure, as text: how many indicators, and what to connect next.
     *
     * @param readiness the readiness
     * @param locale the reader's locale; Chinese for any Chinese one, otherwise English
     * @return lines, each ended by a line feed
     */
    public static String of(Readiness readiness, Locale locale) {
        TextReport report = new TextReport(locale);
        int all = readiness.model().indicators().size();
        int measurable = readiness.measurable().size();
        report.line(
                "可测量 " + all + " 项指标中的 " + measurable + " 项",
                measurable + " of " + all + " indicators can be measured");
        report.advice(readiness);
        return report.text.toString();
    }

    private void summary(Scorecard card) {
        line(
                card.model().text().zh() + " · " + card.period().label(),
                card.model().text().en() + " · " + card.period().label());
        HeadingScore overall = card.overall();
        String points = points(overall.points());
        Text scope = scope(overall);
        switch (overall.status()) {
            case SCORED -> line("总分 " + points + "：" + scope.zh(), "Score " + points + ": " + scope.en());
            case INDICATIVE ->
                line(
                        "已测部分 " + points + "：" + scope.zh() + "；尚不构成完整得分",
                        points + " on the measured part: " + scope.en() + "; not yet a full score");
            case NOT_MEASURED -> line("未测量：" + scope.zh(), "Not measured: " + scope.en());
        }
    }

    private static Text scope(HeadingScore overall) {
        List<IndicatorScore> indicators = overall.indicators();
        String measured = measured(indicators) + "/" + indicators.size();
        String of = measured(indicators) + " of " + indicators.size();
        Text headings = standard(overall)
                ? Text.of(
                        "九项体验 " + among(overall, Experience.values()) + "/9，三项保障 " + among(overall, Guarantee.values())
                                + "/3",
                        among(overall, Experience.values()) + " of 9 experiences, " + among(overall, Guarantee.values())
                                + " of 3 guarantees")
                : Text.of(
                        "标题 " + measured(overall.headings()) + "/"
                                + overall.headings().size(),
                        measured(overall.headings()) + " of "
                                + overall.headings().size() + " headings");
        return Text.of(headings.zh() + "，指标 " + measured, headings.en() + ", " + of + " indicators");
    }

    private static boolean standard(HeadingScore overall) {
        List<String> ids = overall.headings().stream().map(NodeScore::id).toList();
        return Stream.<Dimension>concat(Stream.of(Experience.values()), Stream.of(Guarantee.values()))
                .allMatch(dimension -> ids.contains(dimension.id()));
    }

    private static long among(HeadingScore overall, Dimension[] dimensions) {
        List<String> ids = Stream.of(dimensions).map(Dimension::id).toList();
        return measured(overall.headings().stream()
                .filter(heading -> ids.contains(heading.id()))
                .toList());
    }

    private static long measured(List<? extends NodeScore> nodes) {
        return nodes.stream().filter(node -> node.points().isPresent()).count();
    }

    private void headings(Scorecard card) {
        TextTable table = new TextTable("rlrl");
        for (HeadingScore heading : card.overall().headings()) {
            List<IndicatorScore> indicators = heading.indicators();
            table.line(
                    points(heading.points()),
                    heading.text().in(locale),
                    measured(indicators) + "/" + indicators.size(),
                    heading.absence().orElse(null) == null
                            ? heading.status().text().in(locale)
                            : heading.absence().orElseThrow().text().in(locale));
        }
        text.append('\n').append(table);
    }

    private void extremes(Scorecard card) {
        text.append('\n');
        card.weakest()
                .ifPresent(weakest -> line(
                        "最薄弱：" + weakest.text().zh() + "（" + points(weakest.points()) + "）",
                        "Weakest: " + weakest.text().en() + " (" + points(weakest.points()) + ")"));
        card.strongest()
                .ifPresent(strongest -> line(
                        "最强：" + strongest.text().zh() + "（" + points(strongest.points()) + "）",
                        "Strongest: " + strongest.text().en() + " (" + points(strongest.points()) + ")"));
    }

    private void indicators(Scorecard card) {
        TextTable table = new TextTable("rlrrrl");
        table.line(
                in("得分", "points"),
                in("指标", "indicator"),
                in("数值", "value"),
                in("目标", "target"),
                "n",
                in("备注", "note"));
        card.indicators().stream()
                .filter(score -> score.status() != Status.NOT_MEASURED)
                .forEach(score -> table.line(
                        points(score.points()),
                        score.text().in(locale),
                        value(score),
                        target(score.indicator()),
                        number(score.sampleSize()),
                        note(score)));
        text.append('\n').append(table);
    }

    private String value(IndicatorScore score) {
        Unit unit = score.indicator().formula().unit();
        return unit.text(score.value().number().orElseThrow()).in(locale);
    }

    private String target(Indicator indicator) {
        OptionalDouble target = indicator
                .curve()
                .map(curve -> curve.valueAt(io.ninethree.score.ScoreCurve.TARGET_POINTS))
                .orElse(OptionalDouble.empty());
        return target.isPresent()
                ? indicator.formula().unit().text(target.getAsDouble()).in(locale)
                : NOTHING;
    }

    private String note(IndicatorScore score) {
        Unit unit = score.indicator().formula().unit();
        Stream<String> interval = score.value().interval().stream().map(each -> interval(each, unit));
        Stream<String> few =
                score.absence().stream().map(absence -> absence.text().in(locale));
        Stream<String> left = Stream.of(left(score.value().sample())).filter(each -> !each.isEmpty());
        return Stream.of(interval, few, left).flatMap(each -> each).collect(Collectors.joining("; "));
    }

    private String interval(Interval interval, Unit unit) {
        return unit.text(interval.low()).in(locale) + " – "
                + unit.text(interval.high()).in(locale);
    }

    private String left(Sample sample) {
        Stream<String> parts = Stream.of(
                left(sample.undecided(), "尚未可判定", "not yet decidable"),
                left(sample.absent(), "缺数据", "without data"),
                left(sample.unreadable(), "无法读取", "unreadable"));
        return parts.filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }

    private String left(long records, String zh, String en) {
        return records == 0 ? "" : number(records) + " " + in(zh, en);
    }

    private void advice(Readiness readiness) {
        List<Advice> advice = readiness.advice();
        if (advice.isEmpty()) {
            return;
        }
        text.append('\n');
        line("接下来接入（占总权重）：", "Connect next (part of the whole weight):");
        TextTable table = new TextTable("rll");
        advice.stream()
                .limit(ADVICE)
                .forEach(each ->
                        table.line("+" + Unit.SHARE.text(each.gain()).in(locale), fields(each), "→ " + names(each)));
        text.append(table);
        readiness
                .undated()
                .forEach(source -> line(
                        source.text().zh() + "缺少日期字段 " + source.datedBy().id() + "，只能按全部时间评分",
                        source.text().en() + " lack " + source.datedBy().id()
                                + ": only a whole-time period can score them"));
    }

    private static String fields(Advice advice) {
        return advice.fields().stream().map(Field::id).collect(Collectors.joining(" + "));
    }

    private String names(Advice advice) {
        return advice.indicators().stream()
                .map(indicator -> indicator.text().in(locale))
                .collect(Collectors.joining(in("、", ", ")));
    }

    private void leftOut(Scorecard card) {
        text.append('\n');
        for (Reading reading : card.readings()) {
            line(
                    reading.source().text().zh() + "：读取 " + number(reading.records()) + " 条，期内 "
                            + number(reading.inPeriod()) + " 条，无日期 " + number(reading.undated()) + " 条",
                    reading.source().text().en() + ": " + number(reading.records()) + " records read, "
                            + number(reading.inPeriod()) + " in the period, " + number(reading.undated())
                            + " undated");
            reading.unreadable()
                    .forEach(each -> line(
                            "  " + each.field().text().zh() + "：" + number(each.records()) + " 条无法读取，"
                                    + each.flaw().text().zh(),
                            "  " + each.field().text().en() + ": " + number(each.records()) + " unreadable, "
                                    + each.flaw().text().en()));
        }
    }

    private void line(String zh, String en) {
        text.append(in(zh, en)).append('\n');
    }

    private String in(String zh, String en) {
        return Text.of(zh, en).in(locale);
    }

    private static String points(OptionalDouble points) {
        return points.isPresent() ? String.format(Locale.ROOT, "%.1f", points.getAsDouble()) : NOTHING;
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
