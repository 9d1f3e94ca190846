package io.ninethree.field;

import io.ninethree.model.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * What a number counts, for example cases, points or seconds. Two units are the same if their codes are. Units multiply
 * and divide; the code of what they give is a product or quotient of codes, for example {@code points/s}. Immutable and
 * thread-safe.
 *
 * @param code a short code, not blank
 */
public record Unit(String code) {

    /** A number of things. */
    public static final Unit COUNT = new Unit("1");

    /** A part of a whole, from 0 to 1; printed as a percentage. */
    public static final Unit SHARE = new Unit("%");

    /** Money of whatever currency; the amounts themselves say which. */
    public static final Unit MONEY = new Unit("money");

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
     * The unit of a quotient, in which counts and shares are without a dimension: points per count are points, counts per
     * second are {@code 1/s}, seconds per second are a count. What stands above and below the line cancels.
     *
     * @param divisor the unit of the divisor
     * @return the unit
     */
    public Unit per(Unit divisor) {
        return divisor.isDimensionless() && !equals(divisor)
                ? this
                : UnitFactors.of(this).per(UnitFactors.of(divisor)).unit();
    }

    /**
     * The unit of a product, in which counts and shares are without a dimension: a share of points are points, a share of
     * a count is a count, {@code points/s} times seconds are points.
     *
     * @param factor the unit of the other factor
     * @return the unit
     */
    public Unit times(Unit factor) {
        if (factor.isDimensionless()) {
            return equals(SHARE) ? factor : this;
        }
        return isDimensionless()
                ? factor
                : UnitFactors.of(this).times(UnitFactors.of(factor)).unit();
    }

    /**
     * Whether a number of this unit can be told in another one without being converted.
     *
     * @param other the other unit
     * @return true if both are the same, or both are without a dimension: counts and shares
     */
    public boolean fits(Unit other) {
        return equals(other) || (isDimensionless() && other.isDimensionless());
    }

    private boolean isDimensionless() {
        return equals(COUNT) || equals(SHARE);
    }

    private boolean isCompound() {
        return code.contains("/") || code.contains(UnitFactors.DOT);
    }

    /**
     * A number of this unit for a reader: shares as percentages, seconds in the unit that suits their size, small
     * fractions with two decimals, everything else with one at most. A number of a compound unit is followed by the unit,
     * and keeps two digits however small it is.
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
        String text = isCompound() ? compound(number) : simple(number);
        return Text.of(text, text);
    }

    private static String simple(double number) {
        if (number == Math.rint(number)) {
            return plain("%,.0f", number);
        }
        return plain(Math.abs(number) < 10 ? "%.2f" : "%,.1f", number);
    }

    private String compound(double number) {
        String digits = number != 0 && Math.abs(number) < 0.1 ? small(number) : simple(number);
        return digits + " " + (code.startsWith("1/") ? code.substring(1) : code);
    }

    private static String small(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).round(new MathContext(2));
        return rounded.scale() > 8 ? rounded.toString() : rounded.toPlainString();
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
