package io.ninethree.statistics;

/**
 * The binomial distribution: the number of successes in n independent trials.
 *
 * @param n the number of trials, not negative
 * @param p the probability of a success, 0 to 1
 * @param q that of a failure
 */
record Binomial(long n, double p, double q) {

    /** By this part a probability may pass a limit and count as equal to it. */
    private static final double ROUNDING = 1e-12;

    /** The probability of at most k successes. */
    double cdf(long k) {
        if (k < 0 || k >= n) {
            return k < 0 ? 0 : 1;
        }
        return new Beta((double) n - k, k + 1.0).cdf(q, p);
    }

    /** The smallest number whose probability up to it exceeds a limit below one half; 0 if there are no trials. */
    long quantile(double limit) {
        if (n == 0 || p == 0) {
            return 0;
        }
        if (q == 0) {
            return n;
        }
        double most = limit * (1 + ROUNDING);
        long k = start(limit);
        double cdf = cdf(k);
        double at = probability(k);
        while (cdf <= most) {
            at *= (double) (n - k) / (k + 1) * (p / q);
            k++;
            cdf += at;
        }
        while (cdf - at > most) {
            cdf -= at;
            at *= k / (n - k + 1.0) * (q / p);
            k--;
        }
        return k;
    }

    /** The quantile of the normal distribution, corrected for skewness (E. A. Cornish and R. A. Fisher 1938). */
    private long start(double limit) {
        double z = Normal.inverse(limit);
        double deviation = Math.sqrt(n * p * q);
        double k = Math.rint(n * p + deviation * z + (q - p) * (z * z - 1) / 6);
        return (long) Math.max(0, Math.min(n - 1.0, k));
    }

    private double probability(long k) {
        if (k == 0) {
            return StrictMath.exp(n * StrictMath.log1p(-p));
        }
        double successes = k;
        double failures = n - successes;
        return new Beta(successes, failures).power(p, q) * n / (successes * failures);
    }
}
