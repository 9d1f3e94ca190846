package io.ninethree.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** When entities came, and the group that it counts in. Mutable. */
final class Visits {

    private int[] slots = new int[16];
    private int[] entities = new int[16];
    private long[] nanos = new long[16];
    private int size;
    private int @Nullable [] bySlot;

    void add(int slot, int entity, long time) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size * 2);
            entities = Arrays.copyOf(entities, size * 2);
            nanos = Arrays.copyOf(nanos, size * 2);
        }
        slots[size] = slot;
        entities[size] = entity;
        nanos[size++] = time;
        bySlot = null;
    }

    int size() {
        return size;
    }

    int slot(int visit) {
        return slots[visit];
    }

    int entity(int visit) {
        return entities[visit];
    }

    long nanos(int visit) {
        return nanos[visit];
    }

    /** Whether a visit is of the same entity as another one, and later. */
    boolean isLater(int visit, int other) {
        return entities[visit] == entities[other] && nanos[visit] > nanos[other];
    }

    /** The visits by entity and time. */
    int[] ordered() {
        return sorted(
                Comparator.<Integer>comparingInt(visit -> entities[visit]).thenComparingLong(visit -> nanos[visit]));
    }

    /** The visits of a group. */
    int[] in(int slot) {
        int[] order = bySlot;
        if (order == null) {
            order = sorted(Comparator.comparingInt(visit -> slots[visit]));
            bySlot = order;
        }
        int first = lowest(order, slot);
        return Arrays.copyOfRange(order, first, lowest(order, slot + 1));
    }

    private int lowest(int[] order, int slot) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (slots[order[middle]] < slot) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int[] sorted(Comparator<Integer> order) {
        return IntStream.range(0, size)
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
