package io.ninethree.rules.calendar;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * A time in which the clock on the wall of a zone runs evenly.
 *
 * @param from its start, in nanoseconds since 1970; that of the era if it began before
 * @param to its end, excluded; that of the era if it ends after
 * @param offset the offset from UTC in seconds
 * @param jump by how many seconds the clock jumped at its start
 */
record EvenTime(long from, long to, int offset, int jump) {

    /** A time that contains nothing. */
    static final EvenTime NONE = new EvenTime(0, 0, 0, 0);

    boolean contains(long nanos) {
        return from <= nanos && nanos < to;
    }

    static EvenTime around(long nanos, ZoneRules rules) {
        Instant instant = Era.instant(nanos);
        int offset = rules.getOffset(instant).getTotalSeconds();
        ZoneOffsetTransition next = rules.nextTransition(instant);
        long to = Era.nanos(next == null ? Instant.MAX : next.getInstant());
        ZoneOffsetTransition first = rules.previousTransition(instant.plusNanos(1));
        return first == null || first.getInstant().isBefore(Era.START)
                ? new EvenTime(Era.nanos(Era.START), to, offset, 0)
                : new EvenTime(Era.nanos(first.getInstant()), to, offset, (int)
                        first.getDuration().toSeconds());
    }
}
