package io.ninethree.report;

import io.ninethree.model.Text;
import io.ninethree.statistics.Interval;
import java.util.Locale;
import java.util.OptionalDouble;

/** Collects the lines of a report in the language of its reader. */
final class TextWriter {

    /** Stands where there is no number. */
    static final String NOTHING = "–";

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    TextWriter(Locale locale) {
        this.locale = locale;
    }

    void line(String zh, String en) {
        text.append(in(zh, en)).append('\n');
    }

    void blankLine() {
        text.append('\n');
    }

    void table(TextTable table) {
        text.append(table);
    }

    String in(String zh, String en) {
        return in(Text.of(zh, en));
    }

    String in(Text words) {
        return words.in(locale);
    }

    static String points(OptionalDouble points) {
        return points.isPresent() ? String.format(Locale.ROOT, "%.1f", points.getAsDouble()) : NOTHING;
    }

    static String points(double points) {
        return points(OptionalDouble.of(points));
    }

    static String ends(Interval points) {
        return points(points.low()) + " – " + points(points.high());
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
