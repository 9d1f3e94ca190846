package io.ninethree.rules.calendar;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The hours that start on one day.
 *
 * @param spans in ascending order; they neither overlap nor touch
 */
record DayHours(List<OpenHours> spans) {

    static final DayHours NONE = new DayHours(List.of());

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

    /** Whether a time, in nanoseconds since the midnight at which the day began, lies in the hours. */
    boolean contains(long time) {
        for (OpenHours span : spans) {
            if (span.contains(time)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return spans.stream().map(OpenHours::toString).collect(joining(" "));
    }
}
