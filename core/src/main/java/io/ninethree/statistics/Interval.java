package io.ninethree.statistics;

/**
 * A confidence interval, both ends included, in the unit of the value that it surrounds. Immutable and thread-safe.
 *
 * @param low the lower end, finite
 * @param high the upper end, finite, not below {@code low}
 * @param level the confidence level, above 0 and below 1, for example 0.95
 */
public record Interval(double low, double high, double level) {

    /** 97.5 % quantile of the standard normal distribution, for two-sided intervals at 95 %. */
    private static final double Z95 = 1.959963984540054;

    /**
     * Checks order and range of the three numbers.
     *
     * @throws IllegalArgumentException if the ends are not finite and in order or the level is not between 0 and 1
     */
    public Interval {
        if (!(Double.isFinite(low) && Double.isFinite(high) && low <= high)) {
            throw new IllegalArgumentException("ends must be finite and in order, were " + low + " and " + high);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must be between 0 and 1, was " + level);
        }
    }

    /**
     * The Wilson score interval at 95 % for a share of successes, without continuity correction (E. B. Wilson,
     * <i>Probable inference, the law of succession, and statistical inference</i>, JASA 22, 1927). It never leaves
     * 0..1 and behaves well when all or none succeed.
     *
     * @param successes how many succeeded, 0 to {@code trials}
     * @param trials how many were tried, at least 1
     * @return the interval, within 0..1
     * @throws IllegalArgumentException if the counts are out of range
     */
    public static Interval wilson(long successes, long trials) {
        if (trials < 1 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException(
                    "successes must be between 0 and a positive number of trials, were " + successes + " of " + trials);
        }
        double n = trials;
        double share = successes / n;
        double z2 = Z95 * Z95;
        double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z95 / (1 + z2 / n) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
        double low = successes == 0 ? 0 : Math.max(0, centre - half);
        double high = successes == trials ? 1 : Math.min(1, centre + half);
        return new Interval(low, high, 0.95);
    }
}
