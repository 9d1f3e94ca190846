package io.ninethree.column;

import io.ninethree.fact.Extractor;

/**
 * Reads times in some unit as nanoseconds.
 *
 * @param <C> the kind of column
 */
abstract class TimesReader<C extends Column> extends ArrayReader<C> {

    private final long[] values;
    private final long scale;
    private final long least;
    private final long largest;

    TimesReader(Extractor.Times times, long least) {
        super(times);
        values = times.values();
        scale = times.unit().toNanos(1);
        largest = Long.MAX_VALUE / scale - 1;
        this.least = Math.max(least, -largest);
    }

    abstract long[] nanos(C column);

    /** Takes between which values all lie. */
    void bound(C column, long first, long last) {}

    @Override
    final long copy(int from, int row, int count, C column) {
        long[] nanos = nanos(column);
        long beyond = 0;
        long lowest = Long.MAX_VALUE;
        long highest = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            long value = values[from + i];
            nanos[row + i] = value * scale;
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
        }
        if (lowest < least || highest > largest) {
            beyond = beyond(from, count);
            lowest = -largest;
            highest = largest;
        }
        bound(column, lowest * scale, highest * scale);
        return beyond;
    }

    private long beyond(int from, int count) {
        long beyond = 0;
        for (int i = 0; i < count; i++) {
            beyond |= (values[from + i] < least || values[from + i] > largest ? 1L : 0L) << i;
        }
        return beyond;
    }
}
