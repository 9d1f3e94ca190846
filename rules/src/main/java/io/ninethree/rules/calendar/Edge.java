package io.ninethree.rules.calendar;

/** Which of two instants is meant where open time ends with a closing, since no open time lies between the two. */
public enum Edge {

    /** The closing: a promise within eight open hours is kept at the last moment of hour eight. */
    EARLIEST,

    /** The next opening: work can go on from there. */
    LATEST
}
