package io.ninethree.rules.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of open time within one day, as its clock on the wall shows it.
 *
 * @param from the start, included, in nanoseconds since midnight
 * @param to the end, excluded, in nanoseconds since midnight
 */
record OpenHours(long from, long to) {

    /** The end of a day. */
    static final long MIDNIGHT = Duration.ofDays(1).toNanos();

    private static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?";

    private static final Pattern HOURS = Pattern.compile("(" + TIME + ")-(" + TIME + "|24:00)");

    /**
     * Reads hours such as {@code 09:00-17:30}.
     *
     * @throws IllegalArgumentException if the text is not of that form or ends before it starts
     */
    static OpenHours parse(String text) {
        OpenHours hours = read(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "hours must be of the form '09:00-17:30', were '" + text + "'" + LikelyHours.hint(text)));
        if (!hours.ascends()) {
            throw new IllegalArgumentException(
                    "hours must end after they start, were '" + text + "'" + hours.hintOnNight());
        }
        return hours;
    }

    /** Hours that may end before they start; empty if the text is not of the form. */
    static Optional<OpenHours> read(String text) {
        Matcher matcher = HOURS.matcher(text);
        return matcher.matches()
                ? Optional.of(new OpenHours(nanos(matcher.group(1)), nanos(matcher.group(2))))
                : Optional.empty();
    }

    boolean ascends() {
        return from < to;
    }

    private String hintOnNight() {
        String evening = "\nMaybe '" + new OpenHours(from, MIDNIGHT) + "'";
        if (to == 0) {
            return evening + "?";
        }
        return to == from ? "" : evening + " and, on the next day, '" + new OpenHours(0, to) + "'?";
    }

    private static long nanos(String time) {
        return time.equals("24:00") ? MIDNIGHT : LocalTime.parse(time).toNanoOfDay();
    }

    @Override
    public String toString() {
        return LocalTime.ofNanoOfDay(from) + "-" + (to == MIDNIGHT ? "24:00" : LocalTime.ofNanoOfDay(to));
    }
}
