package io.ninethree.definition;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Bytes as text. What is no UTF-8 ends it with half a character, which is no Unicode. */
final class Utf8 {

    private static final char HALF = '\udc80';

    private Utf8() {}

    static String text(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        boolean sound = !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), text, true)
                .isError();
        return (sound ? text : text.put(HALF)).flip().toString();
    }

    /** Where a text has half a character, -1 if it has none. */
    static int flaw(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !Character.isSurrogatePair(text.charAt(i), next(text, ++i))) {
                return i - 1;
            }
        }
        return -1;
    }

    private static char next(String text, int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }
}
