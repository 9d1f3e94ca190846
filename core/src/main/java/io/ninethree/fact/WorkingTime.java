package io.ninethree.fact;

import java.time.Duration;
import java.time.Instant;

/**
 * A way to measure the time between two instants, for example the open hours of an office. Implementations must be
 * immutable and thread-safe, and additive: the time from a to b and from b to c is the time from a to c.
 */
public interface WorkingTime {

    /**
     * The name by which definitions and explanations refer to this working time.
     *
     * @return a name, not blank
     */
    String name();

    /**
     * The working time between two instants.
     *
     * @param from the start
     * @param to the end, not before the start
     * @return a duration, neither negative nor longer than wall time
     */
    Duration between(Instant from, Instant to);

    /**
     * Wall time: every second counts.
     *
     * @return the working time named {@code always}
     */
    static WorkingTime always() {
        return Always.INSTANCE;
    }
}
