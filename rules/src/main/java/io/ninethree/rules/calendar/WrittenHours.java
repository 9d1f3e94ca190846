package io.ninethree.rules.calendar;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Hours as somebody writes them on a door.
 *
 * @param name what the calendar is called
 * @param zone whose dates and times of day are meant
 * @param week the hours of each weekday that has any
 * @param special the hours of some dates, in place of those of their weekday
 * @param closures dates that are closed as a whole, and why; an empty reason if none was given
 * @param partial parts of dates that are closed, by reason
 * @param breaks breaks by weekday and name
 * @param nightsEndAtClosures whether a night that reaches into a closed date ends at midnight
 */
record WrittenHours(
        String name,
        ZoneId zone,
        SortedMap<DayOfWeek, DayHours> week,
        SortedMap<LocalDate, DayHours> special,
        SortedMap<LocalDate, String> closures,
        SortedMap<LocalDate, SortedMap<String, DayHours>> partial,
        SortedMap<DayOfWeek, SortedMap<String, DayHours>> breaks,
        boolean nightsEndAtClosures)
        implements Definition {

    @Override
    public WrittenHours withName(String other) {
        return new WrittenHours(other, zone, week, special, closures, partial, breaks, nightsEndAtClosures);
    }

    @Override
    public WrittenHours inZone(ZoneId other) {
        return new WrittenHours(name, other, week, special, closures, partial, breaks, nightsEndAtClosures);
    }

    @Override
    public Course course() {
        return new LocalCourse(this);
    }

    @Override
    public String toString() {
        return Stream.of(
                        Stream.of(name + " in " + zone),
                        week.entrySet().stream().map(day -> day.getKey() + " " + day.getValue()),
                        special.entrySet().stream().map(date -> date.getKey() + " " + date.getValue()),
                        closures.entrySet().stream()
                                .map(date -> "closed on " + date.getKey() + reason(date.getValue())),
                        named("closed on ", partial),
                        named("break on ", breaks),
                        Stream.of("nights end at closures").filter(said -> nightsEndAtClosures))
                .flatMap(part -> part)
                .collect(joining(", "));
    }

    private static <K> Stream<String> named(String what, Map<K, SortedMap<String, DayHours>> all) {
        return all.entrySet().stream()
                .flatMap(day -> day.getValue().entrySet().stream()
                        .map(one -> what + day.getKey() + " " + one.getValue() + reason(one.getKey())));
    }

    private static String reason(String text) {
        return text.isEmpty() ? "" : " (" + text + ")";
    }
}
