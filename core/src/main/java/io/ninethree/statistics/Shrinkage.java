package io.ninethree.statistics;

/**
 * A value that small samples are drawn towards: the mean of the observed and the prior value, weighted by the size of the
 * sample and the strength of the prior. For a share it is the posterior mean of the beta-binomial model,
 * {@code (k + strength * prior) / (n + strength)} (A. Gelman and others, <i>Bayesian Data Analysis</i>, 2013, section 2.4).
 * Immutable and thread-safe.
 *
 * @param prior what is expected before anything is observed, finite, in the unit of the values
 * @param strength how many observations the prior is worth, finite and not negative; 0 leaves every value as it is
 */
public record Shrinkage(double prior, double strength) {

    /**
     * Checks both numbers.
     *
     * @throws IllegalArgumentException if one is not finite or the strength is negative
     */
    public Shrinkage {
        if (!Double.isFinite(prior)) {
            throw new IllegalArgumentException("prior must be finite, was " + prior);
        }
        if (!(Double.isFinite(strength) && strength >= 0)) {
            throw new IllegalArgumentException("strength of a prior must be finite and not negative, was " + strength);
        }
    }

    /**
     * The value of a sample, drawn towards the prior.
     *
     * @param value the observed value, finite
     * @param n the size of the sample, not negative
     * @return {@code (n * value + strength * prior) / (n + strength)}, which lies between value and prior; the prior if
     *     nothing was observed
     * @throws IllegalArgumentException if the value is not finite or the size is negative
     */
    public double of(double value, long n) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value must be finite, was " + value);
        }
        if (n < 0) {
            throw new IllegalArgumentException("size of a sample must not be negative, was " + n);
        }
        if (n == 0) {
            return prior;
        }
        double observed = n / (n + strength);
        double shrunk = observed * value + (1 - observed) * prior;
        return Math.max(Math.min(value, prior), Math.min(Math.max(value, prior), shrunk));
    }
}
