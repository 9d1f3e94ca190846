package io.ninethree.score;

import java.util.List;
import java.util.OptionalDouble;

/** The same points from one edge to the next. */
record StepCurve(boolean takesDurations, double first, Edge edge, List<Point> steps) implements ScoreCurve {

    StepCurve {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("steps of a curve must be at least one, were none");
        }
        if (!(first >= 0 && first <= 100)) {
            throw new IllegalArgumentException("score before the first step must be between 0 and 100, was " + first);
        }
        boolean rises = steps.get(0).score() > first;
        double score = first;
        for (Point step : steps) {
            requireNext(score, step.score(), rises);
            score = step.score();
        }
        for (int i = 1; i < steps.size(); i++) {
            PiecewiseCurve.requireAscending(
                    steps.get(i - 1).value(), steps.get(i).value());
        }
    }

    private static void requireNext(double before, double score, boolean rises) {
        if (score == before || score > before != rises) {
            throw new IllegalArgumentException(
                    "scores of a curve must all rise or all fall, was " + score + " after " + before);
        }
    }

    @Override
    public double score(double value) {
        double score = first;
        for (Point step : steps) {
            if (isReached(step, value)) {
                score = step.score();
            }
        }
        return score;
    }

    private boolean isReached(Point step, double value) {
        return edge == Edge.BELONGS_ABOVE ? value >= step.value() : value > step.value();
    }

    @Override
    public Form form() {
        return new Form.Steps(takesDurations, first, edge, steps);
    }

    @Override
    public Direction direction() {
        return steps.get(0).score() > first ? Direction.HIGHER : Direction.LOWER;
    }

    @Override
    public OptionalDouble valueAt(double points) {
        return direction() == Direction.HIGHER ? fromBelow(points) : fromAbove(points);
    }

    /** The smallest value that earns points, where there is a smallest. */
    private OptionalDouble fromBelow(double points) {
        if (edge == Edge.BELONGS_BELOW) {
            return OptionalDouble.empty();
        }
        return steps.stream()
                .filter(step -> step.score() >= points && first < points)
                .mapToDouble(Point::value)
                .findFirst();
    }

    /** The largest value that earns points, where there is a largest. */
    private OptionalDouble fromAbove(double points) {
        if (edge == Edge.BELONGS_ABOVE || first < points) {
            return OptionalDouble.empty();
        }
        return steps.stream()
                .filter(step -> step.score() < points)
                .mapToDouble(Point::value)
                .findFirst();
    }
}
