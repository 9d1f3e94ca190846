package io.ninethree.engine;

import static java.util.Objects.requireNonNull;

import io.ninethree.column.Specialists;
import io.ninethree.fact.Grain;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.SharedField;
import io.ninethree.score.Readiness;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Scores records by one model. Has no state between calls that could be noticed, reads no clock and draws no random
 * number: the same records give the same scorecard, whatever their order and the number of threads. Immutable and
 * thread-safe.
 */
public final class ScoringEngine {

    private final Plan plan;
    private final RunSettings settings;
    private final Specialists specialists;

    private ScoringEngine(Plan plan, RunSettings settings, Specialists specialists) {
        this.plan = plan;
        this.settings = settings;
        this.specialists = specialists;
    }

    /**
     * An engine for a model, which reads with the thread that calls it.
     *
     * @param model the model
     * @return the engine
     */
    public static ScoringEngine of(ServiceModel model) {
        return new ScoringEngine(new Plan(requireNonNull(model, "model")), RunSettings.STANDARD, new Specialists());
    }

    /**
     * This engine, reading with several threads. The records must bear to be read by any of them.
     *
     * @param threads how many threads, the calling one among them, at least 1
     * @return a changed copy
     * @throws IllegalArgumentException if there is no thread
     */
    public ScoringEngine withThreads(int threads) {
        return with(settings.withThreads(threads));
    }

    /**
     * This engine, telling how far it has come and asking whether to go on.
     *
     * @param listener is told after each batch of records
     * @return a changed copy
     */
    public ScoringEngine watchedBy(ProgressListener listener) {
        return with(settings.withListener(requireNonNull(listener, "listener")));
    }

    /**
     * This engine with another limit on the number of groups of a grouping, which is 100,000 unless changed. More groups
     * are refused with a {@link TooManyGroupsException}.
     *
     * @param groups how many groups a grouping may have, at least 1
     * @return a changed copy
     * @throws IllegalArgumentException if no group is allowed
     */
    public ScoringEngine withAtMost(int groups) {
        return with(settings.withAtMost(groups, false));
    }

    /**
     * This engine with a limit on the number of groups of a grouping, beyond which records are put together in the segment
     * {@link io.ninethree.fact.Segment#OTHER}. The groups that stay are the first ones in the order of their words, which
     * depends neither on the order of the records nor on the number of threads.
     *
     * @param groups how many groups a grouping may have beside the other one, at least 1
     * @return a changed copy
     * @throws IllegalArgumentException if no group is allowed
     */
    public ScoringEngine withOthersBeyond(int groups) {
        return with(settings.withAtMost(groups, true));
    }

    /** This engine, compiling accessors one by one from so many records on. */
    ScoringEngine compilingFrom(long records) {
        return with(settings.withCompilingFrom(records));
    }

    private ScoringEngine with(RunSettings changed) {
        return new ScoringEngine(plan, changed, specialists);
    }

    /**
     * What the model can measure with some mappings, before any data.
     *
     * @param mappings the mappings
     * @return what is connected, what is missing and what to connect next
     */
    public Readiness readiness(RecordMapping<?>... mappings) {
        return Readiness.of(
                plan.model(),
                Stream.of(mappings).map(mapping -> mapping.of(List.of())).toList());
    }

    /**
     * How the model is counted: for each source the fields that are read, each once, and for each way to date its records
     * the states that are kept, each with the indicators that it serves. For people who look for what costs time or memory;
     * the text may change with any release.
     *
     * @return some lines of English text
     */
    public String explainPlan() {
        return PlanText.of(plan);
    }

    /**
     * Scores a period. Give all records, not only those of the period: the period selects by the field that dates each
     * source, or that an indicator names. Where several mappings read one source, their records add up; those of a mapping
     * that lacks a field of an indicator are left out of it as absent.
     *
     * @param period the period
     * @param records the records, at most once per mapping; sources without any are not connected
     * @return the scorecard
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public Scorecard score(ScoringPeriod period, Records... records) {
        return tally(period).add(records).scorecard();
    }

    /**
     * An empty tally.
     *
     * @param period the period
     * @return the tally, to which records can be added
     */
    public Tally tally(ScoringPeriod period) {
        return tally(period, List.of());
    }

    Tally tally(ScoringPeriod period, List<GroupingSet> sets) {
        return new Tally(plan, period, sets, settings, specialists);
    }

    /**
     * This engine, dividing records into segments by what several sources share. A record without a value is in the
     * segment {@link io.ninethree.fact.Segment#NONE}; one whose source does not have a field is in no segment.
     *
     * @param fields what the records share, for example store and channel
     * @return the grouping
     */
    public Grouping by(SharedField... fields) {
        return new Grouping(this, List.of(GroupingSet.TOTAL.by(List.of(fields))));
    }

    /**
     * This engine, dividing records by when they are dated.
     *
     * @param grain the length of the cells of the calendar
     * @param zone the time zone in which they begin and end
     * @return the grouping
     */
    public Grouping by(Grain grain, ZoneId zone) {
        return new Grouping(this, List.of(GroupingSet.TOTAL.by(Grouping.cells(grain, zone))));
    }
}
