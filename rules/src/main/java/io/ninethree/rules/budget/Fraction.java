package io.ninethree.rules.budget;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact fraction in lowest terms, for example 97/98. Immutable and thread-safe.
 *
 * @param numerator the numerator, which carries the sign
 * @param denominator the denominator, positive
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = of(0, 1);

    /** The whole. */
    public static final Fraction ONE = of(1, 1);

    private static final Pattern TEXT =
            Pattern.compile("\\s*(-?\\d{1,50})(?:\\.(\\d{1,50})|/(\\d{1,50}))?\\s*(%?)\\s*");

    /**
     * Reduces the fraction to its lowest terms.
     *
     * @throws IllegalArgumentException if the denominator is zero
     */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("denominator of a fraction must not be zero, was " + numerator + "/0");
        }
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /**
     * The fraction of two numbers.
     *
     * @param numerator the numerator
     * @param denominator the denominator, not zero
     * @return the fraction
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A fraction as people write it.
     *
     * @param text a share like {@code 98 %}, a decimal like {@code 14.4}, or a fraction like {@code 97/98}
     * @return the fraction
     * @throws IllegalArgumentException if the text is none of these
     */
    public static Fraction parse(String text) {
        Matcher matcher = TEXT.matcher(requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("fraction must be like '98 %', '0.98' or '49/50', was '" + text + "'");
        }
        String decimals = matcher.group(2) == null ? "" : matcher.group(2);
        BigInteger numerator = new BigInteger(matcher.group(1) + decimals);
        BigInteger denominator = matcher.group(3) == null ? BigInteger.ONE : new BigInteger(matcher.group(3));
        BigInteger scale =
                BigInteger.TEN.pow(decimals.length() + (matcher.group(4).isEmpty() ? 0 : 2));
        return new Fraction(numerator, denominator.multiply(scale));
    }

    /**
     * The sum with another fraction.
     *
     * @param other the other one
     * @return the exact sum
     */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The difference from another fraction.
     *
     * @param other the other one
     * @return the exact difference
     */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /**
     * The product with another fraction.
     *
     * @param other the other one
     * @return the exact product
     */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient with another fraction.
     *
     * @param other the other one, not zero
     * @return the exact quotient
     * @throws IllegalArgumentException if the other one is zero
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Whether this is above, at or below zero.
     *
     * @return 1, 0 or -1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * The greatest whole number that is not above this fraction.
     *
     * @return the number
     */
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /**
     * This fraction as a share of a hundred, for a reader.
     *
     * @param decimals how many decimals, not negative
     * @return for example {@code 98.98 %}; rounded to the nearest, half to even
     */
    public String percent(int decimals) {
        return decimal(numerator.multiply(BigInteger.valueOf(100)), decimals) + " %";
    }

    /**
     * This fraction as a decimal number, for a reader.
     *
     * @param decimals how many decimals, not negative
     * @return for example {@code 14.40}; rounded to the nearest, half to even
     */
    public String decimal(int decimals) {
        return decimal(numerator, decimals);
    }

    private String decimal(BigInteger of, int decimals) {
        return new BigDecimal(of)
                .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** For example {@code 97/98}, or {@code 2} for a whole number. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
