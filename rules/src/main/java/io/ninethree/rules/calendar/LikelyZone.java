package io.ninethree.rules.calendar;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;

/** Reads zones, and guesses which one somebody meant. */
final class LikelyZone {

    private LikelyZone() {}

    static ZoneId parse(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("zone must be known, was '" + id + "'" + hint(id), e);
        }
    }

    /** A second line for a message, empty if there is nothing to guess. */
    private static String hint(String text) {
        String tidied = text.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> typos(tidied, id) <= tidied.length() / 4)
                .min(comparingInt((String id) -> typos(tidied, id)).thenComparing(naturalOrder()))
                .map(likely -> "\nMaybe '" + likely + "'?")
                .orElse("");
    }

    /** How much must be changed to write the identifier, or only the city in it. */
    private static int typos(String tidied, String id) {
        String likely = id.toLowerCase(Locale.ROOT);
        int city = likely.lastIndexOf('/') + 1;
        return Math.min(distance(tidied, likely), distance(tidied, likely.substring(city)));
    }

    /** The number of letters to insert, leave out or replace. */
    private static int distance(String one, String other) {
        int[] distances = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            distances[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = distances[0];
            distances[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = distances[j];
                distances[j] = Math.min(replaced, Math.min(distances[j], distances[j - 1]) + 1);
            }
        }
        return distances[other.length()];
    }
}
