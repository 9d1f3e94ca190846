package io.ninethree.fact;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;

/**
 * A way to get another span of time from the one of a scorecard, for example the twelve months that end with it, or the
 * same month of the year before. What the facts are known at stays the same. Immutable and thread-safe.
 *
 * @param kind how the span follows from the one of the scorecard
 * @param n how many cells, at least 1
 * @param grain the cells in which it is counted
 * @param zone the time zone in which they begin
 */
public record Window(Kind kind, int n, Grain grain, ZoneId zone) {

    /** The ways to get a span from another one. */
    public enum Kind {
        /** The last cells up to the end. */
        ROLLING,
        /** From the start of the last cell up to the end. */
        TO_DATE,
        /** The same span some cells earlier. */
        OFFSET
    }

    /**
     * Checks the number of cells.
     *
     * @throws IllegalArgumentException if it is below 1, or not 1 for a window to date
     */
    public Window {
        requireNonNull(kind, "kind");
        requireNonNull(grain, "grain");
        requireNonNull(zone, "zone");
        if (n < 1) {
            throw new IllegalArgumentException("number of cells of a window must be at least 1, was " + n);
        }
        if (kind == Kind.TO_DATE && n != 1) {
            throw new IllegalArgumentException("number of cells of a window to date must be 1, was " + n);
        }
    }

    /**
     * The last cells up to the end of a period: from the start of the cell that lies {@code n - 1} cells before the one
     * with the last moment of the period.
     *
     * @param n how many cells, at least 1, for example 12
     * @param grain the cells, for example months
     * @param zone the time zone in which they begin
     * @return the window
     * @throws IllegalArgumentException if {@code n} is below 1
     */
    public static Window rolling(int n, Grain grain, ZoneId zone) {
        return new Window(Kind.ROLLING, n, grain, zone);
    }

    /**
     * From the start of the cell with the last moment of a period up to its end, for example the year to date.
     *
     * @param grain the cell, for example the year
     * @param zone the time zone in which it begins
     * @return the window
     */
    public static Window toDate(Grain grain, ZoneId zone) {
        return new Window(Kind.TO_DATE, 1, grain, zone);
    }

    /**
     * The same span some cells earlier by the local clock, for example the same month a year before. A day that a shorter
     * month lacks is its last day.
     *
     * @param n how many cells, at least 1
     * @param grain the cells, for example years
     * @param zone the time zone by whose clock it is moved
     * @return the window
     * @throws IllegalArgumentException if {@code n} is below 1
     */
    public static Window offset(int n, Grain grain, ZoneId zone) {
        return new Window(Kind.OFFSET, n, grain, zone);
    }

    /**
     * The span for the period of a scorecard. The whole time stays the whole time, and an end that lies nowhere stays
     * where it is.
     *
     * @param period the period
     * @return the span, known at the same instant
     * @throws IllegalArgumentException if the facts are known at the start of the span or before
     */
    public ScoringPeriod of(ScoringPeriod period) {
        return kind == Kind.OFFSET ? moved(period) : upToEnd(period);
    }

    private ScoringPeriod upToEnd(ScoringPeriod period) {
        if (period.to().equals(Instant.MAX)) {
            return period;
        }
        LocalDate last = local(period.to().minusNanos(1)).toLocalDate();
        LocalDate first = grain.plus(grain.start(last), 1L - n);
        return span(first.atStartOfDay(zone).toInstant(), period.to(), period);
    }

    private ScoringPeriod moved(ScoringPeriod period) {
        Instant from = moved(period.from());
        return span(from, end(from, period), period);
    }

    private Instant moved(Instant instant) {
        return instant.equals(Instant.MIN) || instant.equals(Instant.MAX)
                ? instant
                : instant(local(instant).minus(n, grain.unit()));
    }

    /** The moved end. Where a shorter month or a leap of the clock takes the whole span, the span keeps its length. */
    private Instant end(Instant from, ScoringPeriod period) {
        Instant end = moved(period.to());
        if (end.isAfter(from)) {
            return end;
        }
        LocalDateTime localEnd = local(from).plus(Duration.between(local(period.from()), local(period.to())));
        return Stream.of(instant(localEnd), from.plus(Duration.between(period.from(), period.to())))
                .filter(each -> each.isAfter(from))
                .findFirst()
                .orElseThrow();
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    private ScoringPeriod span(Instant from, Instant to, ScoringPeriod period) {
        boolean open = from.equals(Instant.MIN) || to.equals(Instant.MAX);
        return new ScoringPeriod(from, to, period.knownAt(), open ? period.label() : label(local(from), local(to)));
    }

    /** The name of the cell that the span fills, otherwise its two ends. */
    private static String label(LocalDateTime from, LocalDateTime to) {
        return Stream.of(Grain.values())
                .filter(each -> fills(each, from, to))
                .map(each -> each.label(from.toLocalDate()))
                .findFirst()
                .orElseGet(() -> end(from) + "/" + end(to));
    }

    private static boolean fills(Grain grain, LocalDateTime from, LocalDateTime to) {
        LocalDate first = grain.start(from.toLocalDate());
        return from.equals(first.atStartOfDay())
                && to.equals(grain.plus(first, 1).atStartOfDay());
    }

    private static String end(LocalDateTime end) {
        LocalDate day = end.toLocalDate();
        return end.equals(day.atStartOfDay()) ? day.toString() : end.toString();
    }
}
