package io.ninethree.column;

/** Flags. */
public final class FlagColumn extends Column {

    /** The rows that are true, among those that are present. */
    public final long[] set = Batch.noRows();

    @Override
    boolean put(int row, Object value) {
        if (value instanceof Boolean flag) {
            long bit = 1L << row;
            set[row >> 6] = flag ? set[row >> 6] | bit : set[row >> 6] & ~bit;
            return true;
        }
        return refuse(row, value);
    }
}
