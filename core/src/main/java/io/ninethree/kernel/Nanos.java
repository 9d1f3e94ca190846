package io.ninethree.kernel;

import java.math.BigDecimal;

/** Nanoseconds as seconds. */
final class Nanos {

    private static final long EXACT = 1L << 53;

    private Nanos() {}

    /** The double that is nearest to a number of seconds. */
    static double seconds(long nanos) {
        return Math.abs(nanos) <= EXACT
                ? nanos / 1e9
                : BigDecimal.valueOf(nanos, 9).doubleValue();
    }
}
