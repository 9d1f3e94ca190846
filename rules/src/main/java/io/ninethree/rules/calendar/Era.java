package io.ninethree.rules.calendar;

import java.time.Duration;
import java.time.Instant;

/** The two centuries that calendars reach over, so that an instant fits into a long of nanoseconds. */
final class Era {

    static final Instant START = Instant.parse("1900-01-01T00:00:00Z");
    static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

    static final long SECOND = 1_000_000_000;
    static final long DAY = Duration.ofDays(1).toNanos();

    private static final long FIRST_SECOND = START.getEpochSecond();
    private static final long END_SECOND = END.getEpochSecond();

    private Era() {}

    static boolean contains(Instant instant) {
        long second = instant.getEpochSecond();
        return FIRST_SECOND <= second && second < END_SECOND;
    }

    /** Nanoseconds since 1970; those of the nearer end for an instant outside. */
    static long nanos(Instant instant) {
        return nanos(instant.getEpochSecond(), instant.getNano());
    }

    private static long nanos(long second, int nano) {
        if (second < FIRST_SECOND) {
            return FIRST_SECOND * SECOND;
        }
        return second < END_SECOND ? second * SECOND + nano : END_SECOND * SECOND;
    }

    /** The same for an instant that may lie before or after what an {@link Instant} can say. */
    static long nanosAfter(Instant instant, long seconds) {
        return nanos(instant.getEpochSecond() + seconds, instant.getNano());
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND));
    }
}
