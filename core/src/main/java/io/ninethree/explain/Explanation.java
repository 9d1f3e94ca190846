package io.ninethree.explain;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import io.ninethree.statistics.LargestRemainder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * Why a number of points differs from another one: parts that add up to the difference, the largest first. Immutable and
 * thread-safe.
 *
 * @param subject what is explained
 * @param from the points to start from
 * @param to the points that are explained
 * @param parts what lies between them
 */
public record Explanation(Text subject, double from, double to, List<Part> parts) {

    private static final int DECIMALS = 1;

    /**
     * One cause of a difference.
     *
     * @param id the id of what caused it
     * @param text its name
     * @param points its share of the difference, of either sign
     * @param detail what happened to it
     */
    public record Part(String id, Text text, double points, Text detail) {}

    /** Copies the parts. */
    public Explanation {
        requireNonNull(subject, "subject");
        parts = List.copyOf(parts);
    }

    /**
     * The difference that is explained.
     *
     * @return the points from start to end
     */
    public double total() {
        return to - from;
    }

    /**
     * This explanation for a reader. Printed parts add up to the difference of the printed numbers; parts that round to
     * nothing are not printed.
     *
     * @param locale the reader's locale
     * @return one line for the difference and one for each part
     */
    public String in(Locale locale) {
        BigDecimal start = rounded(from);
        BigDecimal end = rounded(to);
        StringBuilder text = new StringBuilder(subject.in(locale))
                .append(": ")
                .append(start)
                .append(" → ")
                .append(end)
                .append(" (")
                .append(signed(end.subtract(start)))
                .append(")\n");
        List<BigDecimal> points =
                LargestRemainder.round(parts.stream().map(Part::points).toList(), end.subtract(start));
        for (int i = 0; i < parts.size(); i++) {
            if (points.get(i).signum() != 0) {
                Part part = parts.get(i);
                text.append(String.format(Locale.ROOT, "%8s  ", signed(points.get(i))))
                        .append(part.text().in(locale))
                        .append(": ")
                        .append(part.detail().in(locale))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static BigDecimal rounded(double points) {
        return new BigDecimal(points).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static String signed(BigDecimal points) {
        return points.signum() > 0 ? "+" + points : points.toString();
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
