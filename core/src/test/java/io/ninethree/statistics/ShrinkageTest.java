package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShrinkageTest {

    /** The law of succession of P.-S. Laplace, 1774: {@code (k + 1) / (n + 2)}. */
    @ParameterizedTest
    @CsvSource({"1, 1", "0, 5", "9, 10", "437, 980"})
    void isTheLawOfSuccessionForTwoObservationsOfEvenOdds(long successes, long n) {
        assertThat(new Shrinkage(0.5, 2).of(successes / (double) n, n))
                .isCloseTo((successes + 1.0) / (n + 2), within(1e-15));
    }

    /** A. Gelman and others, Bayesian Data Analysis, 2013, section 2.4: 437 girls among 980 births, prior 0.485 worth 200. */
    @Test
    void hasThePublishedPosteriorMean() {
        assertThat(new Shrinkage(0.485, 200).of(437 / 980.0, 980)).isCloseTo(0.453, within(0.0005));
    }

    @Property
    void liesBetweenValueAndPrior(
            @ForAll("values") double value,
            @ForAll("values") double prior,
            @ForAll("strengths") double strength,
            @ForAll("sizes") long n) {
        double shrunk = new Shrinkage(prior, strength).of(value, n);
        assertThat(shrunk).isBetween(Math.min(value, prior), Math.max(value, prior));
        assertThat(Math.abs(new Shrinkage(prior, strength).of(value, n + 1) - value))
                .isLessThanOrEqualTo(Math.abs(shrunk - value) + 1e-9);
    }

    @Test
    void leavesValuesAloneWithoutStrengthAndPriorsWithoutObservations() {
        assertThat(new Shrinkage(0.5, 0).of(0.9, 3)).isEqualTo(0.9);
        assertThat(new Shrinkage(0.5, 10).of(0.9, 0)).isEqualTo(0.5);
        assertThat(new Shrinkage(0.5, 0).of(0.9, 0)).isEqualTo(0.5);
        assertThat(new Shrinkage(-Double.MAX_VALUE, 1).of(Double.MAX_VALUE, 1)).isZero();
    }

    @Test
    void refusesWhatIsOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shrinkage(Double.NaN, 1))
                .withMessage("prior must be finite, was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shrinkage(0.5, -1))
                .withMessage("strength of a prior must be finite and not negative, was -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shrinkage(0.5, 1).of(Double.NaN, 1))
                .withMessage("value must be finite, was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shrinkage(0.5, 1).of(0.5, -1))
                .withMessage("size of a sample must not be negative, was -1");
    }

    @Provide
    Arbitrary<Double> values() {
        return Arbitraries.doubles().between(-1000, 1000).ofScale(3);
    }

    @Provide
    Arbitrary<Double> strengths() {
        return Arbitraries.doubles().between(0, 1000).ofScale(3);
    }

    @Provide
    Arbitrary<Long> sizes() {
        return Arbitraries.longs().between(0, 1_000_000_000L);
    }
}
