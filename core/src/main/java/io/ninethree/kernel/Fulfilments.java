package io.ninethree.kernel;

import java.util.Arrays;

/**
 * Two counts for each group: records, and those of them that fulfil something. Both are added to at once, in the halves of
 * one number, and moved on before a half can overflow. Mutable.
 */
final class Fulfilments {

    private static final int HALF = Integer.SIZE;

    /** So many rows fit into a half. */
    private static final int MOST = Integer.MAX_VALUE - 1;

    /** With fewer rows in a word it is faster to look at each of them. */
    private static final int SPARSE = 24;

    private long[] halves = new long[1];
    private long[] counted = new long[1];
    private long[] fulfilled = new long[1];
    private int pending;

    void ensure(int slots) {
        if (slots > halves.length) {
            int length = Math.max(slots, halves.length * 2);
            halves = Arrays.copyOf(halves, length);
            counted = Arrays.copyOf(counted, length);
            fulfilled = Arrays.copyOf(fulfilled, length);
        }
    }

    /** Adds rows of a selection, some of which fulfil. */
    void add(Selection selection, long[] rows, long[] yes) {
        int[] slots = selection.slots();
        if (slots == null) {
            for (int w = 0; w < selection.batch().words(); w++) {
                counted[0] += Long.bitCount(rows[w]);
                fulfilled[0] += Long.bitCount(rows[w] & yes[w]);
            }
            return;
        }
        reserve(selection.batch().count());
        for (int w = 0; w < selection.batch().words(); w++) {
            add(rows[w], rows[w] & yes[w], w * Long.SIZE, slots);
        }
    }

    private void reserve(int rows) {
        if (pending > MOST - rows) {
            settle();
        }
        pending += rows;
    }

    private void add(long rows, long yes, int first, int[] slots) {
        long[] into = halves;
        if (Long.bitCount(rows) < SPARSE) {
            for (long left = rows; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                into[slots[first + bit]] += 1 + ((yes >>> bit & 1) << HALF);
            }
            return;
        }
        for (int bit = 0; bit < Long.SIZE; bit++) {
            into[slots[first + bit]] += (rows >>> bit & 1) + ((yes >>> bit & 1) << HALF);
        }
    }

    private void settle() {
        for (int slot = 0; slot < halves.length; slot++) {
            counted[slot] += halves[slot] & 0xFFFF_FFFFL;
            fulfilled[slot] += halves[slot] >>> HALF;
        }
        Arrays.fill(halves, 0);
        pending = 0;
    }

    long counted(int slot) {
        return counted[slot] + (halves[slot] & 0xFFFF_FFFFL);
    }

    long fulfilled(int slot) {
        return fulfilled[slot] + (halves[slot] >>> HALF);
    }

    void add(int slot, long moreCounted, long moreFulfilled) {
        counted[slot] += moreCounted;
        fulfilled[slot] += moreFulfilled;
    }
}
