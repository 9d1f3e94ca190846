package io.ninethree.column;

import java.util.Arrays;

/** Numbers pairs of numbers in the order in which they come. Mutable. */
public final class PairIndex {

    /** Second numbers from minus this one on are kept in the table as well. */
    private static final int LOWEST = 3;

    private static final int LARGEST_TABLE = 1 << 18;

    /** Numbers of pairs of small numbers, plus one, in rows of one width. */
    private int[] table = new int[64];

    private int width = 8;
    private long[] keys = new long[64];
    private int[] numbers = new int[64];
    private long[] pairs = new long[32];
    private int size;

    /** No pairs. */
    public PairIndex() {
        Arrays.fill(numbers, -1);
    }

    /**
     * Goes on from numbers to those of their pairs with others.
     *
     * @param numbers the first numbers of pairs, replaced by the numbers of the pairs
     * @param rights the second numbers
     * @param word the rows to go on with, as bits
     * @param first the row of the lowest bit
     */
    public void refine(int[] numbers, int[] rights, long word, int first) {
        for (long left = word; left != 0; left &= left - 1) {
            int row = first + Long.numberOfTrailingZeros(left);
            numbers[row] = of(numbers[row], rights[row]);
        }
    }

    /** The number of a pair, a new one if it has none yet; fast where both are small. */
    public int of(int left, int right) {
        int column = right + LOWEST;
        long at = (long) left * width + column;
        if (left >= 0 && column >= 0 && column < width && at < table.length && table[(int) at] > 0) {
            return table[(int) at] - 1;
        }
        int number = find(left, right);
        remember(left, column, number);
        return number;
    }

    private void remember(int left, int column, int number) {
        if (column >= width && column < LARGEST_TABLE) {
            width = Integer.highestOneBit(column) * 2;
            table = new int[64];
            for (int known = 0; known < size; known++) {
                put(left(known), right(known) + LOWEST, known);
            }
        } else {
            put(left, column, number);
        }
    }

    private void put(int left, int column, int number) {
        long at = (long) left * width + column;
        if (left >= 0 && column >= 0 && column < width && at < LARGEST_TABLE) {
            if (at >= table.length) {
                table = Arrays.copyOf(table, (int) Math.min(LARGEST_TABLE, Math.max(at + 1, table.length * 2L)));
            }
            table[(int) at] = number + 1;
        }
    }

    private int find(int left, int right) {
        long key = (long) left << Integer.SIZE | (right & 0xFFFF_FFFFL);
        int mask = keys.length - 1;
        int at = spread(key) & mask;
        while (numbers[at] >= 0) {
            if (keys[at] == key) {
                return numbers[at];
            }
            at = at + 1 & mask;
        }
        return add(key, at);
    }

    private static int spread(long key) {
        long hash = key * 0x9E37_79B9_7F4A_7C15L;
        return (int) (hash >>> Integer.SIZE);
    }

    private int add(long key, int at) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size] = key;
        keys[at] = key;
        numbers[at] = size++;
        if (size * 2 > keys.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        keys = new long[keys.length * 2];
        numbers = new int[keys.length];
        Arrays.fill(numbers, -1);
        int mask = keys.length - 1;
        for (int number = 0; number < size; number++) {
            int at = spread(pairs[number]) & mask;
            while (numbers[at] >= 0) {
                at = at + 1 & mask;
            }
            keys[at] = pairs[number];
            numbers[at] = number;
        }
    }

    /** How many pairs there are. */
    public int size() {
        return size;
    }

    /** The first number of a pair. */
    public int left(int number) {
        return (int) (pairs[number] >> Integer.SIZE);
    }

    /** The second number of a pair. */
    public int right(int number) {
        return (int) pairs[number];
    }
}
