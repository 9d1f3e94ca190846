package io.ninethree.contract;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.WorkingTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The laws that a working time must keep, tried out on some dozens of instants. Immutable and thread-safe.
 *
 * <p>The instants are drawn with a fixed seed: whole hours, whole seconds and odd nanoseconds. Let the range hold what is
 * special: a day on which clocks change, a holiday, a night shift. What happens between the instants the laws do not see.
 * A failure shows the shortest span with which it could be found.
 *
 * {@snippet :
 * WorkingTimeContract.of(shifts).between(march1, april1).laws().forEach(Check::verify);
 * }
 */
public final class WorkingTimeContract {

    private final WorkingTime time;
    private final List<Instant> instants;

    private WorkingTimeContract(WorkingTime time, List<Instant> instants) {
        this.time = time;
        this.instants = instants;
    }

    /**
     * The contract of a working time.
     *
     * @param time the working time
     * @return a contract over the year 2026 in UTC
     */
    public static WorkingTimeContract of(WorkingTime time) {
        return new WorkingTimeContract(
                requireNonNull(time, "time"),
                Instants.within(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z")));
    }

    /**
     * This contract over another range.
     *
     * @param from the first instant
     * @param to the last instant, after the first
     * @return a changed copy
     * @throws IllegalArgumentException if the last instant is not after the first
     */
    public WorkingTimeContract between(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "last instant of a contract must be after the first " + from + ", was " + to);
        }
        return new WorkingTimeContract(time, Instants.within(from, to));
    }

    /**
     * The laws, each of which can be verified apart from the others.
     *
     * @return always the same laws in the same order
     */
    public List<Check> laws() {
        return Stream.concat(
                        Instants.SHRINKING.checks(instants, some -> new TimeLaws(time, some).checks()).stream(),
                        Stream.of(Shrinking.guarded(new TimeLaws(time, instants).name())))
                .toList();
    }
}
