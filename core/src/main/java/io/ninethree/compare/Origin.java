package io.ninethree.compare;

import io.ninethree.fact.Segment;
import io.ninethree.field.SharedField;
import io.ninethree.field.Unit;
import io.ninethree.model.Text;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.Scorecards;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * From which segments the change of the value of an indicator comes. A segment contributes by its own change, at its mean
 * part of the records, and by the change of that part, at the mean distance of its value from the total (T. L. Bennet,
 * <i>The theory of measurement of changes in cost of living</i>, Journal of the Royal Statistical Society 83, 1920). For
 * shares and means the parts add up; of other formulas a rest is left. Immutable and thread-safe.
 *
 * @param before the indicator in the first period
 * @param after the indicator in the second period
 * @param parts the segments, the largest part first
 */
public record Origin(IndicatorScore before, IndicatorScore after, List<Part> parts) {

    /**
     * What one segment contributes, in the unit of the indicator.
     *
     * @param segment the segment
     * @param own by the change of its value
     * @param mix by the change of its part of the records
     * @param recordsBefore the records on which its value rests in the first period
     * @param recordsAfter the records on which its value rests in the second period
     */
    public record Part(Segment segment, double own, double mix, long recordsBefore, long recordsAfter) {
        /**
         * The whole contribution.
         *
         * @return both effects together
         */
        public double total() {
            return own + mix;
        }
    }

    /** Copies the parts. */
    public Origin {
        parts = List.copyOf(parts);
    }

    /**
     * From which segments a change comes.
     *
     * @param id an indicator of both models
     * @param by what the segments are divided by
     * @param before the scorecards of the first period
     * @param after the scorecards of the second period
     * @return the parts of the segments that are divided by that alone
     * @throws IllegalArgumentException if a model does not have the indicator, it has no value in one of the periods, or
     *     there are no such segments
     */
    public static Origin of(String id, SharedField by, Scorecards before, Scorecards after) {
        IndicatorScore from = before.total().of(id);
        IndicatorScore to = after.total().of(id);
        requireNumber(from);
        requireNumber(to);
        SortedSet<Segment> segments = new TreeSet<>(segments(before, by));
        segments.addAll(segments(after, by));
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("scorecards must be divided by '" + by.name() + "', were not");
        }
        Origin whole = new Origin(from, to, List.of());
        List<Part> parts = new ArrayList<>();
        segments.forEach(
                segment -> parts.add(whole.part(segment, Side.of(before, segment, id), Side.of(after, segment, id))));
        parts.sort(Comparator.comparingDouble((Part part) -> Math.abs(part.total()))
                .reversed());
        return new Origin(from, to, parts);
    }

    private static void requireNumber(IndicatorScore score) {
        if (score.value().number().isEmpty()) {
            throw new IllegalArgumentException("value of '" + score.id() + "' must be measured, was not: "
                    + score.absence().orElseThrow().text().en());
        }
    }

    private static List<Segment> segments(Scorecards cards, SharedField by) {
        return cards.segments().stream()
                .filter(segment -> segment.words().keySet().equals(Set.of(by))
                        && segment.span().isEmpty())
                .toList();
    }

    /** The value and the records of a segment in one period; a segment without records has none. */
    private record Side(double value, long records) {
        static Side of(Scorecards cards, Segment segment, String id) {
            if (!cards.has(segment)) {
                return new Side(Double.NaN, 0);
            }
            IndicatorScore score = cards.of(segment).of(id);
            return score.value().number().isPresent()
                    ? new Side(score.value().number().getAsDouble(), score.sampleSize())
                    : new Side(Double.NaN, 0);
        }

        double orOther(Side other) {
            return records == 0 ? other.value : value;
        }
    }

    private Part part(Segment segment, Side earlier, Side later) {
        if (earlier.records() == 0 && later.records() == 0) {
            return new Part(segment, 0, 0, 0, 0);
        }
        double weightBefore = (double) earlier.records() / before.sampleSize();
        double weightAfter = (double) later.records() / after.sampleSize();
        double valueBefore = earlier.orOther(later);
        double valueAfter = later.orOther(earlier);
        double own = (weightBefore + weightAfter) / 2 * (valueAfter - valueBefore);
        double mix = (weightAfter - weightBefore) * ((valueBefore + valueAfter) / 2 - (from() + to()) / 2);
        return new Part(segment, own, mix, earlier.records(), later.records());
    }

    private double from() {
        return before.value().number().orElseThrow();
    }

    private double to() {
        return after.value().number().orElseThrow();
    }

    /**
     * The change that no segment explains: nothing but rounding for shares and means over divided records.
     *
     * @return the change of the total less all parts, in the unit of the indicator
     */
    public double rest() {
        return to() - from() - parts.stream().mapToDouble(Part::total).sum();
    }

    /**
     * This origin for a reader.
     *
     * @param locale the reader's locale
     * @return one line for the change and one for each segment that contributes, each ended by a line feed
     */
    public String in(Locale locale) {
        Unit unit = after.value().unit();
        Text head = Text.of(
                after.text().zh() + "：" + unit.text(from()).zh() + " → "
                        + unit.text(to()).zh(),
                after.text().en() + ": " + unit.text(from()).en() + " → "
                        + unit.text(to()).en());
        StringBuilder lines = new StringBuilder(head.in(locale)).append('\n');
        parts.stream()
                .filter(part -> part.total() != 0)
                .forEach(part ->
                        lines.append("  ").append(line(part, unit).in(locale)).append('\n'));
        return lines.toString();
    }

    private static Text line(Part part, Unit unit) {
        String records = String.format(Locale.ROOT, "n = %,d → %,d", part.recordsBefore(), part.recordsAfter());
        Text total = signed(part.total(), unit);
        boolean mixed = !isNothing(part.mix(), unit);
        Text mix = signed(part.mix(), unit);
        return Text.of(
                part.segment() + "：" + total.zh() + (mixed ? "（其中占比变化 " + mix.zh() + "）" : "") + "，" + records,
                part.segment() + ": " + total.en() + (mixed ? " (of which by the mix " + mix.en() + ")" : "") + ", "
                        + records);
    }

    private static boolean isNothing(double number, Unit unit) {
        return unit.text(Math.abs(number)).equals(unit.text(0));
    }

    private static Text signed(double number, Unit unit) {
        Text size = unit.text(Math.abs(number));
        String sign = number < 0 ? "-" : "+";
        return Text.of(sign + size.zh(), sign + size.en());
    }
}
