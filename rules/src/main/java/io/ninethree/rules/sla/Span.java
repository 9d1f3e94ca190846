package io.ninethree.rules.sla;

import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.sla.ClockSegment.Kind;
import java.time.Instant;
import java.util.List;

/**
 * What a clock did between two events.
 *
 * @param from the start, included
 * @param to the end, excluded
 * @param kind what it did; {@link Kind#COUNTED} if it ran, whether or not its calendar was open
 * @param calendar the working time in which it ran, or would have run
 * @param waiting for what the case waited, whether or not that paused the clock
 * @param counted the counted nanoseconds
 */
record Span(Instant from, Instant to, Kind kind, BusinessCalendar calendar, List<String> waiting, long counted) {

    /** Whether an event between this span and the next one changed nothing for the clock. */
    boolean goesOnIn(Span next) {
        return kind == next.kind && waiting.equals(next.waiting) && calendar.equals(next.calendar);
    }

    Span joined(Span next) {
        return new Span(from, next.to, kind, calendar, waiting, counted + next.counted);
    }
}
