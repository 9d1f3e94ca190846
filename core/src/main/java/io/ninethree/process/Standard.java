package io.ninethree.process;

/**
 * What a process is held against: the mean and the standard deviation of one unit, be it one measurement, one item that
 * conforms or not, or one unit of inspection. Estimated from one period it can judge the points of another one.
 * Immutable and thread-safe.
 *
 * @param mean the mean of one unit, finite; for shares the share, 0 to 1
 * @param sigma the standard deviation of one unit, finite, not negative
 */
public record Standard(double mean, double sigma) {

    /**
     * Checks the two numbers.
     *
     * @throws IllegalArgumentException if one is not finite or the standard deviation is negative
     */
    public Standard {
        Series.requireFinite("mean", mean);
        if (!(Double.isFinite(sigma) && sigma >= 0)) {
            throw new IllegalArgumentException("sigma must be finite and not negative, was " + sigma);
        }
    }

    Standard withMeanBetween(double lowest, double highest) {
        if (mean < lowest || mean > highest) {
            throw new IllegalArgumentException("mean must be between " + lowest + " and " + highest + ", was " + mean);
        }
        return this;
    }
}
