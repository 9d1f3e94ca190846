package io.ninethree.statistics;

import io.ninethree.statistics.Association.Slope;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The median of the slopes of all pairs. */
final class MedianSlope {

    private MedianSlope() {}

    static Slope of(double[] x, double[] y, int beyond, double level) {
        double[] slopes = IntStream.range(0, x.length)
                .boxed()
                .flatMapToDouble(i -> slopesFrom(i, x, y))
                .sorted()
                .toArray();
        int cut = Math.min(beyond, (slopes.length - 1) / 2);
        Interval interval = new Interval(slopes[cut], slopes[slopes.length - 1 - cut], level);
        double slope = median(slopes);
        return new Slope(slope, median(sorted(y)) - slope * median(sorted(x)), interval);
    }

    private static DoubleStream slopesFrom(int i, double[] x, double[] y) {
        return IntStream.range(0, i).filter(j -> x[j] != x[i]).mapToDouble(j -> (y[i] - y[j]) / (x[i] - x[j]));
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double median(double[] ascending) {
        return Quantiles.of(ascending, 0.5, Quantiles.Type.LINEAR);
    }
}
