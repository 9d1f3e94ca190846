package io.ninethree.score;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A way to turn the value of an indicator into points from 0 to 100. Implementations must be immutable, thread-safe and
 * monotone.
 */
public interface ScoreCurve {

    /** The points that a value on its target earns. */
    double TARGET_POINTS = 80;

    /**
     * The points that a value earns.
     *
     * @param value a finite number in the unit of the indicator; seconds if it is a duration
     * @return 0 to 100
     */
    double score(double value);

    /**
     * Whether this curve is for durations. An indicator and its curve must agree on that.
     *
     * @return true if values are seconds
     */
    default boolean takesDurations() {
        return false;
    }

    /**
     * The value that earns some points.
     *
     * @param points 0 to 100
     * @return the value, empty if no single value does or the curve can not tell
     */
    default OptionalDouble valueAt(double points) {
        return OptionalDouble.empty();
    }

    /**
     * The curve of the house: 0 points at {@code zero}, 80 on the target, 100 at {@code full}, straight between and flat
     * beyond. Whether more is better or less follows from the order.
     *
     * @param zero the value that earns nothing
     * @param target the value that is aimed at, between the other two
     * @param full the value that earns everything
     * @return the curve
     * @throws IllegalArgumentException if the target does not lie between the other two
     */
    static ScoreCurve through(double zero, double target, double full) {
        return PiecewiseCurve.through(PiecewiseCurve.Axis.NUMBER, zero, target, full);
    }

    /**
     * The curve of the house for durations, straight in logarithmic time, in which twice as long is one step whether it is
     * minutes or days.
     *
     * @param zero the duration that earns nothing
     * @param target the duration that is aimed at, between the other two
     * @param full the duration that earns everything
     * @return the curve
     * @throws IllegalArgumentException if the target does not lie between the other two or a duration is not positive
     */
    static ScoreCurve through(Duration zero, Duration target, Duration full) {
        return PiecewiseCurve.through(
                PiecewiseCurve.Axis.LOGARITHMIC_TIME,
                PiecewiseCurve.seconds(zero),
                PiecewiseCurve.seconds(target),
                PiecewiseCurve.seconds(full));
    }

    /**
     * A straight line from 0 to 100 points, flat beyond.
     *
     * @param zero the value that earns nothing
     * @param full the value that earns everything
     * @return the curve
     * @throws IllegalArgumentException if both are the same
     */
    static ScoreCurve linear(double zero, double full) {
        return PiecewiseCurve.linear(PiecewiseCurve.Axis.NUMBER, zero, full);
    }

    /**
     * A straight line from 0 to 100 points in time, flat beyond.
     *
     * @param zero the duration that earns nothing
     * @param full the duration that earns everything
     * @return the curve
     * @throws IllegalArgumentException if both are the same
     */
    static ScoreCurve linear(Duration zero, Duration full) {
        return PiecewiseCurve.linear(
                PiecewiseCurve.Axis.TIME, PiecewiseCurve.seconds(zero), PiecewiseCurve.seconds(full));
    }

    /**
     * Straight lines between points, flat beyond.
     *
     * @param points at least two points whose values ascend and whose scores all rise or all fall
     * @return the curve
     * @throws IllegalArgumentException if the points do not
     */
    static ScoreCurve piecewise(Point... points) {
        return new PiecewiseCurve(PiecewiseCurve.Axis.NUMBER, List.of(points));
    }

    /**
     * A point of a curve.
     *
     * @param value the value, finite
     * @param score the points that it earns, 0 to 100
     */
    record Point(double value, double score) {
        /**
         * Checks both numbers.
         *
         * @throws IllegalArgumentException if one is out of range
         */
        public Point {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("value of a point must be finite, was " + value);
            }
            if (!(score >= 0 && score <= 100)) {
                throw new IllegalArgumentException("score of a point must be between 0 and 100, was " + score);
            }
        }

        /**
         * A point of a curve.
         *
         * @param value the value, finite
         * @param score the points that it earns, 0 to 100
         * @return the point
         * @throws IllegalArgumentException if one is out of range
         */
        public static Point of(double value, double score) {
            return new Point(value, score);
        }
    }
}
