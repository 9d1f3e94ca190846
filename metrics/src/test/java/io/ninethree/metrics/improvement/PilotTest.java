package io.ninethree.metrics.improvement;

import static io.ninethree.metrics.improvement.Months.byStore;
import static io.ninethree.metrics.improvement.Months.mean;
import static io.ninethree.metrics.improvement.Months.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Sample;
import io.ninethree.metrics.improvement.Pilot.Answer;
import io.ninethree.metrics.improvement.Pilot.Demand;
import io.ninethree.metrics.improvement.PilotResult.Verdict;
import io.ninethree.model.Experience;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.model.Text;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecards;
import io.ninethree.score.ServiceModel;
import io.ninethree.statistics.Interval;
import io.ninethree.vocabulary.Shared;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class PilotTest {

    private static final Pilot PILOT = pilot("solved");
    private static final Demand USE = Demand.atLeast("系统使用率", Unit.SHARE, 0.10);
    private static final Demand COST = Demand.atMost("预算占用", Unit.SHARE, 1.0);
    private static final Demand READY = Demand.confirmed("员工就绪");

    private static Pilot pilot(String indicator) {
        return Pilot.of("快速通道", indicator, Shared.STORE, List.of("外滩", "静安"), List.of("浦东"));
    }

    private static Scorecards stores(int month, long bund, long jingan, long pudong) {
        return byStore(
                month, "solved", Map.of("外滩", share(bund, 500), "静安", share(jingan, 1500), "浦东", share(pudong, 1000)));
    }

    private static final Scorecards BEFORE = stores(5, 300, 900, 600);
    private static final Scorecards BETTER = stores(6, 350, 1100, 610);

    @Test
    void takesTheDifferenceInDifferencesOfPooledValues() {
        PilotResult result = PILOT.judge(BEFORE, BETTER);
        assertThat(result.treated().before().number()).hasValue(1200.0 / 2000);
        assertThat(result.treated().after().number().orElseThrow()).isCloseTo(1450.0 / 2000, within(1e-12));
        assertThat(result.treated().before().sample().counted()).isEqualTo(2000);
        assertThat(result.control().change().number().orElseThrow()).isCloseTo(0.01, within(1e-12));
        assertThat(result.effect().number().orElseThrow()).isCloseTo(0.725 - 0.6 - 0.01, within(1e-12));
        assertThat(result.effect().sample().counted()).isEqualTo(6000);
        assertThat(result.verdict()).isEqualTo(Verdict.EXPAND);
    }

    /**
     * D. Card and A. B. Krueger, <i>Minimum wages and employment</i>, American Economic Review 84, 1994, table 3: mean
     * full-time-equivalent employment of fast-food stores before and after a rise of the minimum wage, with standard errors.
     * From the printed means it is 2.75; the table, from unrounded ones, prints 2.76.
     */
    @Test
    void agreesWithCardAndKrueger() {
        Scorecards before =
                byStore(2, "stars", Map.of("NJ", employed(20.44, 0.51, 321), "PA", employed(23.33, 1.35, 77)));
        Scorecards after =
                byStore(11, "stars", Map.of("NJ", employed(21.03, 0.52, 319), "PA", employed(21.17, 0.94, 77)));
        Pilot wage = Pilot.of("minimum wage", "stars", Shared.STORE, List.of("NJ"), List.of("PA"));
        PilotResult result = wage.judge(before, after);
        assertThat(result.treated().change().number().orElseThrow()).isCloseTo(0.59, within(1e-9));
        assertThat(result.control().change().number().orElseThrow()).isCloseTo(-2.16, within(1e-9));
        assertThat(result.effect().number().orElseThrow()).isCloseTo(2.75, within(1e-9));
        double error = Math.sqrt(0.51 * 0.51 + 1.35 * 1.35 + 0.52 * 0.52 + 0.94 * 0.94);
        Interval ends = result.effect().interval().orElseThrow();
        assertThat(ends.low()).isCloseTo(2.75 - 1.96 * error, within(1e-9));
        assertThat(ends.high()).isCloseTo(2.75 + 1.96 * error, within(1e-9));
        assertThat(result.reasons()).extracting(Text::en).containsExactly("chance alone would explain the effect");
    }

    private static IndicatorValue employed(double mean, double error, long stores) {
        Interval ends = new Interval(mean - 1.96 * error, mean + 1.96 * error, 0.95);
        return new Measured(mean, Unit.POINTS, Sample.of(stores), Optional.of(ends));
    }

    /** The standard error of a pooled mean is that of all records, if the places vary alike. */
    @Test
    void poolsMeansAsIfAllRecordsWereOnePlace() {
        PilotResult result = pilot("stars").judge(places(5), places(6));
        Interval ends = result.treated().before().interval().orElseThrow();
        assertThat(result.treated().before().number().orElseThrow()).isCloseTo(77, within(1e-12));
        assertThat(ends.width() / 2).isCloseTo(1.96 * 10 / Math.sqrt(1000), within(2e-3));
    }

    private static Scorecards places(int month) {
        return byStore(
                month,
                "stars",
                Map.of(
                        "外滩", mean(70, Unit.POINTS, 100, 300),
                        "静安", mean(80, Unit.POINTS, 100, 700),
                        "浦东", mean(70, Unit.POINTS, 100, 100)));
    }

    @Property
    void showsNoEffectWhereBothArmsMoveAlike(
            @ForAll @IntRange(min = 1, max = 999) int before, @ForAll @IntRange(min = 1, max = 999) int after) {
        Pilot two = Pilot.of("x", "solved", Shared.STORE, List.of("A"), List.of("B"));
        PilotResult result = two.judge(two(5, before, before), two(6, after, after));
        assertThat(result.effect().number()).hasValue(0);
        assertThat(result.effect().interval().orElseThrow().contains(0)).isTrue();
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_YET);
    }

    @Property
    void isTheOppositeWithTheArmsExchanged(
            @ForAll @IntRange(min = 0, max = 1000) int a,
            @ForAll @IntRange(min = 0, max = 1000) int b,
            @ForAll @IntRange(min = 0, max = 1000) int c) {
        int d = 1000 - a;
        Pilot one = Pilot.of("x", "solved", Shared.STORE, List.of("A"), List.of("B"));
        Pilot other = Pilot.of("x", "solved", Shared.STORE, List.of("B"), List.of("A"));
        IndicatorValue effect = one.judge(two(5, a, b), two(6, c, d)).effect();
        IndicatorValue opposite = other.judge(two(5, a, b), two(6, c, d)).effect();
        assertThat(opposite.number().orElseThrow())
                .isEqualTo(0.0 - effect.number().orElseThrow());
        assertThat(opposite.interval().orElseThrow().low())
                .isEqualTo(0.0 - effect.interval().orElseThrow().high());
    }

    private static Scorecards two(int month, int a, int b) {
        return byStore(month, "solved", Map.of("A", share(a, 1000), "B", share(b, 1000)));
    }

    /** Where less is better, an effect below 0 is what was hoped for. */
    @Test
    void knowsWhichWayIsBetter() {
        Pilot faster = Pilot.of("x", "wait", Shared.STORE, List.of("A"), List.of("B"));
        Scorecards before = waiting(5, 600, 600);
        assertThat(faster.judge(before, waiting(6, 300, 600)).verdict()).isEqualTo(Verdict.EXPAND);
        assertThat(faster.judge(before, waiting(6, 900, 600)).reasons())
                .containsExactly(Text.of("试点组相对对照组变差", "the change did harm"));
    }

    private static Scorecards waiting(int month, double a, double b) {
        return byStore(
                month, "wait", Map.of("A", mean(a, Unit.SECONDS, 900, 100), "B", mean(b, Unit.SECONDS, 900, 100)));
    }

    @Test
    void expandsOnlyIfEveryDemandIsMet() {
        Pilot demanding = PILOT.demanding(USE, COST, READY);
        assertThat(demanding
                        .judge(BEFORE, BETTER, Answer.of("系统使用率", 0.10), Answer.of("预算占用", 1.0), Answer.yes("员工就绪"))
                        .verdict())
                .isEqualTo(Verdict.EXPAND);
        PilotResult result = demanding.judge(BEFORE, BETTER, Answer.of("系统使用率", 0.08), Answer.no("员工就绪"));
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(result.reasons())
                .containsExactly(
                        Text.of("“系统使用率”为 8.0 %，应至少 10.0 %", "'系统使用率' must be at least 10.0 %, was 8.0 %"),
                        Text.of("“预算占用”尚未评估", "'预算占用' was not assessed"),
                        Text.of("“员工就绪”未获确认", "'员工就绪' was not confirmed"));
    }

    @Test
    void givesAllReasonsAtOnce() {
        PilotResult result = PILOT.demanding(COST).judge(BEFORE, stores(6, 301, 903, 601), Answer.of("预算占用", 1.15));
        assertThat(result.reasons())
                .containsExactly(
                        Text.of("效果可能只是偶然", "chance alone would explain the effect"),
                        Text.of("“预算占用”为 115.0 %，应至多 100.0 %", "'预算占用' must be at most 100.0 %, was 115.0 %"));
    }

    @Test
    void leavesOutPlacesThatWereNotMeasuredBeforeAndAfter() {
        Scorecards after = byStore(6, "solved", Map.of("静安", share(1100, 1500), "浦东", share(610, 1000)));
        PilotResult result = PILOT.judge(BEFORE, after);
        assertThat(result.treated().places()).containsExactly("静安");
        assertThat(result.treated().leftOut()).containsExactly("外滩");
        assertThat(result.treated().before().number()).hasValue(0.6);
        assertThat(result.treated().before().sample().counted()).isEqualTo(1500);
    }

    @Test
    void leavesOutPlacesWithoutAValueOrWithoutRecords() {
        Scorecards after = byStore(
                6,
                "solved",
                Map.of(
                        "外滩", IndicatorValue.notMeasured(Absence.NO_RECORDS, Unit.SHARE),
                        "静安", IndicatorValue.measured(0.9, Unit.SHARE, 0),
                        "浦东", share(610, 1000)));
        assertThat(PILOT.judge(BEFORE, after).treated().leftOut()).containsExactly("外滩", "静安");
    }

    /** An interval that begins at 0 shows nothing. */
    @Test
    void countsNoEffectAsAChance() {
        for (String indicator : List.of("stars", "wait")) {
            Pilot one = Pilot.of("x", indicator, Shared.STORE, List.of("A"), List.of("B"));
            Pilot other = Pilot.of("x", indicator, Shared.STORE, List.of("B"), List.of("A"));
            Scorecards before = byStore(5, indicator, Map.of("A", between(0, 0, 0), "B", between(0, 0, 0)));
            Scorecards after = byStore(6, indicator, Map.of("A", between(1, 1, 1), "B", between(0, 0, 1)));
            assertThat(one.judge(before, after).effect().interval()).hasValue(new Interval(0, 1, 0.95));
            assertThat(List.of(one.judge(before, after), other.judge(before, after)))
                    .allSatisfy(result -> assertThat(result.reasons())
                            .containsExactly(Text.of("效果可能只是偶然", "chance alone would explain the effect")));
        }
    }

    private static IndicatorValue between(double value, double low, double high) {
        return new Measured(value, Unit.POINTS, Sample.of(10), Optional.of(new Interval(low, high, 0.95)));
    }

    @Test
    void hasNoIntervalWhereLevelsDiffer() {
        Interval other = new Interval(0.6, 0.8, 0.90);
        Scorecards after = byStore(
                6,
                "solved",
                Map.of(
                        "外滩",
                        new Measured(0.7, Unit.SHARE, Sample.of(500), Optional.of(other)),
                        "浦东",
                        share(610, 1000)));
        assertThat(PILOT.judge(BEFORE, after).effect().interval()).isEmpty();
    }

    @Test
    void canNotJudgeAnArmWithoutDataOrWithoutIntervals() {
        Scorecards none = byStore(6, "solved", Map.of("浦东", share(610, 1000)));
        assertThat(PILOT.judge(BEFORE, none).reasons())
                .containsExactly(Text.of("两组中至少有一组没有前后可比的数据", "one arm was not measured both before and after"));
        Scorecards bare = byStore(
                6, "solved", Map.of("外滩", IndicatorValue.measured(0.9, Unit.SHARE, 500), "浦东", share(610, 1000)));
        assertThat(PILOT.judge(BEFORE, bare).reasons())
                .containsExactly(Text.of("效果没有置信区间", "the effect has no interval"));
    }

    @Test
    void readsWell() {
        assertThat(PILOT.judge(BEFORE, BETTER).text().en())
                .isEqualTo("快速通道: expand. Solved against the control:"
                        + " +11.5 percentage points (+6.3 – +16.7)."
                        + " Tried: 2 of 2 (store), 2000 records before and 2000 after."
                        + " Control: 1 of 1 (store), 1000 records before and 1000 after."
                        + " Assumed: without the pilot both would have changed alike.");
        PilotResult none = PILOT.judge(BEFORE, byStore(6, "solved", Map.of("浦东", share(610, 1000))));
        assertThat(none.text().zh())
                .isEqualTo("快速通道：暂不推广，因为两组中至少有一组没有前后可比的数据。解决率相对对照组：未测量。"
                        + "试点组：门店 0/2，前 0 条、后 0 条记录，缺外滩、静安。对照组：门店 1/1，前 1000 条、后 1000 条记录。"
                        + "前提：若无试点，两组变化相同。");
        Pilot faster = Pilot.of("x", "wait", Shared.STORE, List.of("A"), List.of("B"));
        assertThat(faster.judge(waiting(5, 600, 600), waiting(6, 300, 660))
                        .text()
                        .zh())
                .startsWith("x：可以推广。等待时长相对对照组：-6.0 分钟（-6.");
        assertThat(faster.judge(waiting(5, 600, 600), waiting(6, 300, 300))
                        .text()
                        .en())
                .startsWith("x: not yet, because chance alone would explain the effect."
                        + " Waiting time against the control: +0 s (-12 s – +12 s). Tried: 1 of 1 (store)");
    }

    @Test
    void letsPlacesAdjustOnlyWhatTheyMay() {
        assertThat(PILOT.adjusting("greeting", "hours")
                        .adjusting("signs")
                        .notAdjustable(List.of("price", "hours", "sla", "price")))
                .containsExactly("price", "sla");
    }

    @Test
    void refusesAWrongDefinitionWithAllItsProblems() {
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> Pilot.of("x", "", Shared.STORE, List.of(), List.of("A", "A")))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Problem::message)
                        .containsExactly(
                                "name and indicator of a pilot must not be blank, were 'x' and ''",
                                "arms of a pilot must not be empty, were [] and [A, A]",
                                "words of both arms of a pilot must be different, were [A, A]"));
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> PILOT.demanding(USE, USE))
                .withMessage("快速通道: demands of a pilot must be different, were [系统使用率, 系统使用率]");
    }

    @Test
    void refusesAnswersToWhatNobodyAsked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PILOT.demanding(USE).judge(BEFORE, BETTER, Answer.yes("系统使用")))
                .withMessage("answer must be to a demand of the pilot [系统使用率] that has none yet, was to '系统使用'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PILOT.demanding(READY).judge(BEFORE, BETTER, Answer.yes("员工就绪"), Answer.no("员工就绪")))
                .withMessage("answer must be to a demand of the pilot [] that has none yet, was to '员工就绪'");
    }

    @Test
    void refusesDemandsAndAnswersThatSayNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Demand.confirmed(" "))
                .withMessage("name of a demand must not be blank, was ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Demand.atMost("cost", Unit.SHARE, Double.POSITIVE_INFINITY))
                .withMessage("limit of demand 'cost' must be finite, was Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answer.of("use", Double.NaN))
                .withMessage("answer to 'use' must be finite, was NaN");
    }

    @Test
    void refusesAnIndicatorWithoutBetterAndWorse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pilot("talk").judge(BEFORE, BETTER))
                .withMessage("indicator of a pilot must have a curve by which higher or lower values are better,"
                        + " was 'talk'");
    }

    @Test
    void refusesAnIndicatorThatIsMeasuredInAnotherWay() {
        Indicator other = Indicator.named("solved")
                .called("解决率", "Solved")
                .measures(Months.MEAN.formula())
                .scoredBy(ScoreCurve.through(0, 8, 10))
                .under(Experience.NEED_INSIGHT)
                .build();
        Scorecards after =
                Scorecards.of(Scorecard.of(ServiceModel.of(other), Months.month(6), Map.of()), new TreeMap<>(Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PILOT.judge(BEFORE, after))
                .withMessage("formula of 'solved' must be the same before and after, was another one");
    }

    @Test
    void refusesPeriodsThatMayShareRecords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PILOT.judge(BETTER, BEFORE))
                .withMessage("period of the scorecard afterwards must not be before the end of the one before at"
                        + " 2026-07-01T00:00:00Z, was 2026-05-01T00:00:00Z");
    }
}
