package io.ninethree.column;

import java.util.Arrays;
import java.util.List;

/** Which words of a growing dictionary are among some words. */
final class Members {

    private final Dictionary dictionary;
    private final List<String> words;
    private byte[] member = {};
    private int known;

    Members(Dictionary dictionary, List<String> words) {
        this.dictionary = dictionary;
        this.words = words;
    }

    /** The rows from a first one whose word is a member; rows without a word say anything. */
    long of(int[] codes, int first) {
        if (known < dictionary.size() || known == 0) {
            learn();
        }
        byte[] table = member;
        long bits = 0;
        for (int i = 0; i < Long.SIZE; i++) {
            bits |= (long) table[codes[first + i] + 1] << i;
        }
        return bits;
    }

    /** Codes are shifted by one, so that the one of a blank word has a place as well. */
    private void learn() {
        member = Arrays.copyOf(member, dictionary.size() + 1);
        for (; known < dictionary.size(); known++) {
            member[known + 1] = (byte) (words.contains(dictionary.word(known)) ? 1 : 0);
        }
    }
}
