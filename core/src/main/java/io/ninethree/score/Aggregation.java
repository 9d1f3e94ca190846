package io.ninethree.score;

import io.ninethree.statistics.PowerMean;

/**
 * How the points of a heading come of the points of its children: a weighted {@linkplain PowerMean power mean}, in which
 * no child counts below a floor. Immutable and thread-safe.
 *
 * @param mean the power mean
 * @param floor the least that a child counts, 0 to 100
 */
public record Aggregation(PowerMean mean, double floor) {

    /**
     * Checks the floor.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Aggregation {
        if (!(floor >= 0 && floor <= 100)) {
            throw new IllegalArgumentException("floor of an aggregation must be between 0 and 100, was " + floor);
        }
    }

    /**
     * The arithmetic mean: a strong child makes up for a weak one.
     *
     * @return the aggregation, without a floor
     */
    public static Aggregation arithmetic() {
        return powerMean(1);
    }

    /**
     * The geometric mean: a weak child shows.
     *
     * @return the aggregation, without a floor
     */
    public static Aggregation geometric() {
        return powerMean(0);
    }

    /**
     * The harmonic mean: a weak child shows even more.
     *
     * @return the aggregation, without a floor
     */
    public static Aggregation harmonic() {
        return powerMean(-1);
    }

    /**
     * The minimum: nothing makes up for the weakest child, whatever it weighs.
     *
     * @return the aggregation, without a floor
     */
    public static Aggregation minimum() {
        return new Aggregation(PowerMean.minimum(), 0);
    }

    /**
     * A power mean: the smaller the exponent, the more a weak child shows.
     *
     * @param exponent a finite number
     * @return the aggregation, without a floor
     * @throws IllegalArgumentException if the exponent is not finite
     */
    public static Aggregation powerMean(double exponent) {
        if (!Double.isFinite(exponent)) {
            throw new IllegalArgumentException("exponent of an aggregation must be finite, was " + exponent);
        }
        return new Aggregation(new PowerMean(exponent), 0);
    }

    /**
     * This aggregation with a floor, so that a collapsed child shows without erasing everything.
     *
     * @param points the least that a child counts, 0 to 100
     * @return a changed copy
     * @throws IllegalArgumentException if the floor is out of range
     */
    public Aggregation notBelow(double points) {
        return new Aggregation(mean, points);
    }

    /**
     * The points of a heading.
     *
     * @param weights one positive weight for each child that is measured
     * @param points their points
     * @return 0 to 100
     */
    double points(double[] weights, double[] points) {
        return mean.of(weights, floored(points));
    }

    double[] floored(double[] points) {
        if (floor == 0) {
            return points;
        }
        double[] floored = points.clone();
        for (int i = 0; i < floored.length; i++) {
            floored[i] = Math.max(floored[i], floor);
        }
        return floored;
    }
}
