package io.ninethree.engine;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Grain;
import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.SharedField;
import io.ninethree.score.Scorecards;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * An engine that divides records into segments: by what several sources share, by the cells of a calendar, or by both.
 * One run gives the scorecards of all of them and of their total. Immutable and thread-safe.
 */
public final class Grouping {

    private final ScoringEngine engine;
    private final List<GroupingSet> sets;

    Grouping(ScoringEngine engine, List<GroupingSet> sets) {
        this.engine = engine;
        this.sets = sets;
    }

    /**
     * This grouping with its segments divided further.
     *
     * @param fields what the records share
     * @return a changed copy
     */
    public Grouping by(SharedField... fields) {
        return withLast(last().by(List.of(fields)));
    }

    /**
     * This grouping with its segments divided further, by when records are dated.
     *
     * @param grain the length of the cells of the calendar
     * @param zone the time zone in which they begin and end
     * @return a changed copy
     * @throws IllegalArgumentException if the segments are divided by another calendar already
     */
    public Grouping by(Grain grain, ZoneId zone) {
        return withLast(last().by(cells(grain, zone)));
    }

    /**
     * This grouping with other segments beside those that it has, read in the same run.
     *
     * @param fields what the records share
     * @return a changed copy, whose new segments further divisions divide
     */
    public Grouping and(SharedField... fields) {
        return with(GroupingSet.TOTAL.by(List.of(fields)));
    }

    /**
     * This grouping with other segments beside those that it has, read in the same run.
     *
     * @param grain the length of the cells of the calendar
     * @param zone the time zone in which they begin and end
     * @return a changed copy, whose new segments further divisions divide
     */
    public Grouping and(Grain grain, ZoneId zone) {
        return with(GroupingSet.TOTAL.by(cells(grain, zone)));
    }

    static GroupingSet.Cells cells(Grain grain, ZoneId zone) {
        return new GroupingSet.Cells(requireNonNull(grain, "grain"), requireNonNull(zone, "zone"));
    }

    private GroupingSet last() {
        return sets.get(sets.size() - 1);
    }

    private Grouping withLast(GroupingSet set) {
        List<GroupingSet> changed = new ArrayList<>(sets);
        changed.set(sets.size() - 1, set);
        return new Grouping(engine, List.copyOf(changed));
    }

    private Grouping with(GroupingSet set) {
        List<GroupingSet> changed = new ArrayList<>(sets);
        changed.add(set);
        return new Grouping(engine, List.copyOf(changed));
    }

    /**
     * Scores a period, segment by segment.
     *
     * @param period the period
     * @param records the records, at most once per mapping; sources without any are not connected
     * @return the scorecards
     * @throws TooManyGroupsException if the records fall into more groups than the engine allows
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public Scorecards score(ScoringPeriod period, Records... records) {
        return tally(period).add(records).finalScorecards();
    }

    /**
     * An empty tally.
     *
     * @param period the period
     * @return the tally, to which records can be added
     */
    public Tally tally(ScoringPeriod period) {
        return engine.tally(period, sets);
    }
}
