package io.ninethree.contract;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What holds of the time between instants.
 *
 * @param time the working time
 * @param instants the instants, in ascending order
 */
record TimeLaws(WorkingTime time, List<Instant> instants) {

    /**
     * The time between two instants.
     *
     * @param from the start
     * @param to the end
     * @param time the time that was given
     */
    private record Span(Instant from, Instant to, Duration time) {

        void require(boolean holds, String must) {
            if (!holds) {
                throw new AssertionError("time from " + from + " to " + to + " must " + must + ", was " + time);
            }
        }

        void requireAdded(Span first, Span second) {
            Duration sum = first.time.plus(second.time);
            require(time.equals(sum), "be " + sum + " as up to " + second.from + " and from there on");
        }

        void requireNotBelow(Span part) {
            require(
                    time.compareTo(part.time) >= 0,
                    "not be below " + part.time + " from " + part.from + " to " + part.to);
        }
    }

    /** Takes the spans from one instant to a second, from there to a third, and from the first to the third. */
    private interface Cut {
        void at(Span first, Span second, Span both);
    }

    List<Check> checks() {
        return List.of(
                new Check(
                        "time is additive at every cut",
                        () -> cuts((first, second, both) -> both.requireAdded(first, second))),
                new Check("time is never negative", this::notNegative),
                new Check("time is never longer than wall time", this::notLonger),
                new Check("no time passes between an instant and itself", this::nothing),
                new Check("a longer span has no less time", this::monotone),
                new Check("the default locale and time zone do not matter", this::place),
                new Check("the clock does not matter", this::clock));
    }

    private Span span(Instant from, Instant to) {
        return new Span(from, to, requireNonNull(time.between(from, to), "time"));
    }

    /** From each instant to itself and all later ones. */
    private List<List<Span>> spans() {
        return IntStream.range(0, instants.size())
                .mapToObj(i -> instants.stream()
                        .skip(i)
                        .map(to -> span(instants.get(i), to))
                        .toList())
                .toList();
    }

    private Stream<Span> all() {
        return spans().stream().flatMap(List::stream);
    }

    private void cuts(Cut cut) {
        List<List<Span>> spans = spans();
        for (int from = 0; from < spans.size(); from++) {
            for (int at = from; at < spans.size(); at++) {
                for (int to = at; to < spans.size(); to++) {
                    cut.at(
                            spans.get(from).get(at - from),
                            spans.get(at).get(to - at),
                            spans.get(from).get(to - from));
                }
            }
        }
    }

    private void monotone() {
        cuts((first, second, both) -> {
            both.requireNotBelow(first);
            both.requireNotBelow(second);
        });
    }

    private void notNegative() {
        all().forEach(span -> span.require(!span.time().isNegative(), "not be negative"));
    }

    private void notLonger() {
        all().forEach(span -> {
            Duration wall = Duration.between(span.from(), span.to());
            span.require(span.time().compareTo(wall) <= 0, "not be longer than the " + wall + " of the wall clock");
        });
    }

    private void nothing() {
        instants.stream()
                .map(instant -> span(instant, instant))
                .forEach(span -> span.require(span.time().isZero(), "be zero"));
    }

    private void place() {
        Surroundings.requireSameEverywhere("times from one instant to the next", this::successive);
    }

    private void clock() {
        Surroundings.requireSameLater("times from one instant to the next", this::successive);
    }

    private List<Duration> successive() {
        return IntStream.range(1, instants.size())
                .mapToObj(i -> span(instants.get(i - 1), instants.get(i)).time())
                .toList();
    }

    /** What holds without any instant. */
    Check name() {
        return new Check("the name is not blank and stays the same", this::requireName);
    }

    private void requireName() {
        if (time.name().isBlank()) {
            throw new AssertionError("name must not be blank, was '" + time.name() + "'");
        }
        Surroundings.requireSameEverywhere("name", time::name);
        Surroundings.requireSameLater("name", time::name);
    }
}
