package io.ninethree.engine;

/** The answer of one record to a condition. */
enum Truth {
    FALSE,
    TRUE,
    UNDECIDED,
    ABSENT,
    UNREADABLE
}
