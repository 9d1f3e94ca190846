package io.ninethree.explain;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import io.ninethree.statistics.LargestRemainder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Why a number of points differs from another one: parts that add up to the difference, the largest first. Where one of
 * the two was not measured, there is nothing to explain and no part. Immutable and thread-safe.
 *
 * @param subject what is explained
 * @param from the points to start from
 * @param to the points that are explained
 * @param parts what lies between them
 * @param error the largest standard error of a part, in points; 0 if all parts are exact, more where there were too many
 *     ways to count them all
 */
public record Explanation(Text subject, OptionalDouble from, OptionalDouble to, List<Part> parts, double error) {

    private static final int DECIMALS = 1;

    private static final Text COLON = Text.of("：", ": ");

    private static final Text NOT_MEASURED = Text.of("未测量", "not measured");

    /**
     * One cause of a difference.
     *
     * @param id the id of what caused it
     * @param text its name
     * @param points its share of the difference, of either sign
     * @param detail what happened to it
     * @param under the ids of the headings above it, from the whole down; empty if it stands for itself
     */
    public record Part(String id, Text text, double points, Text detail, List<String> under) {
        /** Copies the ids. */
        public Part {
            under = List.copyOf(under);
        }
    }

    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if there are parts although one side was not measured
     */
    public Explanation {
        requireNonNull(subject, "subject");
        parts = List.copyOf(parts);
        if (!parts.isEmpty() && (from.isEmpty() || to.isEmpty())) {
            throw new IllegalArgumentException("parts of what was not measured must be none, were " + parts.size());
        }
    }

    /**
     * An explanation whose parts are exact.
     *
     * @param subject what is explained
     * @param from the points to start from
     * @param to the points that are explained
     * @param parts what lies between them
     * @throws IllegalArgumentException if there are parts although one side was not measured
     */
    public Explanation(Text subject, OptionalDouble from, OptionalDouble to, List<Part> parts) {
        this(subject, from, to, parts, 0);
    }

    /**
     * The part of the difference that comes from below a heading.
     *
     * @param heading the id of the heading
     * @return the sum of its parts, 0 if there are none
     */
    public double under(String heading) {
        return parts.stream()
                .filter(part -> part.under().contains(heading))
                .mapToDouble(Part::points)
                .sum();
    }

    /**
     * The difference that is explained.
     *
     * @return the points from start to end, empty if one of them was not measured
     */
    public OptionalDouble total() {
        return from.isPresent() && to.isPresent()
                ? OptionalDouble.of(to.getAsDouble() - from.getAsDouble())
                : OptionalDouble.empty();
    }

    /**
     * This explanation for a reader. Printed parts add up to the difference of the printed numbers; parts that round to
     * nothing are not printed.
     *
     * @param locale the reader's locale
     * @return one line for the difference and one for each part, each ended by a line feed
     */
    public String in(Locale locale) {
        String head = subject.in(locale) + COLON.in(locale) + points(from, locale) + " → " + points(to, locale);
        if (total().isEmpty()) {
            return head + "\n";
        }
        BigDecimal difference = rounded(to.getAsDouble()).subtract(rounded(from.getAsDouble()));
        StringBuilder text = new StringBuilder(head)
                .append(bracketed(signed(difference)).in(locale))
                .append("\n");
        List<BigDecimal> points =
                LargestRemainder.round(parts.stream().map(Part::points).toList(), difference);
        for (int i = 0; i < parts.size(); i++) {
            if (points.get(i).signum() != 0) {
                text.append(line(parts.get(i), points.get(i), locale));
            }
        }
        return text + sampled(locale);
    }

    private String sampled(Locale locale) {
        if (error == 0) {
            return "";
        }
        String digits = String.format(Locale.ROOT, "%.2g", error);
        return Text.of("（按抽样估计，标准误不超过 " + digits + "）", "(sampled; standard error at most " + digits + ")")
                        .in(locale)
                + "\n";
    }

    private static String line(Part part, BigDecimal points, Locale locale) {
        String number = String.format(Locale.ROOT, "%8s  ", signed(points));
        return number + part.text().in(locale) + COLON.in(locale)
                + part.detail().in(locale) + "\n";
    }

    private static String points(OptionalDouble points, Locale locale) {
        return points.isPresent() ? rounded(points.getAsDouble()).toString() : NOT_MEASURED.in(locale);
    }

    private static BigDecimal rounded(double points) {
        return BigDecimal.valueOf(points).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static Text bracketed(String number) {
        return Text.of("（" + number + "）", " (" + number + ")");
    }

    private static String signed(BigDecimal points) {
        return points.signum() > 0 ? "+" + points : points.toString();
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
