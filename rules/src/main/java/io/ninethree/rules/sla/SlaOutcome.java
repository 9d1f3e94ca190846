package io.ninethree.rules.sla;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.model.Text;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.calendar.Edge;
import io.ninethree.rules.timeline.Anomaly;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Promises;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one promise: the verdict on one clock of one case, for example on the first response to case 4711. Who
 * has verdicts already, from a help desk, writes them down with the five creation words. Immutable and thread-safe.
 *
 * <p>A broken promise is decided when it runs out, and stays decided then: it counts in the same period while its case
 * is still open and after it was done. A promise in time is not decided before it is met.
 *
 * {@snippet :
 * SlaOutcome late = SlaOutcome.breached("4711", "resolution", dueAt, Duration.ofHours(2))
 *         .withFacts(row(Cases.STORE, "Nanjing Road"));
 * Scorecard june = engine.score(JUNE, SlaOutcome.records(List.of(late)));
 * }
 */
public final class SlaOutcome {

    /** The answers to whether a promise is kept. */
    public enum Verdict {
        /** Done within the promised time, at its last moment at the latest. */
        MET(Text.of("已兑现", "met")),
        /** Done, but late. */
        BREACHED(Text.of("已违约", "breached")),
        /** Not done, with time left. */
        OPEN_IN_TIME(Text.of("进行中，未超时", "open, in time")),
        /** Not done, and already late. */
        OPEN_LATE(Text.of("进行中，已超时", "open, late")),
        /** Nothing was promised. */
        NO_PROMISE(Text.of("无承诺", "no promise"));

        private final Text text;

        Verdict(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the verdict in both languages
         */
        public Text text() {
            return text;
        }
    }

    private static final Text NOT_RECORDED = Text.of("未记录", "not recorded");

    private final String caseId;
    private final String clock;
    private final Verdict verdict;
    private final @Nullable Instant decidedAt;
    private final @Nullable Duration overdueBy;
    private final Row facts;
    private final @Nullable Reading reading;

    private SlaOutcome(
            String caseId,
            String clock,
            Verdict verdict,
            @Nullable Instant decidedAt,
            @Nullable Duration overdueBy,
            Row facts,
            @Nullable Reading reading) {
        this.caseId = requireNonBlank(caseId, "caseId");
        this.clock = requireNonBlank(clock, "clock");
        this.verdict = verdict;
        this.decidedAt = decidedAt;
        this.overdueBy = overdueBy;
        this.facts = requireNonNull(facts, "facts");
        this.reading = reading;
    }

    /** What the clock of a promise says. */
    static SlaOutcome of(String caseId, Row facts, Reading reading) {
        Cycle cycle = reading.judged();
        Verdict verdict = cycle == null ? Verdict.NO_PROMISE : cycle.verdict();
        return new SlaOutcome(
                caseId,
                reading.rule().id(),
                verdict,
                cycle == null ? null : cycle.decidedAt(),
                overdueBy(verdict, cycle),
                facts,
                reading);
    }

    private static @Nullable Duration overdueBy(Verdict verdict, @Nullable Cycle cycle) {
        if (cycle != null && cycle.breach() != null) {
            return Duration.ofNanos(cycle.breach().overdue());
        }
        return verdict == Verdict.MET ? Duration.ZERO : null;
    }

    private static String requireNonBlank(String value, String name) {
        if (requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " of an outcome must not be blank, was '" + value + "'");
        }
        return value;
    }

    /**
     * A promise that was kept.
     *
     * @param caseId the id of the case, not blank
     * @param clock what was promised, for example {@code first-response} or {@code resolution}, not blank
     * @param doneAt when it was done
     * @return the outcome
     * @throws IllegalArgumentException if a word is blank
     */
    public static SlaOutcome met(String caseId, String clock, Instant doneAt) {
        return of(caseId, clock, Verdict.MET, requireNonNull(doneAt, "doneAt"), Duration.ZERO);
    }

