package io.ninethree.statistics;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts of finite numbers in buckets of nearly equal relative width: 64 to each power of two, so that the middle of a
 * bucket is at most 1/128 away from each of its numbers, relative to the number. Zero and all numbers closer to it than
 * 2<sup>-1022</sup> share one bucket. A bucket is the sign, the exponent and the first six bits of the fraction of a
 * double. Only the buckets from the lowest to the highest that are used take memory, 8 bytes each. The order in which
 * numbers are added and histograms merged leaves no trace. Equal counts make equal histograms. Mutable, for one thread.
 */
public final class LogHistogram {

    private static final int SHIFT = 52 - 6;

    private static final int MAGNITUDE = (1 << 17) - 1;

    /** Added to a bucket with its sign, so that it is written as a number above 0. */
    private static final int OFFSET = Buckets.END;

    /** More numbers than this can not be in a histogram that was written. */
    private static final long MOST = 1L << 53;

    private final Buckets positive = new Buckets();
    private @Nullable Buckets negative;
    private long zeros;

    /** An empty histogram. */
    public LogHistogram() {
        // nothing to prepare
    }

    /**
     * Adds a number.
     *
     * @param value the number, finite
     * @throws IllegalArgumentException if the number is infinite or NaN
     */
    public void add(double value) {
        int bucket = (int) (Double.doubleToRawLongBits(value) >> SHIFT);
        if (!positive.count(bucket)) {
            addElsewhere(value, bucket);
        }
    }

    /** The bucket of a negative number comes with its sign bit, and is below 0. */
    private void addElsewhere(double value, int bucket) {
        int magnitude = bucket & MAGNITUDE;
        if (magnitude >= Buckets.END) {
            throw new IllegalArgumentException("number must be finite, was " + value);
        }
        add(magnitude < Buckets.LEAST ? 0 : bucket < 0 ? -magnitude : magnitude, 1);
    }

    private void add(int bucket, long count) {
        if (bucket == 0) {
            zeros += count;
        } else if (bucket > 0) {
            positive.add(bucket, count);
        } else {
            negative().add(-bucket, count);
        }
    }

    private Buckets negative() {
        Buckets buckets = negative == null ? new Buckets() : negative;
        negative = buckets;
        return buckets;
    }

    /**
     * Adds the values of some rows of a batch.
     *
     * @param values the value of each row, finite in the rows to add
     * @param rows the rows to add, as bits: row i is bit {@code i & 63} of word {@code i >> 6}
     * @param count the number of rows in the batch
     * @throws IllegalArgumentException if a value is infinite or NaN
     */
    public void add(double[] values, long[] rows, int count) {
        for (int word = 0; word < RowMask.words(count); word++) {
            long mask = RowMask.word(rows, word, count);
            int from = word << 6;
            if (mask == RowMask.FULL) {
                for (int i = from; i < from + 64; i++) {
                    add(values[i]);
                }
            } else {
                for (long rest = mask; rest != 0; rest &= rest - 1) {
                    add(values[from + Long.numberOfTrailingZeros(rest)]);
                }
            }
        }
    }

    /**
     * Adds the whole numbers of some rows of a batch, each as the nearest double.
     *
     * @param values the value of each row
     * @param rows the rows to add, as bits: row i is bit {@code i & 63} of word {@code i >> 6}
     * @param count the number of rows in the batch
     */
    public void add(long[] values, long[] rows, int count) {
        for (int word = 0; word < RowMask.words(count); word++) {
            long mask = RowMask.word(rows, word, count);
            int from = word << 6;
            if (mask == RowMask.FULL) {
                for (int i = from; i < from + 64; i++) {
                    add((double) values[i]);
                }
            } else {
                for (long rest = mask; rest != 0; rest &= rest - 1) {
                    add((double) values[from + Long.numberOfTrailingZeros(rest)]);
                }
            }
        }
    }

    /**
     * Adds the counts of another histogram.
     *
     * @param other the other, unchanged
     */
    public void merge(LogHistogram other) {
        for (int bucket : other.used()) {
            add(bucket, other.count(bucket));
        }
    }

