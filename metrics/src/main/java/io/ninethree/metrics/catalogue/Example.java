package io.ninethree.metrics.catalogue;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Source;
import io.ninethree.model.Text;
import io.ninethree.score.Indicator;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A few records and what an indicator makes of them. Unless a period is given, all records belong to it and everything that
 * will ever happen has happened. Immutable and thread-safe.
 *
 * @param value what the indicator measures, in its unit; seconds if it is a duration
 * @param points what that earns, 0 to 100; empty if the indicator has no curve
 * @param given the records, those that are alike together
 * @param dated the source and the period, where the date of the records matters
 * @param beside the indicators that this one is derived from
 */
public record Example(
        double value, OptionalDouble points, List<Group> given, Optional<Dated> dated, List<Indicator> beside) {

    /** The period of examples in which dates matter: June 2026 in UTC. */
    public static final ScoringPeriod JUNE = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC);

    /**
     * Records that are alike.
     *
     * @param times how many there are, at least 1
     * @param row what each of them says
     */
    public record Group(int times, Row row) {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public Group {
            requireNonNull(row, "row");
            if (times < 1) {
                throw new IllegalArgumentException("number of records must be at least 1, was " + times);
            }
        }
    }

    /**
     * When the records are counted.
     *
     * @param source the source, whose dating field selects them unless the indicator names another
     * @param period the period
     */
    public record Dated(Source source, ScoringPeriod period) {
        /** Checks that nothing is missing. */
        public Dated {
            requireNonNull(source, "source");
            requireNonNull(period, "period");
        }
    }

    /** Copies the lists. */
    public Example {
        given = List.copyOf(given);
        beside = List.copyOf(beside);
    }

    /**
     * An example without records.
     *
     * @param value what the indicator measures, in its unit; seconds if it is a duration
     * @param points what that earns, 0 to 100
     * @return the example
     */
    public static Example of(double value, double points) {
        return new Example(value, OptionalDouble.of(points), List.of(), Optional.empty(), List.of());
    }

    /**
     * An example without records, of an indicator whose value is a duration.
     *
     * @param value what the indicator measures
     * @param points what that earns, 0 to 100
     * @return the example
     */
    public static Example of(Duration value, double points) {
        return of(value.toNanos() / 1e9, points);
    }

    /**
     * An example without records, of an indicator that is only information.
     *
     * @param value what the indicator measures, in its unit; seconds if it is a duration
     * @return the example
     */
    public static Example of(double value) {
        return new Example(value, OptionalDouble.empty(), List.of(), Optional.empty(), List.of());
    }

    /**
     * This example with more records.
     *
     * @param times how many there are, at least 1
     * @param row what each of them says
     * @return a changed copy
     * @throws IllegalArgumentException if the number is below 1
     */
    public Example with(int times, Row row) {
        List<Group> more = new ArrayList<>(given);
        more.add(new Group(times, row));
        return new Example(value, points, more, dated, beside);
    }

    /**
     * This example in {@link #JUNE}, whose facts are known at its end.
     *
     * @param source the source of the records
     * @return a changed copy
     */
    public Example inJune(Source source) {
        return inJune(source, JUNE.knownAt());
    }

    /**
     * This example in {@link #JUNE}, with a later look at it.
     *
     * @param source the source of the records
     * @param knownAt the instant at which the facts are known
     * @return a changed copy
     */
    public Example inJune(Source source, Instant knownAt) {
        return new Example(value, points, given, Optional.of(new Dated(source, JUNE.withKnownAt(knownAt))), beside);
    }

    /**
     * This example of an indicator that is derived from others.
     *
     * @param indicators the others, which read the records
     * @return a changed copy
     */
    public Example derivedFrom(Indicator... indicators) {
        return new Example(value, points, given, dated, List.of(indicators));
    }

    /**
     * Midnight at the start of a day of {@link #JUNE}.
     *
     * @param day the day, from 1; those after the month are counted on, 0 and below come before it
     * @return the instant
     */
    public static Instant day(int day) {
        return JUNE.from().plus(Duration.ofDays(day - 1L));
    }

    /**
     * All records, one by one.
     *
     * @return the rows
     */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        given.forEach(group -> rows.addAll(Collections.nCopies(group.times(), group.row())));
        return rows;
    }

    /**
     * This example for a reader.
     *
     * @param of the indicator
     * @return the records, the value and the points, in both languages
     */
    public Text text(Indicator of) {
        return ExampleText.of(this, of);
    }
}
