package io.ninethree.rules.escalation;

import io.ninethree.rules.sla.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.stream.Stream;

/**
 * Puts moments together into notices. What comes after a quiet time is told at once and opens a window; all that comes in
 * the window is told at its end, which opens the next window. So two notices are at least a window apart, and nothing is
 * told later than a window after it came.
 */
final class Coalescing {

    private Coalescing() {}

    static Stream<Notice> notices(String audience, NavigableSet<Moment> moments, Duration window) {
        Map<Instant, List<Moment>> told = new LinkedHashMap<>();
        Instant last = Instant.MIN;
        for (Moment moment : moments) {
            last = told(moment.at(), last, window);
            told.computeIfAbsent(last, at -> new ArrayList<>()).add(moment);
        }
        return told.entrySet().stream().map(each -> new Notice(audience, each.getKey(), each.getValue()));
    }

    private static Instant told(Instant came, Instant last, Duration window) {
        if (!came.isAfter(last)) {
            return last;
        }
        boolean quiet = Duration.between(last, came).compareTo(window) > 0;
        return quiet ? came : last.plus(window);
    }
}
