package io.ninethree.engine;

/**
 * The answer of a record to a condition. Three of the five are unknown in Kleene's logic and differ in why; where
 * several meet, the one that is listed later is kept, so that the order of conditions has no meaning.
 */
enum Truth {
    FALSE,
    TRUE,
    /** What would decide it is still open. */
    UNDECIDED,
    /** A field has no value. */
    ABSENT,
    /** A value could not be read. */
    UNREADABLE;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    boolean isKnown() {
        return this == TRUE || this == FALSE;
    }

    Truth and(Truth other) {
        return this == FALSE || other == FALSE ? FALSE : compareTo(other) >= 0 ? this : other;
    }

    Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNDECIDED, ABSENT, UNREADABLE -> this;
        };
    }
}
