package io.ninethree.examples.benchmarks;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a side has computed: a row of numbers for each group, NaN where there is none. */
final class Numbers {

    private static final double TOLERANCE = 1e-9;

    private final double[] @Nullable [] groups;

    private Numbers(int count) {
        groups = new double[count][];
    }

    static Numbers ofTotal(double[] values) {
        Numbers numbers = new Numbers(1);
        numbers.put(0, values);
        return numbers;
    }

    static Numbers ofGroups() {
        return new Numbers(Groups.COUNT);
    }

    static Numbers of(Totals[] totals, Variant variant) {
        Numbers numbers = ofGroups();
        for (int group = 0; group < totals.length; group++) {
            if (totals[group].cases > 0) {
                numbers.put(group, totals[group].values(variant));
            }
        }
        return numbers;
    }

    void put(int group, double[] values) {
        groups[group] = values;
    }

    /**
     * Checks that another side has computed the same.
     *
     * @throws IllegalStateException with the first difference
     */
    void requireSame(String side, Numbers other) {
        for (int group = 0; group < groups.length; group++) {
            requireSame(side + " in group " + group, groups[group], other.groups[group]);
        }
    }

    private static void requireSame(String place, double @Nullable [] expected, double @Nullable [] actual) {
        if (expected == null && actual == null) {
            return;
        }
        if (expected == null || actual == null || expected.length != actual.length) {
            throw new IllegalStateException("numbers of " + place + " must be " + Arrays.toString(expected) + ", were "
                    + Arrays.toString(actual));
        }
        for (int i = 0; i < expected.length; i++) {
            if (!isSame(expected[i], actual[i])) {
                throw new IllegalStateException(
                        "number " + (i + 1) + " of " + place + " must be " + expected[i] + ", was " + actual[i]);
            }
        }
    }

    private static boolean isSame(double expected, double actual) {
        double tolerance = TOLERANCE * Math.max(1, Math.abs(expected));
        return Double.isNaN(expected) ? Double.isNaN(actual) : Math.abs(expected - actual) <= tolerance;
    }
}
