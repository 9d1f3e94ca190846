package io.ninethree.score;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Straight lines between points of ascending value, flat beyond the first and the last. */
record PiecewiseCurve(Axis axis, List<Point> points) implements ScoreCurve {

    /** What lies between two values. */
    enum Axis {
        NUMBER,
        TIME,
        LOGARITHMIC_TIME;

        double position(double value) {
            return this == LOGARITHMIC_TIME ? StrictMath.log(value) : value;
        }

        double value(double position) {
            return this == LOGARITHMIC_TIME ? StrictMath.exp(position) : position;
        }
    }

    PiecewiseCurve {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("points of a curve must be at least two, were " + points.size());
        }
        for (int i = 1; i < points.size(); i++) {
            requireAscending(points.get(i - 1).value(), points.get(i).value());
        }
        requireMonotone(points);
        if (axis == Axis.LOGARITHMIC_TIME && points.get(0).value() <= 0) {
            throw new IllegalArgumentException("durations of a logarithmic curve must be positive, was "
                    + points.get(0).value() + " s");
        }
    }

    private static void requireAscending(double before, double value) {
        if (!(value > before)) {
            throw new IllegalArgumentException("points of a curve must ascend, was " + value + " after " + before);
        }
    }

    private static void requireMonotone(List<Point> points) {
        boolean rises = IntStream.range(1, points.size())
                .allMatch(i -> points.get(i).score() >= points.get(i - 1).score());
        boolean falls = IntStream.range(1, points.size())
                .allMatch(i -> points.get(i).score() <= points.get(i - 1).score());
        if (rises == falls) {
            throw new IllegalArgumentException("scores of a curve must all rise or all fall, were "
                    + points.stream().map(Point::score).toList());
        }
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

    private static PiecewiseCurve ordered(Axis axis, Point... points) {
        return new PiecewiseCurve(
                axis,
                Stream.of(points)
                        .sorted(Comparator.comparingDouble(Point::value))
                        .toList());
    }

    static double seconds(Duration duration) {
        return duration.toSeconds() + duration.toNanosPart() / 1e9;
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
        return between(points.get(i - 1), points.get(i), value);
    }

    private double between(Point below, Point above, double value) {
        if (value == above.value()) {
            return above.score();
        }
        double start = axis.position(below.value());
        double part = (axis.position(value) - start) / (axis.position(above.value()) - start);
        return below.score() + part * (above.score() - below.score());
    }

    @Override
    public boolean takesDurations() {
        return axis != Axis.NUMBER;
    }

    @Override
    public OptionalDouble valueAt(double score) {
        for (int i = 1; i < points.size(); i++) {
            Point below = points.get(i - 1);
            Point above = points.get(i);
            if (score == above.score()) {
                return OptionalDouble.of(above.value());
            }
            double part = (score - below.score()) / (above.score() - below.score());
            if (part >= 0 && part < 1) {
                double start = axis.position(below.value());
                return OptionalDouble.of(axis.value(start + part * (axis.position(above.value()) - start)));
            }
        }
        return OptionalDouble.empty();
    }
}
