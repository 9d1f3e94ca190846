package io.ninethree.examples.benchmarks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumSet;
import java.util.Set;

/** Open time as one writes it by hand: from day to day, and exact where daylight saving begins and ends. */
final class DayWalk {

    private static final long DAY = Duration.ofDays(1).toNanos();

    private final ZoneId zone;
    private final Set<DayOfWeek> days;
    private final long[][] spans;
    private final Set<LocalDate> closures;

    /** Spans are pairs of nanoseconds since midnight, in ascending order. */
    DayWalk(ZoneId zone, Set<DayOfWeek> days, long[][] spans, Set<LocalDate> closures) {
        this.zone = zone;
        this.days = EnumSet.copyOf(days);
        this.spans = spans;
        this.closures = Set.copyOf(closures);
    }

    Duration between(Instant from, Instant to) {
        Instant start = from;
        long open = 0;
        while (start.isBefore(to)) {
            Instant next = nextChangeOfOffset(start, to);
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
            open += openNanos(date, start, DAY);
            date = date.plusDays(1);
            start = 0;
        }
        return open + openNanos(last, start, to.toLocalTime().toNanoOfDay());
    }

    private long openNanos(LocalDate date, long from, long to) {
        if (!days.contains(date.getDayOfWeek()) || closures.contains(date)) {
            return 0;
        }
        long open = 0;
        for (long[] span : spans) {
            open += Math.max(0, Math.min(to, span[1]) - Math.max(from, span[0]));
        }
        return open;
    }
}
