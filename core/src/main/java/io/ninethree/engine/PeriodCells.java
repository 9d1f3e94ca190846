package io.ninethree.engine;

import io.ninethree.column.Batch;
import org.jspecify.annotations.Nullable;

/**
 * The one cell in which the date of a row lies.
 *
 * @param selector the rows of the period
 * @param batch the batch
 * @param cells the calendar, null if there is none
 */
record PeriodCells(Selector selector, Batch batch, @Nullable CellIndex cells) implements CellFinder {

    @Override
    public int passes() {
        return 1;
    }

    @Override
    public void find(int pass, long[] rows, int[] codes) {
        System.arraycopy(selector.rows(), 0, rows, 0, batch.words());
        if (cells != null) {
            for (int w = 0; w < batch.words(); w++) {
                read(w, codes, cells);
            }
        }
    }

    private void read(int w, int[] codes, CellIndex index) {
        long[] nanos = selector.date().nanos;
        long dated = selector.date().known[w];
        for (long left = selector.rows()[w]; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            int row = w * Long.SIZE + bit;
            codes[row] = (dated >>> bit & 1) != 0 ? index.of(nanos[row]) : CellIndex.UNDATED;
        }
    }
}