    /**
     * The size of the sample.
     *
     * @return how many numbers were added
     */
    public long count() {
        return Arrays.stream(used()).mapToLong(this::count).sum();
    }

    private long count(int bucket) {
        if (bucket == 0) {
            return zeros;
        }
        Buckets buckets = bucket > 0 ? positive : negative();
        return buckets.of(Math.abs(bucket));
    }

    /** The buckets that are not empty, those of negative numbers below 0, in ascending order of their numbers. */
    private int[] used() {
        int[] below = negative == null
                ? new int[0]
                : negative.used().map(bucket -> -bucket).sorted().toArray();
        IntStream zero = zeros == 0 ? IntStream.empty() : IntStream.of(0);
        return IntStream.concat(IntStream.concat(Arrays.stream(below), zero), positive.used())
                .toArray();
    }

    /**
     * A quantile, of type {@link Quantiles.Type#INVERTED_CDF} but for the width of a bucket.
     *
     * @param p the probability, 0 to 1
     * @return the middle of the bucket that holds the quantile: at most 1/128 away from it, relative to it; 0 for numbers
     *     closer to 0 than 2<sup>-1022</sup>
     * @throws IllegalArgumentException if the histogram is empty or {@code p} is out of range
     */
    public double quantile(double p) {
        long n = count();
        long left = Quantiles.position(n, p, Quantiles.Type.INVERTED_CDF).last(n);
        int[] used = used();
        int i = 0;
        for (left -= count(used[0]); left > 0; left -= count(used[i])) {
            i++;
        }
        return middle(used[i]);
    }

    private static double middle(int bucket) {
        double middle = Double.longBitsToDouble(((2L * Math.abs(bucket)) + 1) << (SHIFT - 1));
        return bucket == 0 ? 0 : Math.copySign(middle, bucket);
    }

    /**
     * Writes the counts: how many buckets are used, and for each the distance from the one before and its count, all as
     * numbers of seven bits in a byte, the lowest first. Equal histograms give equal bytes.
     *
     * @param out where to write to
     * @throws IOException if it can not be written to
     */
    public void write(DataOutput out) throws IOException {
        int[] used = used();
        Varints.write(used.length, out);
        int before = -OFFSET;
        for (int bucket : used) {
            Varints.write(bucket - before, out);
            Varints.write(count(bucket), out);
            before = bucket;
        }
    }

    /**
     * Adds counts that were written.
     *
     * @param in where to read from
     * @throws IOException if it can not be read from, or holds no histogram of up to 2<sup>53</sup> numbers; this one is
     *     unchanged then
     */
    public void read(DataInput in) throws IOException {
        LogHistogram read = new LogHistogram();
        long used = Varints.read(in, "number of used buckets", 0, 2L * OFFSET);
        int bucket = -OFFSET;
        long left = MOST;
        for (long i = 0; i < used; i++) {
            bucket += (int) Varints.read(in, "distance of buckets", 1, OFFSET - 1 - bucket);
            requireBucket(bucket);
            long count = Varints.read(in, "count of a bucket", 1, left);
            read.add(bucket, count);
            left -= count;
        }
        merge(read);
    }

    private static void requireBucket(int bucket) throws IOException {
        if (bucket != 0 && Math.abs(bucket) < Buckets.LEAST) {
            throw new IOException("bucket must be 0 or at least " + Buckets.LEAST + " away from it, was " + bucket);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LogHistogram that
                && Arrays.equals(used(), that.used())
                && Arrays.equals(counts(), that.counts());
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(used()) + Arrays.hashCode(counts());
    }

    private long[] counts() {
        return Arrays.stream(used()).mapToLong(this::count).toArray();
    }

    /**
     * The size of the sample and how many buckets it takes, for people to read.
     *
     * @return for example {@code 1000 numbers in 37 buckets}
     */
    @Override
    public String toString() {
        return count() + " numbers in " + used().length + " buckets";
    }
}