    /**
     * A promise that was fulfilled too late, nobody says by how much.
     *
     * @param caseId the id of the case, not blank
     * @param clock what was promised, for example {@code first-response} or {@code resolution}, not blank
     * @param dueAt when the promised time ran out
     * @return the outcome
     * @throws IllegalArgumentException if a word is blank
     */
    public static SlaOutcome breached(String caseId, String clock, Instant dueAt) {
        return of(caseId, clock, Verdict.BREACHED, requireNonNull(dueAt, "dueAt"), null);
    }

    /**
     * A promise that was fulfilled too late.
     *
     * @param caseId the id of the case, not blank
     * @param clock what was promised, for example {@code first-response} or {@code resolution}, not blank
     * @param dueAt when the promised time ran out
     * @param overdueBy how much too late, in the working time of the promise; zero only if it was rounded
     * @return the outcome
     * @throws IllegalArgumentException if a word is blank or {@code overdueBy} is negative
     */
    public static SlaOutcome breached(String caseId, String clock, Instant dueAt, Duration overdueBy) {
        return breached(caseId, clock, dueAt).overdueBy(overdueBy);
    }

    /**
     * A promise that is not fulfilled and still has time.
     *
     * @param caseId the id of the case, not blank
     * @param clock what was promised, for example {@code first-response} or {@code resolution}, not blank
     * @return the outcome
     * @throws IllegalArgumentException if a word is blank
     */
    public static SlaOutcome openInTime(String caseId, String clock) {
        return of(caseId, clock, Verdict.OPEN_IN_TIME, null, null);
    }

    /**
     * A promise that is not fulfilled although its time is over, nobody says since how long.
     *
     * @param caseId the id of the case, not blank
     * @param clock what was promised, for example {@code first-response} or {@code resolution}, not blank
     * @param dueAt when the promised time ran out
     * @return the outcome
     * @throws IllegalArgumentException if a word is blank
     */
    public static SlaOutcome openLate(String caseId, String clock, Instant dueAt) {
        return of(caseId, clock, Verdict.OPEN_LATE, requireNonNull(dueAt, "dueAt"), null);
    }

    /**
     * A promise that is not fulfilled although its time is over.
     *
     * @param caseId the id of the case, not blank
     * @param clock what was promised, for example {@code first-response} or {@code resolution}, not blank
     * @param dueAt when the promised time ran out
     * @param overdueBy how much too late by now, in the working time of the promise; zero only if it was rounded
     * @return the outcome
     * @throws IllegalArgumentException if a word is blank or {@code overdueBy} is negative
     */
    public static SlaOutcome openLate(String caseId, String clock, Instant dueAt, Duration overdueBy) {
        return openLate(caseId, clock, dueAt).overdueBy(overdueBy);
    }

    /**
     * A case in which nothing was promised.
     *
     * @param caseId the id of the case, not blank
     * @param clock what might have been promised, for example {@code first-response} or {@code resolution}, not blank
     * @return the outcome
     * @throws IllegalArgumentException if a word is blank
     */
    public static SlaOutcome noPromise(String caseId, String clock) {
        return of(caseId, clock, Verdict.NO_PROMISE, null, null);
    }

    private static SlaOutcome of(
            String caseId, String clock, Verdict verdict, @Nullable Instant decidedAt, @Nullable Duration overdueBy) {
        return new SlaOutcome(caseId, clock, verdict, decidedAt, overdueBy, Row.row(), null);
    }

    private SlaOutcome overdueBy(Duration time) {
        if (requireNonNull(time, "overdueBy").isNegative()) {
            throw new IllegalArgumentException("overdueBy of an outcome must not be negative, was " + time);
        }
        return new SlaOutcome(caseId, clock, verdict, decidedAt, time, facts, reading);
    }

