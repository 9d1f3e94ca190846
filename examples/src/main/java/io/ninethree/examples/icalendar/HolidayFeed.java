package io.ninethree.examples.icalendar;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.toSet;

import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import io.ninethree.rules.calendar.BusinessCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * Dates on which an iCalendar file closes an office: all of its events that last whole days, repeated as they say. An event
 * that has a time of day is an appointment, and closes nothing.
 */
final class HolidayFeed {

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    private final List<Holiday> holidays;

    /** One closed date and what the event is called. */
    record Holiday(String name, LocalDate date) {}

    private HolidayFeed(List<Holiday> holidays) {
        this.holidays = List.copyOf(holidays);
    }

    /** Reads all that begins before a date, since an event may be repeated without end. */
    static HolidayFeed read(InputStream file, LocalDate end) throws IOException {
        try (ICalReader reader = new ICalReader(file)) {
            return new HolidayFeed(reader.readAll().stream()
                    .flatMap(calendar -> calendar.getEvents().stream())
                    .filter(event -> !event.getDateStart().getValue().hasTime())
                    .flatMap(event -> holidays(event, end))
                    .toList());
        }
    }

    private static Stream<Holiday> holidays(VEvent event, LocalDate end) {
        String name = event.getSummary().getValue();
        return starts(event, end).stream()
                .flatMap(start -> start.datesUntil(start.plusDays(days(event))))
                .map(date -> new Holiday(name, date));
    }

    private static List<LocalDate> starts(VEvent event, LocalDate end) {
        LocalDate first = date(event.getDateStart().getValue());
        Set<LocalDate> exceptions = event.getExceptionDates().stream()
                .flatMap(dates -> dates.getValues().stream())
                .map(HolidayFeed::date)
                .collect(toSet());
        return Optional.ofNullable(event.getRecurrenceRule())
                .map(rule -> repeated(rule, first, end))
                .orElse(List.of(first))
                .stream()
                .filter(date -> date.isBefore(end) && !exceptions.contains(date))
                .toList();
    }

    private static List<LocalDate> repeated(RecurrenceRule rule, LocalDate first, LocalDate end) {
        List<LocalDate> dates = new ArrayList<>();
        DateIterator midnights = rule.getDateIterator(midnight(first), UTC);
        LocalDate date = first;
        while (midnights.hasNext() && date.isBefore(end)) {
            date = LocalDate.ofInstant(midnights.next().toInstant(), ZoneOffset.UTC);
            dates.add(date);
        }
        return dates;
    }

    /** The end of an event is the day after its last one; without an end it lasts one day. */
    private static long days(VEvent event) {
        return Optional.ofNullable(event.getDateEnd())
                .map(end -> DAYS.between(date(event.getDateStart().getValue()), date(end.getValue())))
                .orElse(1L);
    }

    /** As it is written: as an instant it would be a midnight in the zone of the machine. */
    private static LocalDate date(ICalDate date) {
        DateTimeComponents written = date.getRawComponents();
        return LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
    }

    /** With a time of day, without which it would be moved to a midnight in the zone of the machine as well. */
    private static ICalDate midnight(LocalDate date) {
        return new ICalDate(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()), true);
    }

    /** In the order of the file. */
    List<Holiday> holidays() {
        return holidays;
    }

    /** Closes a calendar on all of them. */
    BusinessCalendar.Builder close(BusinessCalendar.Builder calendar) {
        holidays.forEach(holiday -> calendar.closedOn(holiday.name(), holiday.date()));
        return calendar;
    }
}
