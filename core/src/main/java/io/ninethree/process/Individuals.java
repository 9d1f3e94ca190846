package io.ninethree.process;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Single values, whose standard deviation is estimated from the mean distance of neighbours. */
final class Individuals implements Plot {

    private final double[] values;

    Individuals(double[] values) {
        this.values = Series.copyOf(values);
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public int least() {
        return 2;
    }

    @Override
    public Standard standard(int first) {
        double[] base = Arrays.copyOf(values, first);
        double range = IntStream.range(1, first)
                .mapToDouble(i -> Math.abs(base[i] - base[i - 1]))
                .average()
                .orElse(0);
        return new Standard(Series.mean(base), range / Variation.RANGE.mean(2));
    }

    @Override
    public List<Point> points(Standard standard) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> Point.of(i, values[i], standard.mean(), standard.sigma()))
                .toList();
    }

    double value(int index) {
        return values[index];
    }
}
