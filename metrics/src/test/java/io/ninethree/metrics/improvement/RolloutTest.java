package io.ninethree.metrics.improvement;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.metrics.improvement.CaseStudy.Evidence;
import io.ninethree.metrics.improvement.Finding.Diagnosis;
import io.ninethree.metrics.improvement.Finding.Kind;
import io.ninethree.metrics.improvement.Review.Cadence;
import io.ninethree.metrics.improvement.Rollout.Check;
import io.ninethree.metrics.improvement.Rollout.Enablement;
import io.ninethree.metrics.improvement.Rollout.Step;
import io.ninethree.model.Dimension;
import io.ninethree.model.Experience;
import io.ninethree.model.Guarantee;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RolloutTest {

    private static final Instant JULY_15 = Instant.parse("2026-07-15T00:00:00Z");
    private static final Rollout NOTHING = Rollout.asOf(JULY_15, UTC);
    private static final List<YearMonth> SPRING =
            List.of(YearMonth.of(2026, 4), YearMonth.of(2026, 5), YearMonth.of(2026, 6));
    private static final Rollout DONE = NOTHING.with(diagnosis())
            .with(Cards.TWELVE)
            .withOwners(words("店长"))
            .withTools(words("脚本"))
            .withCoverage(Enablement.TRAINING, 0.95, 0.9)
            .withCoverage(Enablement.DRILL, 0.8, 0.8)
            .withCoverage(Enablement.MENTORING, 0.5, 0.4)
            .withRole("客服", "response-speed.share")
            .withScorecards(cards())
            .withReviews(reviews())
            .withCases(SPRING.stream().map(RolloutTest::study).toList());

    private static Diagnosis diagnosis() {
        return Diagnosis.of(List.of(FindingTest.finding(Kind.BREAKPOINT, Experience.RESPONSE_SPEED, "转接后掉线")))
                .foundInOrder(Diagnosis.TWELVE.stream()
                        .filter(heading -> heading != Experience.RESPONSE_SPEED)
                        .toArray(Dimension[]::new));
    }

    private static Map<Dimension, String> words(String word) {
        Map<Dimension, String> words = new TreeMap<>((one, other) -> one.id().compareTo(other.id()));
        Diagnosis.TWELVE.forEach(heading -> words.put(heading, word));
        return words;
    }

    private static List<Scorecard> cards() {
        return SPRING.stream().map(month -> Cards.of(month, 1)).toList();
    }

    private static List<Review> reviews() {
        return Review.schedule(Cadence.MONTHLY, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 9, 1), UTC).stream()
                .map(review -> review.dueAt().isAfter(JULY_15) ? review : held(review, "客服", "物流"))
                .toList();
    }

    private static Review held(Review review, String... departments) {
        return review.held(review.dueAt(), List.of(departments), Cards.of(YearMonth.of(2026, 6), 1), List.of());
    }

    private static CaseStudy study(YearMonth month) {
        return CaseStudy.of("案例 " + month, Guarantee.TRACEABILITY)
                .with(new Evidence(Guarantee.TRACEABILITY, Evidence.Kind.DOCUMENT, "交接单", "档案库"))
                .improvedBy("A-7")
                .published(month.atDay(20).atStartOfDay(UTC).toInstant());
    }

    /** What is missing of each check of a step, in English. */
    private static List<String> missing(Rollout rollout, Step step) {
        return rollout.checks(step).stream()
                .filter(check -> !check.isMet())
                .map(check -> check.text().en())
                .toList();
    }

    @Test
    void beginsWithNothingDone() {
        assertThat(NOTHING.current()).contains(Step.DIAGNOSIS);
        assertThat(Step.values()).noneMatch(NOTHING::isDone);
        assertThat(Stream.of(Step.values()).flatMap(step -> NOTHING.checks(step).stream()))
                .noneMatch(Check::isMet);
    }

    @Test
    void isDoneWhenEveryCheckIsMet() {
        assertThat(Stream.of(Step.values()).flatMap(step -> missing(DONE, step).stream()))
                .isEmpty();
        assertThat(DONE.current()).isEmpty();
        assertThat(DONE.in(Locale.CHINESE)).startsWith("七步均已完成\n[x] 1 诊断对齐\n    [x] 十二个维度均已诊断\n");
    }

    @Test
    void standsAtTheFirstStepThatIsNotDone() {
        assertThat(DONE.withTools(Map.of()).withCases(List.of()).current()).contains(Step.TOOLS);
    }

    @Test
    void looksAtEveryHeading() {
        assertThat(missing(
                        DONE.with(Diagnosis.of(List.of())
                                .foundInOrder(diagnosis().inOrder().toArray(Dimension[]::new))),
                        Step.DIAGNOSIS))
                .containsExactly("All twelve headings are looked at; missing: Response speed");
    }

    @Test
    void documentsAnIndicatorOfEachHeading() {
        Rollout rollout = DONE.with(Cards.withoutStandard("need-insight.share", "trans.published"));

        assertThat(missing(rollout, Step.GOALS))
                .containsExactly(
                        "Each heading has an indicator with its standard, observable and counting rule written"
                                + " down; missing: Customer needs insight",
                        "Each heading has one of these with a target; missing: Customer needs insight");
        assertThat(missing(NOTHING, Step.GOALS))
                .hasSize(2)
                .allMatch(text -> text.endsWith("missing: a model with headings"));
    }

    /** A value that nobody measured does not show that a heading is measured. */
    @Test
    void countsNoStandIn() {
        ServiceModel imputing = Cards.TWELVE.imputing("response-speed.share", 0.9);
        List<Scorecard> cards = new ArrayList<>(cards());
        cards.set(0, Cards.of(imputing, SPRING.get(0), 1, "response-speed.share"));

        assertThat(DONE.withScorecards(cards).isDone(Step.DATA_FEEDBACK)).isFalse();
    }

    @Test
    void givesEachHeadingAnOwnerAndATool() {
        Map<Dimension, String> owners = words("店长");
        owners.remove(Guarantee.TRACEABILITY);
        owners.put(Experience.NEED_INSIGHT, " ");

        assertThat(missing(DONE.withOwners(owners), Step.TOOLS))
                .containsExactly("Each heading has an owner; missing: Customer needs insight, Traceability");
    }

    @Test
    void asksNothingOfAHeadingThatDoesNotApply() {
        Map<Dimension, String> owners = words("店长");
        owners.remove(Guarantee.TRACEABILITY);
        Rollout rollout = DONE.with(Cards.TWELVE.withoutScope("traceability")).withOwners(owners);

        assertThat(rollout.isDone(Step.TOOLS)).isTrue();
        List<Scorecard> without = SPRING.stream()
                .map(month -> Cards.of(Cards.TWELVE.withoutScope("traceability"), month, 1, "traceability.share"))
                .toList();
        assertThat(rollout.withScorecards(without).isDone(Step.DATA_FEEDBACK)).isTrue();
    }

    @Test
    void reachesAsManyAsDemandedAndGivesEveryRoleAnIndicator() {
        Rollout rollout =
                DONE.withCoverage(Enablement.DRILL, 0.79, 0.8).withRole("店长").withRole("质检", "my.own");

        assertThat(missing(rollout, Step.ENABLEMENT))
                .containsExactly(
                        "Training, drill and mentoring reach as many as demanded; missing: drill 79.0 % < 80.0 %",
                        "Each role has an indicator; missing: 店长, 质检 (no my.own in the model)");
        assertThat(missing(NOTHING, Step.ENABLEMENT))
                .containsExactly(
                        "Training, drill and mentoring reach as many as demanded; missing: training, drill, mentoring",
                        "Each role has an indicator; missing: the roles");
    }

    @Test
    void measuresEveryHeadingInEnoughPeriods() {
        List<Scorecard> gap = new ArrayList<>(cards());
        gap.set(2, Cards.of(SPRING.get(2), 1, "response-speed.share"));

        assertThat(missing(DONE.withScorecards(gap), Step.DATA_FEEDBACK))
                .containsExactly("Scorecards of 3 periods, with each heading at least indicative;"
                        + " missing: 1 more, Response speed");
        assertThat(DONE.withScorecards(gap).demandingPeriods(2).isDone(Step.DATA_FEEDBACK))
                .isTrue();
    }

    @Test
    void holdsReviewsThatJoinDepartments() {
        List<Review> reviews = new ArrayList<>(reviews());
        Review may = Review.schedule(Cadence.MONTHLY, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1), UTC)
                .get(0);
        reviews.set(0, held(reviews.get(0), "客服"));
        reviews.set(1, may);

        assertThat(missing(DONE.withReviews(reviews), Step.DATA_FEEDBACK))
                .containsExactly(
                        "Reviews that were due are held; missing: 2026-05 monthly review",
                        "Reviews join departments; missing: 2026-04 monthly review");
    }

    @Test
    void publishesACompleteCaseEachMonth() {
        List<CaseStudy> studies = List.of(study(SPRING.get(0)), study(SPRING.get(1)), gap(SPRING.get(2)));

        assertThat(missing(DONE.withCases(studies), Step.CASES))
                .containsExactly(
                        "Each of the last 3 whole months has a complete case (1 to 2 are asked for); missing: 2026-06",
                        "Published cases are complete; missing: Case '半成品' (Attention to detail):"
                                + " no evidence for Attention to detail, no measure");
    }

    private static CaseStudy gap(YearMonth month) {
        return CaseStudy.of("半成品", Experience.ATTENTION_TO_DETAIL)
                .published(month.atDay(2).atStartOfDay(UTC).toInstant());
    }

    @Test
    void publishesEverythingAndMeasuresItsPromises() {
        Scorecard half = Cards.of(YearMonth.of(2026, 6), 0.5, "prom.sla");

        assertThat(missing(DONE.withScorecards(List.of(half)), Step.TRANSPARENT_PROMISES))
                .containsExactly(
                        "Process, price and SLA are published; missing: Process transparency share 50.0 %",
                        "SLA attainment is measured; missing: Promise fulfilment share not connected");
        assertThat(missing(NOTHING, Step.TRANSPARENT_PROMISES))
                .containsExactly(
                        "Process, price and SLA are published; missing: a scorecard",
                        "SLA attainment is measured; missing: a scorecard");
    }

    /** What comes after the instant at which stock is taken has not happened yet. */
    @Test
    void knowsNothingOfTheFuture() {
        Scorecard july = Cards.of(YearMonth.of(2026, 7), 0.5);
        List<Scorecard> cards = new ArrayList<>(cards());
        cards.add(july);

        assertThat(DONE.withScorecards(cards).isDone(Step.TRANSPARENT_PROMISES)).isTrue();
        assertThat(missing(DONE.withReviews(reviews().subList(3, 5)), Step.DATA_FEEDBACK))
                .containsExactly(
                        "Reviews that were due are held; missing: a review",
                        "Reviews join departments; missing: a review");
        assertThat(missing(DONE.withCases(List.of(study(YearMonth.of(2026, 8)))), Step.CASES))
                .last()
                .isEqualTo("Published cases are complete; missing: a case");
    }

    @Test
    void refusesWhatIsNoShareRoleOrNumber() {
        assertThat(NOTHING.withCoverage(Enablement.DRILL, 0, 1).demandingPeriods(1))
                .isNotNull();
        assertThatThrownBy(() -> NOTHING.withCoverage(Enablement.DRILL, 1, -0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("demanded share must be between 0 and 1, was -0.1");
        assertThatThrownBy(() -> NOTHING.withCoverage(Enablement.DRILL, 1.2, 0.8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reached share must be between 0 and 1, was 1.2");
        assertThatThrownBy(() -> NOTHING.withRole(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("role must not be blank, was ''");
        assertThatThrownBy(() -> NOTHING.demandingPeriods(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("demanded periods must be at least 1, were 0");
    }

    @Test
    void withersLeaveTheOriginalAsItIs() {
        DONE.withRole("店长");

        assertThat(DONE.isDone(Step.ENABLEMENT)).isTrue();
    }

    @Test
    void tellsWhereTheCompanyStands() {
        Map<Dimension, String> scripts = words("脚本");
        scripts.remove(Guarantee.TRACEABILITY);
        Rollout rollout = NOTHING.with(diagnosis())
                .with(Cards.TWELVE)
                .withOwners(words("店长"))
                .withTools(scripts)
                .withScorecards(cards().subList(2, 3));

        assertThat(rollout.in(Locale.CHINESE)).isEqualTo("""
                当前步骤：3/7 工具流程
                [x] 1 诊断对齐
                    [x] 十二个维度均已诊断
                [x] 2 目标
                    [x] 每个维度都有写明行为标准、可观测指标和量化口径的指标
                    [x] 每个维度都有这样的指标带目标值
                [ ] 3 工具流程
                    [x] 每个维度都有责任人
                    [ ] 每个维度都有模板或脚本；缺：问题可追溯
                [ ] 4 赋能
                    [ ] 培训、演练和导师的覆盖率达到要求；缺：分层培训、实操演练、导师制度
                    [ ] 每个岗位都有对应指标；缺：岗位
                [ ] 5 数据反馈
                    [ ] 3 期评分卡，每个维度至少可供参考；缺：2 期
                    [ ] 到期的复盘均已召开；缺：复盘
                    [ ] 复盘跨部门；缺：复盘
                [ ] 6 案例
                    [ ] 最近 3 个整月每月都有完整案例（要求 1–2 个）；缺：2026-04、2026-05、2026-06
                    [ ] 已发布的案例均完整；缺：案例
                [x] 7 透明承诺
                    [x] 流程、价格和SLA全部公开
                    [x] SLA达成率可测量
                """);
        assertThat(rollout.in(Locale.ENGLISH)).isEqualTo("""
                Current step: 3 of 7, Tools and process
                [x] 1 Diagnosis and alignment
                    [x] All twelve headings are looked at
                [x] 2 Goals
                    [x] Each heading has an indicator with its standard, observable and counting rule written down
                    [x] Each heading has one of these with a target
                [ ] 3 Tools and process
                    [x] Each heading has an owner
                    [ ] Each heading has a template or script; missing: Traceability
                [ ] 4 Enablement
                    [ ] Training, drill and mentoring reach as many as demanded; missing: training, drill, mentoring
                    [ ] Each role has an indicator; missing: the roles
                [ ] 5 Data feedback
                    [ ] Scorecards of 3 periods, with each heading at least indicative; missing: 2 more
                    [ ] Reviews that were due are held; missing: a review
                    [ ] Reviews join departments; missing: a review
                [ ] 6 Cases
                    [ ] Each of the last 3 whole months has a complete case (1 to 2 are asked for); missing: 2026-04, 2026-05, 2026-06
                    [ ] Published cases are complete; missing: a case
                [x] 7 Transparent promises
                    [x] Process, price and SLA are published
                    [x] SLA attainment is measured
                """);
    }
}
