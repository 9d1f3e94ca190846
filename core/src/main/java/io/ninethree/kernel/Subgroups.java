package io.ninethree.kernel;

import io.ninethree.column.Dictionary;
import io.ninethree.column.PairIndex;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The words of groups: each pair of a group and a word is a subgroup with a number. Mutable. */
final class Subgroups {

    private static final int NONE = -1;

    private final Dictionary dictionary;
    private final PairIndex pairs = new PairIndex();

    /** The last subgroup of each group, and of each subgroup the one before in its group. */
    private int[] last = {NONE};

    private int[] before = new int[16];

    Subgroups(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    void ensure(int slots) {
        int known = last.length;
        if (slots > known) {
            last = Arrays.copyOf(last, Math.max(slots, known * 2));
            Arrays.fill(last, known, last.length, NONE);
        }
    }

    /** The number of a subgroup, a new one if it has none yet. */
    int of(int slot, int code) {
        int known = pairs.size();
        int number = pairs.of(slot, code);
        if (number == known) {
            if (number == before.length) {
                before = Arrays.copyOf(before, number * 2);
            }
            before[number] = last[slot];
            last[slot] = number;
        }
        return number;
    }

    int of(int slot, String word) {
        return of(slot, dictionary.code(word));
    }

    int size() {
        return pairs.size();
    }

    Dictionary dictionary() {
        return dictionary;
    }

    String word(int number) {
        return dictionary.word(pairs.right(number));
    }

    /** The subgroups of a group, by their words. */
    int[] in(int slot) {
        return IntStream.iterate(last[slot], number -> number != NONE, number -> before[number])
                .boxed()
                .sorted(Comparator.comparing(this::word))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** How many subgroups a group has. */
    long count(int slot) {
        return IntStream.iterate(last[slot], number -> number != NONE, number -> before[number])
                .count();
    }

    /** The numbers here of the subgroups of another run, given those of its groups. */
    int[] absorb(Subgroups other, int[] slots) {
        int[] codes = dictionary.codesOf(other.dictionary);
        int[] map = new int[other.size()];
        for (int number = 0; number < map.length; number++) {
            map[number] = of(slots[other.pairs.left(number)], codes[other.pairs.right(number)]);
        }
        return map;
    }
}
