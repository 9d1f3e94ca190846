package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MomentsTest {

    /** More digits than the middle between two doubles can have. */
    private static final MathContext EXACT = new MathContext(800);

    @Test
    void agreesWithHandWork() {
        assertThat(Moments.mean(4, BigInteger.valueOf(10))).isEqualTo(2.5);
        assertThat(Moments.variance(4, BigInteger.valueOf(10), BigInteger.valueOf(30)))
                .isEqualTo(5 / 3.0);
        assertThat(Moments.mean(3, new BigDecimal("-0.3"))).isEqualTo(-0.1);
        assertThat(Moments.variance(2, new BigDecimal("1E+3"), new BigDecimal("1E+6")))
                .isEqualTo(500_000);
        assertThat(Moments.variance(5, new BigDecimal("0.5"), new BigDecimal("0.05")))
                .isZero();
    }

    @Property
    void areRightToTheLastDigit(@ForAll Random random) {
        int size = 2 + random.nextInt(6);
        double[] values = random.nextInt(10) == 0
                ? Sample.doubles(size, random)
                : random.doubles(size, 1, 1 + 1.0 / (1 << random.nextInt(30))).toArray();
        BigDecimal n = BigDecimal.valueOf(values.length);
        BigDecimal sum = Arrays.stream(values).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal squares = Arrays.stream(values)
                .mapToObj(value -> new BigDecimal(value).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal variance =
                n.multiply(squares).subtract(sum.pow(2)).divide(n.multiply(n.subtract(BigDecimal.ONE)), EXACT);
        assertThat(Moments.mean(values.length, sum))
                .isEqualTo(sum.divide(n, EXACT).doubleValue() + 0.0);
        assertThat(Moments.variance(values.length, sum, squares)).isEqualTo(variance.doubleValue());
    }

    @Property
    void areRightForWholeNumbers(@ForAll Random random) {
        long[] values = Sample.longs(2 + random.nextInt(50), random);
        WholeSums sums = new WholeSums(true);
        sums.add(values, Sample.rowsOf(values.length), values.length);
        int n = values.length;
        assertThat(Moments.mean(n, sums.sum(0))).isEqualTo(Moments.mean(n, new BigDecimal(sums.sum(0))));
        assertThat(Moments.variance(n, sums.sum(0), sums.squares(0)))
                .isEqualTo(Moments.variance(n, new BigDecimal(sums.sum(0)), new BigDecimal(sums.squares(0))));
    }

    /** A billion and one, two and three: the formula of the text book gives 0 in doubles. */
    @Test
    void keepsTheDigitsOfCloseValues() {
        ExactSums sums = new ExactSums(true);
        sums.add(new double[] {1e9 + 1, 1e9 + 2, 1e9 + 3}, new long[] {7}, 3);
        assertThat(Moments.mean(3, sums.sum(0))).isEqualTo(1e9 + 2);
        assertThat(Moments.variance(3, sums.sum(0), sums.squares(0))).isEqualTo(1);
    }

    @Test
    void isInfiniteOnlyBeyondTheLargestDouble() {
        BigDecimal largest = new BigDecimal(Double.MAX_VALUE);
        assertThat(Moments.mean(2, largest.add(largest))).isEqualTo(Double.MAX_VALUE);
        assertThat(Moments.variance(2, BigDecimal.ZERO, largest.pow(2))).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void refusesTooFewValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moments.mean(0, BigInteger.ZERO))
                .withMessage("number of values must be at least 1, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moments.variance(1, BigInteger.ONE, BigInteger.ONE))
                .withMessage("number of values must be at least 2, was 1");
    }

    @Test
    void refusesSumsThatNoValuesHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moments.variance(2, BigInteger.TEN, BigInteger.ONE))
                .withMessage("sum of squares must be at least 10² / 2, was 1");
    }
}
