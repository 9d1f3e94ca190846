package io.ninethree.process;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The exponentially weighted moving average of single values, from the centre on. */
final class MovingAverage implements Plot {

    private final Individuals values;
    private final double lambda;
    private final double width;

    MovingAverage(double lambda, double width, Individuals values) {
        if (!(lambda > 0 && lambda <= 1)) {
            throw new IllegalArgumentException("lambda must be above 0 and at most 1, was " + lambda);
        }
        if (!(Double.isFinite(width) && width > 0)) {
            throw new IllegalArgumentException("width must be finite and positive, was " + width);
        }
        this.values = values;
        this.lambda = lambda;
        this.width = width;
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public int least() {
        return values.least();
    }

    @Override
    public Standard standard(int first) {
        return values.standard(first);
    }

    @Override
    public List<Point> points(Standard standard) {
        List<Point> points = new ArrayList<>();
        double average = standard.mean();
        for (int i = 0; i < size(); i++) {
            average += lambda * (values.value(i) - average);
            points.add(Point.of(i, average, standard.mean(), sigma(standard, i + 1), width));
        }
        return List.copyOf(points);
    }

    private double sigma(Standard standard, int terms) {
        double fading = 1 - StrictMath.pow(1 - lambda, 2.0 * terms);
        return standard.sigma() * Math.sqrt(lambda / (2 - lambda) * fading);
    }

    @Override
    public Set<RunRule> rules() {
        return EnumSet.of(RunRule.ONE_BEYOND_LIMITS);
    }
}
