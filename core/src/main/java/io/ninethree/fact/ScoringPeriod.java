package io.ninethree.fact;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The span of time that a scorecard speaks about, with the instant at which its facts are known. The start is included,
 * the end is not. Scoring takes all records, and the period selects among them by their dating field. What happened
 * after {@code knownAt} has not happened yet. Immutable and thread-safe.
 *
 * @param from the start, included; {@link Instant#MIN} for the whole time
 * @param to the end, excluded; {@link Instant#MAX} for the whole time
 * @param knownAt the instant at which the facts are known, after the start
 * @param label what a reader sees, for example {@code 2026-06}
 */
public record ScoringPeriod(Instant from, Instant to, Instant knownAt, String label) {

    /** The label of the whole time, which reports translate. */
    public static final String WHOLE_TIME = "whole time";

    /**
     * Checks the order of the instants.
     *
     * @throws IllegalArgumentException if the end or {@code knownAt} is not after the start
     */
    public ScoringPeriod {
        requireNonNull(label, "label");
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("end of a period must be after its start " + from + ", was " + to);
        }
        if (!from.isBefore(knownAt)) {
            throw new IllegalArgumentException(
                    "knownAt of a period must be after its start " + from + ", was " + knownAt);
        }
    }

    /**
     * A calendar month, known at its end.
     *
     * @param month the month
     * @param zone the time zone in which the month begins and ends
     * @return the period
     */
    public static ScoringPeriod of(YearMonth month, ZoneId zone) {
        return between(month.atDay(1), month.plusMonths(1).atDay(1), zone).withLabel(month.toString());
    }

    /**
     * The days from one date to another, known at their end.
     *
     * @param from the first day
     * @param to the day after the last
     * @param zone the time zone in which the days begin and end
     * @return the period
     * @throws IllegalArgumentException if there is no day between the dates
     */
    public static ScoringPeriod between(LocalDate from, LocalDate to, ZoneId zone) {
        Instant end = to.atStartOfDay(zone).toInstant();
        return new ScoringPeriod(from.atStartOfDay(zone).toInstant(), end, end, from + "/" + to);
    }

    /**
     * The whole time, which admits records without a date as well.
     *
     * @param knownAt the instant at which the facts are known
     * @return the period
     */
    public static ScoringPeriod wholeTime(Instant knownAt) {
        return new ScoringPeriod(Instant.MIN, Instant.MAX, knownAt, WHOLE_TIME);
    }

    /**
     * This period under another label.
     *
     * @param newLabel what a reader sees
     * @return a changed copy
     */
    public ScoringPeriod withLabel(String newLabel) {
        return new ScoringPeriod(from, to, knownAt, newLabel);
    }

    /**
     * This period with its facts known at another instant, for example some days after its end, so that what was opened
     * in it has had time to be resolved.
     *
     * @param instant the instant at which the facts are known, after the start
     * @return a changed copy
     * @throws IllegalArgumentException if the instant is not after the start
     */
    public ScoringPeriod withKnownAt(Instant instant) {
        return new ScoringPeriod(from, to, instant, label);
    }

    /**
     * Whether an instant lies in this period.
     *
     * @param instant any instant
     * @return true from the start to just before the end
     */
    public boolean contains(Instant instant) {
        return isWholeTime() || (!instant.isBefore(from) && instant.isBefore(to));
    }

    /**
     * Whether this period has neither start nor end.
     *
     * @return true if records without a date belong to it
     */
    public boolean isWholeTime() {
        return from.equals(Instant.MIN) && to.equals(Instant.MAX);
    }
}
