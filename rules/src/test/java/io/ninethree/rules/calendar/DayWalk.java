package io.ninethree.rules.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Open time by a walk from day to day between the changes of the offset: slower than an index, and easier to believe. */
final class DayWalk {

    private final ZoneId zone;
    private final Set<DayOfWeek> days;
    private final List<OpenHours> hours;
    private final Set<LocalDate> closures;

    DayWalk(ZoneId zone, DayOfWeek first, DayOfWeek last, List<OpenHours> hours, List<LocalDate> closures) {
        this.zone = zone;
        this.days = EnumSet.range(first, last);
        this.hours = hours;
        this.closures = new HashSet<>(closures);
    }

    Duration between(Instant from, Instant to) {
        Instant start = from.isBefore(Era.START) ? Era.START : from;
        Instant end = to.isBefore(Era.END) ? to : Era.END;
        long open = 0;
        while (start.isBefore(end)) {
            Instant next = nextChangeOfOffset(start, end);
            ZoneOffset offset = zone.getRules().getOffset(start);
            open += openNanos(LocalDateTime.ofInstant(start, offset), LocalDateTime.ofInstant(next, offset));
            start = next;
        }
        return Duration.ofNanos(open);
    }

    private Instant nextChangeOfOffset(Instant after, Instant atMost) {
        ZoneOffsetTransition transition = zone.getRules().nextTransition(after);
        return transition == null || transition.getInstant().isAfter(atMost) ? atMost : transition.getInstant();
    }

    private long openNanos(LocalDateTime from, LocalDateTime to) {
        LocalDate last = to.toLocalDate();
        LocalDate date = from.toLocalDate();
        long start = from.toLocalTime().toNanoOfDay();
        long open = 0;
        while (date.isBefore(last)) {
            open += openNanos(date, start, Era.DAY);
            date = date.plusDays(1);
            start = 0;
        }
        return open + openNanos(last, start, to.toLocalTime().toNanoOfDay());
    }

    private long openNanos(LocalDate date, long from, long to) {
        if (closures.contains(date) || !days.contains(date.getDayOfWeek())) {
            return 0;
        }
        return hours.stream()
                .mapToLong(span -> Math.max(0, Math.min(to, span.to()) - Math.max(from, span.from())))
                .sum();
    }
}
