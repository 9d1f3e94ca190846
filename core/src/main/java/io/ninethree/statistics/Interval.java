package io.ninethree.statistics;

/**
 * A confidence interval, both ends included, in the unit of the value that it surrounds. Immutable and thread-safe.
 *
 * @param low the lower end, finite
 * @param high the upper end, finite, not below {@code low}
 * @param level the confidence level, above 0 and below 1, for example 0.95
 */
public record Interval(double low, double high, double level) {

    /**
     * Checks order and range of the three numbers.
     *
     * @throws IllegalArgumentException if the ends are not finite and in order or the level is not between 0 and 1
     */
    public Interval {
        if (!(Double.isFinite(low) && Double.isFinite(high) && low <= high)) {
            throw new IllegalArgumentException("ends must be finite and in order, were " + low + " and " + high);
        }
        requireLevel(level);
    }

    static void requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must be between 0 and 1, was " + level);
        }
    }

    /**
     * The interval of the difference of two independent estimates, from the distances of each to the ends of its interval
     * (G. Y. Zou and A. Donner, <i>Construction of confidence limits about effect measures: a general approach</i>, Statistics
     * in Medicine 27, 2008; for shares with intervals of Wilson it is method 10 of R. G. Newcombe, <i>Interval estimation for
     * the difference between independent proportions</i>, Statistics in Medicine 17, 1998).
     *
     * @param one an estimate
     * @param ofOne its interval
     * @param other the estimate to subtract
     * @param ofOther its interval, at the same level
     * @return the interval of {@code one - other}, at that level
     * @throws IllegalArgumentException if an estimate lies outside of its interval or the levels differ
     */
    public static Interval ofDifference(double one, Interval ofOne, double other, Interval ofOther) {
        ofOne.requireInside(one);
        ofOther.requireInside(other);
        if (ofOne.level != ofOther.level) {
            throw new IllegalArgumentException(
                    "levels of both intervals must be equal, were " + ofOne.level + " and " + ofOther.level);
        }
        double below = root(one - ofOne.low, ofOther.high - other);
        double above = root(ofOne.high - one, other - ofOther.low);
        return new Interval(one - other - below, one - other + above, ofOne.level);
    }

    private static double root(double one, double other) {
        return Math.sqrt(one * one + other * other);
    }

    void requireInside(double estimate) {
        if (!contains(estimate)) {
            throw new IllegalArgumentException(
                    "estimate must be between " + low + " and " + high + ", was " + estimate);
        }
    }

    /**
     * Whether a value lies in this interval.
     *
     * @param value any number
     * @return true if it is not below the lower end and not above the upper end
     */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }

    /**
     * How wide this interval is.
     *
     * @return the distance of its ends, not negative
     */
    public double width() {
        return high - low;
    }

    /** This interval, up to the value at least. */
    Interval including(double value) {
        return new Interval(Math.min(low, value), Math.max(high, value), level);
    }
}
