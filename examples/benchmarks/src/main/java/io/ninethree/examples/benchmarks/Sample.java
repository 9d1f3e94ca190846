package io.ninethree.examples.benchmarks;

import java.util.Arrays;

/** Durations in milliseconds, kept for their exact percentiles. */
final class Sample {

    private long[] millis = {};
    private int size;

    void add(long value) {
        if (size == millis.length) {
            millis = Arrays.copyOf(millis, Math.max(16, 2 * size));
        }
        millis[size++] = value;
    }

    /** Median and 90th percentile in seconds. */
    double[] values() {
        Arrays.sort(millis, 0, size);
        return new double[] {seconds(0.5), seconds(0.9)};
    }

    private double seconds(double p) {
        if (size == 0) {
            return Double.NaN;
        }
        double position = (size - 1) * p;
        int below = (int) position;
        int above = Math.min(below + 1, size - 1);
        return (millis[below] + (position - below) * (millis[above] - millis[below])) / 1000;
    }
}
