package io.ninethree.definition;

import java.util.List;
import java.util.Map;

/**
 * Canonical JSON: members in their order, the shortest decimal of each number, and on a line of its own what fits into it; what
 * does not is broken, each member or item in a line that begins with two spaces more. One line feed ends it.
 */
final class JsonText {

    private static final int WIDTH = 100;
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /** A map with string keys, a list, a string, a number or a boolean. */
    static String of(Object value) {
        JsonText json = new JsonText();
        json.write(value, "", 0);
        return json.text.append('\n').toString();
    }

    /**
     * Writes a value.
     *
     * @param indent with what the line begins
     * @param column how far the line has come
     */
    private void write(Object value, String indent, int column) {
        if (indent.length() >= STEP.length() * JsonReader.DEEPEST) {
            throw new IllegalArgumentException(
                    "depth of a document must be at most " + JsonReader.DEEPEST + ", was more");
        }
        boolean fits = !isComposed(value) || column + OneLine.lengthOf(value, WIDTH - column) <= WIDTH;
        if (fits) {
            new OneLine(text).write(value);
        } else if (value instanceof Map<?, ?> map) {
            members(map, indent);
        } else {
            items((List<?>) value, indent);
        }
    }

    private static boolean isComposed(Object value) {
        return value instanceof Map || value instanceof List;
    }

    private void members(Map<?, ?> map, String indent) {
        String inner = indent + STEP;
        String separator = "{\n";
        for (Map.Entry<?, ?> member : map.entrySet()) {
            text.append(separator).append(inner);
            int start = text.length();
            new OneLine(text).key(String.valueOf(member.getKey()));
            text.append(": ");
            write(member.getValue(), inner, inner.length() + text.length() - start + 1);
            separator = ",\n";
        }
        text.append('\n').append(indent).append('}');
    }

    private void items(List<?> list, String indent) {
        String inner = indent + STEP;
        String separator = "[\n";
        for (Object each : list) {
            text.append(separator).append(inner);
            write(each, inner, inner.length() + 1);
            separator = ",\n";
        }
        text.append('\n').append(indent).append(']');
    }
}
