package io.ninethree.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.score.ScoreCurve.Direction;
import io.ninethree.score.ScoreCurve.Point;
import io.ninethree.statistics.Interval;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScoreCurveTest {

    private static final ScoreCurve HOURS =
            ScoreCurve.through(Duration.ofHours(1000), Duration.ofHours(10), Duration.ofHours(1));

    @Test
    void earnsNothingEightyAndEverythingAtItsNumbers() {
        ScoreCurve curve = ScoreCurve.through(0.40, 0.75, 0.95);
        assertThat(scores(curve, 0.40, 0.75, 0.95)).containsExactly(0, 80, 100);
    }

    @Test
    void earnsNothingEightyAndEverythingWhereLessIsBetter() {
        ScoreCurve curve = ScoreCurve.through(0.3, 0.1, 0.02);
        assertThat(scores(curve, 0.3, 0.1, 0.02)).containsExactly(0, 80, 100);
    }

    @Test
    void earnsNothingEightyAndEverythingAtItsDurations() {
        assertThat(scores(HOURS, hours(1000), hours(10), hours(1))).containsExactly(0, 80, 100);
    }

    @Test
    void earnsMoreForLongerDurationsIfTheyAreBetter() {
        ScoreCurve curve = ScoreCurve.through(Duration.ofHours(1), Duration.ofHours(10), Duration.ofHours(1000));
        assertThat(scores(curve, hours(1), hours(10), hours(1000))).containsExactly(0, 80, 100);
    }

    @Test
    void isStraightBetweenNumbers() {
        ScoreCurve curve = ScoreCurve.through(0, 8, 12);
        assertThat(scores(curve, 2, 4, 9, 11)).containsExactly(20, 40, 85, 95);
    }

    /** 100 hours lie half-way between 10 and 1,000 in logarithmic time. */
    @Test
    void isStraightInLogarithmicTime() {
        assertThat(HOURS.score(hours(100))).isCloseTo(40, within(1e-12));
    }

    @Test
    void isStraightInTimeIfLinear() {
        ScoreCurve curve = ScoreCurve.linear(Duration.ofHours(8), Duration.ZERO);
        assertThat(scores(curve, hours(8), hours(6), 0)).containsExactly(0, 25, 100);
    }

    @Test
    void isFlatBeyondItsEnds() {
        ScoreCurve curve = ScoreCurve.through(0.40, 0.75, 0.95);
        assertThat(scores(curve, -1e300, 0.39, 0.96, 1e300)).containsExactly(0, 0, 100, 100);
    }

    @Test
    void isFlatBeyondItsDurations() {
        assertThat(scores(HOURS, 0, hours(1001))).containsExactly(100, 0);
    }

    @Test
    void readsDurationsToTheNanosecond() {
        ScoreCurve curve = ScoreCurve.linear(Duration.ZERO, Duration.ofSeconds(1, 500_000_000));
        assertThat(scores(curve, 0.75, 1.5)).containsExactly(50, 100);
    }

    @Test
    void knowsWhetherItTakesDurations() {
        assertThat(HOURS.takesDurations()).isTrue();
        assertThat(ScoreCurve.linear(Duration.ofHours(8), Duration.ZERO).takesDurations())
                .isTrue();
        assertThat(ScoreCurve.linear(0, 1).takesDurations()).isFalse();
    }

    @Test
    void tellsTheValueOnItsTarget() {
        assertThat(ScoreCurve.through(0.40, 0.75, 0.95).valueAt(80)).hasValue(0.75);
    }

    @Test
    void tellsNoValueOutsideItsScores() {
        ScoreCurve curve = ScoreCurve.piecewise(Point.of(1, 20), Point.of(2, 90));
        assertThat(List.of(curve.valueAt(19), curve.valueAt(91))).containsOnly(OptionalDouble.empty());
    }

    @Test
    void canNotTellAValueUnlessItSaysSo() {
        ScoreCurve own = value -> 50;
        assertThat(own.valueAt(50)).isEmpty();
    }

    @Test
    void refusesATargetThatIsNotBetween() {
        assertThatThrownBy(() -> ScoreCurve.through(1, 5, 3))
                .hasMessage("target of a curve must lie between 1.0 and 3.0, was 5.0");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5, 1.0", "0.5, 1.0, 1.0", "1.0, 1.0, 0.5", "1.0, 0.5, 0.5"})
    void refusesATargetAtAnEnd(double zero, double target, double full) {
        assertThatThrownBy(() -> ScoreCurve.through(zero, target, full))
                .hasMessage("target of a curve must lie between " + zero + " and " + full + ", was " + target);
    }

    @Test
    void refusesATargetThatIsNoNumber() {
        assertThatThrownBy(() -> ScoreCurve.through(0, Double.NaN, 1))
                .hasMessage("target of a curve must lie between 0.0 and 1.0, was NaN");
    }

    @Test
    void refusesPointsThatDoNotAscend() {
        assertThatThrownBy(() -> ScoreCurve.piecewise(Point.of(2, 0), Point.of(1, 100)))
                .hasMessage("points of a curve must ascend, was 1.0 after 2.0");
    }

    @Test
    void refusesTwoScoresForOneValue() {
        assertThatThrownBy(() -> ScoreCurve.piecewise(Point.of(2, 0), Point.of(2, 100)))
                .hasMessage("points of a curve must ascend, was 2.0 after 2.0");
    }

    @Test
    void refusesScoresThatRiseAndFall() {
        assertThatThrownBy(() -> ScoreCurve.piecewise(Point.of(1, 0), Point.of(2, 100), Point.of(3, 50)))
                .hasMessage("scores of a curve must all rise or all fall, were [0.0, 100.0, 50.0]");
    }

    @Test
    void refusesScoresThatNeverChange() {
        assertThatThrownBy(() -> ScoreCurve.piecewise(Point.of(1, 50), Point.of(2, 50)))
                .hasMessage("scores of a curve must all rise or all fall, were [50.0, 50.0]");
    }

    @Test
    void refusesASinglePoint() {
        assertThatThrownBy(() -> ScoreCurve.piecewise(Point.of(1, 0)))
                .hasMessage("points of a curve must be at least two, were 1");
    }

    @Test
    void refusesADurationWithoutLogarithm() {
        assertThatThrownBy(() -> ScoreCurve.through(Duration.ofHours(1), Duration.ofMinutes(1), Duration.ZERO))
                .hasMessage("durations of a logarithmic curve must be positive, was 0.0 s");
    }

    @Test
    void refusesALineWithoutLength() {
        assertThatThrownBy(() -> ScoreCurve.linear(5, 5)).hasMessage("ends of a curve must differ, were both 5.0");
    }

    @Test
    void refusesAnInfiniteValue() {
        assertThatThrownBy(() -> Point.of(Double.POSITIVE_INFINITY, 0))
                .hasMessage("value of a point must be finite, was Infinity");
    }

    @Test
    void refusesAScoreOutOfRange() {
        assertThatThrownBy(() -> Point.of(1, 100.5))
                .hasMessage("score of a point must be between 0 and 100, was 100.5");
    }

    @Test
    void isEqualToACurveThroughTheSamePoints() {
        assertThat(ScoreCurve.linear(0, 10)).isEqualTo(ScoreCurve.piecewise(Point.of(0, 0), Point.of(10, 100)));
    }

    @Property
    void neverEarnsLessForABetterValue(
            @ForAll("curves") ScoreCurve curve, @ForAll("values") double one, @ForAll("values") double other) {
        double first = curve.score(Math.min(one, other));
        double second = curve.score(Math.max(one, other));
        boolean rises = curve.score(-1e9) < curve.score(1e9);
        assertThat(rises ? second - first : first - second).isNotNegative();
    }

    @Property
    void staysWithinItsScale(@ForAll("curves") ScoreCurve curve, @ForAll("values") double value) {
        assertThat(curve.score(value)).isBetween(0.0, 100.0);
    }

    @Property
    void findsAValueForEveryScore(@ForAll("curves") ScoreCurve curve, @ForAll("points") double points) {
        double value = curve.valueAt(points).orElseThrow();
        assertThat(curve.score(value)).isCloseTo(points, within(1e-6));
    }

    @Property
    void findsEveryValueAgain(@ForAll("curves") ScoreCurve curve, @ForAll("points") double points) {
        double value = curve.valueAt(points).orElseThrow();
        assertThat(curve.valueAt(curve.score(value)).orElseThrow())
                .isCloseTo(value, within(1e-6 * Math.max(1, Math.abs(value))));
    }

    /** Whatever value of an interval is the true one, its points are told. */
    @Property
    void tellsThePointsOfEveryValueOfAnInterval(
            @ForAll("shapes") ScoreCurve curve,
            @ForAll("fractions") double one,
            @ForAll("fractions") double other,
            @ForAll("part") double part) {
        Interval values = new Interval(Math.min(one, other), Math.max(one, other), 0.95);
        Interval image = curve.image(values);
        double value = Math.min(values.high(), values.low() + part * values.width());
        assertThat(curve.score(value)).isBetween(image.low(), image.high());
        assertThat(image.low()).isNotNegative();
        assertThat(image.high()).isLessThanOrEqualTo(100);
    }

    /** Neither end of an image is an exaggeration. */
    @Property
    void earnsBothEndsOfAnImage(
            @ForAll("shapes") ScoreCurve curve, @ForAll("fractions") double one, @ForAll("fractions") double other) {
        Interval values = new Interval(Math.min(one, other), Math.max(one, other), 0.95);
        double[] earned = IntStream.rangeClosed(0, 3000)
                .mapToDouble(i -> i / 30.0)
                .filter(values::contains)
                .map(curve::score)
                .sorted()
                .toArray();
        assertThat(curve.image(values)).isEqualTo(new Interval(earned[0], earned[earned.length - 1], 0.95));
    }

    @Property
    void tellsAValueThatEarnsEnough(@ForAll("monotone") ScoreCurve curve, @ForAll("points") double points) {
        curve.valueAt(points).ifPresent(value -> assertThat(curve.score(value)).isGreaterThanOrEqualTo(points - 1e-9));
    }

    /** A little less ambition earns too little, unless the points are what everybody gets. */
    @Property
    void tellsTheLeastAmbitiousValue(@ForAll("monotone") ScoreCurve curve, @ForAll("points") double points) {
        OptionalDouble value = curve.valueAt(points);
        double worse = curve.direction() == Direction.HIGHER ? -1e-6 : 1e-6;
        double least = Math.min(curve.score(-1e9), curve.score(1e9));
        if (value.isPresent() && points > least) {
            assertThat(curve.score(value.getAsDouble() + worse)).isLessThan(points);
        }
    }

    @Property
    void tellsAValueForAllPointsThatALineEarns(@ForAll("curves") ScoreCurve curve, @ForAll("points") double points) {
        assertThat(curve.valueAt(points)).isPresent();
    }

    @Property
    void knowsItsDirectionByItsEnds(@ForAll("shapes") ScoreCurve curve) {
        double low = curve.score(-1e9);
        double high = curve.score(1e9);
        assertThat(curve.direction())
                .isEqualTo(low < high ? Direction.HIGHER : low > high ? Direction.LOWER : Direction.WITHIN);
    }

    @Test
    void findsTheDirectionOfACurveOfAUser() {
        ScoreCurve rises = value -> value > 3 ? 100 : 0;
        ScoreCurve falls = value -> value > 3 ? 0 : 100;
        ScoreCurve within = value -> Math.abs(value) < 3 ? 100 : 0;
        assertThat(List.of(rises.direction(), falls.direction(), within.direction()))
                .containsExactly(Direction.HIGHER, Direction.LOWER, Direction.WITHIN);
    }

    @Test
    void takesACurveOfAUserAsMonotone() {
        ScoreCurve falls = value -> 100 - value;
        assertThat(falls.image(new Interval(20, 30, 0.9))).isEqualTo(new Interval(70, 80, 0.9));
    }

    @Provide
    Arbitrary<ScoreCurve> shapes() {
        return AnyCurve.ofAnyShape();
    }

    @Provide
    Arbitrary<ScoreCurve> monotone() {
        return AnyCurve.monotone();
    }

    @Provide
    Arbitrary<Double> fractions() {
        return Arbitraries.integers().between(0, 3000).map(i -> i / 30.0);
    }

    @Provide
    Arbitrary<Double> part() {
        return Arbitraries.doubles().between(0, 1);
    }

    @Provide
    Arbitrary<ScoreCurve> curves() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1000),
                        Arbitraries.integers().between(1, 1000),
                        Arbitraries.integers().between(1, 1000),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(ScoreCurveTest::curve)
                .withoutEdgeCases();
    }

    private static ScoreCurve curve(int first, int step, int next, boolean rises, boolean durations) {
        int last = first + step + next;
        int from = rises ? first : last;
        int to = rises ? last : first;
        return durations
                ? ScoreCurve.through(
                        Duration.ofSeconds(from), Duration.ofSeconds(first + (long) step), Duration.ofSeconds(to))
                : ScoreCurve.through(from / 7.0, (first + step) / 7.0, to / 7.0);
    }

    @Provide
    Arbitrary<Double> values() {
        return Arbitraries.doubles().between(0, 4000).ofScale(6);
    }

    @Provide
    Arbitrary<Double> points() {
        return Arbitraries.doubles().between(0, 100).ofScale(6);
    }

    private static double hours(long hours) {
        return Duration.ofHours(hours).toSeconds();
    }

    private static double[] scores(ScoreCurve curve, double... values) {
        return DoubleStream.of(values).map(curve::score).toArray();
    }
}
