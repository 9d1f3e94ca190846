package io.ninethree.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of groups in the order in which they come, sorted out by group when they are asked for. Mutable. */
final class Log {

    private static final int PAGE = 1 << 15;

    private final List<long[]> values = new ArrayList<>();
    private final List<int[]> slots = new ArrayList<>();
    private long[] page = {};
    private int[] pageSlots = {};
    private int used;
    private @Nullable Sorted sorted;

    void add(int slot, long value) {
        if (used == page.length) {
            turn();
        }
        pageSlots[used] = slot;
        page[used++] = value;
    }

    private void turn() {
        if (!values.isEmpty() && page.length < PAGE) {
            page = Arrays.copyOf(page, page.length * 4);
            pageSlots = Arrays.copyOf(pageSlots, page.length);
            values.set(0, page);
            slots.set(0, pageSlots);
            return;
        }
        page = new long[values.isEmpty() ? PAGE / 256 : PAGE];
        pageSlots = new int[page.length];
        values.add(page);
        slots.add(pageSlots);
        used = 0;
    }

    /** The values by group; whoever asks may change their order within a group. */
    Sorted sorted() {
        Sorted now = sorted;
        if (now == null || now.length != length()) {
            now = sort();
            sorted = now;
        }
        return now;
    }

    private long length() {
        return values.isEmpty() ? 0 : (long) (values.size() - 1) * PAGE + used;
    }

    private int lengthOf(int p) {
        return p == values.size() - 1 ? used : PAGE;
    }

    /**
     * Values by group.
     *
     * @param length how many there are
     * @param starts the index of the first value of each group, and behind the last
     * @param values the values
     */
    @SuppressWarnings("ArrayRecordComponent") // made for this log, never compared
    record Sorted(long length, int[] starts, long[] values) {
        int from(int slot) {
            return slot + 1 < starts.length ? starts[slot] : 0;
        }

        int to(int slot) {
            return slot + 1 < starts.length ? starts[slot + 1] : 0;
        }
    }

    private Sorted sort() {
        int[] starts = new int[highestSlot() + 2];
        for (int p = 0; p < values.size(); p++) {
            int[] of = slots.get(p);
            for (int i = 0; i < lengthOf(p); i++) {
                starts[of[i] + 1]++;
            }
        }
        for (int slot = 1; slot < starts.length; slot++) {
            starts[slot] = Math.addExact(starts[slot], starts[slot - 1]);
        }
        int[] next = starts.clone();
        long[] all = new long[Math.toIntExact(length())];
        for (int p = 0; p < values.size(); p++) {
            int[] of = slots.get(p);
            long[] from = values.get(p);
            for (int i = 0; i < lengthOf(p); i++) {
                all[next[of[i]]++] = from[i];
            }
        }
        return new Sorted(length(), starts, all);
    }

    private int highestSlot() {
        int highest = 0;
        for (int p = 0; p < values.size(); p++) {
            int[] of = slots.get(p);
            for (int i = 0; i < lengthOf(p); i++) {
                highest = Math.max(highest, of[i]);
            }
        }
        return highest;
    }

    void merge(Log other, int[] map) {
        for (int p = 0; p < other.values.size(); p++) {
            int[] of = other.slots.get(p);
            long[] from = other.values.get(p);
            for (int i = 0; i < other.lengthOf(p); i++) {
                add(map[of[i]], from[i]);
            }
        }
    }
}
