package io.ninethree.rules.timeline;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import java.time.Instant;

/**
 * Something in the events of a case that should not be so, and how it was taken. Nothing is lost or corrected silently:
 * what is odd is listed. Immutable and thread-safe.
 *
 * @param kind what is odd
 * @param at when the odd event happened
 * @param text what is odd and how it was taken, for a reader
 */
public record Anomaly(Kind kind, Instant at, Text text) {

    /** What can be odd. */
    public enum Kind {
        /** The same event was reported more than once, and counts once. */
        DUPLICATE,
        /** Different events have one id; only the one that became known first counts. */
        SAME_ID,
        /** Two events have one time and one number; the kind decides which comes first. */
        SAME_TIME,
        /** The event is older than the watermark: it is kept as a correction and changes no clock. */
        BEFORE_WATERMARK,
        /** Something happened before the request arrived. */
        BEFORE_START,
        /** What already runs was started, what already waits was paused, or what is open was reopened. */
        TWICE,
        /** What does not run was stopped or resumed. */
        NOT_RUNNING,
        /** Something happened after the case was cancelled. */
        AFTER_CANCELLATION,
        /** The time lies outside of the years that a calendar reaches. */
        OUT_OF_RANGE
    }

    /** Checks that nothing is missing. */
    public Anomaly {
        requireNonNull(kind, "kind");
        requireNonNull(at, "at");
        requireNonNull(text, "text");
    }
}
