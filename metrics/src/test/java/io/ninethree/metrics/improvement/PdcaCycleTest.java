package io.ninethree.metrics.improvement;

import static io.ninethree.metrics.improvement.Months.card;
import static io.ninethree.metrics.improvement.Months.june;
import static io.ninethree.metrics.improvement.Months.solved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.metrics.improvement.PdcaCycle.Act;
import io.ninethree.metrics.improvement.PdcaCycle.Way;
import io.ninethree.score.Scorecard;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PdcaCycleTest {

    private static final Instant MAY = Months.month(5).from();
    private static final PdcaCycle PLANNED = PdcaCycle.planned("一次说清", "solved", 70, MAY);
    private static final PdcaCycle DONE = PLANNED.doneAt(june(1));

    private static PdcaCycle checked(long before, long after) {
        return DONE.checked(Way.SURVEY, solved(5, before, 1000), solved(6, after, 1000), june(31));
    }

    @Test
    void standardisesWhatIsShownToBeBetterAndReachesItsGoal() {
        PdcaCycle cycle = checked(600, 710);
        assertThat(cycle.act()).hasValue(Act.STANDARDISE);
        assertThat(cycle.text().en())
                .isEqualTo("PDCA cycle 1 '一次说清': goal 70.0 points; survey, +25.1 points (+15.6 – +34.5),"
                        + " better, goal reached: standardise");
        assertThat(cycle.text().zh()).isEqualTo("PDCA 第 1 轮“一次说清”：目标 70.0 分；满意度调研，+25.1 分（+15.6 – +34.5），变好，已达目标：标准化");
    }

    /** On its goal is good enough. */
    @Test
    void reachesAGoalThatIsJustMet() {
        PdcaCycle cycle = PdcaCycle.planned("x", "solved", 80, MAY)
                .doneAt(june(1))
                .checked(Way.MEASUREMENT, solved(5, 600, 1000), solved(6, 750, 1000), june(31));
        assertThat(cycle.act()).hasValue(Act.STANDARDISE);
    }

    @Test
    void carriesOverWhatDoesNotReachItsGoal() {
        PdcaCycle cycle = checked(600, 690);
        assertThat(cycle.check().orElseThrow().isSignificant()).isTrue();
        assertThat(cycle.act()).hasValue(Act.CARRY_OVER);
    }

    @Test
    void carriesOverWhatChanceAloneWouldExplain() {
        PdcaCycle cycle = checked(745, 750);
        assertThat(cycle.check().orElseThrow().reaches(70)).isTrue();
        assertThat(cycle.act()).hasValue(Act.CARRY_OVER);
        assertThat(cycle.text().en())
                .isEqualTo("PDCA cycle 1 '一次说清': goal 70.0 points; survey, +1.1 points (-6.0 – +8.0),"
                        + " no difference that the data can show, goal reached: carry over to the next cycle");
        assertThat(cycle.text().zh())
                .isEqualTo("PDCA 第 1 轮“一次说清”：目标 70.0 分；满意度调研，+1.1 分（-6.0 – +8.0），数据未显示差异，已达目标：转入下一轮");
    }

    /** What falls beyond chance is significant for the statistician, and nothing to keep. */
    @Test
    void carriesOverWhatBecameWorseAlthoughItReachesItsGoal() {
        assertThat(checked(900, 800).act()).hasValue(Act.CARRY_OVER);
    }

    @Test
    void carriesOverWhatWasNotMeasured() {
        PdcaCycle cycle = DONE.checked(Way.MYSTERY_SHOPPER, solved(5, 600, 1000), card(6, Map.of()), june(31));
        assertThat(cycle.act()).hasValue(Act.CARRY_OVER);
        assertThat(cycle.text().en())
                .isEqualTo("PDCA cycle 1 '一次说清': goal 70.0 points; mystery shopper,"
                        + " insufficient data, goal not reached: carry over to the next cycle");
    }

    @Test
    void doesNothingBeforeItsCheck() {
        assertThat(DONE.act()).isEmpty();
        assertThat(PLANNED.text().en()).isEqualTo("PDCA cycle 1 '一次说清': goal 70.0 points; to be carried out");
        assertThat(DONE.text().zh()).isEqualTo("PDCA 第 1 轮“一次说清”：目标 70.0 分；待检查");
    }

    @Test
    void goesOnWithWhatIsOpen() {
        PdcaCycle first = checked(600, 650);
        PdcaCycle next = first.next(june(32));
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.node()).isEqualTo("solved");
        assertThat(next.goal()).isEqualTo(70);
        assertThat(next.before()).hasValue(first);
        assertThat(next.act()).isEmpty();
    }

    @Test
    void countsWhatIsCompletedAndCarriedOver() {
        List<PdcaCycle> cycles = List.of(checked(600, 710), checked(600, 650), checked(600, 610), DONE);
        assertThat(PdcaCycle.completed(cycles)).isEqualTo(3);
        assertThat(PdcaCycle.carriedOverShare(cycles)).hasValue(2.0 / 3);
        assertThat(PdcaCycle.carriedOverShare(List.of(PLANNED))).isEmpty();
    }

    @Test
    void refusesANextCycleWhereNothingIsOpen() {
        refuses(
                () -> checked(600, 710).next(june(32)),
                "cycle '一次说清' must be carried over to have a next one, was standardised");
        refuses(() -> DONE.next(june(32)), "cycle '一次说清' must be carried over to have a next one, was not checked");
        refuses(
                () -> new PdcaCycle(2, "x", "solved", 70, MAY, DONE.doneAt(), DONE.check(), DONE.before()),
                "number of cycle 'x' must be 1, was 2");
    }

    @Test
    void refusesInstantsAndGoalsThatCanNotBe() {
        Scorecard before = solved(5, 600, 1000);
        Scorecard after = solved(6, 700, 1000);
        refuses(
                () -> PLANNED.doneAt(MAY.minusSeconds(1)),
                "completion of cycle '一次说清' must not be before it was planned at 2026-05-01T00:00:00Z,"
                        + " was 2026-04-30T23:59:59Z");
        refuses(
                () -> PLANNED.checked(Way.MEASUREMENT, before, after, june(31)),
                "check of cycle '一次说清' must not be before it was done, was 2026-07-01T00:00:00Z without that");
        refuses(
                () -> checked(600, 650).next(june(30)),
                "plan of cycle '一次说清' must not be before the check of the one before at 2026-07-01T00:00:00Z,"
                        + " was 2026-06-30T00:00:00Z");
        refuses(
                () -> DONE.checked(Way.MEASUREMENT, after, before, june(31)),
                "period of the scorecard afterwards must not be before the end of the one before at"
                        + " 2026-07-01T00:00:00Z, was 2026-05-01T00:00:00Z");
        refuses(
                () -> PdcaCycle.planned("x", "solved", 101, MAY),
                "goal of cycle 'x' must be between 0 and 100, was 101.0");
        assertThat(PdcaCycle.planned("x", "solved", 0, MAY).goal()).isZero();
        assertThat(PdcaCycle.planned("x", "solved", 100, MAY).goal()).isEqualTo(100);
    }

    @Test
    void refusesNamesThatSayNothingAndChecksOfSomethingElse() {
        refuses(() -> PdcaCycle.planned(" ", "solved", 70, MAY), "title of a cycle must not be blank, was ' '");
        refuses(() -> PdcaCycle.planned("x", "", 70, MAY), "node of cycle 'x' must not be blank, was ''");
        PdcaCycle other = checked(600, 710);
        refuses(
                () -> new PdcaCycle(1, "x", "wait", 70, MAY, other.doneAt(), other.check(), other.before()),
                "check of cycle 'x' must be about 'wait', was about 'solved'");
    }

    private static void refuses(Runnable action, String message) {
        assertThatIllegalArgumentException().isThrownBy(action::run).withMessage(message);
    }
}
