package io.ninethree.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a field, numbered in the order in which they come. Mutable. */
public final class Dictionary {

    /** The code of a blank word, which counts as absent. */
    static final int BLANK = -1;

    private final List<String> words = new ArrayList<>();
    private @Nullable String[] keys = new String[64];
    private int[] codes = new int[64];
    private int used;

    /** The code of a word, a new one if it has none yet. */
    public int code(String word) {
        int mask = keys.length - 1;
        int at = spread(word) & mask;
        while (keys[at] != null) {
            if (keys[at].equals(word)) {
                return codes[at];
            }
            at = at + 1 & mask;
        }
        return add(word, at);
    }

    private int add(String word, int at) {
        int code = word.isBlank() ? BLANK : words.size();
        if (code != BLANK) {
            words.add(word);
        }
        keys[at] = word;
        codes[at] = code;
        if (++used * 2 > keys.length) {
            grow();
        }
        return code;
    }

    private void grow() {
        @Nullable String[] oldKeys = keys;
        int[] oldCodes = codes;
        keys = new String[oldKeys.length * 2];
        codes = new int[keys.length];
        int mask = keys.length - 1;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                int at = spread(oldKeys[i]) & mask;
                while (keys[at] != null) {
                    at = at + 1 & mask;
                }
                keys[at] = oldKeys[i];
                codes[at] = oldCodes[i];
            }
        }
    }

    private static int spread(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    /** The word of a code. */
    public String word(int code) {
        return words.get(code);
    }

    /** How many words there are. */
    public int size() {
        return words.size();
    }

    /** The code in this dictionary of each word of another one. */
    public int[] codesOf(Dictionary other) {
        int[] translated = new int[other.size()];
        Arrays.setAll(translated, code -> code(other.word(code)));
        return translated;
    }
}
