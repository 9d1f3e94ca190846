package io.ninethree.column;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Words, as the codes that a dictionary gives them. */
public final class WordColumn extends Column {

    /** The codes of the words of the rows that have one. */
    public final int[] codes = new int[Batch.SIZE];

    private final Dictionary dictionary;

    /** Constants that have come, by ordinal, with the codes of their names. */
    private @Nullable Enum<?>[] constants = {};

    private int[] constantCodes = {};

    WordColumn(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The words by code. */
    public Dictionary dictionary() {
        return dictionary;
    }

    /** The word of a row that has one. */
    public String word(int row) {
        return dictionary.word(codes[row]);
    }

    @Override
    boolean put(int row, Object value) {
        if (value instanceof String word) {
            return put(row, dictionary.code(word));
        }
        return value instanceof Enum<?> constant ? put(row, code(constant)) : refuse(row, value);
    }

    /** A blank word is none. */
    boolean put(int row, int code) {
        codes[row] = code;
        return code != Dictionary.BLANK;
    }

    @SuppressWarnings("EnumOrdinal") // as a place to look first, never kept
    private int code(Enum<?> constant) {
        int ordinal = constant.ordinal();
        if (ordinal < constants.length && constants[ordinal] == constant) {
            return constantCodes[ordinal];
        }
        int code = dictionary.code(constant.name());
        if (ordinal >= constants.length) {
            constants = Arrays.copyOf(constants, ordinal + 16);
            constantCodes = Arrays.copyOf(constantCodes, ordinal + 16);
        }
        constants[ordinal] = constant;
        constantCodes[ordinal] = code;
        return code;
    }
}
