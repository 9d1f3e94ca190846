package io.ninethree.rules.sla;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Row;
import io.ninethree.field.CategoryField;
import io.ninethree.model.Text;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.calendar.Edge;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One promise: how long a clock may run, for example eight working hours to resolution, and how it runs. Without a
 * calendar wall time counts. Immutable and thread-safe.
 *
 * {@snippet :
 * SlaTarget.resolution(Duration.ofHours(8))
 *         .countedIn(office)
 *         .within(Cases.PRIORITY, "urgent", Duration.ofHours(2), BusinessCalendar.always())
 *         .pausedWhile(SlaTarget.AWAITING_CUSTOMER);
 * }
 */
public final class SlaTarget {

    /** The usual reason of a pause: the customer has to do something. */
    public static final String AWAITING_CUSTOMER = "awaiting-customer";

    /** Which of several cycles speaks for the clock. */
    public enum Judgement {
        /** The worst one: one late answer is a broken promise. */
        WORST,
        /** The last one. */
        LAST
    }

    private final ClockRule clock;
    private final TimeLimit usual;
    private final List<TimeLimit> exceptions;
    private final Conduct conduct;
    private final List<Warning> warnings;
    private final List<Remedy> remedies;

    private SlaTarget(
            ClockRule clock,
            TimeLimit usual,
            List<TimeLimit> exceptions,
            Conduct conduct,
            List<Warning> warnings,
            List<Remedy> remedies) {
        this.clock = requireNonNull(clock, "clock");
        this.usual = usual;
        this.exceptions = exceptions;
        this.conduct = conduct;
        this.warnings = warnings;
        this.remedies = remedies;
    }

    /**
     * A promise on any clock.
     *
     * @param clock the clock
     * @param time how long it may run, positive
     * @return the promise, in wall time
     * @throws IllegalArgumentException if the time is not positive or more than 36,500 days
     */
    public static SlaTarget of(ClockRule clock, Duration time) {
        return new SlaTarget(clock, TimeLimit.of(time), List.of(), Conduct.USUAL, List.of(), List.of());
    }

    /**
     * A promise of the first answer.
     *
     * @param time the time from the request to the first answer, positive
     * @return the promise, in wall time; a reopened case does not ask for it again
     * @throws IllegalArgumentException if the time is not positive or more than 36,500 days
     */
    public static SlaTarget firstResponse(Duration time) {
        return of(ClockRule.FIRST_RESPONSE, time).onReopening(Reopening.FREEZE);
    }

    /**
     * A promise of each further answer.
     *
     * @param time the time from the first unanswered message of the customer to the next answer, positive
     * @return the promise, in wall time
     * @throws IllegalArgumentException if the time is not positive or more than 36,500 days
     */
    public static SlaTarget nextResponse(Duration time) {
        return of(ClockRule.NEXT_RESPONSE, time).onReopening(Reopening.FREEZE);
    }

    /**
     * A promise to write regularly.
     *
     * @param time the time from one answer to the next while nothing is unanswered, positive
     * @return the promise, in wall time
     * @throws IllegalArgumentException if the time is not positive or more than 36,500 days
     */
    public static SlaTarget periodicUpdate(Duration time) {
        return of(ClockRule.PERIODIC_UPDATE, time).onReopening(Reopening.FREEZE);
    }

    /**
     * A promise of the fulfilment.
     *
     * @param time the time from the request to its fulfilment, positive
     * @return the promise, in wall time
     * @throws IllegalArgumentException if the time is not positive or more than 36,500 days
     */
    public static SlaTarget resolution(Duration time) {
        return of(ClockRule.RESOLUTION, time);
    }

    /**
     * A promise of how long the customer waits for the company in all. The clock is paused while the customer has to do
     * something.
     *
     * @param time the time that the customer waits, positive
     * @return the promise, in wall time
     * @throws IllegalArgumentException if the time is not positive or more than 36,500 days
     */
    public static SlaTarget requesterWait(Duration time) {
        return of(ClockRule.REQUESTER_WAIT, time).pausedWhile(AWAITING_CUSTOMER);
    }

