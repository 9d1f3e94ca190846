package io.ninethree.column;

import io.ninethree.fact.Flaw;
import java.util.function.ToLongFunction;

/**
 * Reads whole numbers. Above some number of rows a copy of this class reads a single field, so that its loop is
 * compiled for that accessor alone: call nothing here that does not depend on it.
 */
final class WholeReader implements Reader<NumberColumn> {

    private final ToLongFunction<Object> accessor;

    WholeReader(ToLongFunction<Object> accessor) {
        this.accessor = accessor;
    }

    @Override
    public void read(Object[] records, int first, int count, NumberColumn column) {
        for (int start = 0; start < count; start += Long.SIZE) {
            int end = Math.min(start + Long.SIZE, count);
            long present = 0;
            for (int row = start; row < end; row++) {
                present |= isRead(records[row], row, column) ? 1L << row : 0;
            }
            column.present[start >> 6] = present;
        }
    }

    private boolean isRead(Object object, int row, NumberColumn column) {
        try {
            return column.put(row, accessor.applyAsLong(object));
        } catch (Exception e) {
            return column.refuse(row, Flaw.threw(e));
        }
    }
}
