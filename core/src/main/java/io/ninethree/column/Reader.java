package io.ninethree.column;

/**
 * Fills a column with the values of the rows of a batch.
 *
 * @param <C> the kind of column
 */
interface Reader<C extends Column> {

    /**
     * Reads one batch.
     *
     * @param records the caller's objects, not used where columns are read
     * @param first the number of the first row among all, a multiple of the size of a batch
     * @param count how many rows
     * @param column the column
     */
    void read(Object[] records, int first, int count, C column);
}
