package io.ninethree.rules.remedy;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;

/**
 * Something that was given and should not have been. Immutable and thread-safe.
 *
 * @param kind what is wrong with it
 * @param delivery what was given; of too much the last delivery
 * @param text the same for a reader
 */
public record RemedyFinding(Kind kind, Delivery delivery, Text text) {

    /** What can be wrong with a delivery. */
    public enum Kind {
        /** No such promise was broken. */
        WITHOUT_BREACH,
        /** The promise was broken, but nothing is owed for it. */
        NOT_OWED,
        /** More was given than is owed. */
        TOO_MUCH,
        /** It was given in another currency than is owed. */
        OTHER_CURRENCY
    }

    /** Checks that nothing is missing. */
    public RemedyFinding {
        requireNonNull(kind, "kind");
        requireNonNull(delivery, "delivery");
        requireNonNull(text, "text");
    }
}