    /**
     * This outcome with facts about its case. The record of the promise takes over {@link Cases#STORE},
     * {@link Cases#CHANNEL}, {@link Cases#LOAD} and {@link Cases#TEAM}, so that attainment can be split by them.
     *
     * @param ofCase values of fields of {@link Cases}, which replace those given before
     * @return a changed copy
     */
    public SlaOutcome withFacts(Row ofCase) {
        return new SlaOutcome(caseId, clock, verdict, decidedAt, overdueBy, ofCase, reading);
    }

    /**
     * Outcomes as records of {@link Promises}, ready to be scored: one for each promise, in the order of the outcomes,
     * and none where nothing was promised. A promise that is not decided has neither a date nor an answer to whether it
     * was kept.
     *
     * @param outcomes the outcomes, copied
     * @return the records
     */
    public static Records records(Collection<SlaOutcome> outcomes) {
        return PromiseRecords.of(outcomes);
    }

    /**
     * The id of the case.
     *
     * @return the id, not blank
     */
    public String caseId() {
        return caseId;
    }

    /**
     * What was promised.
     *
     * @return the kind of clock, for example {@code first-response}, not blank
     */
    public String clock() {
        return clock;
    }

    /**
     * Whether the promise is kept.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * When the verdict fell: when a kept promise was fulfilled, or when the time of a broken one ran out.
     *
     * @return the instant, empty if nothing is decided or was promised
     */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /**
     * By how much a broken promise is overrun, in its working time: in the end, or by now if it is still open.
     *
     * @return not negative, zero if the promise was kept, empty if nothing is decided, was promised or is known
     */
    public Optional<Duration> overdueBy() {
        return Optional.ofNullable(overdueBy);
    }

    /**
     * What is known of the case.
     *
     * @return values of fields of {@link Cases}, without any if none were given
     */
    public Row facts() {
        return facts;
    }

    /**
     * Until when the promise is kept, as it was when the clock stopped or at the instant of the question.
     *
     * @return the instant, or why there is none
     */
    public Due due() {
        if (reading != null) {
            return reading.due();
        }
        boolean late = verdict == Verdict.BREACHED || verdict == Verdict.OPEN_LATE;
        return late && decidedAt != null ? new Due.At(decidedAt) : new Due.Never(NOT_RECORDED);
    }

    /**
     * Why nothing was promised.
     *
     * @return the reason for a reader, empty if something was promised or nobody says why not
     */
    public Optional<Text> reason() {
        return Optional.ofNullable(reading).flatMap(Reading::reason);
    }

    /**
     * When the clock started: of several cycles, that which speaks for the clock.
     *
     * @return the instant, empty if it did not or is not known
     */
    public Optional<Instant> startedAt() {
        return Optional.ofNullable(reading).flatMap(Reading::startedAt);
    }

    /**
     * When the clock stopped.
     *
     * @return the instant, empty if it has not or is not known
     */
    public Optional<Instant> stoppedAt() {
        return Optional.ofNullable(reading).flatMap(Reading::stoppedAt);
    }

    /**
     * The instant for which the question was asked.
     *
     * @return the instant, empty if nobody says
     */
    public Optional<Instant> asOf() {
        return Optional.ofNullable(reading).map(Reading::asOf);
    }

    /**
     * The time that the clock has counted, in its working time.
     *
     * @return the time, empty if there is no clock
     */
    public Optional<Duration> elapsed() {
        return Optional.ofNullable(reading).flatMap(Reading::elapsed);
    }

    /**
     * The time that was promised, with all that was added to it.
     *
     * @return the time, empty if nothing was promised or is known
     */
    public Optional<Duration> target() {
        return Optional.ofNullable(reading).flatMap(Reading::target);
    }

    /**
     * The promise with its warnings and remedies.
     *
     * @return the promise, empty if nothing was promised or it is not known
     */
    public Optional<SlaTarget> promise() {
        return Optional.ofNullable(reading).flatMap(Reading::promise);
    }

