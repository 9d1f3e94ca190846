package io.ninethree.field;

import io.ninethree.model.Text;
import java.util.Locale;

/**
 * What a number counts, for example cases, points or seconds. Two units are the same if their codes are. Immutable and
 * thread-safe.
 *
 * @param code a short code, not blank
 */
public record Unit(String code) {

    /** A number of things. */
    public static final Unit COUNT = new Unit("1");

    /** A part of a whole, from 0 to 1; printed as a percentage. */
    public static final Unit SHARE = new Unit("%");

    /** Points on the scale that the field or formula states, for example 0 to 10 or -100 to 100. */
    public static final Unit POINTS = new Unit("points");

    /** Seconds, with decimals; the unit of every duration. */
    public static final Unit SECONDS = new Unit("s");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public Unit {
        if (code.isBlank()) {
            throw new IllegalArgumentException("code of a unit must not be blank, was '" + code + "'");
        }
    }

    /**
     * A number of this unit for a reader: shares as percentages, seconds in the unit that suits their size, small
     * fractions with two decimals, everything else with one at most.
     *
     * @param number a finite number
     * @return the text, the same wherever it is made
     */
    public Text text(double number) {
        if (equals(SHARE)) {
            return same("%.1f %%", 100 * number);
        }
        if (equals(SECONDS)) {
            return duration(number);
        }
        if (number == Math.rint(number)) {
            return same("%,.0f", number);
        }
        return same(Math.abs(number) < 10 ? "%.2f" : "%,.1f", number);
    }

    private static Text duration(double seconds) {
        if (seconds < 120) {
            return Text.of(plain("%.0f 秒", seconds), plain("%.0f s", seconds));
        }
        double minutes = seconds / 60;
        if (minutes < 120) {
            return Text.of(plain("%.1f 分钟", minutes), plain("%.1f min", minutes));
        }
        double hours = minutes / 60;
        if (hours < 48) {
            return Text.of(plain("%.1f 小时", hours), plain("%.1f h", hours));
        }
        return Text.of(plain("%,.1f 天", hours / 24), plain("%,.1f d", hours / 24));
    }

    private static Text same(String format, double number) {
        String text = plain(format, number);
        return Text.of(text, text);
    }

    private static String plain(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }

    @Override
    public String toString() {
        return code;
    }
}
