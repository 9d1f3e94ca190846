package io.ninethree.rules.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time in which a calendar is open, or closed, for one cause.
 *
 * @param from the start, included
 * @param to the end, excluded, after the start
 * @param open whether it is open
 * @param cause why
 * @param clockChange by how much the clock on the wall jumped at the start, for example an hour in spring; mostly zero
 */
public record Stretch(Instant from, Instant to, boolean open, Cause cause, Duration clockChange) {

    /** Checks that nothing is missing. */
    public Stretch {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(cause, "cause");
        requireNonNull(clockChange, "clockChange");
    }
}
