package io.ninethree.statistics;

import java.util.stream.IntStream;

/** Counts of the buckets of one sign, from the lowest to the highest that is used. Mutable, for one thread. */
final class Buckets {

    /** The first bucket of normal numbers. */
    static final int LEAST = 64;

    /** The bucket after that of the largest double. */
    static final int END = 2047 * 64;

    private static final int START = 16;

    private int first;
    private long[] counts = new long[0];

    /** Counts one more in a bucket if there is room for it; there never is for those outside of the normal numbers. */
    boolean count(int bucket) {
        int i = bucket - first;
        if (i >= 0 && i < counts.length) {
            counts[i]++;
            return true;
        }
        return false;
    }

    /** Counts more in a bucket of normal numbers. */
    void add(int bucket, long more) {
        if (bucket < first || bucket >= first + counts.length) {
            grow(bucket);
        }
        counts[bucket - first] += more;
    }

    private void grow(int bucket) {
        int spare = Math.max(START, counts.length) / 2;
        int start = counts.length == 0 ? bucket : first;
        int low = bucket <= start ? Math.max(LEAST, bucket - spare) : first;
        int high = bucket >= start + counts.length ? Math.min(END, bucket + spare) : first + counts.length;
        long[] grown = new long[high - low];
        System.arraycopy(counts, 0, grown, start - low, counts.length);
        counts = grown;
        first = low;
    }

    /** How many are in a bucket. */
    long of(int bucket) {
        int i = bucket - first;
        return i >= 0 && i < counts.length ? counts[i] : 0;
    }

    /** The buckets that are not empty, in ascending order. */
    IntStream used() {
        return IntStream.range(0, counts.length).filter(i -> counts[i] != 0).map(i -> first + i);
    }
}
