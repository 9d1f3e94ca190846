package io.ninethree.engine;

import io.ninethree.column.Batch;
import io.ninethree.column.Dictionaries;
import io.ninethree.column.InstantColumn;
import io.ninethree.column.Specialists;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Field;
import io.ninethree.field.Source;
import io.ninethree.kernel.Context;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecards;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an engine keeps of the records of one period: enough to score them, to go on counting, and to be merged with what
 * was kept of others. Records are counted as they come: one that is added twice counts twice, unless its mapping {@linkplain
 * io.ninethree.fact.RecordMapping#identifiedBy tells records apart}. Neither order nor division leaves a trace: whatever the
 * order in which the same records are added and tallies merged, the scorecards are equal, and so are the bytes. Mutable, for
 * one thread; scorecards taken from it are not changed by what follows.
 */
public final class Tally {

    private final Plan plan;
    private final ScoringPeriod period;
    private final List<GroupingSet> sets;
    private final RunSettings settings;
    private final Specialists specialists;
    private Dictionaries dictionaries = new Dictionaries();
    private final Calendars calendars = new Calendars();
    private Context context;
    private final List<Partition> partitions = new ArrayList<>();
    private final Map<String, SourceReading> readings = new TreeMap<>();
    private final TreeSet<Profile> profiles = new TreeSet<>();
    private final Map<Identified.Key, Identified> identified = new TreeMap<>();

    Tally(Plan plan, ScoringPeriod period, List<GroupingSet> sets, RunSettings settings, Specialists specialists) {
        this.plan = plan;
        this.period = period;
        this.sets = sets;
        this.settings = settings;
        this.specialists = specialists;
        this.context = context();
        kept(sets, settings).forEach(set -> partitions.add(partition(set, false)));
        if (plan.hasWindows()) {
            requireWindows();
            GroupingSet.withoutCalendar(sets).forEach(set -> partitions.add(partition(set, true)));
        }
    }

    /** Where groups are put together, those of a coarser set can not be made of those of a finer one. */
    private static List<GroupingSet> kept(List<GroupingSet> sets, RunSettings settings) {
        return settings.others() && !sets.isEmpty() ? sets.stream().distinct().toList() : GroupingSet.finest(sets);
    }

    private Partition partition(GroupingSet set, boolean forWindows) {
        int most = settings.others() ? Integer.MAX_VALUE : settings.mostGroups();
        return new Partition(plan, groups(set), most, forWindows, context);
    }

    /** Whether there are so many groups that it is time to put some of them together. */
    boolean isCrowded() {
        return settings.others()
                && partitions.stream().anyMatch(each -> each.groups().size() / 2 > settings.mostGroups());
    }

    private Context context() {
        return new Context(dictionaries, InstantColumn.saturated(period.knownAt()));
    }

    /** Puts the groups together that are too many, and forgets their words. */
    void putTogether() {
        int most = settings.mostGroups();
        if (settings.others()
                && partitions.stream().anyMatch(each -> each.groups().isMoreThan(most))) {
            dictionaries = new Dictionaries();
            context = context();
            partitions.replaceAll(this::limited);
        }
    }

    private Partition limited(Partition crowded) {
        Partition limited = partition(crowded.groups().set(), crowded.isForWindows());
        int[] map = limited.groups().limit(crowded.groups(), settings.mostGroups());
        limited.merge(crowded, map, crowded::keeps);
        limited.mergeSelected(crowded, map);
        return limited;
    }

    /** Nothing kept yet, by the groups of a set. */
    Partition partition(GroupingSet set) {
        return partition(set, false);
    }

    private Groups groups(GroupingSet set) {
        return new Groups(set, dictionaries, calendars);
    }

    private void requireWindows() {
        boolean open = period.from().equals(Instant.MIN) || period.to().equals(Instant.MAX);
        if (open && sets.stream().anyMatch(set -> set.calendar().isPresent())) {
            throw new IllegalArgumentException("period of a model with windows must have both ends to be divided by a"
                    + " calendar, was " + period.label());
        }
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
            if (each.identity().isPresent()) {
                tellApart(each, each.identity().get());
            } else {
                read(each);
            }
        }
        return this;
    }

    private void read(Records records) {
        new ReadingRun(this, records, settings, specialists).run();
    }

    private void tellApart(Records records, Field<String> identity) {
        Identified known = identified(Identified.Key.of(records, identity), records);
        List<Row> strangers = new ArrayList<>();
        long count = 0;
        for (Row row : records.rows()) {
            if (count++ % Batch.SIZE == 0) {
                BatchSource.requireGoingOn(settings.listener().goesOn(count - 1), count - 1);
            }
            row.value(identity).ifPresentOrElse(value -> known.add(value, row), () -> strangers.add(row));
        }
        read(records.replacedBy(strangers));
    }

    Identified identified(Identified.Key key, Records mapping) {
        return identified.computeIfAbsent(key, another -> new Identified(mapping));
    }

    Map<Identified.Key, Identified> identified() {
        return identified;
    }

    /** What is kept when every record that was told apart has been counted; this tally if there are none. */
    private Tally settled() {
        if (identified.isEmpty()) {
            return this;
        }
        Tally settled = fresh();
        settled.mergeCounted(this);
        identified.values().forEach(each -> {
            settled.read(each.distinct());
            settled.reading(each.mapping().source()).addDuplicates(each.duplicates());
        });
        return settled;
    }

    /**
     * Adds what another tally has kept, which stays as it is. A tally that is merged with itself counts everything twice.
     *
     * @param other a tally of the same engine, period and grouping
     * @return this tally
     * @throws IllegalArgumentException if it counts something else
     * @throws TooManyGroupsException if both have more groups than allowed; the tally is of no use then
     */
    public Tally merge(Tally other) {
        if (!plan.model().equals(other.plan.model()) || !period.equals(other.period) || !sets.equals(other.sets)) {
            throw new IllegalArgumentException("tally to merge must count the same as '"
                    + plan.model().text().en() + "' in " + period.label() + ", was '"
                    + other.plan.model().text().en() + "' in " + other.period.label());
        }
        if (other == this) {
            return merge(fresh().merge(this));
        }
        mergeCounted(other);
        other.identified.forEach((key, each) -> identified(key, each.mapping()).merge(each));
        return this;
    }

    private void mergeCounted(Tally other) {
        for (int i = 0; i < partitions.size(); i++) {
            Partition from = other.partitions.get(i);
            Partition into = partitions.get(i);
            int[] map = into.groups().absorb(from.groups());
            into.merge(from, map, into::keeps);
            into.mergeSelected(from, map);
        }
        other.readings.forEach((id, reading) -> reading(reading.source()).merge(reading));
        profiles.addAll(other.profiles);
        putTogether();
    }

    /**
     * This tally as bytes, the same ones for the same records whatever their order: four bytes that say what it is, the
     * version of the format, a fingerprint of what is counted, what was kept, and a checksum.
     *
     * @return the bytes
     */
    public byte[] toBytes() {
        return TallyCodec.bytes(this);
    }

    /**
     * Adds what another tally has kept that was written as bytes. An empty tally becomes what was written.
     *
     * @param bytes what {@link #toBytes} gave
     * @param sources the sources of its records
     * @return this tally
     * @throws TallyFormatException if the bytes are foreign, damaged, of a newer format or of another definition, or a
     *     source is not given, or records that are told apart were timed in a working time of which this tally has seen
     *     no records; this tally is unchanged then
     * @throws TooManyGroupsException if both have more groups than allowed; the tally is of no use then
     */
    public Tally merge(byte[] bytes, Source... sources) {
        Tally other = fresh();
        TallyCodec.read(bytes, other, this, List.of(sources));
        return merge(other);
    }

    /**
     * The scorecard of all records that were added so far.
     *
     * @return the scorecard
     */
    public Scorecard scorecard() {
        return new Closing(settled()).total();
    }

    /**
     * The scorecards of all segments of the records that were added so far, with that of their total.
     *
     * @return the scorecards
     */
    public Scorecards scorecards() {
        return new Closing(identified.isEmpty() ? fresh().merge(this) : settled()).scorecards();
    }

    /** The scorecards of a tally that nobody adds to any more. */
    Scorecards finalScorecards() {
        return new Closing(settled()).scorecards();
    }
}
