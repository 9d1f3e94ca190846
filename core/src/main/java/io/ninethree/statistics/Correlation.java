package io.ninethree.statistics;

import java.util.Arrays;

/** Pearson's correlation of two series that are not constant, whatever their size and unit is. */
final class Correlation {

    private Correlation() {}

    static double of(double[] x, double[] y) {
        double[] one = deviations(x);
        double[] other = deviations(y);
        double r = product(one, other) / Math.sqrt(product(one, one) * product(other, other));
        return Math.max(-1, Math.min(1, r));
    }

    /** The deviations from the mean in a unit in which neither they nor their squares leave the range of doubles. */
    private static double[] deviations(double[] values) {
        double[] scaled = scaled(values);
        double rough = Arrays.stream(scaled).average().orElseThrow();
        double rest =
                Arrays.stream(scaled).map(value -> value - rough).average().orElseThrow();
        return scaled(Arrays.stream(scaled).map(value -> value - rough - rest).toArray());
    }

    private static double[] scaled(double[] values) {
        double largest = Arrays.stream(values).map(Math::abs).max().orElseThrow();
        int exponent = -Math.getExponent(largest) - 1;
        return Arrays.stream(values)
                .map(value -> Math.scalb(Math.scalb(value, exponent / 2), exponent - exponent / 2))
                .toArray();
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
