package io.ninethree.column;

import io.ninethree.fact.Flaw;
import java.time.Instant;

/** Instants, as nanoseconds since 1970-01-01T00:00Z. */
public final class InstantColumn extends Column {

    /** Seconds beyond which nanoseconds do not fit. */
    private static final long LARGEST = Long.MAX_VALUE / 1_000_000_000 - 1;

    /** The instants of the rows that have one. */
    public final long[] nanos = new long[Batch.SIZE];

    /** The rows whose instant is known: it is planned, or not later than when the facts are known. */
    public final long[] known = Batch.noRows();

    private final boolean planned;
    private long earliest = Long.MAX_VALUE;
    private long latest = Long.MIN_VALUE;

    InstantColumn(boolean planned) {
        this.planned = planned;
    }

    boolean isPlanned() {
        return planned;
    }

    @Override
    boolean put(int row, Object value) {
        return value instanceof Instant instant ? put(row, instant) : refuse(row, value);
    }

    private boolean put(int row, Instant value) {
        long seconds = value.getEpochSecond();
        if (seconds < -LARGEST || seconds > LARGEST) {
            return refuse(row, Flaw.farInstant());
        }
        put(row, seconds * 1_000_000_000 + value.getNano());
        return true;
    }

    private void put(int row, long value) {
        nanos[row] = value;
        if (value > latest) {
            latest = value;
        }
        if (value < earliest) {
            earliest = value;
        }
    }

    @Override
    void clear() {
        super.clear();
        latest = Long.MIN_VALUE;
        earliest = Long.MAX_VALUE;
    }

    /** Takes that all values of the batch lie between two instants. */
    void bound(long first, long last) {
        earliest = Math.min(earliest, first);
        latest = Math.max(latest, last);
    }

    /** Whether no value of the batch is later than an instant. */
    boolean isAllBy(long instant) {
        return latest <= instant;
    }

    /** An instant as nanoseconds, the ends of the scale for those beyond. */
    public static long saturated(Instant instant) {
        long seconds = instant.getEpochSecond();
        if (seconds > LARGEST) {
            return Long.MAX_VALUE;
        }
        return seconds < -LARGEST ? Long.MIN_VALUE : seconds * 1_000_000_000 + instant.getNano();
    }

    /** The instant of a row that has one. */
    Instant instant(int row) {
        return Instant.ofEpochSecond(0, nanos[row]);
    }

    /** Finds out what is known at an instant. */
    void know(Batch batch, long now) {
        for (int w = 0; w < batch.words(); w++) {
            long rows = present[w];
            known[w] = planned || rows == 0 || isAllBy(now) ? rows : rows & Bits.atMost(nanos, w * Long.SIZE, now);
        }
    }

    /** The rows between two instants, both included, of 64; those without an instant say anything. */
    public long between(int w, long low, long high) {
        return low <= earliest && latest <= high ? -1L : Bits.between(nanos, w * Long.SIZE, low, high);
    }
}
