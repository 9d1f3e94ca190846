package io.ninethree.score;

import static io.ninethree.score.ScoreCurve.Edge.BELONGS_ABOVE;
import static io.ninethree.score.ScoreCurve.Edge.BELONGS_BELOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.score.ScoreCurve.Direction;
import io.ninethree.score.ScoreCurve.Point;
import java.time.Duration;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class StepCurveTest {

    private static final ScoreCurve RISING = ScoreCurve.steps(10, BELONGS_ABOVE, Point.of(0.5, 60), Point.of(0.9, 100));

    private static final ScoreCurve FALLING = ScoreCurve.steps(100, BELONGS_BELOW, Point.of(3, 70), Point.of(5, 0));

    @Test
    void beginsWithItsEdge() {
        assertThat(scores(RISING, -1e9, 0.499, 0.5, 0.899, 0.9, 1e9)).containsExactly(10, 10, 60, 60, 100, 100);
    }

    @Test
    void beginsAfterItsEdge() {
        assertThat(scores(FALLING, -1e9, 3, 3.001, 5, 5.001, 1e9)).containsExactly(100, 100, 70, 70, 0, 0);
    }

    @Test
    void knowsItsDirection() {
        assertThat(RISING.direction()).isEqualTo(Direction.HIGHER);
        assertThat(FALLING.direction()).isEqualTo(Direction.LOWER);
    }

    @Test
    void tellsTheLowestValueThatEarnsEnough() {
        assertThat(RISING.valueAt(11)).hasValue(0.5);
        assertThat(RISING.valueAt(60)).hasValue(0.5);
        assertThat(RISING.valueAt(61)).hasValue(0.9);
        assertThat(RISING.valueAt(100)).hasValue(0.9);
    }

    @Test
    void tellsTheHighestValueThatEarnsEnoughWhereLessIsBetter() {
        assertThat(FALLING.valueAt(100)).hasValue(3);
        assertThat(FALLING.valueAt(71)).hasValue(3);
        assertThat(FALLING.valueAt(70)).hasValue(5);
        assertThat(FALLING.valueAt(1)).hasValue(5);
    }

    /** Every value earns so little, or the values that earn it come as close to the edge as one likes. */
    @Test
    void tellsNoValueWhereThereIsNoFirstOne() {
        ScoreCurve open = ScoreCurve.steps(0, BELONGS_BELOW, Point.of(1, 50));
        ScoreCurve shut = ScoreCurve.steps(100, BELONGS_ABOVE, Point.of(1, 50));
        assertThat(List.of(RISING.valueAt(10), FALLING.valueAt(0), open.valueAt(50), shut.valueAt(100)))
                .allMatch(value -> value.isEmpty());
    }

    @Test
    void tellsNoValueForMoreThanItGives() {
        assertThat(ScoreCurve.steps(0, BELONGS_ABOVE, Point.of(1, 50)).valueAt(51))
                .isEmpty();
        assertThat(ScoreCurve.steps(90, BELONGS_BELOW, Point.of(1, 50)).valueAt(91))
                .isEmpty();
    }

    @Test
    void takesDurations() {
        ScoreCurve curve = ScoreCurve.steps(
                100, BELONGS_BELOW, Point.of(Duration.ofMinutes(5), 50), Point.of(Duration.ofHours(1), 0));
        assertThat(curve.takesDurations()).isTrue();
        assertThat(RISING.takesDurations()).isFalse();
        assertThat(scores(curve, 300, 301, 3600, 3601)).containsExactly(100, 50, 50, 0);
    }

    @Test
    void isEqualToOneWithTheSameSteps() {
        assertThat(ScoreCurve.steps(0, BELONGS_ABOVE, Point.of(1, 50)))
                .isEqualTo(ScoreCurve.steps(0, BELONGS_ABOVE, Point.of(1, 50)))
                .isNotEqualTo(ScoreCurve.steps(0, BELONGS_BELOW, Point.of(1, 50)));
    }

    @Test
    void refusesToHaveNoStep() {
        assertThatThrownBy(() -> ScoreCurve.steps(0, BELONGS_ABOVE, new Point[0]))
                .hasMessage("steps of a curve must be at least one, were none");
    }

    @Test
    void refusesAFirstScoreOutOfRange() {
        assertThatThrownBy(() -> ScoreCurve.steps(101, BELONGS_ABOVE, Point.of(1, 50)))
                .hasMessage("score before the first step must be between 0 and 100, was 101.0");
    }

    @Test
    void refusesStepsThatGoUpAndDown() {
        assertThatThrownBy(() -> ScoreCurve.steps(0, BELONGS_ABOVE, Point.of(1, 50), Point.of(2, 40)))
                .hasMessage("scores of a curve must all rise or all fall, was 40.0 after 50.0");
    }

    @Test
    void refusesAStepThatIsNone() {
        assertThatThrownBy(() -> ScoreCurve.steps(50, BELONGS_ABOVE, Point.of(1, 50)))
                .hasMessage("scores of a curve must all rise or all fall, was 50.0 after 50.0");
    }

    @Test
    void refusesEdgesThatDoNotAscend() {
        assertThatThrownBy(() -> ScoreCurve.steps(0, BELONGS_ABOVE, Point.of(2, 50), Point.of(2, 60)))
                .hasMessage("points of a curve must ascend, was 2.0 after 2.0");
    }

    private static double[] scores(ScoreCurve curve, double... values) {
        return DoubleStream.of(values).map(curve::score).toArray();
    }
}
