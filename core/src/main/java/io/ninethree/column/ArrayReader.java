package io.ninethree.column;

import io.ninethree.fact.Extractor;

/**
 * Reads a column that the caller keeps, 64 rows at a time.
 *
 * @param <C> the kind of column
 */
abstract class ArrayReader<C extends Column> implements Reader<C> {

    private final Presence presence;

    ArrayReader(Extractor.Column extractor) {
        presence = Presence.of(extractor.absent());
    }

    /**
     * Copies the values of some rows, also of those that have none.
     *
     * @param from the number of the first one among all
     * @param row its number in the batch
     * @param count how many, at most 64
     * @param column the column
     * @return the rows whose value is not admitted, as bits
     */
    abstract long copy(int from, int row, int count, C column);

    /**
     * Refuses a value that is not admitted.
     *
     * @param from the number of the row among all
     * @param row its number in the batch
     * @param column the column
     */
    abstract void refuse(int from, int row, C column);

    @Override
    public final void read(Object[] records, int first, int count, C column) {
        presence.read(first, count, column);
        for (int row = 0; row < count; row += Long.SIZE) {
            long bad = copy(first + row, row, Math.min(Long.SIZE, count - row), column) & column.present[row >> 6];
            column.present[row >> 6] &= ~bad;
            for (long left = bad; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                refuse(first + row + bit, row + bit, column);
            }
        }
    }
}
