package io.ninethree.column;

import io.ninethree.fact.Flaw;
import java.time.Duration;

/** Durations in nanoseconds; a row is present if its duration is done. */
public final class DurationColumn extends Column {

    /** Seconds beyond which nanoseconds do not fit. */
    private static final long LARGEST = Long.MAX_VALUE / 1_000_000_000 - 1;

    /** The durations of the rows that are done, and for how long the others have been running. */
    public final long[] nanos = new long[Batch.SIZE];

    /** The rows whose duration still runs. */
    public final long[] running = Batch.noRows();

    /** The rows whose duration is recorded as such. */
    public final long[] told = Batch.noRows();

    /** The rows whose end contradicts their start. */
    public final long[] contradictory = Batch.noRows();

    /** The rows whose duration can not be derived for another reason, which is their flaw. */
    public final long[] failed = Batch.noRows();

    @Override
    boolean put(int row, Object value) {
        return value instanceof Duration duration ? put(row, duration) : refuse(row, value);
    }

    private boolean put(int row, Duration value) {
        long seconds = value.toSeconds();
        if (seconds < 0 || seconds > LARGEST) {
            return refuse(row, seconds < 0 ? Flaw.negative() : Flaw.longDuration());
        }
        nanos[row] = seconds * 1_000_000_000 + value.toNanosPart();
        return true;
    }

    /** A limit as nanoseconds; what runs beyond the end of the scale is longer than any. */
    static long saturated(Duration limit) {
        return limit.toSeconds() > LARGEST ? Long.MAX_VALUE - 1 : limit.toNanos();
    }
}
