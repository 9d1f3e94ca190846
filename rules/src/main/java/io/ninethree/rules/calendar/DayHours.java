package io.ninethree.rules.calendar;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The open hours of one day.
 *
 * @param spans in ascending order; they neither overlap nor touch
 */
record DayHours(List<OpenHours> spans) {

    static final DayHours CLOSED = new DayHours(List.of());

    /** The hours that lie in any of some spans. */
    static DayHours unionOf(List<OpenHours> spans) {
        Deque<OpenHours> union = new ArrayDeque<>();
        spans.stream().sorted(Comparator.comparingLong(OpenHours::from)).forEach(span -> {
            OpenHours last = union.peekLast();
            if (last == null || last.to() < span.from()) {
                union.addLast(span);
            } else {
                union.removeLast();
                union.addLast(new OpenHours(last.from(), Math.max(last.to(), span.to())));
            }
        });
        return new DayHours(List.copyOf(union));
    }

    /** Whether a time of day, in nanoseconds since midnight, is open. */
    boolean contains(long time) {
        for (OpenHours span : spans) {
            if (span.from() <= time && time < span.to()) {
                return true;
            }
        }
        return false;
    }

    /** The open nanoseconds from one time of day to another, both in nanoseconds since midnight. */
    long between(long from, long to) {
        long open = 0;
        for (OpenHours span : spans) {
            open += Math.max(0, Math.min(to, span.to()) - Math.max(from, span.from()));
        }
        return open;
    }

    @Override
    public String toString() {
        return spans.stream().map(OpenHours::toString).collect(joining(" "));
    }
}
