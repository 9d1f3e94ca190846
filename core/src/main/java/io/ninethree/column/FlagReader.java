package io.ninethree.column;

import io.ninethree.fact.Flaw;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads flags, without a branch that depends on whether they are set: half of those would be guessed wrong. Above some
 * number of rows a copy of this class reads a single field, so that its loop is compiled for that accessor alone.
 */
final class FlagReader implements Reader<FlagColumn> {

    private final Function<Object, @Nullable Object> accessor;

    FlagReader(Function<Object, @Nullable Object> accessor) {
        this.accessor = accessor;
    }

    @Override
    public void read(Object[] records, int first, int count, FlagColumn column) {
        for (int start = 0; start < count; start += Long.SIZE) {
            int end = Math.min(start + Long.SIZE, count);
            long present = 0;
            long set = 0;
            for (int row = start; row < end; row++) {
                long state = read(records[row], row, column);
                present |= (state & 1) << row;
                set |= (state >>> 1) << row;
            }
            column.present[start >> 6] = present;
            column.set[start >> 6] = set;
        }
    }

    /** 3 for true, 1 for false, 0 for neither. */
    private long read(Object object, int row, FlagColumn column) {
        try {
            Object value = accessor.apply(object);
            if (value instanceof Boolean flag) {
                return flag ? 3 : 1;
            }
            if (value != null) {
                column.refuse(row, value);
            }
        } catch (Exception e) {
            column.refuse(row, Flaw.threw(e));
        }
        return 0;
    }
}
