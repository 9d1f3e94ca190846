package io.ninethree.definition;

import io.ninethree.model.DecimalText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * JSON in one line.
 *
 * @param text where it is written
 */
record OneLine(StringBuilder text) {

    /** How long a value is in one line; something longer than the most if it is longer than the most. */
    static int lengthOf(Object value, int most) {
        if (value instanceof Map<?, ?> map) {
            return lengthOf(map, most);
        }
        return value instanceof List<?> list
                ? lengthOf(list, most)
                : leaf(value).length();
    }

    private static int lengthOf(Map<?, ?> map, int most) {
        int length = 2 * Math.max(1, map.size());
        for (Map.Entry<?, ?> member : map.entrySet()) {
            if (length <= most) {
                length += leaf(String.valueOf(member.getKey())).length() + 2;
                length += lengthOf(member.getValue(), most - length);
            }
        }
        return length;
    }

    private static int lengthOf(List<?> list, int most) {
        int length = 2 * Math.max(1, list.size());
        for (Object each : list) {
            length += length > most ? 0 : lengthOf(each, most - length);
        }
        return length;
    }

    private static String leaf(Object value) {
        OneLine line = new OneLine(new StringBuilder());
        line.write(value);
        return line.text.toString();
    }

    void write(Object value) {
        if (value instanceof Map<?, ?> map) {
            members(map);
        } else if (value instanceof List<?> list) {
            items(list);
        } else if (value instanceof Long number) {
            text.append(number.longValue());
        } else if (value instanceof Number number) {
            decimal(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            text.append(flag.booleanValue());
        } else {
            quoted(value.toString(), JsonReader.LONGEST_STRING);
        }
    }

    private void decimal(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("number of a document must be finite, was " + number);
        }
        text.append(DecimalText.of(number));
    }

    private void members(Map<?, ?> map) {
        String separator = "{";
        for (Map.Entry<?, ?> member : map.entrySet()) {
            text.append(separator);
            key(String.valueOf(member.getKey()));
            text.append(": ");
            write(member.getValue());
            separator = ", ";
        }
        text.append(map.isEmpty() ? "{}" : "}");
    }

    private void items(List<?> list) {
        String separator = "[";
        for (Object each : list) {
            text.append(separator);
            write(each);
            separator = ", ";
        }
        text.append(list.isEmpty() ? "[]" : "]");
    }

    void key(String key) {
        quoted(key, JsonReader.LONGEST_KEY);
    }

    private void quoted(String word, int longest) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(word)) {
            throw new IllegalArgumentException("text of a document must have whole characters, had half of one");
        }
        if (word.length() > longest) {
            throw new IllegalArgumentException(
                    "text of a document must have at most " + longest + " characters, had " + word.length());
        }
        text.append('"');
        word.chars().forEach(this::escaped);
        text.append('"');
    }

    private void escaped(int c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (c < 0x20 || c == 0x7f || c == 0x2028 || c == 0x2029) {
                    text.append(String.format(Locale.ROOT, "\\u%04x", c));
                } else {
                    text.append((char) c);
                }
            }
        }
    }
}
