package io.ninethree.rules.calendar;

/** Guesses what somebody meant by hours that are written in another way. */
final class LikelyHours {

    private LikelyHours() {}

    /** A second line for a message, empty if there is nothing to guess. */
    static String hint(String text) {
        return OpenHours.read(tidied(text))
                .filter(hours -> hours.from() != hours.to())
                .map(likely -> "\nMaybe '" + likely + "'?")
                .orElse("");
    }

    private static String tidied(String text) {
        return text.replaceAll("[\\s\\u3000]", "")
                .replace('：', ':')
                .replaceAll("[–—－~～至到]", "-")
                .replaceAll("(?<![:.0-9])([0-9]{1,2})(?![:.0-9])", "$1:00")
                .replaceAll("(?<![:.0-9])([0-9]):", "0$1:");
    }
}
