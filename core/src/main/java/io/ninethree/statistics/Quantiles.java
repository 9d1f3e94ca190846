package io.ninethree.statistics;

/** Sample quantiles. */
public final class Quantiles {

    /**
     * The nine definitions of a sample quantile, in the order of their numbers (R. J. Hyndman and Y. Fan, <i>Sample
     * quantiles in statistical packages</i>, The American Statistician 50, 1996).
     */
    public enum Type {
        /** Type 1: the inverse of the empirical distribution function. */
        INVERTED_CDF,
        /** Type 2: as type 1, with the mean of two values where the function has a step. */
        AVERAGED_INVERTED_CDF,
        /** Type 3: the value whose number is closest to {@code n p}, the even one of two. */
        CLOSEST_OBSERVATION,
        /** Type 4: linear between the steps of the empirical distribution function. */
        INTERPOLATED_INVERTED_CDF,
        /** Type 5: linear between the middles of those steps. */
        HAZEN,
        /** Type 6: linear, with the smallest value at {@code 1 / (n + 1)}. */
        WEIBULL,
        /** Type 7: linear, with the smallest value at 0 and the largest at 1. */
        LINEAR,
        /** Type 8: linear, unbiased for the median whatever the distribution. */
        MEDIAN_UNBIASED,
        /** Type 9: linear, nearly unbiased for the mean where the distribution is normal. */
        NORMAL_UNBIASED
    }

    private Quantiles() {}

    /**
     * The sample quantile of type 7, the default of R and of most spreadsheets: linear interpolation at position
     * {@code (n - 1) p} (R. J. Hyndman and Y. Fan, <i>Sample quantiles in statistical packages</i>, The American
     * Statistician 50, 1996).
     *
     * @param ascending the sample in ascending order, at least one value
     * @param p the probability, 0 to 1
     * @return a value between the smallest and the largest of the sample
     * @throws IllegalArgumentException if the sample is empty or {@code p} is out of range
     */
    public static double type7(double[] ascending, double p) {
        if (ascending.length == 0) {
            throw new IllegalArgumentException("sample must not be empty, was empty");
        }
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p must be between 0 and 1, was " + p);
        }
        double position = (ascending.length - 1) * p;
        int below = (int) position;
        int above = Math.min(below + 1, ascending.length - 1);
        double fraction = position - below;
        return between(ascending[below], ascending[above], fraction);
    }

    private static double between(double low, double high, double fraction) {
        double width = high - low;
        double value = Double.isFinite(width) ? low + fraction * width : low * (1 - fraction) + high * fraction;
        return Math.min(value, high);
    }
}
