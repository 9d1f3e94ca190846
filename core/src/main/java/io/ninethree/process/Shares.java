package io.ninethree.process;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How many items of each sample do not conform, as a share or as a count: binomial. */
final class Shares implements Plot {

    private final long[] counts;
    private final long[] sizes;
    private final boolean counted;

    private Shares(long[] counts, long[] sizes, boolean counted) {
        Series.requireSameSize("counts", counts.length, "sizes", sizes.length);
        for (int i = 0; i < counts.length; i++) {
            requireCount(counts[i], sizes[i]);
        }
        this.counts = counts.clone();
        this.sizes = sizes.clone();
        this.counted = counted;
    }

    static Shares of(long[] counts, long[] sizes) {
        return new Shares(counts, sizes, false);
    }

    static Shares counted(long[] counts, long size) {
        long[] sizes = new long[counts.length];
        Arrays.fill(sizes, size);
        return new Shares(counts, sizes, true);
    }

    private static void requireCount(long count, long size) {
        if (size < 1 || count < 0 || count > size) {
            throw new IllegalArgumentException(
                    "count must be between 0 and a positive size of its sample, was " + count + " of " + size);
        }
    }

    @Override
    public int size() {
        return counts.length;
    }

    @Override
    public Standard standard(int first) {
        double share = Arrays.stream(counts, 0, first).asDoubleStream().sum()
                / Arrays.stream(sizes, 0, first).asDoubleStream().sum();
        return new Standard(share, Math.sqrt(share * (1 - share)));
    }

    @Override
    public List<Point> points(Standard standard) {
        Standard share = standard.withMeanBetween(0, 1);
        return IntStream.range(0, size())
                .mapToObj(i -> counted ? count(i, share) : share(i, share))
                .toList();
    }

    private Point share(int index, Standard standard) {
        double size = sizes[index];
        return Point.of(index, counts[index] / size, standard.mean(), standard.sigma() / Math.sqrt(size))
                .cutTo(0, 1);
    }

    private Point count(int index, Standard standard) {
        double size = sizes[index];
        return Point.of(index, (double) counts[index], size * standard.mean(), Math.sqrt(size) * standard.sigma())
                .cutTo(0, size);
    }
}
