package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import org.junit.jupiter.params.provider.ValueSource;

class PowerMeanDerivativesTest {

    private static final double[] EVEN = {1, 1};

    private static double[] numbers(Random random, double least, double most) {
        return random.doubles(1 + random.nextInt(8), least, most).toArray();
    }

    private static double[] weights(int size, Random random) {
        return random.doubles(size, 0.01, 10).toArray();
    }

    @Property
    void areTheLimitsOfDifferences(@ForAll("exponents") double p, @ForAll Random random) {
        double[] values = numbers(random, 5, 100);
        double[] weights = weights(values.length, random);
        double[] derivatives = new PowerMean(p).derivatives(weights, values);
        for (int i = 0; i < values.length; i++) {
            assertThat(derivatives[i]).isCloseTo(difference(p, weights, values, i), within(1e-6));
        }
    }

    private static double difference(double p, double[] weights, double[] values, int i) {
        double[] less = values.clone();
        double[] more = values.clone();
        less[i] -= 1e-4;
        more[i] += 1e-4;
        PowerMean mean = new PowerMean(p);
        return (mean.of(weights, more) - mean.of(weights, less)) / 2e-4;
    }

    /** Euler's theorem: a mean is homogeneous of degree 1. */
    @Property
    void addUpToTheMeanWithTheNumbers(@ForAll("exponents") double p, @ForAll Random random) {
        double[] values = numbers(random, 0.1, 100);
        double[] weights = weights(values.length, random);
        double[] derivatives = new PowerMean(p).derivatives(weights, values);
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += derivatives[i] * values[i];
        }
        assertThat(sum).isCloseTo(new PowerMean(p).of(weights, values), within(1e-9));
    }

    @Property
    void areAlwaysFiniteAndNotNegative(@ForAll("allExponents") double p, @ForAll Random random) {
        double[] values = numbers(random, 0, 100);
        values[0] = random.nextBoolean() ? 0 : Double.MIN_VALUE;
        double[] weights = weights(values.length, random);
        weights[values.length - 1] = values.length > 1 ? 0 : 1;
        assertThat(Arrays.stream(new PowerMean(p).derivatives(weights, values)))
                .allMatch(each -> each >= 0 && Double.isFinite(each));
    }

    @Test
    void followTheFirstOfTheSmallestNumbersForTheMinimum() {
        double[] derivatives = PowerMean.minimum().derivatives(new double[] {0, 1, 2, 3}, new double[] {1, 7, 2, 2});
        assertThat(derivatives).containsExactly(0, 0, 1, 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2, -1, 0})
    void areZeroWhileAZeroErasesTheMean(double p) {
        assertThat(new PowerMean(p).derivatives(EVEN, new double[] {0, 100})).containsExactly(0, 0);
    }

    /** By hand: half of {@code (25 / 100)^(1/2)}, and half of the root of a trillion. */
    @Test
    void riseSteeplyNextToZeroBelowTheArithmeticMean() {
        double[] derivatives = new PowerMean(0.5).derivatives(EVEN, new double[] {0, 100});
        assertThat(derivatives[0]).isCloseTo(5e5, within(1e-6));
        assertThat(derivatives[1]).isCloseTo(0.25, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.25", "1, 0.25", "3, 0.25", "0, 0", "-1, 0"})
    void areTheSharesOfTheWeightsWhereAllIsZero(double p, double expected) {
        assertThat(new PowerMean(p).derivatives(new double[] {1, 3}, new double[] {0, 0})[0])
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<Double> exponents() {
        return Arbitraries.of(-2.0, -1.0, 0.0, 0.5, 1.0, 2.0, 3.0);
    }

    @Provide
    Arbitrary<Double> allExponents() {
        return Arbitraries.of(Double.NEGATIVE_INFINITY, -2.0, -1.0, 0.0, 1e-7, 0.5, 1.0, 1.5, 20.0);
    }
}
