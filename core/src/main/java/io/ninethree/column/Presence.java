package io.ninethree.column;

import java.util.BitSet;

/**
 * Which rows of a caller's column have a value.
 *
 * @param absent the rows that have none, one bit for each
 */
@SuppressWarnings("ArrayRecordComponent") // made for one reader, never compared
record Presence(long[] absent) {

    static Presence of(BitSet absent) {
        return new Presence(absent.toLongArray());
    }

    void read(int first, int count, Column column) {
        for (int w = 0; w * Long.SIZE < count; w++) {
            int at = (first >> 6) + w;
            int left = count - w * Long.SIZE;
            long rows = left >= Long.SIZE ? -1L : (1L << left) - 1;
            column.present[w] = at < absent.length ? rows & ~absent[at] : rows;
        }
    }
}
