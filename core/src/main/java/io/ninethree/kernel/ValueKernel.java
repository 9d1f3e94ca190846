package io.ninethree.kernel;

import io.ninethree.column.Column;
import io.ninethree.field.Condition;
import io.ninethree.field.Field;

/** What is kept of values that are taken one by one. */
abstract sealed class ValueKernel extends QuantityKernel
        permits ExtremeKernel, HistogramKernel, MoneyKernel, DistinctKernel {

    ValueKernel(Field<?> field, Condition condition) {
        super(field, condition);
    }

    /** Takes the value of a row. */
    abstract void add(int slot, int row, Column column);

    @Override
    final void add(Selection selection, long[] rows, Column column) {
        int[] slots = selection.slots();
        for (int w = 0; w < selection.batch().words(); w++) {
            for (long left = rows[w]; left != 0; left &= left - 1) {
                int row = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                add(slots == null ? 0 : slots[row], row, column);
            }
        }
    }
}
