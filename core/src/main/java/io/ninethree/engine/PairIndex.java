package io.ninethree.engine;

import java.util.Arrays;

/** Numbers pairs of numbers in the order in which they come. Mutable. */
final class PairIndex {

    private long[] keys = new long[64];
    private int[] numbers = new int[64];
    private long[] pairs = new long[32];
    private int size;

    PairIndex() {
        Arrays.fill(numbers, -1);
    }

    /** The number of a pair, a new one if it has none yet. */
    int of(int left, int right) {
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

    int size() {
        return size;
    }

    int left(int number) {
        return (int) (pairs[number] >> Integer.SIZE);
    }

    int right(int number) {
        return (int) pairs[number];
    }
}
