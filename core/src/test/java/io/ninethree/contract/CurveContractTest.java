package io.ninethree.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ScoreCurve.Direction;
import io.ninethree.score.ScoreCurve.Edge;
import io.ninethree.score.ScoreCurve.Point;
import io.ninethree.statistics.PercentileRank;
import java.time.Duration;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The curves of this library keep the laws, and those who break them are told so in few words. */
class CurveContractTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @TestFactory
    Stream<DynamicTest> theCurvesOfThisLibraryKeepAllLaws() {
        return Stream.of(
                        ScoreCurve.identity(),
                        ScoreCurve.through(0.4, 0.75, 0.95),
                        ScoreCurve.through(HOUR, Duration.ofMinutes(15), Duration.ofSeconds(90)),
                        ScoreCurve.linear(Duration.ofDays(3), HOUR),
                        ScoreCurve.logarithmic(100, 75_000),
                        ScoreCurve.logarithmic(HOUR, Duration.ofSeconds(1)),
                        ScoreCurve.piecewise(Point.of(0, 20), Point.of(1, 20), Point.of(2, 80), Point.of(3, 80)),
                        ScoreCurve.steps(0, Edge.BELONGS_ABOVE, Point.of(0.5, 60), Point.of(0.9, 100)),
                        ScoreCurve.steps(
                                100, Edge.BELONGS_BELOW, Point.of(HOUR, 60), Point.of(HOUR.multipliedBy(2), 0)),
                        ScoreCurve.trapezoid(0, 0.5, 0.5, 2),
                        ScoreCurve.trapezoid(Duration.ZERO, Duration.ofMinutes(5), Duration.ofMinutes(9), HOUR),
                        ScoreCurve.rank(PercentileRank.within("stores", 1, 2, 2, 5), Direction.LOWER))
                .flatMap(curve -> CurveContract.of(curve).twin(curve).laws().stream()
                        .map(law -> DynamicTest.dynamicTest(curve + ": " + law.name(), law::verify)));
    }

    @Provide
    Arbitrary<List<Double>> ascending() {
        return Arbitraries.doubles()
                .between(-1_000, 1_000)
                .ofScale(2)
                .list()
                .uniqueElements()
                .ofSize(4)
                .map(values -> values.stream().sorted().toList());
    }

    /** What lies between points is computed, and rounding must not look like a fault. */
    @Property(tries = 30)
    void roundingIsNoFault(@ForAll("ascending") List<Double> values, @ForAll("ascending") List<Double> others) {
        double[] scores =
                others.stream().mapToDouble(value -> (value + 1_000) / 20).toArray();
        ScoreCurve rising =
                ScoreCurve.piecewise(point(values, scores, 0), point(values, scores, 1), point(values, scores, 3));
        ScoreCurve hill = ScoreCurve.trapezoid(values.get(0), values.get(1), values.get(2), values.get(3));
        Stream.of(rising, hill)
                .flatMap(curve -> CurveContract.of(curve).over(values.get(0) - 1, values.get(3) + 1).laws().stream())
                .filter(law -> !law.name().equals("the clock does not matter"))
                .forEach(Check::verify);
    }

    private static Point point(List<Double> values, double[] scores, int i) {
        return Point.of(values.get(i), scores[i]);
    }

    @Test
    void lawsHaveNamesOfTheirOwn() {
        assertThat(CurveContract.of(ScoreCurve.identity()).laws())
                .extracting(Check::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void showsTheSimplestValue() {
        assertBroken(value -> Math.max(0, value), "a score is a number from 0 to 100", """
                score at 1.0E9 must be a number from 0 to 100, was 1.0E9
                fails for 1 value: 1.0E9""");
    }

    @Test
    void showsTheSimplestPair() {
        assertBroken(
                value -> value > 0.333 && value < 0.444 ? 5 : Math.min(100, Math.max(0, 100 * value)),
                "scores go in the direction of the curve",
                """
                score at 0.34 must not be below 30.0 at 0.3, was 5.0
                fails for 2 values: 0.3, 0.34""");
    }

    @Test
    void saysWhatThrows() {
        assertBroken(
                value -> DoubleStream.of(50)
                        .filter(score -> value != 0)
                        .findFirst()
                        .orElseThrow(),
                "a score is a number from 0 to 100",
                """
                score at 0.0 must not throw, was java.util.NoSuchElementException: No value present
                fails for 1 value: 0.0""");
    }

    @Test
    void looksCloselyAtARange() {
        ScoreCurve narrow = value -> value > 20.05 && value < 20.15 ? 5 : Math.min(100, Math.max(0, value));
        CurveContract.of(narrow).laws().forEach(Check::verify);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> CurveContract.of(narrow).over(20, 21).laws().forEach(Check::verify));
    }

    @Test
    void refusesWhatIsNoRange() {
        CurveContract contract = CurveContract.of(ScoreCurve.identity());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contract.over(1, 1))
                .withMessage("range of values must be finite and ascend, was 1.0 to 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contract.over(0, Double.POSITIVE_INFINITY))
                .withMessage("range of values must be finite and ascend, was 0.0 to Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CurveContract.of(ScoreCurve.linear(HOUR, Duration.ZERO)).over(-1, 1))
                .withMessage("range of durations must not be negative, was from -1.0 s");
    }

    private static void assertBroken(ScoreCurve curve, String law, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(Planted.named(law, CurveContract.of(curve).laws())::verify)
                .withMessage(message);
    }
}
