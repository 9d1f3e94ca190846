package io.ninethree.score;

import static java.util.Collections.unmodifiableSortedMap;

import io.ninethree.fact.Segment;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The scorecards of the segments into which one run divided its records, with the one of all of them. Every record of a
 * segment is in the total as well; one that belongs to no segment, because its source does not have the field, is in the
 * total alone. Immutable and thread-safe; the scorecard of a segment is made when it is asked for.
 */
public final class Scorecards {

    private static final int SOME = 5;

    private final Scorecard total;
    private final SortedMap<Segment, Supplier<Scorecard>> segments;

    private Scorecards(Scorecard total, SortedMap<Segment, Supplier<Scorecard>> segments) {
        this.total = total;
        this.segments = segments;
    }

    /**
     * Scorecards of segments.
     *
     * @param total the one of all records
     * @param segments makes those of the segments, each time the same
     * @return the scorecards
     */
    public static Scorecards of(Scorecard total, SortedMap<Segment, Supplier<Scorecard>> segments) {
        return new Scorecards(total, unmodifiableSortedMap(new TreeMap<>(segments)));
    }

    /**
     * The scorecard of all records.
     *
     * @return the scorecard
     */
    public Scorecard total() {
        return total;
    }

    /**
     * The segments that any record belongs to.
     *
     * @return the segments in their order
     */
    public List<Segment> segments() {
        return List.copyOf(segments.keySet());
    }

    /**
     * Whether any record belongs to a segment.
     *
     * @param segment the segment
     * @return true if it has a scorecard
     */
    public boolean has(Segment segment) {
        return segments.containsKey(segment);
    }

    /**
     * The scorecard of a segment.
     *
     * @param segment one of the {@link #segments}
     * @return its scorecard, without the counts of what was read, which belong to the total
     * @throws IllegalArgumentException if no record belongs to the segment
     */
    public Scorecard of(Segment segment) {
        Supplier<Scorecard> scorecard = segments.get(segment);
        if (scorecard == null) {
            String some = segments.keySet().stream()
                    .limit(SOME)
                    .map(Segment::toString)
                    .collect(Collectors.joining("; "));
            String more = segments.size() > SOME ? "; ..." : "";
            throw new IllegalArgumentException(
                    "segment must be one of " + segments.size() + " (" + some + more + "), was " + segment);
        }
        return scorecard.get().in(segment);
    }
}