    /**
     * A promise of how long the company works on the request in all. The clock is paused while the case waits for anything.
     *
     * @param time the time of work, positive
     * @return the promise, in wall time
     * @throws IllegalArgumentException if the time is not positive or more than 36,500 days
     */
    public static SlaTarget agentWork(Duration time) {
        return of(ClockRule.AGENT_WORK, time).pausedWhileWaiting();
    }

    /**
     * This promise in the working time of a calendar.
     *
     * @param calendar the calendar
     * @return a changed copy
     */
    public SlaTarget countedIn(BusinessCalendar calendar) {
        return with(usual.withCalendar(requireNonNull(calendar, "calendar")), exceptions);
    }

    /**
     * This promise with another time for some cases. Of several words that a case has the first one given counts.
     *
     * @param field the field that says which cases, for example the priority
     * @param word its word
     * @param time the time for them, positive
     * @return a changed copy
     * @throws IllegalArgumentException if the time is not positive or more than 36,500 days, or these cases have a time
     *     already
     */
    public SlaTarget within(CategoryField field, String word, Duration time) {
        return except(limit(field, word, time, Optional.empty()));
    }

    /**
     * This promise with another time and calendar for some cases.
     *
     * @param field the field that says which cases, for example the priority
     * @param word its word
     * @param time the time for them, positive
     * @param calendar the working time in which it counts
     * @return a changed copy
     * @throws IllegalArgumentException if the time is not positive or more than 36,500 days, or these cases have a time
     *     already
     */
    public SlaTarget within(CategoryField field, String word, Duration time, BusinessCalendar calendar) {
        return except(limit(field, word, time, Optional.of(calendar)));
    }

    private static TimeLimit limit(
            CategoryField field, String word, Duration time, Optional<BusinessCalendar> calendar) {
        return new TimeLimit(Optional.of(field), requireNonNull(word, "word"), time, calendar);
    }

    SlaTarget except(TimeLimit limit) {
        if (exceptions.stream().anyMatch(limit::coversAsMuchAs)) {
            throw new IllegalArgumentException("time of '" + clock.id() + "' for '" + limit.word()
                    + "' must be given once, was " + limit.time() + " as well");
        }
        return with(usual, joined(exceptions, limit));
    }

