package io.ninethree.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExponentialTest {

    private static final double EPSILON = 0x1p-52;

    @Property
    void raises(@ForAll("powers") double x) {
        double expected = StrictMath.exp(x);
        assertThat(Exponential.exp(x)).isCloseTo(expected, within(2 * EPSILON * expected));
    }

    @Property
    void takesLogarithms(@ForAll("powers") double power) {
        double x = StrictMath.exp(power);
        double expected = StrictMath.log(x);
        assertThat(Exponential.log(x)).isCloseTo(expected, within(2 * EPSILON * Math.max(1, Math.abs(expected))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, Double.MIN_VALUE, Double.MAX_VALUE, Double.POSITIVE_INFINITY})
    void keepsTheEnds(double x) {
        assertThat(Exponential.exp(x)).isCloseTo(StrictMath.exp(x), within(1e-15));
        assertThat(Exponential.log(x)).isEqualTo(StrictMath.log(x));
    }

    @Provide
    Arbitrary<Double> powers() {
        return Arbitraries.doubles().between(-705, 705);
    }
}
