package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {

    private static final MathContext DIGITS = new MathContext(50);

    /** {@code quantile(1:10, c(0.05, 0.25, 0.3, 0.5, 0.95), type = 1..9)} in R: the value at a position is the position. */
    @ParameterizedTest
    @CsvSource({
        "INVERTED_CDF, 1, 3, 3, 5, 10",
        "AVERAGED_INVERTED_CDF, 1, 3, 3.5, 5.5, 10",
        "CLOSEST_OBSERVATION, 1, 2, 3, 5, 10",
        "INTERPOLATED_INVERTED_CDF, 1, 2.5, 3, 5, 9.5",
        "HAZEN, 1, 3, 3.5, 5.5, 10",
        "WEIBULL, 1, 2.75, 3.3, 5.5, 10",
        "LINEAR, 1.45, 3.25, 3.7, 5.5, 9.55",
        "MEDIAN_UNBIASED, 1, 2.9166666666667, 3.4333333333333, 5.5, 10",
        "NORMAL_UNBIASED, 1, 2.9375, 3.45, 5.5, 10",
    })
    void agreesWithR(Quantiles.Type type, double low, double quarter, double third, double half, double high) {
        double[] sample = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        assertThat(Quantiles.of(sample, 0.05, type)).isCloseTo(low, within(1e-12));
        assertThat(Quantiles.of(sample, 0.25, type)).isCloseTo(quarter, within(1e-12));
        assertThat(Quantiles.of(sample, 0.3, type)).isCloseTo(third, within(1e-12));
        assertThat(Quantiles.of(sample, 0.5, type)).isCloseTo(half, within(1e-12));
        assertThat(Quantiles.of(sample, 0.95, type)).isCloseTo(high, within(1e-12));
    }

    /** Worked by hand from the positions in table 1 of Hyndman and Fan 1996: 2, 2.5, 2.4, 2.6, 2.4667 and 2.475. */
    @ParameterizedTest
    @CsvSource({
        "INVERTED_CDF, 20",
        "AVERAGED_INVERTED_CDF, 27.5",
        "CLOSEST_OBSERVATION, 20",
        "INTERPOLATED_INVERTED_CDF, 20",
        "HAZEN, 27.5",
        "WEIBULL, 26",
        "LINEAR, 29",
        "MEDIAN_UNBIASED, 27",
        "NORMAL_UNBIASED, 27.125",
    })
    void agreesWithWorkedExamples(Quantiles.Type type, double expected) {
        assertThat(Quantiles.of(new double[] {15, 20, 35, 40, 50}, 0.4, type)).isCloseTo(expected, within(1e-12));
    }

    /** 0.2 + 0.1 is a little more than 0.3, and ten times as much a little more than 3. */
    @Test
    void countsAPositionNextToAValueAsThere() {
        double[] sample = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double p = 0.1 + 0.2;
        assertThat(10 * p).isGreaterThan(3);
        assertThat(Quantiles.of(sample, p, Quantiles.Type.INVERTED_CDF)).isEqualTo(3);
        assertThat(Quantiles.of(sample, p, Quantiles.Type.AVERAGED_INVERTED_CDF))
                .isEqualTo(3.5);
        assertThat(Quantiles.of(sample, p, Quantiles.Type.INTERPOLATED_INVERTED_CDF))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void isTheOnlyValueOfASampleOfOne(Quantiles.Type type) {
        assertThat(Quantiles.of(new double[] {7.5}, 0.9, type)).isEqualTo(7.5);
        assertThat(Quantiles.select(new double[] {7.5, 1}, 1, 0.1, type)).isEqualTo(7.5);
    }

    /** Probabilities in 64ths, of which every multiple is exact. */
    @Property
    void followsTheDefinition(
            @ForAll Quantiles.Type type, @ForAll("samples") double[] sample, @ForAll("parts") int part) {
        assertThat(Quantiles.of(sample, part / 64.0, type)).isCloseTo(defined(type, sample, part), within(1e-9));
    }

    /** Definitions 1 to 9 of Hyndman and Fan 1996: (1 - g) x(j) + g x(j + 1) with np + m = j + g, in exact numbers. */
    private static double defined(Quantiles.Type type, double[] sample, int part) {
        BigDecimal p = BigDecimal.valueOf(part).divide(BigDecimal.valueOf(64));
        BigDecimal third = BigDecimal.ONE.divide(BigDecimal.valueOf(3), DIGITS);
        BigDecimal half = new BigDecimal("0.5");
        BigDecimal m = switch (type) {
            case INVERTED_CDF, AVERAGED_INVERTED_CDF, INTERPOLATED_INVERTED_CDF -> BigDecimal.ZERO;
            case CLOSEST_OBSERVATION -> half.negate();
            case HAZEN -> half;
            case WEIBULL -> p;
            case LINEAR -> BigDecimal.ONE.subtract(p);
            case MEDIAN_UNBIASED -> p.add(BigDecimal.ONE).multiply(third);
            case NORMAL_UNBIASED -> p.multiply(new BigDecimal("0.25")).add(new BigDecimal("0.375"));
        };
        BigDecimal position =
                p.multiply(BigDecimal.valueOf(sample.length)).add(m).setScale(40, RoundingMode.HALF_EVEN);
        BigDecimal j = position.setScale(0, RoundingMode.FLOOR);
        double g = weight(type, position.subtract(j).doubleValue(), j.intValueExact());
        return (1 - g) * at(sample, j.intValueExact()) + g * at(sample, j.intValueExact() + 1);
    }

    private static double weight(Quantiles.Type type, double g, int j) {
        return switch (type) {
            case INVERTED_CDF -> g > 0 ? 1 : 0;
            case AVERAGED_INVERTED_CDF -> g > 0 ? 1 : 0.5;
            case CLOSEST_OBSERVATION -> g == 0 && j % 2 == 0 ? 0 : 1;
            default -> g;
        };
    }

    private static double at(double[] sample, int rank) {
        return sample[Math.max(1, Math.min(rank, sample.length)) - 1];
    }

    @Property
    void liesWithinTheSampleAndRisesWithTheProbability(
            @ForAll Quantiles.Type type,
            @ForAll("samples") double[] sample,
            @ForAll("probabilities") double p,
            @ForAll("probabilities") double q) {
        double lower = Quantiles.of(sample, Math.min(p, q), type);
        double upper = Quantiles.of(sample, Math.max(p, q), type);
        assertThat(lower).isBetween(sample[0], upper);
        assertThat(upper).isLessThanOrEqualTo(sample[sample.length - 1]);
    }

    @Property
    void endsAreTheSmallestAndTheLargest(@ForAll Quantiles.Type type, @ForAll("samples") double[] sample) {
        assertThat(Quantiles.of(sample, 0, type)).isEqualTo(sample[0]);
        assertThat(Quantiles.of(sample, 1, type)).isEqualTo(sample[sample.length - 1]);
    }

    /** Minutes or seconds, counted from today or from 1970: the same moment comes out. */
    @Property
    void followsAChangeOfUnitAndOrigin(
            @ForAll Quantiles.Type type, @ForAll("samples") double[] sample, @ForAll("probabilities") double p) {
        double[] moved = Arrays.stream(sample).map(value -> 60 * value + 1000).toArray();
        assertThat(Quantiles.of(moved, p, type)).isCloseTo(60 * Quantiles.of(sample, p, type) + 1000, within(1e-6));
    }

    /** What 90 % stay below is what 10 % exceed. */
    @Property
    void mirrorsTheQuantileFromAbove(@ForAll("samples") double[] sample, @ForAll("probabilities") double p) {
        double[] mirrored = Arrays.stream(sample).map(value -> -value).sorted().toArray();
        assertThat(Quantiles.of(mirrored, 1 - p, Quantiles.Type.LINEAR))
                .isCloseTo(-Quantiles.of(sample, p, Quantiles.Type.LINEAR), within(1e-6));
    }

    @ParameterizedTest
    @EnumSource
    void doesNotOverflowBetweenTheEndsOfTheNumbers(Quantiles.Type type) {
        double[] sample = {-Double.MAX_VALUE, -1e308, 1e308, Double.MAX_VALUE};
        for (double p = 0; p <= 1; p += 0.0625) {
            assertThat(Quantiles.of(sample, p, type)).isFinite().isBetween(-Double.MAX_VALUE, Double.MAX_VALUE);
        }
        assertThat(Quantiles.of(new double[] {-1e308, 1e308}, 0.5, Quantiles.Type.LINEAR))
                .isEqualTo(0);
    }

    @Property
    void selectsToTheBitWhatTheSortedSampleGives(
            @ForAll Quantiles.Type type, @ForAll Random random, @ForAll("probabilities") double p) {
        double[] sample = Sample.doubles(1 + Sample.size(random), random);
        double[] ascending = sample.clone();
        Arrays.sort(ascending);
        double selected = Quantiles.select(sample, sample.length, p, type);
        assertThat(Double.doubleToRawLongBits(selected))
                .isEqualTo(Double.doubleToRawLongBits(Quantiles.of(ascending, p, type)));
    }

    @Property
    void selectsOfWholeNumbersWhatTheSameDoublesGive(
            @ForAll Quantiles.Type type, @ForAll Random random, @ForAll("probabilities") double p) {
        long[] numbers = random.longs(5 + Sample.size(random), -20, 1000).toArray();
        double[] ascending = Arrays.stream(numbers, 2, numbers.length - 1)
                .sorted()
                .asDoubleStream()
                .toArray();
        assertThat(Quantiles.select(numbers, 2, numbers.length - 1, p, type, key -> (double) key))
                .isEqualTo(Quantiles.of(ascending, p, type));
    }

    @Test
    void leavesWhatLiesBeyondTheSampleAsItWas() {
        double[] sample = {3, 1, 2, -7};
        assertThat(Quantiles.select(sample, 3, 0, Quantiles.Type.LINEAR)).isEqualTo(1);
        assertThat(sample[3]).isEqualTo(-7);
    }

    @Test
    void selectsAnOrderStatistic() {
        assertThat(Quantiles.select(new long[] {9, 5, 3, 4, 1, 0}, 1, 5, 2)).isEqualTo(4);
    }

    @Provide
    Arbitrary<double[]> samples() {
        return Arbitraries.doubles()
                .between(-10_000, 10_000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(50)
                .map(list -> list.stream().mapToDouble(value -> value).sorted().toArray());
    }

    @Provide
    Arbitrary<Integer> parts() {
        return Arbitraries.integers().between(0, 64);
    }

    @Provide
    Arbitrary<Double> probabilities() {
        return Arbitraries.doubles().between(0, 1).ofScale(6);
    }

    @Test
    void refusesAnEmptySample() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.of(new double[0], 0.5, Quantiles.Type.LINEAR))
                .withMessage("sample must not be empty, was empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.select(new double[3], 0, 0.5, Quantiles.Type.LINEAR))
                .withMessage("sample must not be empty, was empty");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, 90, Double.NaN})
    void refusesWhatIsNoProbability(double p) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.of(new double[] {1}, p, Quantiles.Type.LINEAR))
                .withMessage("p must be between 0 and 1, was " + p);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2})
    void refusesARankThatIsNotThere(int rank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.select(new long[] {1, 2, 3}, 1, 3, rank))
                .withMessage("rank must be at least 0 and below 2, was " + rank);
    }
}
