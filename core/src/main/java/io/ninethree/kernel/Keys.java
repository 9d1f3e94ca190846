package io.ninethree.kernel;

import io.ninethree.column.Column;
import io.ninethree.column.DurationColumn;
import io.ninethree.column.NumberColumn;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import java.math.BigDecimal;

/**
 * Values as longs that have the same order.
 *
 * @param nanos whether they are durations in nanoseconds, otherwise the bits of doubles
 */
record Keys(boolean nanos) {

    /** Up to here a quotient of two doubles is rounded only once. */
    private static final long EXACT = 1L << 53;

    static Keys of(Field<?> field) {
        return new Keys(field instanceof DurationField);
    }

    static long key(Column column, int row) {
        return column instanceof DurationColumn duration
                ? duration.nanos[row]
                : key(((NumberColumn) column).number(row));
    }

    private static long key(double value) {
        long bits = Double.doubleToLongBits(value == 0 ? 0.0 : value);
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }

    /** The value of a key, in seconds if it is a duration. */
    double value(long key) {
        return nanos ? seconds(key) : Double.longBitsToDouble(key ^ ((key >> 63) & Long.MAX_VALUE));
    }

    static double seconds(long nanos) {
        return Math.abs(nanos) <= EXACT
                ? nanos / 1e9
                : BigDecimal.valueOf(nanos, 9).doubleValue();
    }
}
