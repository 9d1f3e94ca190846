package io.ninethree.kernel;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** A count for each group. Mutable. */
public final class Counts {

    private long[] counts = new long[1];

    public void ensure(int slots) {
        if (slots > counts.length) {
            counts = Arrays.copyOf(counts, Math.max(slots, counts.length * 2));
        }
    }

    /** Counts rows of a selection. */
    public void add(Selection selection, long[] rows) {
        int[] slots = selection.slots();
        for (int w = 0; w < selection.batch().words(); w++) {
            if (slots == null) {
                counts[0] += Long.bitCount(rows[w]);
            } else {
                add(rows[w], w * Long.SIZE, slots);
            }
        }
    }

    private void add(long word, int first, int[] slots) {
        long[] into = counts;
        if (word == -1L) {
            for (int i = first; i < first + Long.SIZE; i++) {
                into[slots[i]]++;
            }
            return;
        }
        for (long left = word; left != 0; left &= left - 1) {
            into[slots[first + Long.numberOfTrailingZeros(left)]]++;
        }
    }

    void add(int slot, long count) {
        counts[slot] += count;
    }

    public void merge(Counts other, int[] slots) {
        for (int i = 0; i < slots.length; i++) {
            counts[slots[i]] += other.counts[i];
        }
    }

    public long of(int slot) {
        return counts[slot];
    }

    public void write(int slot, DataOutput out) throws IOException {
        Codec.writeCount(out, counts[slot]);
    }

    public void read(int slot, DataInput in) throws IOException {
        counts[slot] += Codec.readCount(in);
    }
}
