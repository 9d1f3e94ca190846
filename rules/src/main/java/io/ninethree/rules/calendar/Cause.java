package io.ninethree.rules.calendar;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;

/**
 * Why a calendar is open or closed.
 *
 * @param kind what decided
 * @param layer the name of the calendar that decided; in a composed calendar, that of the part
 * @param text the same for a reader, for example <i>National Day</i>
 */
public record Cause(Kind kind, String layer, Text text) {

    /** What can decide whether a calendar is open. */
    public enum Kind {
        /** The hours of the weekday. */
        HOURS,
        /** The hours of one date, in place of those of its weekday. */
        SPECIAL_HOURS,
        /** A date, or a part of it, on which the calendar is closed; or another calendar that closes this one. */
        CLOSURE,
        /** A break within the hours. */
        BREAK,
        /** The instant lies outside of the years 1900 to 2099. */
        OUT_OF_RANGE,
        /** Nothing ever closes. */
        ALWAYS
    }

    /** Checks that nothing is missing. */
    public Cause {
        requireNonNull(kind, "kind");
        requireNonNull(layer, "layer");
        requireNonNull(text, "text");
    }
}
