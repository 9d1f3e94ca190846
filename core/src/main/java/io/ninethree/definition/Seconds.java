package io.ninethree.definition;

import java.time.Duration;

/** Durations as the seconds in which values and curves count them. */
final class Seconds {
    private static final double PER_NANO = 1e9;

    private Seconds() {}

    static double of(Duration duration) {
        return duration.toSeconds() + duration.toNanosPart() / PER_NANO;
    }

    static Duration duration(double seconds) {
        double whole = Math.floor(seconds);
        Duration duration = Duration.ofSeconds((long) whole, Math.round((seconds - whole) * PER_NANO));
        if (Double.compare(of(duration), seconds) != 0) {
            throw new IllegalArgumentException("time of a curve must be a duration, was " + seconds + " s");
        }
        return duration;
    }
}
