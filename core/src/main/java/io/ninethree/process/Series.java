package io.ninethree.process;

import io.ninethree.statistics.Moments;
import java.math.BigDecimal;
import java.util.Arrays;

/** Exact sums of a few values: a constant series has exactly its value as mean, and no point beyond its limits. */
final class Series {

    private Series() {}

    static double mean(double[] values) {
        return Moments.mean(values.length, sum(values));
    }

    static BigDecimal sum(double[] values) {
        return Arrays.stream(values).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal squares(double[] values) {
        return Arrays.stream(values)
                .mapToObj(BigDecimal::new)
                .map(value -> value.multiply(value))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A copy, so that nobody can change the values afterwards. */
    static double[] copyOf(double[] values) {
        for (double value : values) {
            requireFinite("value", value);
        }
        return values.clone();
    }

    static void requireFinite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be finite, was " + value);
        }
    }

    static void requireSameSize(String one, int size, String other, int otherSize) {
        if (size != otherSize) {
            throw new IllegalArgumentException(
                    one + " must be as many as " + other + ", were " + size + " and " + otherSize);
        }
    }
}
