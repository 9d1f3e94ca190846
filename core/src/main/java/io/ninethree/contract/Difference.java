package io.ninethree.contract;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where the bytes of two states part.
 *
 * @param at the first byte that differs, -1 if none does
 * @param was the bytes of one state from there on
 * @param expected the bytes of the other state from there on
 */
record Difference(int at, String was, String expected) {

    private static final int SHOWN = 16;

    static Difference of(byte[] was, byte[] expected) {
        int at = Arrays.mismatch(was, expected);
        return at < 0 ? new Difference(at, "", "") : new Difference(at, shown(was, at), shown(expected, at));
    }

    private static String shown(byte[] bytes, int from) {
        int to = Math.min(bytes.length, from + SHOWN);
        String hex = HexFormat.of().formatHex(bytes, from, to);
        return (from == bytes.length ? "nothing" : hex) + (to < bytes.length ? "..." : "");
    }

    boolean isNone() {
        return at < 0;
    }

    @Override
    public String toString() {
        return was + " instead of " + expected + " from byte " + at;
    }
}
