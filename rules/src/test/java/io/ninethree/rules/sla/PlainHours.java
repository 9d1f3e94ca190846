package io.ninethree.rules.sla;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import io.ninethree.rules.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.List;

/** Working hours as somebody wrote them down, the same on every day but one, of which each minute was asked. */
final class PlainHours {

    private static final int DAY = 1_440;

    private final List<Span> spans;
    private final LocalDate holiday;
    private final Instant midnight;
    private final BusinessCalendar calendar;
    private final BitSet open = new BitSet();

    /** Minutes since the midnight of the day that it belongs to; the end may be on the next one. */
    record Span(int from, int to) {

        boolean contains(int minute) {
            return from <= minute && minute < to;
        }

        String text() {
            return LocalTime.ofSecondOfDay(from * 60L) + "-"
                    + (to == DAY ? "24:00" : LocalTime.ofSecondOfDay(to % DAY * 60L));
        }
    }

    /** Asks every minute of some days after a midnight. */
    PlainHours(ZoneId zone, List<Span> spans, LocalDate holiday, Instant midnight, int days) {
        this.spans = spans;
        this.holiday = holiday;
        this.midnight = midnight;
        for (int minute = 0; minute < days * DAY; minute++) {
            ZonedDateTime local = midnight.plusSeconds(60L * minute).atZone(zone);
            open.set(minute, isOpen(local.toLocalDate(), local.toLocalTime().toSecondOfDay() / 60));
        }
        calendar = BusinessCalendar.named("plain")
                .in(zone)
                .openThrough(MONDAY, SUNDAY, spans.stream().map(Span::text).toArray(String[]::new))
                .closedOn(holiday)
                .build();
    }

    private boolean isOpen(LocalDate date, int minute) {
        return startsOn(date, minute) || startsOn(date.minusDays(1), minute + DAY);
    }

    private boolean startsOn(LocalDate date, int minute) {
        return !date.equals(holiday) && spans.stream().anyMatch(span -> span.contains(minute));
    }

    boolean isOpen(int minute) {
        return open.get(minute);
    }

    boolean isOpen(Instant instant) {
        return isOpen((int) Duration.between(midnight, instant).toMinutes());
    }

    BusinessCalendar calendar() {
        return calendar;
    }

    @Override
    public String toString() {
        return calendar.toString();
    }
}
