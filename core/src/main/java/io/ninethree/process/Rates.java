package io.ninethree.process;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How many faults each sample has for each unit of inspection: Poisson. */
final class Rates implements Plot {

    private final long[] counts;
    private final double[] sizes;

    Rates(long[] counts, double[] sizes) {
        Series.requireSameSize("counts", counts.length, "sizes", sizes.length);
        for (int i = 0; i < counts.length; i++) {
            requireCount(counts[i]);
            requireSize(sizes[i]);
        }
        this.counts = counts.clone();
        this.sizes = sizes.clone();
    }

    static Rates ofOneUnit(long[] counts) {
        double[] sizes = new double[counts.length];
        Arrays.fill(sizes, 1);
        return new Rates(counts, sizes);
    }

    private static void requireCount(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative, was " + count);
        }
    }

    private static void requireSize(double size) {
        if (!(Double.isFinite(size) && size > 0)) {
            throw new IllegalArgumentException("size of a sample must be finite and positive, was " + size);
        }
    }

    @Override
    public int size() {
        return counts.length;
    }

    @Override
    public Standard standard(int first) {
        double rate = Arrays.stream(counts, 0, first).asDoubleStream().sum()
                / Arrays.stream(sizes, 0, first).sum();
        return new Standard(rate, Math.sqrt(rate));
    }

    @Override
    public List<Point> points(Standard standard) {
        Standard rate = standard.withMeanBetween(0, Double.MAX_VALUE);
        return IntStream.range(0, size()).mapToObj(i -> point(i, rate)).toList();
    }

    private Point point(int index, Standard rate) {
        double size = sizes[index];
        return Point.of(index, counts[index] / size, rate.mean(), rate.sigma() / Math.sqrt(size))
                .cutTo(0, Double.MAX_VALUE);
    }
}
