package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {

    /** {@code quantile(c(1, 2, 3, 4), p)} in R. */
    @ParameterizedTest
    @CsvSource({"0, 1", "0.25, 1.75", "0.5, 2.5", "0.75, 3.25", "0.9, 3.7", "1, 4"})
    void agreesWithR(double p, double expected) {
        assertThat(Quantiles.type7(new double[] {1, 2, 3, 4}, p)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void isTheOnlyValueOfASampleOfOne() {
        assertThat(Quantiles.type7(new double[] {7.5}, 0.9)).isEqualTo(7.5);
    }

    @Property
    void interpolatesWhereTheValueOfRankKIsTheQuantileAtItsPartOfTheWay(
            @ForAll("samples") double[] sample, @ForAll("probabilities") double p) {
        assertThat(Quantiles.type7(sample, p)).isCloseTo(interpolated(sample, p), within(1e-9));
    }

    /** The value of rank k of n lies at (k - 1) / (n - 1); straight between, in exact numbers. */
    private static double interpolated(double[] sample, double p) {
        BigDecimal at = BigDecimal.valueOf(p).multiply(BigDecimal.valueOf(sample.length - 1));
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 0; k < sample.length; k++) {
            BigDecimal near =
                    BigDecimal.ONE.subtract(at.subtract(BigDecimal.valueOf(k)).abs());
            sum = sum.add(near.max(BigDecimal.ZERO).multiply(new BigDecimal(sample[k])), MathContext.DECIMAL128);
        }
        return sum.doubleValue();
    }

    @Property
    void liesWithinTheSampleAndRisesWithTheProbability(
            @ForAll("samples") double[] sample, @ForAll("probabilities") double p, @ForAll("probabilities") double q) {
        double lower = Quantiles.type7(sample, Math.min(p, q));
        double upper = Quantiles.type7(sample, Math.max(p, q));
        assertThat(lower).isBetween(sample[0], upper);
        assertThat(upper).isLessThanOrEqualTo(sample[sample.length - 1]);
    }

    @Property
    void endsAreTheSmallestAndTheLargest(@ForAll("samples") double[] sample) {
        assertThat(Quantiles.type7(sample, 0)).isEqualTo(sample[0]);
        assertThat(Quantiles.type7(sample, 1)).isEqualTo(sample[sample.length - 1]);
    }

    /** Minutes or seconds, counted from today or from 1970: the same moment comes out. */
    @Property
    void followsAChangeOfUnitAndOrigin(@ForAll("samples") double[] sample, @ForAll("probabilities") double p) {
        double[] moved = Arrays.stream(sample).map(value -> 60 * value + 1000).toArray();
        assertThat(Quantiles.type7(moved, p)).isCloseTo(60 * Quantiles.type7(sample, p) + 1000, within(1e-6));
    }

    /** What 90 % stay below is what 10 % exceed. */
    @Property
    void mirrorsTheQuantileFromAbove(@ForAll("samples") double[] sample, @ForAll("probabilities") double p) {
        double[] mirrored = Arrays.stream(sample).map(value -> -value).sorted().toArray();
        assertThat(Quantiles.type7(mirrored, 1 - p)).isCloseTo(-Quantiles.type7(sample, p), within(1e-6));
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
    Arbitrary<Double> probabilities() {
        return Arbitraries.doubles().between(0, 1).ofScale(6);
    }

    @Test
    void refusesAnEmptySample() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.type7(new double[0], 0.5))
                .withMessage("sample must not be empty, was empty");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, 90, Double.NaN})
    void refusesWhatIsNoProbability(double p) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.type7(new double[] {1}, p))
                .withMessage("p must be between 0 and 1, was " + p);
    }
}
