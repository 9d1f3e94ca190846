package io.ninethree.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.IntStream;

/** Numbers as text, the same on every machine and different for different ones. */
public final class DecimalText {

    private static final int MOST_DIGITS = 17;
    private static final int MOST_DIGITS_BEFORE = 15;

    private DecimalText() {}

    /**
     * The shortest decimal that is read as a number; {@link Double#toString} gives other ones before Java 19.
     *
     * @param number a number
     * @return the decimal; {@code infinity} and {@code -infinity} for what has none
     */
    public static String of(double number) {
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