    /**
     * The promise that was broken, with the remedies that are owed for it. It stays the same whatever is promised to the case
     * later.
     *
     * @return the promise, empty if none was broken or it is not known
     */
    public Optional<SlaTarget> brokenPromise() {
        return Optional.ofNullable(reading).flatMap(Reading::brokenPromise);
    }

    /**
     * The working time in which the promise counts.
     *
     * @return the calendar, empty if nothing was promised or it is not known
     */
    public Optional<BusinessCalendar> calendar() {
        return Optional.ofNullable(reading).flatMap(Reading::calendar);
    }

    /**
     * Which policy made the promise, and why; where nothing was promised, which one applies at the instant of the question.
     *
     * @return the match, empty if no policy was asked
     */
    public Optional<PolicyMatch> match() {
        return Optional.ofNullable(reading).map(Reading::match);
    }

    /**
     * Until when the promise would be kept if a paused clock went on at an instant.
     *
     * @param instant when it goes on; the instant of the question if it is earlier
     * @return the instant; {@link #due()} if the clock is not paused
     */
    public Due dueIfResumedAt(Instant instant) {
        return reading == null ? due() : reading.dueIfResumedAt(instant);
    }

    /**
     * When the clock reaches a counted time, for example the one at which somebody is to be warned. What is still to come
     * is projected: the clock is taken to go on as it does.
     *
     * @param counted the counted time, not negative
     * @return the first instant at which the clock has counted so much
     * @throws IllegalArgumentException if the time is negative
     */
    public Due reaching(Duration counted) {
        if (counted.isNegative()) {
            throw new IllegalArgumentException("counted time must not be negative, was " + counted);
        }
        return reading == null ? new Due.Never(NOT_RECORDED) : reading.reaching(counted);
    }

    /**
     * The cycles of the clock.
     *
     * @return the outcome of each run of the clock in its order; none if it never ran or nobody says
     */
    public List<SlaOutcome> cycles() {
        return reading == null
                ? List.of()
                : reading.runs().stream()
                        .map(cycle -> of(caseId, facts, reading.only(cycle)))
                        .toList();
    }

    /**
     * What the clock did from its start to its stop, or to the instant of the question.
     *
     * @return pieces that follow each other without a gap and whose counted times add up to {@link #elapsed()}
     */
    public List<ClockSegment> segments() {
        return reading == null ? List.of() : reading.segments();
    }

    /**
     * What is odd about the events of the case until the instant of the question.
     *
     * @return the anomalies in the order of their events
     */
    public List<Anomaly> anomalies() {
        return reading == null ? List.of() : reading.anomalies();
    }

    /**
     * Why the verdict is what it is, and the due instant where it is.
     *
     * @return the explanation; of an outcome that somebody else reached it says the verdict only
     */
    public ClockExplanation explain() {
        return reading == null
                ? new ClockExplanation(
                        this,
                        Text.of(clock, clock),
                        Optional.empty(),
                        Edge.EARLIEST,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        ZoneOffset.UTC)
                : new ClockExplanation(
                        this,
                        reading.rule().text(),
                        reading.promised(),
                        reading.edge(),
                        Optional.of(reading.match()),
                        reading.segments(),
                        reading.projection(),
                        reading.anomalies(),
                        reading.zone());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SlaOutcome that
                && caseId.equals(that.caseId)
                && clock.equals(that.clock)
                && verdict == that.verdict
                && Objects.equals(decidedAt, that.decidedAt)
                && Objects.equals(overdueBy, that.overdueBy)
                && facts.equals(that.facts)
                && Objects.equals(reading, that.reading);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseId, clock, verdict, decidedAt, overdueBy, facts);
    }

    /** For example {@code 4711 resolution BREACHED 2026-06-01T10:00:00Z PT2H}. */
    @Override
    public String toString() {
        String text = caseId + " " + clock + " " + verdict;
        if (decidedAt != null) {
            text += " " + decidedAt;
        }
        return overdueBy == null ? text : text + " " + overdueBy;
    }
}
