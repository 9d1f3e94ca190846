package io.ninethree.metrics.improvement;

import static io.ninethree.metrics.improvement.Months.INFORMATION;
import static io.ninethree.metrics.improvement.Months.SHARE;
import static io.ninethree.metrics.improvement.Months.card;
import static io.ninethree.metrics.improvement.Months.june;
import static io.ninethree.metrics.improvement.Months.mean;
import static io.ninethree.metrics.improvement.Months.month;
import static io.ninethree.metrics.improvement.Months.share;
import static io.ninethree.metrics.improvement.Months.solved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.field.Unit;
import io.ninethree.metrics.improvement.Reverification.Verdict;
import io.ninethree.model.Experience;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReverificationTest {

    private static final Instant JULY = june(31);

    private static Reverification of(Scorecard before, Scorecard after) {
        return Reverification.of("solved", before, after, JULY);
    }

    private static Scorecard talking(int month, long solved, double seconds) {
        return card(month, Map.of("solved", share(solved, 1000), "talk", mean(seconds, Unit.SECONDS, 900, 1000)));
    }

    @Test
    void isEffectiveIfBetterBeyondChance() {
        Reverification found = of(solved(5, 600, 1000), solved(6, 700, 1000));
        assertThat(found.verdict()).isEqualTo(Verdict.EFFECTIVE);
        assertThat(found.text().en()).isEqualTo("Solved: effective, +22.9 points (+13.3 – +32.3).");
        assertThat(found.text().zh()).isEqualTo("解决率：有效，+22.9 分（+13.3 – +32.3）。");
    }

    @Test
    void isBoughtIfAGuardWasLostBeyondChance() {
        Reverification found = of(talking(5, 600, 300), talking(6, 700, 420));
        assertThat(found.verdict()).isEqualTo(Verdict.BOUGHT);
        assertThat(found.text().en())
                .isEqualTo("Solved: better at the cost of something else, +22.9 points (+13.3 – +32.3)."
                        + " Solved improved while Talking time moved.");
        assertThat(found.text().zh()).isEqualTo("解决率：以其他指标为代价换来的改善，+22.9 分（+13.3 – +32.3）。解决率提升的同时，通话时长变动。");
    }

    @Test
    void isNotBoughtIfChanceAloneWouldExplainTheLoss() {
        Reverification found = Reverification.of(
                "wait",
                card(5, Map.of("wait", mean(600, Unit.SECONDS, 900, 100), "solved", share(700, 1000))),
                card(6, Map.of("wait", mean(300, Unit.SECONDS, 900, 100), "solved", share(699, 1000))),
                JULY);
        assertThat(found.bought()).hasSize(1);
        assertThat(found.verdict()).isEqualTo(Verdict.EFFECTIVE);
    }

    @Test
    void showsNoEffectIfChanceAloneWouldExplainIt() {
        Reverification found = of(solved(5, 600, 1000), solved(6, 605, 1000));
        assertThat(found.verdict()).isEqualTo(Verdict.NO_EFFECT_SHOWN);
        assertThat(found.text().en())
                .isEqualTo("Solved: no effect that the data can show, +1.1 points (-8.6 – +10.9).");
        assertThat(found.text().zh()).isEqualTo("解决率：未显示效果，+1.1 分（-8.6 – +10.9）。");
    }

    @Test
    void isWorseIfWorseBeyondChance() {
        assertThat(of(solved(5, 700, 1000), solved(6, 600, 1000)).verdict()).isEqualTo(Verdict.WORSE);
    }

    @Test
    void isInsufficientWithoutDataOnBothSides() {
        Reverification found = of(card(5, Map.of()), solved(6, 600, 1000));
        assertThat(found.verdict()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(found.text().en()).isEqualTo("Solved: insufficient data.");
        assertThat(found.text().zh()).isEqualTo("解决率：数据不足。");
    }

    @Test
    void looksAtAHeadingWithTheGuardsBelowIt() {
        Reverification found =
                Reverification.of(Experience.NEED_INSIGHT.id(), talking(5, 600, 300), talking(6, 700, 420), JULY);
        assertThat(found.verdict()).isEqualTo(Verdict.BOUGHT);
        assertThat(found.node().text()).isEqualTo(Experience.NEED_INSIGHT.text());
    }

    @Test
    void leavesGainsBoughtElsewhereAlone() {
        Scorecard before = card(
                5,
                Map.of(
                        "stars", mean(60, Unit.POINTS, 25, 100),
                        "solved", share(600, 1000),
                        "talk", mean(300, Unit.SECONDS, 900, 1000)));
        Scorecard after = card(
                6,
                Map.of(
                        "stars", mean(80, Unit.POINTS, 25, 100),
                        "solved", share(700, 1000),
                        "talk", mean(420, Unit.SECONDS, 900, 1000)));
        Reverification found = Reverification.of("stars", before, after, JULY);
        assertThat(found.bought()).isEmpty();
        assertThat(found.verdict()).isEqualTo(Verdict.EFFECTIVE);
    }

    /** A model that grew between the two months says nothing against either of them. */
    @Test
    void bearsIndicatorsThatAreNew() {
        Scorecard before = Scorecard.of(
                ServiceModel.of(Months.MEAN, SHARE, INFORMATION), month(5), Map.of("solved", share(600, 1000)));
        assertThat(of(before, solved(6, 700, 1000)).verdict()).isEqualTo(Verdict.EFFECTIVE);
    }

    @Test
    void refusesPeriodsThatMayShareRecords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(solved(6, 600, 1000), solved(6, 700, 1000)))
                .withMessage("period of the scorecard afterwards must not be before the end of the one before at"
                        + " 2026-07-01T00:00:00Z, was 2026-06-01T00:00:00Z");
    }

    @Test
    void refusesToLookBeforeThePeriodBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reverification.of("solved", solved(5, 600, 1000), solved(6, 700, 1000), june(0)))
                .withMessage("instant of a comparison must not be before the start of the period afterwards at"
                        + " 2026-06-01T00:00:00Z, was 2026-05-31T00:00:00Z");
    }
}
