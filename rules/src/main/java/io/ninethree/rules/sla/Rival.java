package io.ninethree.rules.sla;

import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.calendar.Edge;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An earlier promise in other working time that goes on beside the present one.
 *
 * @param calendar its working time
 * @param remaining its nanoseconds that are left, negative if it is overrun
 * @param usedUpAt when nothing was left, null if something is
 */
record Rival(
        BusinessCalendar calendar, long remaining, @Nullable Instant usedUpAt) {

    /** What is left of it after the clock has run for a while. */
    Rival after(Instant from, Instant to) {
        long rest = remaining - calendar.between(from, to).toNanos();
        Instant end = usedUpAt == null && rest <= 0 ? usedUp(from).orElse(to) : usedUpAt;
        return new Rival(calendar, rest, end);
    }

    private Optional<Instant> usedUp(Instant from) {
        return calendar.add(from, Duration.ofNanos(remaining), Edge.EARLIEST).instant();
    }
}
