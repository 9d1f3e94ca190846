package io.ninethree.column;

/** The rows that are read together. Mutable: every batch of a run uses the same one. */
public final class Batch {

    /** The largest number of rows of a batch. */
    public static final int SIZE = 1024;

    /** The largest number of words of a set of rows. */
    static final int WORDS = SIZE / Long.SIZE;

    private final long[] rows = new long[WORDS];
    private int count;

    /** An empty set of rows. */
    public static long[] noRows() {
        return new long[WORDS];
    }

    void start(int newCount) {
        count = newCount;
        for (int w = 0; w < WORDS; w++) {
            int left = count - w * Long.SIZE;
            rows[w] = left >= Long.SIZE ? -1L : left > 0 ? (1L << left) - 1 : 0;
        }
    }

    /** How many rows there are. */
    public int count() {
        return count;
    }

    /** How many words of a set of rows are in use. */
    public int words() {
        return (count + Long.SIZE - 1) / Long.SIZE;
    }

    /** The set of all rows. */
    public long[] rows() {
        return rows;
    }
}
