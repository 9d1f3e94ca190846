package io.ninethree.score;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Unit;
import io.ninethree.model.Text;
import io.ninethree.score.PiecewiseCurve.Axis;
import io.ninethree.statistics.Interval;
import io.ninethree.statistics.PercentileRank;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A way to turn the value of an indicator into points from 0 to 100. Implementations must be immutable and thread-safe,
 * and monotone unless they say what they do to an {@linkplain #image interval}.
 */
public interface ScoreCurve {

    /** The points that a value on its target earns. */
    double TARGET_POINTS = 80;

    /** Which values earn more. */
    enum Direction {
        /** Higher ones. */
        HIGHER,
        /** Lower ones. */
        LOWER,
        /** Those that are neither too low nor too high. */
        WITHIN
    }

    /** To which side a value belongs that lies on the edge of a step. */
    enum Edge {
        /** To the higher values: the step begins with its edge. */
        BELONGS_ABOVE,
        /** To the lower values: the step begins after its edge. */
        BELONGS_BELOW
    }

    /**
     * The points that a value earns.
     *
     * @param value a number in the unit of the indicator, be it infinite; seconds if it is a duration
     * @return 0 to 100
     */
    double score(double value);

    /**
     * This curve for a reader.
     *
     * @param unit the unit of the values
     * @return how many points some telling values earn, in both languages
     */
    default Text text(Unit unit) {
        return CurveText.of(this, unit);
    }

    /**
     * Whether this curve is for durations. An indicator and its curve must agree on that.
     *
     * @return true if values are seconds
     */
    default boolean takesDurations() {
        return false;
    }

    /**
     * Which values earn more, as far as the ends of all numbers tell.
     *
     * @return the direction
     */
    default Direction direction() {
        double low = score(-Double.MAX_VALUE);
        double high = score(Double.MAX_VALUE);
        return high > low ? Direction.HIGHER : high < low ? Direction.LOWER : Direction.WITHIN;
    }

    /**
     * The points that the values of an interval earn.
     *
     * @param values an interval of values
     * @return from the least to the most points that any of them earns, at the same level
     */
    default Interval image(Interval values) {
        double low = score(values.low());
        double high = score(values.high());
        return new Interval(Math.min(low, high), Math.max(low, high), values.level());
    }

    /**
     * The least ambitious value that earns some points: the lowest one where higher values earn more, the highest one
     * where lower ones do.
     *
     * @param points 0 to 100
     * @return the value, empty if there is none or the curve can not tell
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
        return PiecewiseCurve.through(Axis.NUMBER, zero, target, full);
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
                Axis.LOGARITHMIC_TIME, Point.seconds(zero), Point.seconds(target), Point.seconds(full));
    }

    /**
     * What a share is worth as it stands: 0.85 earns 85 points.
     *
     * @return the curve
     */
    static ScoreCurve identity() {
        return linear(0, 1);
    }

    /**
     * A straight line from 0 to 100 points, flat beyond: what composite indices call goalposts.
     *
     * @param zero the value that earns nothing
     * @param full the value that earns everything
     * @return the curve
     * @throws IllegalArgumentException if both are the same
     */
    static ScoreCurve linear(double zero, double full) {
        return PiecewiseCurve.linear(Axis.NUMBER, zero, full);
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
        return PiecewiseCurve.linear(Axis.TIME, Point.seconds(zero), Point.seconds(full));
    }

    /**
     * Goalposts for a quantity of which twice as much is one step: a straight line from 0 to 100 points in the logarithm,
     * flat beyond, as the Human Development Index takes income.
     *
     * @param zero the value that earns nothing, positive
     * @param full the value that earns everything, positive
     * @return the curve
     * @throws IllegalArgumentException if both are the same or one is not positive
     */
    static ScoreCurve logarithmic(double zero, double full) {
        return PiecewiseCurve.linear(Axis.LOGARITHM, zero, full);
    }

    /**
     * A straight line from 0 to 100 points in logarithmic time, flat beyond.
     *
     * @param zero the duration that earns nothing, positive
     * @param full the duration that earns everything, positive
     * @return the curve
     * @throws IllegalArgumentException if both are the same or one is not positive
     */
    static ScoreCurve logarithmic(Duration zero, Duration full) {
        return PiecewiseCurve.linear(Axis.LOGARITHMIC_TIME, Point.seconds(zero), Point.seconds(full));
    }

    /**
     * Straight lines between points, flat beyond.
     *
     * @param points at least two points whose values ascend and whose scores all rise or all fall
     * @return the curve
     * @throws IllegalArgumentException if the points do not
     */
    static ScoreCurve piecewise(Point... points) {
        return PiecewiseCurve.monotone(Axis.NUMBER, List.of(points));
    }

    /**
     * Straight lines in time between points, flat beyond.
     *
     * @param points at least two points whose durations ascend and whose scores all rise or all fall
     * @return the curve
     * @throws IllegalArgumentException if the points do not
     */
    static ScoreCurve piecewise(TimePoint... points) {
        return PiecewiseCurve.monotone(
                Axis.TIME, Stream.of(points).map(TimePoint::inSeconds).toList());
    }

    /**
     * The same points from one edge to the next.
     *
     * @param first the points before the first edge, 0 to 100
     * @param edge to which side a value on an edge belongs
     * @param steps from each edge on the points that are earned; values ascend, and scores all rise or all fall
     * @return the curve
     * @throws IllegalArgumentException if the steps do not
     */
    static ScoreCurve steps(double first, Edge edge, Point... steps) {
        return new StepCurve(false, first, edge, List.of(steps));
    }

    /**
     * The same points from one duration to the next.
     *
     * @param first the points before the first edge, 0 to 100
     * @param edge to which side a duration on an edge belongs
     * @param steps from each edge on the points that are earned; durations ascend, and scores all rise or all fall
     * @return the curve
     * @throws IllegalArgumentException if the steps do not
     */
    static ScoreCurve steps(double first, Edge edge, TimePoint... steps) {
        return new StepCurve(
                true, first, edge, Stream.of(steps).map(TimePoint::inSeconds).toList());
    }

    /**
     * Neither too little nor too much: 100 points within a band, falling in straight lines to 0 on both sides.
     *
     * @param zero up to this value nothing is earned
     * @param full from this value everything is earned
     * @param fullUntil up to this value everything is earned, not below {@code full}
     * @param zeroAgain from this value nothing is earned
     * @return the curve
     * @throws IllegalArgumentException if the values do not ascend
     */
    static ScoreCurve trapezoid(double zero, double full, double fullUntil, double zeroAgain) {
        return PiecewiseCurve.trapezoid(Axis.NUMBER, zero, full, fullUntil, zeroAgain);
    }

    /**
     * Neither too short nor too long: 100 points within a band, falling in straight lines in time to 0 on both sides.
     *
     * @param zero up to this duration nothing is earned
     * @param full from this duration everything is earned
     * @param fullUntil up to this duration everything is earned, not below {@code full}
     * @param zeroAgain from this duration nothing is earned
     * @return the curve
     * @throws IllegalArgumentException if the durations do not ascend
     */
    static ScoreCurve trapezoid(Duration zero, Duration full, Duration fullUntil, Duration zeroAgain) {
        return PiecewiseCurve.trapezoid(
                Axis.TIME,
                Point.seconds(zero),
                Point.seconds(full),
                Point.seconds(fullUntil),
                Point.seconds(zeroAgain));
    }

    /**
     * The percentile rank within a named reference, for example the stores of last year. Such points are relative: another
     * reference gives the same value other ones.
     *
     * @param reference the values to compare with, in the unit of the indicator
     * @param better whether higher or lower values are better
     * @return the curve: 50 points in the middle of the reference
     * @throws IllegalArgumentException if the better values are those in the middle
     */
    static ScoreCurve rank(PercentileRank reference, Direction better) {
        return new RankCurve(reference, better);
    }

    /**
     * What this curve is made of, for whoever writes it down.
     *
     * @return the form, {@link Form.Own} unless one of the methods of this interface gave the curve
     */
    default Form form() {
        return new Form.Own(this);
    }

    /** What a curve is made of; the curve of a form has this form. Values that are times are in seconds. */
    sealed interface Form {

        /**
         * The curve of this form.
         *
         * @return the curve
         * @throws IllegalArgumentException if there is no such curve
         */
        ScoreCurve curve();

        /**
         * Straight lines between points; the first and the last score go on outside.
         *
         * @param times whether values are times
         * @param logarithmic whether lines are straight over the logarithm of the value
         * @param points at least two, with ascending values; scores rise, fall, or first rise and then fall
         */
        record Piecewise(boolean times, boolean logarithmic, List<Point> points) implements Form {
            /** Copies the points. */
            public Piecewise {
                points = List.copyOf(points);
            }

            /**
             * The form of a curve through 0, {@value ScoreCurve#TARGET_POINTS} and 100 points, times over their logarithm.
             *
             * @param times whether values are times
             * @param zero what earns no points
             * @param target the target
             * @param full what earns all points
             * @return the form
             * @throws IllegalArgumentException if the target is not between the others
             */
            public static Piecewise through(boolean times, double zero, double target, double full) {
                Axis axis = times ? Axis.LOGARITHMIC_TIME : Axis.NUMBER;
                return new Piecewise(
                        times,
                        times,
                        PiecewiseCurve.through(axis, zero, target, full).points());
            }

            @Override
            public ScoreCurve curve() {
                return PiecewiseCurve.unimodal(Axis.of(times, logarithmic), points);
            }
        }

        /**
         * Steps.
         *
         * @param times whether values are times
         * @param first the score before the first step
         * @param edge where a value on a step belongs
         * @param steps the value at which each step begins, and the score from there on
         */
        record Steps(boolean times, double first, Edge edge, List<Point> steps) implements Form {
            /** Copies the steps. */
            public Steps {
                requireNonNull(edge, "edge");
                steps = List.copyOf(steps);
            }

            @Override
            public ScoreCurve curve() {
                return new StepCurve(times, first, edge, steps);
            }
        }

        /**
         * The percentile rank in a reference.
         *
         * @param reference the reference
         * @param better whether higher or lower values are better
         */
        record Rank(PercentileRank reference, Direction better) implements Form {
            /** Checks that nothing is missing. */
            public Rank {
                requireNonNull(reference, "reference");
                requireNonNull(better, "better");
            }

            @Override
            public ScoreCurve curve() {
                return new RankCurve(reference, better);
            }
        }

        /**
         * A curve of somebody's own.
         *
         * @param curve the curve
         */
        record Own(ScoreCurve curve) implements Form {}
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

        /**
         * A point of a curve over durations.
         *
         * @param value the duration
         * @param score the points that it earns, 0 to 100
         * @return the point
         * @throws IllegalArgumentException if the score is out of range
         */
        public static TimePoint of(Duration value, double score) {
            return new TimePoint(value, score);
        }

        static double seconds(Duration duration) {
            return duration.toSeconds() + duration.toNanosPart() / 1e9;
        }
    }

    /**
     * A point of a curve over durations.
     *
     * @param value the duration
     * @param score the points that it earns, 0 to 100
     */
    record TimePoint(Duration value, double score) {
        /**
         * Checks the score.
         *
         * @throws IllegalArgumentException if it is out of range
         */
        public TimePoint {
            new Point(Point.seconds(value), score);
        }

        Point inSeconds() {
            return new Point(Point.seconds(value), score);
        }
    }
}
