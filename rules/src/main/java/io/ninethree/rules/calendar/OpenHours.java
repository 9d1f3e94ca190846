package io.ninethree.rules.calendar;

import static io.ninethree.rules.calendar.Era.DAY;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of time that starts on one day, as the clock on the wall shows it.
 *
 * @param from the start, included, in nanoseconds since midnight
 * @param to the end, excluded, in nanoseconds since the same midnight: more than a day if it is on the next one
 */
record OpenHours(long from, long to) {

    private static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?";

    private static final Pattern HOURS = Pattern.compile("(" + TIME + ")-(" + TIME + "|24:00)");

    /**
     * Reads hours such as {@code 09:00-17:30}, or {@code 22:00-06:00} for a night.
     *
     * @throws IllegalArgumentException if the text is not of that form or ends when it starts
     */
    static OpenHours parse(String text) {
        OpenHours hours = read(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "hours must be of the form '09:00-17:30', were '" + text + "'" + LikelyHours.hint(text)));
        if (hours.from == hours.to) {
            throw new IllegalArgumentException("hours must not end when they start, were '" + text + "'"
                    + (hours.from == 0 ? "\nMaybe '00:00-24:00'?" : ""));
        }
        return hours;
    }

    /** Hours that may be empty; nothing if the text is not of the form. */
    static Optional<OpenHours> read(String text) {
        Matcher matcher = HOURS.matcher(text);
        return matcher.matches()
                ? Optional.of(spanning(nanos(matcher.group(1)), nanos(matcher.group(2))))
                : Optional.empty();
    }

    private static OpenHours spanning(long from, long to) {
        return new OpenHours(from, to < from ? to + DAY : to);
    }

    private static long nanos(String time) {
        return time.equals("24:00") ? DAY : LocalTime.parse(time).toNanoOfDay();
    }

    /** The same as one span or two, each of which can be read again: less than a day, or a day from midnight on. */
    List<OpenHours> readable() {
        boolean wholeDay = from == 0 && to == DAY;
        return to - from < DAY || wholeDay
                ? List.of(this)
                : List.of(new OpenHours(from, to / 2), new OpenHours(to / 2, to));
    }

    boolean contains(long time) {
        return from <= time && time < to;
    }

    /** A night shows its end on the next day, unless that would be read as an end on the same one. */
    @Override
    public String toString() {
        return LocalTime.ofNanoOfDay(from) + "-" + (to <= DAY || to - DAY >= from ? sameDay() : nextDay());
    }

    private String sameDay() {
        return to < DAY ? LocalTime.ofNanoOfDay(to).toString() : to == DAY ? "24:00" : "24:00+" + nextDay();
    }

    private LocalTime nextDay() {
        return LocalTime.ofNanoOfDay(to - DAY);
    }
}
