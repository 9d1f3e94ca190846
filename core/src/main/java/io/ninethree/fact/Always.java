package io.ninethree.fact;

import java.time.Duration;
import java.time.Instant;

/** Wall time. */
record Always(String name) implements WorkingTime {

    static final Always INSTANCE = new Always("always");

    @Override
    public Duration between(Instant from, Instant to) {
        return Duration.between(from, to);
    }
}
