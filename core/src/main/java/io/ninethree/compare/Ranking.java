package io.ninethree.compare;

import io.ninethree.fact.Segment;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecards;
import io.ninethree.statistics.Shrinkage;
import java.util.Comparator;
import java.util.List;

/**
 * Segments in the order of one indicator, the best first. The order is that of values that were shrunk towards the total:
 * a segment with few records must not lead or trail by luck. Immutable and thread-safe.
 *
 * @param total the indicator of all records, towards which values are shrunk
 * @param strength how many records the total counts as in each segment
 * @param entries the segments in which the indicator has a value
 */
public record Ranking(IndicatorScore total, double strength, List<Entry> entries) {

    /**
     * A segment in a ranking.
     *
     * @param rank its place, from 1; segments of equal shrunk values share one
     * @param segment the segment
     * @param score the indicator in this segment, with the value as it was measured and its interval
     * @param shrunk the value by which it is ranked, in the unit of the indicator
     */
    public record Entry(int rank, Segment segment, IndicatorScore score, double shrunk) {}

    /** Copies the entries. */
    public Ranking {
        entries = List.copyOf(entries);
    }

    /**
     * Ranks all segments.
     *
     * @param id an indicator of the model with a curve by which higher or lower values are better
     * @param cards the scorecards
     * @param strength how many records the total counts as in each segment, at least 0; 0 ranks by the values as they were
     *     measured
     * @return the ranking
     * @throws IllegalArgumentException if the model does not have the indicator, it has no value or no such curve, or the
     *     strength is negative
     */
    public static Ranking of(String id, Scorecards cards, double strength) {
        IndicatorScore total = cards.total().of(id);
        if (total.value().number().isEmpty()) {
            throw new IllegalArgumentException("value of '" + id + "' must be measured, was not");
        }
        Shrinkage shrinkage = new Shrinkage(total.value().number().getAsDouble(), strength);
        List<Entry> unranked = cards.segments().stream()
                .map(segment -> entry(segment, cards.of(segment).of(id), shrinkage))
                .flatMap(List::stream)
                .sorted(bestFirst(total))
                .toList();
        List<Entry> ranked = unranked.stream()
                .map(entry -> new Entry(
                        1
                                + (int) unranked.stream()
                                        .filter(other -> bestFirst(total).compare(other, entry) < 0)
                                        .count(),
                        entry.segment(),
                        entry.score(),
                        entry.shrunk()))
                .toList();
        return new Ranking(total, strength, ranked);
    }

    private static List<Entry> entry(Segment segment, IndicatorScore score, Shrinkage shrinkage) {
        return score.value().number().isEmpty()
                ? List.of()
                : List.of(new Entry(
                        0, segment, score, shrinkage.of(score.value().number().getAsDouble(), score.sampleSize())));
    }

    private static Comparator<Entry> bestFirst(IndicatorScore total) {
        ScoreCurve.Direction direction =
                total.indicator().curve().map(ScoreCurve::direction).orElse(ScoreCurve.Direction.WITHIN);
        Comparator<Entry> ascending = Comparator.comparingDouble(Entry::shrunk);
        return switch (direction) {
            case HIGHER -> ascending.reversed();
            case LOWER -> ascending;
            case WITHIN ->
                throw new IllegalArgumentException(
                        "indicator of a ranking must have a curve by which higher or lower values are better, was '"
                                + total.id() + "'");
        };
    }
}
