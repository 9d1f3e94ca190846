package io.ninethree.column;

import java.util.function.IntConsumer;

/** Comparisons of 64 rows at a time. */
final class Bits {

    private Bits() {}

    /** The rows from a first one whose value is at most a limit. */
    static long atMost(long[] values, int first, long limit) {
        long bits = 0;
        for (int i = 0; i < Long.SIZE; i++) {
            bits |= (values[first + i] <= limit ? 1L : 0L) << i;
        }
        return bits;
    }

    /** The rows from a first one whose value lies between two others, both included. */
    @SuppressWarnings("ShortCircuitBoolean") // a branch would be guessed wrong too often
    static long between(long[] values, int first, long low, long high) {
        long bits = 0;
        for (int i = 0; i < Long.SIZE; i++) {
            long value = values[first + i];
            bits |= (value >= low & value <= high ? 1L : 0L) << i;
        }
        return bits;
    }

    /** The rows from a first one whose value is not larger than that of another column. */
    static long atMost(long[] values, long[] limits, int first) {
        long bits = 0;
        for (int i = 0; i < Long.SIZE; i++) {
            bits |= (values[first + i] <= limits[first + i] ? 1L : 0L) << i;
        }
        return bits;
    }

    /** Shows each row of a word of a set. */
    static void forEach(long word, int first, IntConsumer action) {
        for (long left = word; left != 0; left &= left - 1) {
            action.accept(first + Long.numberOfTrailingZeros(left));
        }
    }
}
