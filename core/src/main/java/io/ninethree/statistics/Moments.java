package io.ninethree.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Mean and variance from exact sums. Each result is computed exactly and rounded only once, so it is right to its last
 * digit, however closely the values lie together.
 */
public final class Moments {

    private Moments() {}

    /**
     * The arithmetic mean {@code S / n}.
     *
     * @param n the number of values, at least 1
     * @param sum their exact sum S
     * @return the double that is nearest to the mean, half to even; infinite only if the mean is beyond the largest double
     * @throws IllegalArgumentException if there is no value
     */
    public static double mean(long n, BigInteger sum) {
        requireValues(n, 1);
        return Dyadic.quotient(sum, BigInteger.valueOf(n));
    }

    /**
     * The arithmetic mean {@code S / n}.
     *
     * @param n the number of values, at least 1
     * @param sum their exact sum S
     * @return the double that is nearest to the mean, half to even; infinite only if the mean is beyond the largest double
     * @throws IllegalArgumentException if there is no value
     */
    public static double mean(long n, BigDecimal sum) {
        requireValues(n, 1);
        return quotient(sum, BigInteger.valueOf(n));
    }

    /**
     * The sample variance {@code (n Q - S²) / (n (n - 1))}: the squared deviations from the mean, divided by n - 1.
     *
     * @param n the number of values, at least 2
     * @param sum their exact sum S
     * @param squares the exact sum Q of their squares
     * @return the double that is nearest to the variance, half to even; not negative, and infinite only if the variance is
     *     beyond the largest double
     * @throws IllegalArgumentException if there are fewer than two values, or no values have such sums
     */
    public static double variance(long n, BigInteger sum, BigInteger squares) {
        return variance(n, new BigDecimal(sum), new BigDecimal(squares));
    }

    /**
     * The sample variance {@code (n Q - S²) / (n (n - 1))}: the squared deviations from the mean, divided by n - 1.
     *
     * @param n the number of values, at least 2
     * @param sum their exact sum S
     * @param squares the exact sum Q of their squares
     * @return the double that is nearest to the variance, half to even; not negative, and infinite only if the variance is
     *     beyond the largest double
     * @throws IllegalArgumentException if there are fewer than two values, or no values have such sums
     */
    public static double variance(long n, BigDecimal sum, BigDecimal squares) {
        requireValues(n, 2);
        BigInteger count = BigInteger.valueOf(n);
        BigDecimal deviations = squares.multiply(new BigDecimal(count)).subtract(sum.multiply(sum));
        if (deviations.signum() < 0) {
            throw new IllegalArgumentException(
                    "sum of squares must be at least " + sum + "² / " + n + ", was " + squares);
        }
        return quotient(deviations, count.multiply(count.subtract(BigInteger.ONE)));
    }

    private static void requireValues(long n, long least) {
        if (n < least) {
            throw new IllegalArgumentException("number of values must be at least " + least + ", was " + n);
        }
    }

    private static double quotient(BigDecimal dividend, BigInteger divisor) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(dividend.scale()));
        return dividend.scale() >= 0
                ? Dyadic.quotient(dividend.unscaledValue(), divisor.multiply(power))
                : Dyadic.quotient(dividend.unscaledValue().multiply(power), divisor);
    }
}
