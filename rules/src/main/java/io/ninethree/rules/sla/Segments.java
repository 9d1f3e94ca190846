package io.ninethree.rules.sla;

import io.ninethree.model.Text;
import io.ninethree.model.TimeText;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.calendar.Stretch;
import io.ninethree.rules.sla.ClockSegment.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Cuts the life of a clock where something changed: an event, or a door that opened or closed. */
final class Segments {

    private static final Text DONE = Text.of("已解决", "resolved");

    private final List<ClockSegment> segments = new ArrayList<>();
    private long total;

    static List<ClockSegment> of(Cycle cycle) {
        Segments all = new Segments();
        cycle.spans().forEach(all::add);
        return List.copyOf(all.segments);
    }

    /** How a clock that is open goes on until it is due. */
    static List<ClockSegment> projected(Cycle cycle, Terms terms, Instant due) {
        Segments all = new Segments();
        all.total = cycle.total();
        all.run(terms.calendar(), cycle.at(), due, List.of());
        return List.copyOf(all.segments);
    }

    private void add(Span span) {
        switch (span.kind()) {
            case COUNTED -> run(span.calendar(), span.from(), span.to(), span.waiting());
            case PAUSED -> add(span, Waits.paused(span.waiting()));
            case STOPPED -> add(span, DONE);
            case UNPROMISED -> add(span, Cycle.NOTHING_PROMISED);
            case CLOSED -> throw new IllegalStateException("a span must not be closed, was " + span);
        }
    }

    private void add(Span span, Text cause) {
        segments.add(
                new ClockSegment(span.from(), span.to(), span.kind(), cause, Duration.ZERO, Duration.ofNanos(total)));
    }

    private void run(BusinessCalendar calendar, Instant from, Instant to, List<String> waiting) {
        for (Stretch stretch : calendar.stretches(from, to)) {
            Text cause = Waits.beside(cause(stretch, calendar), waiting);
            Duration counted = Duration.ZERO;
            if (stretch.open()) {
                counted = wallTime(stretch.from(), stretch.to());
                total += counted.toNanos();
            }
            segments.add(new ClockSegment(
                    stretch.from(),
                    stretch.to(),
                    stretch.open() ? Kind.COUNTED : Kind.CLOSED,
                    cause,
                    counted,
                    Duration.ofNanos(total)));
        }
    }

    /** What {@link Duration#between} says, without its detour over any kind of time. */
    private static Duration wallTime(Instant from, Instant to) {
        return Duration.ofSeconds(to.getEpochSecond() - from.getEpochSecond(), (long) to.getNano() - from.getNano());
    }

    /** Why it was open or closed, by which part of a composed calendar, and whether the clock on the wall jumped. */
    private static Text cause(Stretch stretch, BusinessCalendar calendar) {
        Text cause = stretch.cause().text();
        String layer = stretch.cause().layer();
        if (!layer.equals(calendar.name()) && !cause.en().contains(layer)) {
            cause = Text.of(cause.zh() + "（" + layer + "）", cause.en() + " (" + layer + ")");
        }
        if (stretch.clockChange().isZero()) {
            return cause;
        }
        Text change = TimeText.of(stretch.clockChange());
        return Text.of(
                cause.zh() + "（时钟拨动 " + change.zh() + "）", cause.en() + " (clocks moved by " + change.en() + ")");
    }
}
