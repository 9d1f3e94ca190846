package io.ninethree.engine;

import io.ninethree.column.Dictionaries;
import io.ninethree.column.Specialists;
import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Source;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecards;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an engine keeps of the records of one period: enough to score them, to go on counting, and to be merged with what
 * was kept of others. Records are counted as they come: one that is added twice counts twice. Neither order nor division
 * leaves a trace: whatever the order in which the same records are added and tallies merged, the scorecards are equal, and
 * so are the bytes. Mutable, for one thread; scorecards taken from it are not changed by what follows.
 */
public final class Tally {

    private final Plan plan;
    private final ScoringPeriod period;
    private final List<GroupingSet> sets;
    private final RunSettings settings;
    private final Specialists specialists;
    private final Dictionaries dictionaries = new Dictionaries();
    private final Calendars calendars = new Calendars();
    private final List<Partition> partitions = new ArrayList<>();
    private final Map<String, SourceReading> readings = new TreeMap<>();
    private final TreeSet<Profile> profiles = new TreeSet<>();

    Tally(Plan plan, ScoringPeriod period, List<GroupingSet> sets, RunSettings settings, Specialists specialists) {
        this.plan = plan;
        this.period = period;
        this.sets = sets;
        this.settings = settings;
        this.specialists = specialists;
        GroupingSet.finest(sets)
                .forEach(set -> partitions.add(new Partition(plan, groups(set), settings.mostGroups())));
    }

    Groups groups(GroupingSet set) {
        return new Groups(set, dictionaries, calendars);
    }

    /** An empty tally of the same records, for another thread. */
    Tally fresh() {
        return new Tally(plan, period, sets, settings, specialists);
    }

    Plan plan() {
        return plan;
    }

    ScoringPeriod period() {
        return period;
    }

    List<GroupingSet> sets() {
        return sets;
    }

    Dictionaries dictionaries() {
        return dictionaries;
    }

    List<Partition> partitions() {
        return partitions;
    }

    Set<Profile> profiles() {
        return profiles;
    }

    Map<String, SourceReading> readings() {
        return readings;
    }

    SourceReading reading(Source source) {
        return readings.computeIfAbsent(source.id(), key -> new SourceReading(source));
    }

    /**
     * Adds records.
     *
     * @param records all records, not only those of the period; more may follow
     * @return this tally
     * @throws TooManyGroupsException if they fall into more groups than allowed; the tally is of no use then
     * @throws java.util.concurrent.CancellationException if the run is cancelled; the tally is of no use then
     */
    public Tally add(Records... records) {
        for (Records each : records) {
            new ReadingRun(this, each, settings, specialists).run();
        }
        return this;
    }

    /**
     * Adds what another tally has kept, which stays as it is.
     *
     * @param other a tally of the same engine, period and grouping
     * @return this tally
     * @throws IllegalArgumentException if it counts something else
     * @throws TooManyGroupsException if both have more groups than allowed; the tally is of no use then
     */
    public Tally merge(Tally other) {
        if (!plan.equals(other.plan) || !period.equals(other.period) || !sets.equals(other.sets)) {
            throw new IllegalArgumentException("tally to merge must count the same as '"
                    + plan.model().text().en() + "' in " + period.label() + ", was '"
                    + other.plan.model().text().en() + "' in " + other.period.label());
        }
        for (int i = 0; i < partitions.size(); i++) {
            Partition from = other.partitions.get(i);
            Partition into = partitions.get(i);
            into.merge(from, into.groups().absorb(from.groups()));
        }
        other.readings.forEach((id, reading) -> reading(reading.source()).merge(reading));
        profiles.addAll(other.profiles);
        return this;
    }

    /**
     * The scorecard of all records that were added so far.
     *
     * @return the scorecard
     */
    public Scorecard scorecard() {
        return new Closing(this).total();
    }

    /**
     * The scorecards of all segments of the records that were added so far, with that of their total.
     *
     * @return the scorecards
     */
    public Scorecards scorecards() {
        return new Closing(fresh().merge(this)).scorecards();
    }

    /** The scorecards of a tally that nobody adds to any more. */
    Scorecards finalScorecards() {
        return new Closing(this).scorecards();
    }
}
