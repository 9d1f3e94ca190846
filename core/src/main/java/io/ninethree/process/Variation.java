package io.ninethree.process;

import io.ninethree.statistics.Moments;
import java.util.Arrays;

/** One of the two ways to measure how far the values of a small sample lie apart. */
public enum Variation {
    /** The largest value less the smallest one: easy to follow, and good for samples of up to about ten values. */
    RANGE,

    /** The sample standard deviation, with divisor n - 1: better for larger samples. */
    STANDARD_DEVIATION;

    double of(double[] sample) {
        return this == RANGE ? range(sample) : deviation(sample);
    }

    /** The mean of this measure in samples of n, as a multiple of the standard deviation: d2 or c4. */
    double mean(int n) {
        return this == RANGE ? ControlConstants.d2(n) : ControlConstants.c4(n);
    }

    /** The standard deviation of this measure in samples of n, as a multiple of the standard deviation. */
    double spread(int n) {
        return this == RANGE ? ControlConstants.d3(n) : Math.sqrt(1 - mean(n) * mean(n));
    }

    private static double range(double[] sample) {
        return Arrays.stream(sample).max().orElseThrow()
                - Arrays.stream(sample).min().orElseThrow();
    }

    private static double deviation(double[] sample) {
        return Math.sqrt(Moments.variance(sample.length, Series.sum(sample), Series.squares(sample)));
    }
}
