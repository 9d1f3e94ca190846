package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaTest {

    /** Below the smallest normal number there are fewer digits to be right. */
    private static final double SUBNORMAL = 0x1p-1060;

    /** The sum of the binomial probabilities from a on, of a + b - 1 trials. */
    @Property
    void hasTheProbabilitiesOfTheBinomialSums(
            @ForAll("probabilities") double x, @ForAll("whole") int a, @ForAll("whole") int b) {
        double expected = new ExactBinomial(a + b - 1, x).from(a);
        assertThat(new Beta(a, b).cdf(x)).isCloseTo(expected, within(1e-13 * expected + SUBNORMAL));
    }

    /** The arcsine law, {@code 2 / pi asin(sqrt(x))}, is that of two halves. */
    @Property
    void hasTheProbabilitiesOfTheArcsineLaw(@ForAll("probabilities") double x) {
        assertThat(new Beta(0.5, 0.5).cdf(x)).isCloseTo(2 / Math.PI * Math.asin(Math.sqrt(x)), within(1e-14));
    }

    /** Both sides of NIST Digital Library of Mathematical Functions, 8.17.20. */
    @Property
    void risesWithItsFirstParameterByOneTerm(
            @ForAll("probabilities") double x, @ForAll("parameters") double a, @ForAll("parameters") double b) {
        Beta beta = new Beta(a, b);
        double term = beta.power(x, 1 - x) / a;
        double scale = Math.max(term, beta.cdf(x));
        assertThat(beta.cdf(x) - new Beta(a + 1, b).cdf(x)).isCloseTo(term, within(1e-9 * scale + SUBNORMAL));
    }

    @Property
    void findsTheNumberOfAProbability(
            @ForAll("probabilities") double p, @ForAll("parameters") double one, @ForAll("parameters") double other) {
        Beta beta = new Beta(Math.min(one, other), Math.max(one, other));
        assertThat(beta.cdf(beta.inverse(p))).isCloseTo(p, within(1e-9 * Math.min(p, 1 - p)));
    }

    @Property
    void mirrorsItsTails(
            @ForAll("probabilities") double p, @ForAll("parameters") double a, @ForAll("parameters") double b) {
        double x = new Beta(a, b).inverse(p);
        assertThat(new Beta(b, a).inverse(1 - p)).isCloseTo(1 - x, within(1e-12));
        assertThat(new Beta(b, a).cdf(1 - x, x)).isCloseTo(new Beta(a, b).complement(x, 1 - x), within(1e-15));
    }

    /** With one of the parameters at 1 the quantile is a root. */
    @ParameterizedTest
    @CsvSource({"0.025, 1, 1", "0.025, 20, 1", "0.025, 1e9, 1", "0.975, 7, 1", "1e-9, 1000, 1"})
    void findsTheRootsOfPowers(double p, double a, double b) {
        assertThat(new Beta(a, b).inverse(p)).isCloseTo(Math.pow(p, 1 / a), within(1e-14));
        double complement = -Math.expm1(Math.log(p) / a);
        assertThat(new Beta(b, a).inverse(1 - p)).isCloseTo(complement, within(1e-6 * complement));
    }

    /** For many trials the successes are a Poisson process: half the chi-squared quantile of 6 degrees is 7.2246876677. */
    @Test
    void keepsItsDigitsForRareSuccesses() {
        assertThat(1e12 * new Beta(3, 1e12).inverse(0.975)).isCloseTo(7.2246876677, within(1e-9));
        assertThat(1e12 * new Beta(1000, 1e12).inverse(0.975)).isCloseTo(1062.92115, within(1e-5));
    }

    @Test
    void hasAllProbabilityBetweenZeroAndOne() {
        assertThat(new Beta(2, 3).cdf(0)).isZero();
        assertThat(new Beta(2, 3).cdf(1)).isEqualTo(1);
        assertThat(new Beta(1, 1).cdf(0.25)).isCloseTo(0.25, within(1e-16));
    }

    @Provide
    Arbitrary<Double> probabilities() {
        return Arbitraries.doubles().between(0.0001, 0.9999).ofScale(5);
    }

    @Provide
    Arbitrary<Integer> whole() {
        return Arbitraries.integers().between(1, 25);
    }

    @Provide
    Arbitrary<Double> parameters() {
        return Arbitraries.doubles().between(0, 7).ofScale(5).map(exponent -> Math.pow(10, exponent));
    }
}
