package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DyadicTest {

    private static BigInteger number(Random random) {
        BigInteger number = new BigInteger(random.nextInt(300), random).shiftLeft(random.nextInt(3) * 50);
        return random.nextBoolean() ? number : number.negate();
    }

    @Property
    void equalNumbersAreEqual(@ForAll Random random) {
        BigInteger number = number(random);
        assertThat(Dyadic.of(number.shiftLeft(7), -20)).isEqualTo(Dyadic.of(number, -13));
        assertThat(Dyadic.of(number, -13).toBigDecimal())
                .isEqualByComparingTo(new BigDecimal(number).divide(new BigDecimal(1 << 13)));
    }

    @Property
    void addsExactly(@ForAll Random random) {
        Dyadic one = Dyadic.of(number(random), random.nextInt(200) - 100);
        Dyadic other = Dyadic.of(number(random), random.nextInt(200) - 100);
        assertThat(one.plus(other).toBigDecimal())
                .isEqualByComparingTo(one.toBigDecimal().add(other.toBigDecimal()));
    }

    @Property
    void roundsAsTheDecimalDoes(@ForAll Random random) {
        Dyadic number = Dyadic.of(number(random), random.nextInt(2400) - 1300);
        assertThat(number.doubleValue()).isEqualTo(number.toBigDecimal().doubleValue() + 0.0);
    }

    @Property
    void dividesWithOneRounding(@ForAll Random random) {
        BigInteger dividend = number(random);
        BigInteger divisor = number(random).add(BigInteger.TWO.pow(500));
        BigDecimal quotient = new BigDecimal(dividend).divide(new BigDecimal(divisor), new MathContext(1200));
        assertThat(Dyadic.quotient(dividend, divisor)).isEqualTo(quotient.doubleValue() + 0.0);
    }

    @Test
    void dividesHalvesOfTheLastDigitToEven() {
        BigInteger ulp = BigInteger.TWO.pow(53);
        BigInteger three = BigInteger.valueOf(3);
        assertThat(Dyadic.quotient(ulp.add(BigInteger.ONE), BigInteger.ONE)).isEqualTo(0x1p53);
        assertThat(Dyadic.quotient(ulp.add(three), BigInteger.ONE)).isEqualTo(0x1p53 + 4);
        assertThat(Dyadic.quotient(ulp.add(BigInteger.ONE).multiply(three).add(BigInteger.ONE), three))
                .isEqualTo(0x1p53 + 2);
        assertThat(Dyadic.quotient(BigInteger.ONE, BigInteger.TWO.pow(1075))).isZero();
        assertThat(Dyadic.quotient(three, BigInteger.TWO.pow(1075))).isEqualTo(2 * Double.MIN_VALUE);
    }
}
