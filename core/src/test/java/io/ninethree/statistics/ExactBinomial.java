package io.ninethree.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Binomial probabilities as plain sums, in sixty digits. */
final class ExactBinomial {

    private static final MathContext DIGITS = new MathContext(60);

    private final BigDecimal[] probabilities;

    ExactBinomial(int n, double p) {
        BigDecimal success = new BigDecimal(p);
        BigDecimal failure = BigDecimal.ONE.subtract(success);
        probabilities = new BigDecimal[n + 1];
        BigInteger ways = BigInteger.ONE;
        for (int k = 0; k <= n; k++) {
            probabilities[k] = new BigDecimal(ways)
                    .multiply(success.pow(k, DIGITS), DIGITS)
                    .multiply(failure.pow(n - k, DIGITS), DIGITS);
            ways = ways.multiply(BigInteger.valueOf(n - k)).divide(BigInteger.valueOf(k + 1));
        }
    }

    double probability(int k) {
        return probabilities[k].doubleValue();
    }

    /** The probability of less than k successes. */
    double below(long k) {
        return sum(0, k);
    }

    /** The probability of at least k successes. */
    double from(long k) {
        return sum(k, probabilities.length);
    }

    private double sum(long from, long to) {
        BigDecimal sum = BigDecimal.ZERO;
        for (long k = Math.max(0, from); k < Math.min(to, probabilities.length); k++) {
            sum = sum.add(probabilities[(int) k], DIGITS);
        }
        return sum.doubleValue();
    }
}
