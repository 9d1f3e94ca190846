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
import org.junit.jupiter.params.provider.ValueSource;

class StudentTTest {

    /** E. S. Pearson and H. O. Hartley, Biometrika Tables for Statisticians 1, table 12. */
    @ParameterizedTest
    @CsvSource({
        "0.975, 1, 12.706",
        "0.975, 2, 4.303",
        "0.975, 4, 2.776",
        "0.975, 10, 2.228",
        "0.975, 30, 2.042",
        "0.975, 120, 1.980",
        "0.95, 5, 2.015",
        "0.995, 9, 3.250",
        "0.75, 8, 0.706",
        "0.9995, 3, 12.924"
    })
    void hasTheQuantilesOfTheTable(double p, double degrees, double quantile) {
        assertThat(StudentT.inverse(p, degrees)).isCloseTo(quantile, within(0.0005001));
        assertThat(StudentT.inverse(1 - p, degrees)).isCloseTo(-quantile, within(0.0005001));
    }

    /** The finite trigonometric sums of M. Abramowitz and I. A. Stegun, 1964, 26.7.3 and 26.7.4. */
    private static double cdf(double t, int degrees) {
        double angle = Math.atan(t / Math.sqrt(degrees));
        double square = Math.pow(Math.cos(angle), 2);
        boolean even = degrees % 2 == 0;
        double term = even ? Math.sin(angle) : Math.sin(angle) * Math.cos(angle);
        double sum = degrees == 1 ? 0 : term;
        for (int i = even ? 1 : 2; i <= degrees - 3; i += 2) {
            term *= square * i / (i + 1);
            sum += term;
        }
        return 0.5 + (even ? sum / 2 : (angle + sum) / Math.PI);
    }

    @Property
    void hasTheProbabilitiesOfTheFiniteSums(@ForAll("numbers") double t, @ForAll("few") int degrees) {
        assertThat(StudentT.cdf(t, degrees)).isCloseTo(cdf(t, degrees), within(1e-14));
    }

    @Property
    void findsTheNumberOfAProbability(@ForAll("probabilities") double p, @ForAll("degrees") double degrees) {
        double found = StudentT.cdf(StudentT.inverse(p, degrees), degrees);
        assertThat(found).isCloseTo(p, within(1e-12 * p));
    }

    /** For two degrees of freedom the quantile is {@code (2 p - 1) / sqrt(2 p (1 - p))}. */
    @Property
    void solvesTheClosedFormForTwoDegrees(@ForAll("probabilities") double p) {
        double expected = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
        assertThat(StudentT.inverse(p, 2)).isCloseTo(expected, within(1e-12 * Math.abs(expected)));
    }

    @Property
    void mirrorsItsTails(@ForAll("probabilities") double p, @ForAll("degrees") double degrees) {
        double lower = StudentT.inverse(p, degrees);
        assertThat(StudentT.cdf(-lower, degrees)).isCloseTo(1 - p, within(1e-12));
        assertThat(lower).isLessThanOrEqualTo(0);
    }

    @Property
    void comesCloserWithEachDegree(@ForAll("probabilities") double p, @ForAll("degrees") double degrees) {
        assertThat(StudentT.inverse(p, degrees + 1)).isGreaterThanOrEqualTo(StudentT.inverse(p, degrees));
        assertThat(StudentT.inverse(p, degrees)).isLessThanOrEqualTo(Normal.inverse(p));
    }

    /** Where the expansion takes over from Newton's method, the two agree. */
    @ParameterizedTest
    @ValueSource(doubles = {0.0009, 0.005, 0.025, 0.1, 0.24, 0.26, 0.4, 0.499})
    void doesNotJumpWhereTheMethodChanges(double p) {
        double square = Normal.inverse(p) * Normal.inverse(p);
        double degrees = Math.max(250, 10 * square * (6 + square));
        double before = StudentT.inverse(p, Math.nextDown(degrees));
        assertThat(StudentT.inverse(p, degrees)).isCloseTo(before, within(1e-12 * -before));
    }

    @Test
    void becomesNormalWithManyDegrees() {
        assertThat(StudentT.inverse(0.025, 1e15)).isCloseTo(Normal.inverse(0.025), within(1e-14));
    }

    @Test
    void findsEvenTheFarthestNumbers() {
        assertThat(StudentT.inverse(1e-100, 1.5)).isCloseTo(-2.422663101134615e66, within(1e54));
        assertThat(StudentT.inverse(0.5, 7)).isZero();
    }

    @Provide
    Arbitrary<Double> numbers() {
        return Arbitraries.doubles().between(-20, 20).ofScale(5);
    }

    @Provide
    Arbitrary<Integer> few() {
        return Arbitraries.integers().between(1, 60);
    }

    @Provide
    Arbitrary<Double> probabilities() {
        return Arbitraries.doubles().between(-10, -0.31).ofScale(6).map(exponent -> Math.pow(10, exponent));
    }

    @Provide
    Arbitrary<Double> degrees() {
        return Arbitraries.doubles().between(0, 4).ofScale(6).map(exponent -> Math.pow(10, exponent));
    }
}
