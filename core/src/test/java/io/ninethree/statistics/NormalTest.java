package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

    private static final MathContext DIGITS = new MathContext(60);

    private static final BigDecimal ROOT_OF_TWO_PI =
            new BigDecimal("2.50662827463100050241576528481104525300698674060993831662992357");

    /** M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions, 1964, table 26.1. */
    @ParameterizedTest
    @CsvSource({"0, 0.5", "1, 0.841344746068543", "2, 0.977249868051821", "3, 0.998650101968370"})
    void hasTheProbabilitiesOfTheTable(double x, double probability) {
        assertThat(Normal.cdf(x)).isCloseTo(probability, within(6e-16));
        assertThat(Normal.cdf(-x)).isCloseTo(1 - probability, within(6e-16));
    }

    /** The three quantiles by which M. J. Wichura checks his algorithm AS 241, 1988, and the one that everybody knows. */
    @ParameterizedTest
    @CsvSource({
        "0.25, -0.6744897501960817",
        "0.001, -3.090232306167814",
        "1e-20, -9.262340089798408",
        "0.975, 1.959963984540054"
    })
    void hasTheQuantilesOfItsSource(double p, double quantile) {
        assertThat(Normal.inverse(p)).isCloseTo(quantile, within(1e-15 * Math.abs(quantile)));
    }

    /** The series of the error function about zero, in sixty digits. */
    private static double cdf(double x) {
        BigDecimal square = new BigDecimal(x).pow(2).negate().divide(BigDecimal.valueOf(2), DIGITS);
        BigDecimal term = new BigDecimal(x);
        BigDecimal sum = term;
        for (int i = 1; term.abs().doubleValue() > 1e-35; i++) {
            term = term.multiply(square, DIGITS).divide(BigDecimal.valueOf(i), DIGITS);
            sum = sum.add(term.divide(BigDecimal.valueOf(2 * i + 1), DIGITS), DIGITS);
        }
        return sum.divide(ROOT_OF_TWO_PI, DIGITS).add(new BigDecimal("0.5")).doubleValue();
    }

    /** Below one half the series takes something away from it, so that the error counts from there. */
    @Property
    void hasTheProbabilitiesOfTheSeries(@ForAll("numbers") double x) {
        double expected = cdf(x);
        assertThat(Normal.cdf(x)).isCloseTo(expected, within(Math.max(5e-15 * expected, 1e-15)));
    }

    @Property
    void findsTheNumberOfAProbability(@ForAll("numbers") double x) {
        double below = -Math.abs(x);
        assertThat(Normal.inverse(Normal.cdf(below))).isCloseTo(below, within(1e-14));
    }

    @Property
    void mirrorsItsTails(@ForAll("numbers") double x) {
        assertThat(Normal.cdf(x) + Normal.cdf(-x)).isCloseTo(1, within(4e-16));
        assertThat(Normal.inverse(1 - Normal.cdf(-Math.abs(x) / 4)))
                .isCloseTo(-Normal.inverse(Normal.cdf(-Math.abs(x) / 4)), within(1e-14));
    }

    @Test
    void hasNoProbabilityFarOut() {
        assertThat(Normal.cdf(-40)).isZero();
        assertThat(Normal.cdf(40)).isEqualTo(1);
        assertThat(Normal.cdf(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Normal.inverse(Double.MIN_VALUE)).isCloseTo(-38.46740561714435, within(1e-13));
    }

    @Provide
    Arbitrary<Double> numbers() {
        return Arbitraries.doubles().between(-7.5, 7.5).ofScale(6);
    }
}
