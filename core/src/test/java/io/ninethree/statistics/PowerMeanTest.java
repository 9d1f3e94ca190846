package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PowerMeanTest {

    private static final PowerMean ARITHMETIC = new PowerMean(1);
    private static final PowerMean GEOMETRIC = new PowerMean(0);
    private static final PowerMean HARMONIC = new PowerMean(-1);

    private static final double[] EVEN = {1, 1};

    /** A number with its weight. */
    record Weighted(double weight, double value) {}

    private static double mean(double p, List<Weighted> numbers) {
        double[] weights = numbers.stream().mapToDouble(Weighted::weight).toArray();
        return new PowerMean(p)
                .of(weights, numbers.stream().mapToDouble(Weighted::value).toArray());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 75",
        "0, 70.71067811865476",
        "-1, 66.66666666666667",
        "2, 79.05694150420949",
        "0.5, 72.85533905932738",
        "-2, 63.24555320336759",
    })
    void isTheOneOfItsExponent(double p, double expected) {
        assertThat(new PowerMean(p).of(EVEN, new double[] {50, 100})).isCloseTo(expected, within(1e-12));
    }

    @Test
    void weighsItsNumbers() {
        double[] weights = {3, 1};
        double[] values = {16, 81};
        assertThat(ARITHMETIC.of(weights, values)).isCloseTo(32.25, within(1e-12));
        assertThat(GEOMETRIC.of(weights, values)).isCloseTo(24, within(1e-12));
        assertThat(HARMONIC.of(weights, values)).isCloseTo(4 / (3 / 16.0 + 1 / 81.0), within(1e-12));
    }

    @Test
    void ignoresWhatWeighsNothing() {
        assertThat(GEOMETRIC.of(new double[] {0, 2, 2}, new double[] {0, 4, 9})).isCloseTo(6, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"-2, 0", "-1, 0", "0, 0", "1, 50", "2, 70.71067811865476"})
    void isErasedByAZeroUpToTheExponentZero(double p, double expected) {
        assertThat(new PowerMean(p).of(EVEN, new double[] {0, 100})).isCloseTo(expected, within(1e-12));
    }

    /** A value that reaches zero but for the rounding of its curve must not earn more than zero does. */
    @ParameterizedTest
    @ValueSource(doubles = {-1, 0})
    void doesNotJumpNextToZero(double p) {
        assertThat(new PowerMean(p).of(EVEN, new double[] {1e-14, 100})).isCloseTo(0, within(1e-6));
    }

    @Property
    void approachesTheGeometricMean(@ForAll("numbers") List<Weighted> numbers) {
        double geometric = mean(0, numbers);
        assertThat(mean(1e-6, numbers)).isCloseTo(geometric, within(1e-3));
        assertThat(mean(-1e-6, numbers)).isCloseTo(geometric, within(1e-3));
    }

    /** Whoever counts exponents up by tenths meets 2.8e-17 instead of 0. */
    @ParameterizedTest
    @ValueSource(doubles = {2.8e-17, -1.4e-16, 1e-12, -1e-10})
    void isGeometricNextToZero(double p) {
        assertThat(new PowerMean(p).of(EVEN, new double[] {50, 100})).isCloseTo(70.71067811865476, within(1e-6));
    }

    @Property
    void ofEqualNumbersIsThatNumber(@ForAll("exponents") double p, @ForAll("numbers") List<Weighted> numbers) {
        double value = numbers.get(0).value();
        List<Weighted> equal =
                numbers.stream().map(each -> new Weighted(each.weight(), value)).toList();
        assertThat(mean(p, equal)).isEqualTo(value);
    }

    @Property
    void liesBetweenTheSmallestAndTheLargest(@ForAll("exponents") double p, @ForAll("numbers") List<Weighted> numbers) {
        double low = numbers.stream().mapToDouble(Weighted::value).min().orElseThrow();
        double high = numbers.stream().mapToDouble(Weighted::value).max().orElseThrow();
        assertThat(mean(p, numbers)).isBetween(low, high);
    }

    @Property
    void risesWithEachNumber(
            @ForAll("exponents") double p, @ForAll("numbers") List<Weighted> numbers, @ForAll("points") double more) {
        List<Weighted> raised = new ArrayList<>(numbers);
        raised.set(0, new Weighted(numbers.get(0).weight(), numbers.get(0).value() + more));
        assertThat(mean(p, raised)).isGreaterThanOrEqualTo(mean(p, numbers) - 1e-9);
    }

    /** The smaller the exponent, the more a weak number shows. */
    @Property
    void risesWithTheExponent(@ForAll("numbers") List<Weighted> numbers) {
        for (double p = -2; p < 3; p++) {
            assertThat(mean(p, numbers)).isLessThanOrEqualTo(mean(p + 1, numbers) + 1e-9);
        }
    }

    @Property
    void doesNotDependOnTheOrder(
            @ForAll("exponents") double p, @ForAll("numbers") List<Weighted> numbers, @ForAll Random random) {
        List<Weighted> shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, random);
        assertThat(mean(p, shuffled)).isCloseTo(mean(p, numbers), within(1e-9));
    }

    @Property
    void doesNotDependOnTheUnitOfTheWeights(@ForAll("exponents") double p, @ForAll("numbers") List<Weighted> numbers) {
        List<Weighted> percent = numbers.stream()
                .map(each -> new Weighted(100 * each.weight(), each.value()))
                .toList();
        assertThat(mean(p, percent)).isCloseTo(mean(p, numbers), within(1e-9));
    }

    @Property
    void isTheSmallestNumberAsTheMinimum(@ForAll("numbers") List<Weighted> numbers) {
        double smallest = numbers.stream().mapToDouble(Weighted::value).min().orElseThrow();
        assertThat(mean(Double.NEGATIVE_INFINITY, numbers)).isEqualTo(smallest);
        assertThat(smallest).isLessThanOrEqualTo(mean(-2, numbers) + 1e-9);
    }

    @Test
    void ignoresWhatWeighsNothingAsTheMinimum() {
        assertThat(PowerMean.minimum().of(new double[] {0, 2, 2}, new double[] {0, 9, 1e-9}))
                .isEqualTo(1e-9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAnExponentThatIsNotFinite(double p) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PowerMean(p))
                .withMessage("exponent of a power mean must be finite or minus infinity, was " + p);
    }

    @Provide
    Arbitrary<Double> exponents() {
        return Arbitraries.of(-2.0, -1.0, 0.0, 0.5, 1.0, 2.0, 3.0);
    }

    @Provide
    Arbitrary<Double> points() {
        return Arbitraries.doubles().between(0, 100).ofScale(3);
    }

    @Provide
    Arbitrary<List<Weighted>> numbers() {
        return Combinators.combine(weights(), points())
                .as(Weighted::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Arbitrary<Double> weights() {
        return Arbitraries.doubles().between(0.01, 10);
    }
}
