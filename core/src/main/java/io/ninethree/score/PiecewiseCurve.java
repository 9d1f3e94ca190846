package io.ninethree.score;

import io.ninethree.statistics.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Straight lines between points of ascending value, flat beyond the first and the last. */
final class PiecewiseCurve implements ScoreCurve {

    /** What lies between two values. */
    enum Axis {
        NUMBER,
        LOGARITHM,
        TIME,
        LOGARITHMIC_TIME;

        static Axis of(boolean times, boolean logarithmic) {
            if (times) {
                return logarithmic ? LOGARITHMIC_TIME : TIME;
            }
            return logarithmic ? LOGARITHM : NUMBER;
        }

        boolean isLogarithmic() {
            return this == LOGARITHM || this == LOGARITHMIC_TIME;
        }

        double position(double value) {
            return isLogarithmic() ? StrictMath.log(value) : value;
        }

        double value(double position) {
            return isLogarithmic() ? StrictMath.exp(position) : position;
        }
    }

    private final Axis axis;
    private final List<Point> points;

    /** Where the points lie on the axis; their logarithms are taken once. */
    private final double[] positions;

    PiecewiseCurve(Axis axis, List<Point> points) {
        this.axis = axis;
        this.points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("points of a curve must be at least two, were " + points.size());
        }
        for (int i = 1; i < points.size(); i++) {
            requireAscending(points.get(i - 1).value(), points.get(i).value());
        }
        if (axis.isLogarithmic() && points.get(0).value() <= 0) {
            throw new IllegalArgumentException(
                    axis == Axis.LOGARITHM
                            ? "values of a logarithmic curve must be positive, was "
                                    + points.get(0).value()
                            : "durations of a logarithmic curve must be positive, was "
                                    + points.get(0).value() + " s");
        }
        positions = points.stream()
                .mapToDouble(point -> axis.position(point.value()))
                .toArray();
    }

    static void requireAscending(double before, double value) {
        if (!(value > before)) {
            throw new IllegalArgumentException("points of a curve must ascend, was " + value + " after " + before);
        }
    }

    /** A curve whose points all rise or all fall. */
    static PiecewiseCurve monotone(Axis axis, List<Point> points) {
        PiecewiseCurve curve = new PiecewiseCurve(axis, points);
        if (curve.rises() == curve.falls()) {
            throw new IllegalArgumentException("scores of a curve must all rise or all fall, were "
                    + points.stream().map(Point::score).toList());
        }
        return curve;
    }

    static PiecewiseCurve unimodal(Axis axis, List<Point> points) {
        PiecewiseCurve curve = new PiecewiseCurve(axis, points);
        if ((curve.rises() && curve.falls()) || !curve.risesBeforeItFalls()) {
            throw new IllegalArgumentException("scores of a curve must rise, fall, or first rise and then fall, were "
                    + points.stream().map(Point::score).toList());
        }
        return curve;
    }

    private boolean risesBeforeItFalls() {
        boolean fell = false;
        for (int i = 1; i < points.size(); i++) {
            double step = points.get(i).score() - points.get(i - 1).score();
            if (fell && step > 0) {
                return false;
            }
            fell |= step < 0;
        }
        return true;
    }

    static PiecewiseCurve through(Axis axis, double zero, double target, double full) {
        if (!(zero < target && target < full) && !(zero > target && target > full)) {
            throw new IllegalArgumentException(
                    "target of a curve must lie between " + zero + " and " + full + ", was " + target);
        }
        return ordered(axis, new Point(zero, 0), new Point(target, TARGET_POINTS), new Point(full, 100));
    }

    static PiecewiseCurve linear(Axis axis, double zero, double full) {
        if (zero == full) {
            throw new IllegalArgumentException("ends of a curve must differ, were both " + zero);
        }
        return ordered(axis, new Point(zero, 0), new Point(full, 100));
    }

    static PiecewiseCurve trapezoid(Axis axis, double zero, double full, double fullUntil, double zeroAgain) {
        if (full == fullUntil) {
            return new PiecewiseCurve(axis, List.of(new Point(zero, 0), new Point(full, 100), new Point(zeroAgain, 0)));
        }
        return new PiecewiseCurve(
                axis,
                List.of(new Point(zero, 0), new Point(full, 100), new Point(fullUntil, 100), new Point(zeroAgain, 0)));
    }

    private static PiecewiseCurve ordered(Axis axis, Point... points) {
        return new PiecewiseCurve(
                axis,
                Stream.of(points)
                        .sorted(Comparator.comparingDouble(Point::value))
                        .toList());
    }

    @Override
    public double score(double value) {
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        if (value <= first.value()) {
            return first.score();
        }
        if (value >= last.value()) {
            return last.score();
        }
        int i = 1;
        while (value > points.get(i).value()) {
            i++;
        }
        return between(i, value);
    }

    /** The score of a value that lies between a point and the one before. */
    private double between(int i, double value) {
        Point below = points.get(i - 1);
        Point above = points.get(i);
        if (value == above.value() || below.score() == above.score()) {
            return above.score();
        }
        double part = (axis.position(value) - positions[i - 1]) / (positions[i] - positions[i - 1]);
        return below.score() + part * (above.score() - below.score());
    }

    Axis axis() {
        return axis;
    }

    List<Point> points() {
        return points;
    }

    @Override
    public boolean takesDurations() {
        return axis == Axis.TIME || axis == Axis.LOGARITHMIC_TIME;
    }

    @Override
    public Form form() {
        return new Form.Piecewise(takesDurations(), axis.isLogarithmic(), points);
    }

    @Override
    public Direction direction() {
        return rises() ? Direction.HIGHER : falls() ? Direction.LOWER : Direction.WITHIN;
    }

    private boolean rises() {
        return goes(1);
    }

    private boolean falls() {
        return goes(-1);
    }

    /** Whether no score lies on the wrong side of the one before. */
    private boolean goes(int way) {
        for (int i = 1; i < points.size(); i++) {
            if (way * (points.get(i).score() - points.get(i - 1).score()) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Interval image(Interval values) {
        double one = score(values.low());
        double other = score(values.high());
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        for (Point point : points) {
            if (values.contains(point.value())) {
                low = Math.min(low, point.score());
                high = Math.max(high, point.score());
            }
        }
        return new Interval(low, high, values.level());
    }

    @Override
    public OptionalDouble valueAt(double score) {
        return switch (direction()) {
            case HIGHER -> inverse(score, points);
            case LOWER -> inverse(score, reversed());
            case WITHIN -> OptionalDouble.empty();
        };
    }

    private List<Point> reversed() {
        return points.stream()
                .sorted(Comparator.comparingDouble(Point::value).reversed())
                .toList();
    }

    /** The first value, on the way along points of rising scores, that earns a score. */
    private OptionalDouble inverse(double score, List<Point> rising) {
        if (score < rising.get(0).score()) {
            return OptionalDouble.empty();
        }
        if (score == rising.get(0).score()) {
            return OptionalDouble.of(lastOf(score, rising));
        }
        for (int i = 1; i < rising.size(); i++) {
            Point above = rising.get(i);
            if (score == above.score()) {
                return OptionalDouble.of(above.value());
            }
            if (score < above.score()) {
                return OptionalDouble.of(between(rising.get(i - 1), above, score, axis));
            }
        }
        return OptionalDouble.empty();
    }

    /** The value at which the lowest score begins to rise. */
    private static double lastOf(double score, List<Point> rising) {
        return rising.stream()
                .filter(point -> point.score() == score)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .value();
    }

    private static double between(Point below, Point above, double score, Axis axis) {
        double part = (score - below.score()) / (above.score() - below.score());
        double start = axis.position(below.value());
        return axis.value(start + part * (axis.position(above.value()) - start));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PiecewiseCurve that && axis == that.axis && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return Objects.hash(axis, points);
    }

    @Override
    public String toString() {
        return "curve over " + axis + " through " + points;
    }
}
