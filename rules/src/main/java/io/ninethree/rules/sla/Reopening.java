package io.ninethree.rules.sla;

/** What becomes of a stopped clock when its case is reopened. */
public enum Reopening {
    /** The clock goes on from where it stopped; the time between does not count. */
    CONTINUE_EXCLUDING_DONE,
    /** The clock goes on as if it had never stopped; the time between counts. */
    CONTINUE_INCLUDING_DONE,
    /** A new cycle of the clock begins at zero. */
    RESTART,
    /** The clock stays stopped, and its first outcome stands. */
    FREEZE
}
