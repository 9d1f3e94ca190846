package io.ninethree.rules.calendar;

/** Guesses which zone somebody meant. */
final class LikelyZone {

    private LikelyZone() {}

    /** A second line for a message, empty if there is nothing to guess. */
    static String hint(String text) {
        return "";
    }
}
