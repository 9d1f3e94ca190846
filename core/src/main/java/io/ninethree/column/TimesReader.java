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

    @Override
    final long copy(int from, int row, int count, C column) {
        long[] nanos = nanos(column);
        long beyond = 0;
        for (int i = 0; i < count; i++) {
            long value = values[from + i];
            nanos[row + i] = value * scale;
            beyond |= (value < least ? 1L : 0L) << i;
            beyond |= (value > largest ? 1L : 0L) << i;
        }
        return beyond;
    }
}
