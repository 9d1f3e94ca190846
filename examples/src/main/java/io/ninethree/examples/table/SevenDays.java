package io.ninethree.examples.table;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The window in which a case that comes back counts as reopened. */
public final class SevenDays {

    private static final Duration WINDOW = Duration.ofDays(7);

    private SevenDays() {}

    /**
     * Whether an event followed another one within seven days. It is not decided before they have passed, not even by
     * the event: otherwise those who come back early would count before those who do not come back at all.
     *
     * @param start when the window opened, null if it did not
     * @param event when the event happened, null if it did not
     * @param knownAt the instant at which the answer is wanted
     * @return null if the window has not opened or not yet closed
     */
    public static @Nullable Boolean follows(@Nullable Instant start, @Nullable Instant event, Instant knownAt) {
        if (start == null || knownAt.isBefore(start.plus(WINDOW))) {
            return null;
        }
        return event != null && !event.isBefore(start) && !event.isAfter(start.plus(WINDOW));
    }
}
