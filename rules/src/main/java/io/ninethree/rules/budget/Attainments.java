package io.ninethree.rules.budget;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Grain;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Promises by the time at which they were decided. One that is open and in time stands at the instant until which it
 * is kept, because it is decided then at the latest; while its clock is paused it belongs to no time but the whole.
 * Immutable and thread-safe.
 *
 * {@snippet :
 * Attainments promises = Attainments.of(outcomes);
 * promises.by(Grain.MONTH, SHANGHAI);
 * promises.endingAt(now, Duration.ofDays(30)).share(OpenCases.EXCLUDED);
 * }
 */
public final class Attainments {

    private record Promise(Instant at, Verdict verdict, Attainment attainment) {}

    private final List<Promise> dated;
    private final Attainment undated;

    private Attainments(List<Promise> dated, Attainment undated) {
        this.dated = dated;
        this.undated = undated;
    }

    /**
     * The promises of some outcomes.
     *
     * @param outcomes what came of them, in any order; where nothing was promised nothing counts
     * @return the promises
     */
    public static Attainments of(Collection<SlaOutcome> outcomes) {
        List<Promise> dated = new ArrayList<>();
        Attainment undated = Attainment.NONE;
        for (SlaOutcome outcome : outcomes) {
            Attainment one = Attainment.of(outcome);
            Optional<Instant> at = outcome.decidedAt().or(() -> outcome.due().instant());
            if (at.isPresent()) {
                dated.add(new Promise(at.get(), outcome.verdict(), one));
            } else {
                undated = undated.plus(one);
            }
        }
        dated.sort(Comparator.comparing(Promise::at).thenComparing(Promise::verdict));
        return new Attainments(List.copyOf(dated), undated);
    }

    /**
     * The attainment of all promises.
     *
     * @return the attainment
     */
    public Attainment all() {
        return sum(dated.stream()).plus(undated);
    }

    /**
     * The attainment of a period.
     *
     * @param from the start, included
     * @param to the end, excluded
     * @return the attainment of the promises that were decided in it
     */
    public Attainment between(Instant from, Instant to) {
        return sum(dated.stream().filter(within(from, to)));
    }

    private static Predicate<Promise> within(Instant from, Instant to) {
        return promise -> !promise.at.isBefore(from) && promise.at.isBefore(to);
    }

    /**
     * The attainment of a rolling window.
     *
     * @param end the last instant of the window
     * @param window how long before it the window begins, that instant excluded; positive
     * @return the attainment of the promises that were decided in it
     * @throws IllegalArgumentException if the window is not positive
     */
    public Attainment endingAt(Instant end, Duration window) {
        if (window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("rolling window must be positive, was " + window);
        }
        Instant start = end.minus(window);
        return sum(dated.stream().filter(promise -> promise.at.isAfter(start) && !promise.at.isAfter(end)));
    }

    /**
     * The attainment by calendar period.
     *
     * @param grain the periods
     * @param zone the time zone in which they begin
     * @return the attainments by the first day of the period, without the periods in which nothing was decided
     */
    public SortedMap<LocalDate, Attainment> by(Grain grain, ZoneId zone) {
        requireNonNull(zone, "zone");
        SortedMap<LocalDate, Attainment> periods = new TreeMap<>();
        dated.forEach(promise -> periods.merge(
                grain.start(LocalDate.ofInstant(promise.at, zone)), promise.attainment, Attainment::plus));
        return Collections.unmodifiableSortedMap(periods);
    }

    /** When the promises of a period were broken, in ascending order. */
    List<Instant> misses(Instant from, Instant to, OpenCases how) {
        return dated.stream()
                .filter(within(from, to))
                .filter(promise -> promise.attainment.missed(how) > 0)
                .map(Promise::at)
                .toList();
    }

    private static Attainment sum(Stream<Promise> promises) {
        return promises.map(Promise::attainment).reduce(Attainment.NONE, Attainment::plus);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attainments that && dated.equals(that.dated) && undated.equals(that.undated);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dated.size(), all());
    }

    /** The attainment of all promises. */
    @Override
    public String toString() {
        return all().toString();
    }
}
