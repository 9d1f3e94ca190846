package io.ninethree.process;

/**
 * A point of a control chart with the limits that it is held against. Immutable and thread-safe.
 *
 * @param index its place in the series, counted from 0
 * @param value the plotted value, finite
 * @param centre the centre line at this point, finite
 * @param low the lower control limit, finite, not above the centre
 * @param high the upper control limit, finite, not below the centre
 * @param sigma the standard deviation of the plotted value, finite, not negative; the limits lie three of it (or the
 *     stated width of the chart) away from the centre, unless they are cut where no value can lie
 */
public record Point(int index, double value, double centre, double low, double high, double sigma) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is not finite, the index or sigma is negative, or the limits do not
     *     surround the centre
     */
    public Point {
        if (index < 0) {
            throw new IllegalArgumentException("index must not be negative, was " + index);
        }
        Series.requireFinite("value", value);
        if (!(Double.isFinite(sigma) && sigma >= 0)) {
            throw new IllegalArgumentException("sigma must be finite and not negative, was " + sigma);
        }
        if (!(Double.isFinite(low) && Double.isFinite(high) && low <= centre && centre <= high)) {
            throw new IllegalArgumentException(
                    "limits must be finite and surround the centre " + centre + ", were " + low + " and " + high);
        }
    }

    static Point of(int index, double value, double centre, double sigma, double width) {
        return new Point(index, value, centre, centre - width * sigma, centre + width * sigma, sigma);
    }

    static Point of(int index, double value, double centre, double sigma) {
        return of(index, value, centre, sigma, 3);
    }

    Point cutTo(double lowest, double highest) {
        return new Point(index, value, centre, Math.max(lowest, low), Math.min(highest, high), sigma);
    }

    /**
     * Whether the value lies between the limits or on one of them.
     *
     * @return false for a point that is beyond its limits
     */
    public boolean isWithinLimits() {
        return low <= value && value <= high;
    }

    boolean isBeyondLimit(Signal.Side side) {
        return side == Signal.Side.ABOVE ? value > high : value < low;
    }

    boolean isBeyond(double sigmas, Signal.Side side) {
        double distance = sigmas * sigma;
        return side == Signal.Side.ABOVE ? value > centre + distance : value < centre - distance;
    }
}
