package io.ninethree.column;

import io.ninethree.fact.Flaw;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads values that are objects. Above some number of rows a copy of this class reads a single field, so that its loop is
 * compiled for that accessor alone: call nothing here that does not depend on it.
 */
final class ObjectReader implements Reader<Column> {

    private final Function<Object, @Nullable Object> accessor;

    ObjectReader(Function<Object, @Nullable Object> accessor) {
        this.accessor = accessor;
    }

    @Override
    public void read(Object[] records, int first, int count, Column column) {
        for (int start = 0; start < count; start += Long.SIZE) {
            int end = Math.min(start + Long.SIZE, count);
            long present = 0;
            for (int row = start; row < end; row++) {
                present |= isRead(records[row], row, column) ? 1L << row : 0;
            }
            column.present[start >> 6] = present;
        }
    }

    private boolean isRead(Object object, int row, Column column) {
        try {
            Object value = accessor.apply(object);
            return value != null && column.put(row, value);
        } catch (Exception e) {
            return column.refuse(row, Flaw.threw(e));
        }
    }
}
