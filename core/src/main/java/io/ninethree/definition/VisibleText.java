package io.ninethree.definition;

import java.util.Locale;

/** Text of a document in a message: nothing in it ends a line, turns its direction or can not be seen. */
final class VisibleText {

    private VisibleText() {}

    static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** The text with the numbers of what is not visible. */
    static String of(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(each -> {
            if (isVisible(each)) {
                visible.appendCodePoint(each);
            } else {
                visible.append(String.format(Locale.ROOT, "\\u%04x", each));
            }
        });
        return visible.toString();
    }
}
