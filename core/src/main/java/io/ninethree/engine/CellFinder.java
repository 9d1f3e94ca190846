package io.ninethree.engine;

/** Finds the cells of a calendar to which rows belong, several of them for a window that is longer than a cell. */
interface CellFinder {

    /** Looks at the current batch, and says with how many cells the row that has most of them belongs together. */
    int passes();

    /**
     * The rows that have so many cells, with the number of that cell.
     *
     * @param pass from 0 to just below the number of passes
     * @param rows takes the rows
     * @param cells takes the cells of these rows
     */
    void find(int pass, long[] rows, int[] cells);
}
