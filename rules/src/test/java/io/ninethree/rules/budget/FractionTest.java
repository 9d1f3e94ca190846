package io.ninethree.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exactness: no digit is lost, and one value is written in one way. */
class FractionTest {

    @ParameterizedTest
    @CsvSource({
        "98 %, 49/50",
        "98%, 49/50",
        "0.98, 49/50",
        "97/98, 97/98",
        "196/98, 2",
        "14.4, 72/5",
        "99.95 %, 1999/2000",
        "-0.5, -1/2",
        "0, 0",
        "0/7, 0",
        "1/2 %, 1/200"
    })
    void readsWhatPeopleWrite(String text, String fraction) {
        assertThat(Fraction.parse(text)).hasToString(fraction).isEqualTo(Fraction.parse(fraction));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1/", "1.5/2", "1e5", "5 percent", "1/2/3"})
    void refusesWhatIsNoFraction(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse(text))
                .withMessage("fraction must be like '98 %', '0.98' or '49/50', was '" + text + "'");
    }

    @Test
    void refusesToDivideByZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(1, 0))
                .withMessage("denominator of a fraction must not be zero, was 1/0");
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.parse("1/0"));
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO));
    }

    @Property
    void isAField(@ForAll int a, @ForAll int b, @ForAll int c, @ForAll int d) {
        Fraction one = Fraction.of(a, b == 0 ? 1 : b);
        Fraction other = Fraction.of(c, d == 0 ? 1 : d);

        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.times(other)).isEqualTo(other.times(one));
        if (other.signum() != 0) {
            assertThat(one.dividedBy(other).times(other)).isEqualTo(one);
        }
        assertThat(one.compareTo(other)).isEqualTo(one.minus(other).signum());
        assertThat(Fraction.parse(one.toString())).isEqualTo(one);
    }

    @Property
    void agreesWithDecimals(@ForAll int a, @ForAll int b) {
        int divisor = b == 0 ? 1 : b;
        Fraction fraction = Fraction.of(a, divisor);
        BigDecimal exact = new BigDecimal(a).divide(new BigDecimal(divisor), new MathContext(60));

        assertThat(new BigDecimal(fraction.decimal(20)))
                .isEqualByComparingTo(exact.setScale(20, RoundingMode.HALF_EVEN));
        assertThat(fraction.floor()).isEqualTo(BigInteger.valueOf(Math.floorDiv((long) a, divisor)));
        assertThat(fraction.percent(1))
                .isEqualTo(exact.movePointRight(2)
                                .setScale(1, RoundingMode.HALF_EVEN)
                                .toPlainString() + " %");
    }

    @Test
    void holdsMoreThanALong() {
        Fraction third = Fraction.of(1, 3);
        Fraction product = Fraction.ONE;
        for (int i = 0; i < 100; i++) {
            product = product.times(third);
        }

        assertThat(product.denominator()).isEqualTo(BigInteger.valueOf(3).pow(100));
    }
}