    private static <T> List<T> joined(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    private SlaTarget with(TimeLimit limit, List<TimeLimit> others) {
        return new SlaTarget(clock, limit, others, conduct, warnings, remedies);
    }

    private SlaTarget with(Conduct other) {
        return new SlaTarget(clock, usual, exceptions, other, warnings, remedies);
    }

    /**
     * This promise with reasons that pause its clock, instead of those given before. While one of them holds the clock does
     * not count, and nothing is due.
     *
     * @param reasons the reasons
     * @return a changed copy
     */
    public SlaTarget pausedWhile(String... reasons) {
        return with(conduct.withPausing(Set.copyOf(List.of(reasons))));
    }

    /**
     * This promise with a clock that every reason pauses.
     *
     * @return a changed copy
     */
    public SlaTarget pausedWhileWaiting() {
        return with(conduct.withPausedByAny());
    }

    /**
     * This promise with reasons for which it shows no due instant. The clock counts on.
     *
     * @param reasons the reasons
     * @return a changed copy
     */
    public SlaTarget suppressedWhile(String... reasons) {
        return with(conduct.withSuppressing(Set.copyOf(List.of(reasons))));
    }

    /**
     * This promise with what becomes of its clock when the case is reopened.
     *
     * @param reopening the policy; by default the clock goes on without the time in which the case was done
     * @return a changed copy
     */
    public SlaTarget onReopening(Reopening reopening) {
        return with(conduct.withReopening(requireNonNull(reopening, "reopening")));
    }

    /**
     * This promise with what becomes of a running clock when the promise changes to this one.
     *
     * @param change the policy; by default all time counted so far is held against the new promise
     * @return a changed copy
     */
    public SlaTarget onChange(TargetChange change) {
        return with(conduct.withChange(requireNonNull(change, "change")));
    }

    /**
     * This promise with which of several cycles speaks for it.
     *
     * @param judgement the worst one by default
     * @return a changed copy
     */
    public SlaTarget judgedBy(Judgement judgement) {
        return with(conduct.withJudgement(requireNonNull(judgement, "judgement")));
    }

    /**
     * This promise with the instant that is shown as due where its time ends at a closing. Whether it is kept does not
     * depend on it.
     *
     * @param edge the closing by default, or the next opening
     * @return a changed copy
     */
    public SlaTarget dueAt(Edge edge) {
        return with(conduct.withEdge(requireNonNull(edge, "edge")));
    }

    /**
     * This promise with more time for requests that arrive while its calendar is closed.
     *
     * @param extra what is added to the time, not negative
     * @return a changed copy
     * @throws IllegalArgumentException if the time is negative or more than 36,500 days
     */
    public SlaTarget withExtraWhenClosed(Duration extra) {
        if (extra.isNegative()) {
            throw new IllegalArgumentException("extra time of '" + clock.id() + "' must not be negative, was " + extra);
        }
        return with(conduct.withExtra(TimeLimit.requireReasonable("extra time of '" + clock.id() + "'", extra)));
    }

    /**
     * This promise with warnings at shares of its time.
     *
     * @param shares for example 0.5, 0.75 and 0.9
     * @return a changed copy with these warnings beside those given before
     * @throws IllegalArgumentException if a share is not between 0 and 1
     */
    public SlaTarget warningAt(double... shares) {
        return warning(Arrays.stream(shares).mapToObj(Warning::atShare).toArray(Warning[]::new));
    }

    /**
     * This promise with warnings.
     *
     * @param more the warnings
     * @return a changed copy with these warnings beside those given before
     */
    public SlaTarget warning(Warning... more) {
        List<Warning> all =
                Stream.concat(warnings.stream(), Arrays.stream(more)).toList();
        return new SlaTarget(clock, usual, exceptions, conduct, all, remedies);
    }

    /**
     * This promise with what the company owes when it is broken.
     *
     * @param remedy the remedy
     * @return a changed copy with this remedy beside those given before
     */
    public SlaTarget owes(Remedy remedy) {
        return new SlaTarget(clock, usual, exceptions, conduct, warnings, joined(remedies, remedy));
    }

    /**
     * The clock that may run so long.
     *
     * @return the clock
     */
    public ClockRule clock() {
        return clock;
    }

    /**
     * The time that is promised in a case.
     *
     * @param facts what is known of the case
     * @return the time, positive
     */
    public Duration time(Row facts) {
        return limit(facts).time();
    }

    /**
     * The working time in which the promise counts in a case.
     *
     * @param facts what is known of the case
     * @return the calendar, {@link BusinessCalendar#always()} for wall time
     */
    public BusinessCalendar calendar(Row facts) {
        return limit(facts).calendar().or(usual::calendar).orElseGet(BusinessCalendar::always);
    }

    /** Where the time in a case comes from. */
    Text origin(Row facts) {
        return limit(facts).origin();
    }

    /** The first exception that covers a case, or what is usual. */
    TimeLimit limit(Row facts) {
        for (TimeLimit exception : exceptions) {
            if (exception.covers(facts)) {
                return exception;
            }
        }
        return usual;
    }

    /** What holds for all cases without an exception. */
    TimeLimit usual() {
        return usual;
    }

    List<TimeLimit> exceptions() {
        return exceptions;
    }

    /** This promise with a clock that runs in another way. */
    SlaTarget conducted(Conduct other) {
        return with(other);
    }

    Conduct conduct() {
        return conduct;
    }

    /**
     * When somebody is to be warned.
     *
     * @return the warnings in the order in which they were given
     */
    public List<Warning> warnings() {
        return warnings;
    }

    /**
     * What the company owes when the promise is broken.
     *
     * @return the remedies in the order in which they were given
     */
    public List<Remedy> remedies() {
        return remedies;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SlaTarget that
                && clock.equals(that.clock)
                && usual.equals(that.usual)
                && exceptions.equals(that.exceptions)
                && conduct.equals(that.conduct)
                && warnings.equals(that.warnings)
                && remedies.equals(that.remedies);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clock, usual, exceptions, conduct, warnings, remedies);
    }

    /** For example {@code resolution within PT8H in office}. */
    @Override
    public String toString() {
        return clock.id() + " within " + usual.time()
                + usual.calendar().map(in -> " in " + in.name()).orElse("");
    }
}
