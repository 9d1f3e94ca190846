package io.ninethree.contract;

import static io.ninethree.contract.AskedCurve.ROUNDING;
import static io.ninethree.contract.AskedCurve.require;

import io.ninethree.score.ScoreCurve.Direction;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What holds of the way in which a curve goes.
 *
 * @param curve the curve
 * @param values the values
 */
record DirectionLaws(AskedCurve curve, List<Double> values) {

    /** How much easier a value must be, as a part of the target, to be no other name of it. */
    private static final double NEAR = 1e-6;

    private static final int STEP_OF_POINTS = 5;

    List<Check> checks() {
        return List.of(
                new Check("scores go in the direction of the curve", this::monotone),
                new Check("a target earns its points, and no easier value does", this::targets));
    }

    private double[] ascending() {
        return values.stream().mapToDouble(value -> value).sorted().toArray();
    }

    private void monotone() {
        double[] ascending = ascending();
        double[] scores = DoubleStream.of(ascending).map(curve::score).toArray();
        boolean within = curve.direction() == Direction.WITHIN;
        int turn = within ? highest(scores) : curve.direction() == Direction.HIGHER ? scores.length : 0;
        for (int i = 1; i < scores.length; i++) {
            boolean rises = i <= turn;
            double step = scores[i] - scores[i - 1];
            require(
                    rises ? step >= -ROUNDING : step <= ROUNDING,
                    "score at " + ascending[i],
                    (rises ? "not be below " : "not be above ") + scores[i - 1] + " at " + ascending[i - 1]
                            + (within ? ", since middle values earn more" : ""),
                    scores[i]);
        }
    }

    private static int highest(double[] scores) {
        return IntStream.range(0, scores.length).reduce(0, (one, other) -> scores[other] > scores[one] ? other : one);
    }

    /** What holds of all values together, and not of fewer: the ends tell, and in the middle whether anything rises above. */
    Check direction() {
        return new Check("the direction is that of the scores", this::requireDirection);
    }

    private void requireDirection() {
        double low = curve.score(lowest());
        double high = curve.score(Double.MAX_VALUE);
        double most = values.stream().mapToDouble(curve::score).max().orElse(low);
        boolean same = Math.abs(high - low) <= ROUNDING;
        boolean agrees = switch (curve.direction()) {
            case HIGHER -> high > low;
            case LOWER -> high < low;
            case WITHIN -> same || most > Math.max(low, high);
        };
        require(
                agrees,
                "direction",
                "agree with the scores " + low + " at " + lowest() + " and " + high + " at " + Double.MAX_VALUE,
                curve.direction());
    }

    private double lowest() {
        return curve.curve().takesDurations() ? 0 : -Double.MAX_VALUE;
    }

    private void targets() {
        Map<Integer, Double> targets = new TreeMap<>();
        IntStream.rangeClosed(0, 100 / STEP_OF_POINTS)
                .map(i -> i * STEP_OF_POINTS)
                .forEach(points -> curve.valueAt(points).ifPresent(target -> targets.put(points, target)));
        double near =
                NEAR * targets.values().stream().mapToDouble(Math::abs).max().orElse(0);
        targets.forEach((points, target) -> {
            requireEarned(points, target);
            easier(target, near).forEach(value -> requireLess(points, target, value));
        });
    }

    private void requireEarned(double points, double target) {
        require(
                curve.score(target) >= points - NEAR,
                "value at " + points + " points",
                "earn them",
                target + ", which earns " + curve.score(target));
    }

    /** Where the easiest value of all earns the points already, none is the least ambitious one. */
    private void requireLess(double points, double target, double value) {
        double easiest = curve.score(curve.direction() == Direction.HIGHER ? lowest() : Double.MAX_VALUE);
        require(
                points <= easiest || curve.score(value) < points,
                "value at " + points + " points",
                "be the least ambitious one",
                target + ", although " + value + " earns " + curve.score(value));
    }

    private Stream<Double> easier(double target, double near) {
        return switch (curve.direction()) {
            case HIGHER -> values.stream().filter(value -> value < target - near);
            case LOWER -> values.stream().filter(value -> value > target + near);
            case WITHIN -> Stream.empty();
        };
    }
}
