package io.ninethree.statistics;

/** A set of rows of a batch as bits: row i is bit {@code i & 63} of word {@code i >> 6}. */
final class RowMask {

    /** A word that has all its rows. */
    static final long FULL = -1L;

    private RowMask() {}

    /** How many words hold so many rows. */
    static int words(int count) {
        return (count + 63) >> 6;
    }

    /** The rows of a word, without those beyond the end of the batch. */
    static long word(long[] rows, int word, int count) {
        int left = count - (word << 6);
        return left >= 64 ? rows[word] : rows[word] & ~(FULL << left);
    }
}
