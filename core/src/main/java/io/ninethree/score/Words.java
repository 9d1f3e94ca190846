package io.ninethree.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words and numbers of a description, the same on every machine and different for different ones. */
final class Words {

    private static final int MOST_DIGITS = 17;
    private static final int MOST_DIGITS_BEFORE = 15;

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

    /** The shortest decimal that is read as the number; {@link Double#toString} gives other ones before Java 19. */
    static String number(double number) {
        if (Double.isInfinite(number)) {
            return number < 0 ? "-infinity" : "infinity";
        }
        if (number == 0) {
            return Double.compare(number, 0) < 0 ? "-0" : "0";
        }
        return text(shortest(number).stripTrailingZeros());
    }

    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        return IntStream.rangeClosed(1, MOST_DIGITS)
                .mapToObj(digits -> exact.round(new MathContext(digits)))
                .filter(rounded -> rounded.doubleValue() == number)
                .findFirst()
                .orElse(exact);
    }

    private static String text(BigDecimal decimal) {
        boolean plain = decimal.scale() < 0 && decimal.precision() - decimal.scale() <= MOST_DIGITS_BEFORE;
        return plain ? decimal.toPlainString() : decimal.toString();
    }
}
