package io.ninethree.score;

import io.ninethree.model.DecimalText;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words and numbers of a description, the same on every machine and different for different ones. */
final class Words {

    private Words() {}

    /** A word of whoever wrote the description; what can not be seen or would end a line is escaped. */
    static String quoted(String word) {
        return word.codePoints().mapToObj(Words::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int point) {
        if (point == '"' || point == '\\') {
            return "\\" + Character.toString(point);
        }
        return isHidden(point) ? String.format(Locale.ROOT, "\\u%04x", point) : Character.toString(point);
    }

    private static boolean isHidden(int point) {
        boolean control = point < 0x20 || (point >= 0x7f && point < 0xa0);
        boolean separator = point == 0x2028 || point == 0x2029;
        return control || separator || isHalf(point);
    }

    /** Half a pair has no bytes of its own. */
    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** A constant of ours. */
    static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String number(double number) {
        return DecimalText.of(number);
    }
}
