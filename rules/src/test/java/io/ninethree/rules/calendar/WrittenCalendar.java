package io.ninethree.rules.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A calendar as somebody wrote it down, which is asked one moment after the other: slow, and not to be misunderstood. */
record WrittenCalendar(
        ZoneId zone,
        List<Weekly> hours,
        List<Dated> special,
        Set<LocalDate> closures,
        List<Dated> partial,
        List<Weekly> breaks,
        boolean nightsEndAtClosures) {

    private static final int DAY = 86_400;

    /** Seconds since the midnight of the day that it belongs to; the end may be on the next one. */
    record Span(int from, int to) {

        boolean contains(int second) {
            return from <= second && second < to;
        }

        String text() {
            return LocalTime.ofSecondOfDay(from) + "-" + (to == DAY ? "24:00" : LocalTime.ofSecondOfDay(to % DAY));
        }
    }

    record Weekly(DayOfWeek day, Span span) {

        boolean contains(LocalDate date, int second) {
            return date.getDayOfWeek() == day && span.contains(second);
        }
    }

    record Dated(LocalDate date, Span span) {

        boolean contains(LocalDate other, int second) {
            return other.equals(date) && span.contains(second);
        }
    }

    BusinessCalendar built() {
        return named("random");
    }

    BusinessCalendar named(String name) {
        BusinessCalendar.Builder builder = BusinessCalendar.named(name).in(zone);
        hours.forEach(one -> builder.open(one.day(), one.span().text()));
        special.forEach(one -> builder.openOn(one.date(), one.span().text()));
        closures.forEach(date -> builder.closedOn("holiday", date));
        partial.forEach(
                one -> builder.closedFor("meeting", one.date(), one.span().text()));
        breaks.forEach(one ->
                builder.breakThrough("tea", one.day(), one.day(), one.span().text()));
        return (nightsEndAtClosures ? builder.nightsEndAtClosures() : builder).build();
    }

    boolean isOpen(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        LocalDate date = local.toLocalDate();
        int second = local.toLocalTime().toSecondOfDay();
        return (isOpenByDay(date, second) || isOpenByNight(date, second)) && !isInterrupted(date, second);
    }

    private boolean isOpenByDay(LocalDate date, int second) {
        return !closures.contains(date) && liesInHours(date, second);
    }

    private boolean isOpenByNight(LocalDate date, int second) {
        LocalDate eve = date.minusDays(1);
        boolean ends = nightsEndAtClosures && closures.contains(date);
        return !closures.contains(eve) && !ends && liesInHours(eve, second + DAY);
    }

    private boolean liesInHours(LocalDate date, int second) {
        return special.stream().anyMatch(one -> one.date().equals(date))
                ? special.stream().anyMatch(one -> one.contains(date, second))
                : hours.stream().anyMatch(one -> one.contains(date, second));
    }

    private boolean isInterrupted(LocalDate date, int second) {
        return onDateOrEve(date, second, partial, Dated::contains)
                || onDateOrEve(date, second, breaks, Weekly::contains);
    }

    private interface Containing<T> {
        boolean test(T one, LocalDate date, int second);
    }

    private static <T> boolean onDateOrEve(LocalDate date, int second, List<T> all, Containing<T> contains) {
        Predicate<T> onDate = one -> contains.test(one, date, second);
        return all.stream().anyMatch(onDate.or(one -> contains.test(one, date.minusDays(1), second + DAY)));
    }

    /** Asks at every step, so all edges must lie on steps. */
    Duration between(Instant from, Instant to, Duration step) {
        Duration open = Duration.ZERO;
        for (Instant instant = from; instant.isBefore(to); instant = instant.plus(step)) {
            open = isOpen(instant) ? open.plus(step) : open;
        }
        return open;
    }
}
