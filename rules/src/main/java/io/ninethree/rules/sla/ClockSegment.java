package io.ninethree.rules.sla;

import io.ninethree.model.Text;
import java.time.Duration;
import java.time.Instant;

/**
 * A piece of the life of a clock in which one thing held: it counted, or it did not, for one cause. Immutable and
 * thread-safe.
 *
 * @param from the start, included
 * @param to the end, excluded; not before the start
 * @param kind what the clock did
 * @param cause why, for a reader
 * @param counted the time that was counted: all of the piece or nothing
 * @param total the time that was counted until the end of this piece
 */
public record ClockSegment(Instant from, Instant to, Kind kind, Text cause, Duration counted, Duration total) {

    /** What a clock can do. */
    public enum Kind {
        /** It counted. */
        COUNTED,
        /** It ran, but the calendar was closed. */
        CLOSED,
        /** It was paused. */
        PAUSED,
        /** It had stopped, and went on later. */
        STOPPED,
        /** Nothing was promised. */
        UNPROMISED
    }
}
