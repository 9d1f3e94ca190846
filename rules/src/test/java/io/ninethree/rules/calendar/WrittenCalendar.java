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

/** A calendar as somebody wrote it down, which is asked one moment after the other: slow, and not to be misunderstood. */
record WrittenCalendar(ZoneId zone, List<Span> spans, Set<LocalDate> closures) {

    record Span(DayOfWeek day, int fromSecond, int toSecond) {

        boolean contains(ZonedDateTime local) {
            int second = local.toLocalTime().toSecondOfDay();
            return local.getDayOfWeek() == day && fromSecond <= second && second < toSecond;
        }

        String text() {
            String end = toSecond == 86_400
                    ? "24:00"
                    : LocalTime.ofSecondOfDay(toSecond).toString();
            return LocalTime.ofSecondOfDay(fromSecond) + "-" + end;
        }
    }

    BusinessCalendar built() {
        BusinessCalendar.Builder builder =
                BusinessCalendar.named("random").in(zone).closedOn(closures.toArray(LocalDate[]::new));
        spans.forEach(span -> builder.open(span.day(), span.text()));
        return builder.build();
    }

    boolean isOpen(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return !closures.contains(local.toLocalDate()) && spans.stream().anyMatch(span -> span.contains(local));
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
