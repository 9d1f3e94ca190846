package io.ninethree.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.score.ScoreCurve.Direction;
import io.ninethree.score.ScoreCurve.Point;
import io.ninethree.score.ScoreCurve.TimePoint;
import io.ninethree.statistics.Interval;
import java.time.Duration;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** The shapes beside the curve of the house, of which {@link ScoreCurveTest} tells. */
final class PiecewiseCurveTest {

    private static final ScoreCurve BAND = ScoreCurve.trapezoid(1, 2, 5, 8);

    @Test
    void givesAShareItsPercentage() {
        assertThat(scores(ScoreCurve.identity(), -0.1, 0, 0.98, 1, 1.1)).containsExactly(0, 0, 98, 100, 100);
    }

    /** The goalposts of income in the Human Development Index, 100 and 75,000, with the square root between them. */
    @Test
    void isStraightInTheLogarithm() {
        ScoreCurve income = ScoreCurve.logarithmic(100, 75_000);
        assertThat(scores(income, -5, 0, 100, 75_000, 90_000)).containsExactly(0, 0, 0, 100, 100);
        assertThat(income.score(100 * Math.sqrt(750))).isCloseTo(50, within(1e-12));
        assertThat(income.direction()).isEqualTo(Direction.HIGHER);
        assertThat(income.takesDurations()).isFalse();
    }

    @Test
    void isStraightInTheLogarithmWhereLessIsBetter() {
        ScoreCurve price = ScoreCurve.logarithmic(1000, 10);
        assertThat(scores(price, 1000, 10)).containsExactly(0, 100);
        assertThat(price.score(100)).isCloseTo(50, within(1e-12));
        assertThat(price.direction()).isEqualTo(Direction.LOWER);
    }

    @Test
    void isStraightInTheLogarithmOfTime() {
        ScoreCurve wait = ScoreCurve.logarithmic(Duration.ofMinutes(100), Duration.ofMinutes(1));
        assertThat(wait.score(600)).isCloseTo(50, within(1e-12));
        assertThat(wait.takesDurations()).isTrue();
    }

    @Test
    void refusesALogarithmOfWhatIsNotPositive() {
        assertThatThrownBy(() -> ScoreCurve.logarithmic(0, 10))
                .hasMessage("values of a logarithmic curve must be positive, was 0.0");
        assertThatThrownBy(() -> ScoreCurve.logarithmic(10, 10))
                .hasMessage("ends of a curve must differ, were both 10.0");
        assertThatThrownBy(() -> ScoreCurve.logarithmic(Duration.ofHours(1), Duration.ZERO))
                .hasMessage("durations of a logarithmic curve must be positive, was 0.0 s");
    }

    @Test
    void joinsPointsInTime() {
        ScoreCurve curve = ScoreCurve.piecewise(
                Point.of(Duration.ofMinutes(1), 100),
                Point.of(Duration.ofMinutes(3), 60),
                Point.of(Duration.ofHours(1), 0));
        assertThat(scores(curve, 0, 60, 120, 180, 3600, 1e9)).containsExactly(100, 100, 80, 60, 0, 0);
        assertThat(curve.direction()).isEqualTo(Direction.LOWER);
        assertThat(curve.takesDurations()).isTrue();
    }

    @Test
    void readsThePointsOfTimeToTheNanosecond() {
        ScoreCurve curve = ScoreCurve.piecewise(
                new TimePoint(Duration.ZERO, 0), new TimePoint(Duration.ofNanos(1_500_000_001), 100));
        assertThat(curve.score(1.500000001)).isEqualTo(100);
        assertThat(curve.score(1.5)).isLessThan(100);
    }

    @Test
    void refusesAPointInTimeOutOfRange() {
        assertThatThrownBy(() -> Point.of(Duration.ofHours(1), -1))
                .hasMessage("score of a point must be between 0 and 100, was -1.0");
    }

    @Test
    void earnsEverythingWithinABand() {
        assertThat(scores(BAND, 0, 1, 1.5, 2, 3, 5, 6.5, 8, 9)).containsExactly(0, 0, 50, 100, 100, 100, 50, 0, 0);
        assertThat(BAND.direction()).isEqualTo(Direction.WITHIN);
        assertThat(BAND.takesDurations()).isFalse();
    }

    @Test
    void mayHaveABandOfOneValue() {
        assertThat(scores(ScoreCurve.trapezoid(0, 1, 1, 3), 0, 0.5, 1, 2, 3)).containsExactly(0, 50, 100, 50, 0);
    }

    @Test
    void mayHaveABandOfTime() {
        ScoreCurve length = ScoreCurve.trapezoid(
                Duration.ZERO, Duration.ofMinutes(2), Duration.ofMinutes(6), Duration.ofMinutes(10));
        assertThat(scores(length, 60, 120, 360, 480)).containsExactly(50, 100, 100, 50);
        assertThat(length.takesDurations()).isTrue();
    }

    /** Two values earn the same, so that no one can tell which is meant. */
    @Test
    void tellsNoValueOfABand() {
        assertThat(BAND.valueAt(50)).isEmpty();
    }

    @Test
    void refusesABandThatDoesNotAscend() {
        assertThatThrownBy(() -> ScoreCurve.trapezoid(1, 5, 2, 8))
                .hasMessage("points of a curve must ascend, was 2.0 after 5.0");
        assertThatThrownBy(() -> ScoreCurve.trapezoid(1, 1, 2, 8))
                .hasMessage("points of a curve must ascend, was 1.0 after 1.0");
    }

    /** The most that is earned lies inside, not at an end. */
    @Test
    void earnsTheBestOfAnIntervalThatSurroundsTheBand() {
        assertThat(BAND.image(new Interval(1.25, 6.5, 0.9))).isEqualTo(new Interval(25, 100, 0.9));
        assertThat(BAND.image(new Interval(0, 9, 0.9))).isEqualTo(new Interval(0, 100, 0.9));
        assertThat(BAND.image(new Interval(1.25, 1.5, 0.9))).isEqualTo(new Interval(25, 50, 0.9));
    }

    @Test
    void turnsTheEndsOfAnIntervalWhereLessIsBetter() {
        assertThat(ScoreCurve.linear(10, 0).image(new Interval(2, 4, 0.95))).isEqualTo(new Interval(60, 80, 0.95));
    }

    @Test
    void tellsTheFirstOfSeveralValuesThatEarnTheSame() {
        ScoreCurve stair = ScoreCurve.piecewise(Point.of(0, 0), Point.of(1, 50), Point.of(2, 50), Point.of(3, 100));
        assertThat(stair.valueAt(50)).hasValue(1);
        assertThat(stair.valueAt(75)).hasValue(2.5);
        ScoreCurve down = ScoreCurve.piecewise(Point.of(0, 100), Point.of(1, 50), Point.of(2, 50), Point.of(3, 0));
        assertThat(down.valueAt(50)).hasValue(2);
    }

    private static double[] scores(ScoreCurve curve, double... values) {
        return DoubleStream.of(values).map(curve::score).toArray();
    }
}
