package io.ninethree.column;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Flaw;
import io.ninethree.fact.WorkingTime;
import java.time.Duration;
import java.time.Instant;

/**
 * How long something took: as recorded, or from its start to its end, or until now while it runs.
 *
 * @param recorded what the records say, which comes first
 * @param from the start
 * @param to the end
 * @param timing what of the time counts
 * @param now the instant at which the facts are known
 * @param unfinished whether ends are seen as if they had not happened
 */
record Elapsed(
        DurationColumn recorded,
        InstantColumn from,
        InstantColumn to,
        WorkingTime timing,
        long now,
        boolean unfinished) {

    void compute(Batch batch, DurationColumn result) {
        for (int w = 0; w < batch.words(); w++) {
            long told = recorded.present[w];
            long unreadable = (recorded.unreadable[w] | from.unreadable[w] | to.unreadable[w]) & ~told;
            long started = from.known[w] & ~(told | unreadable);
            long ended = started & to.known[w];
            long contradictory = ended & ~(ended == 0 ? 0 : Bits.atMost(from.nanos, to.nanos, w * Long.SIZE));
            long sane = ~contradictory & (unfinished && !to.isPlanned() ? 0 : -1L);
            result.contradictory[w] = contradictory;
            result.failed[w] = 0;
            result.unreadable[w] = unreadable | contradictory;
            result.present[w] = ended & sane;
            result.running[w] = started & ~contradictory & ~result.present[w];
            time(w, result);
            result.present[w] |= told;
            Bits.forEach(told, w * Long.SIZE, row -> result.nanos[row] = recorded.nanos[row]);
        }
    }

    private void time(int w, DurationColumn result) {
        if (timing.equals(WorkingTime.always())) {
            wallTime(w, result);
        } else {
            Bits.forEach(result.present[w], w * Long.SIZE, row -> work(row, to.instant(row), result));
            Bits.forEach(result.running[w], w * Long.SIZE, row -> work(row, latest(row), result));
        }
    }

    private void wallTime(int w, DurationColumn result) {
        int first = w * Long.SIZE;
        long done = result.present[w];
        long[] nanos = result.nanos;
        long overflown = 0;
        for (int i = 0; i < Long.SIZE; i++) {
            long start = from.nanos[first + i];
            long end = (done >>> i & 1) != 0 ? to.nanos[first + i] : Math.max(now, start);
            long length = end - start;
            nanos[first + i] = length;
            overflown |= (length < 0 ? 1L : 0L) << i;
        }
        overflown &= done | result.running[w];
        Bits.forEach(overflown & done, first, row -> fail(row, Flaw.longDuration(), result));
        Bits.forEach(overflown & result.running[w], first, row -> nanos[row] = Long.MAX_VALUE);
    }

    private Instant latest(int row) {
        return from.nanos[row] > now ? from.instant(row) : Instant.ofEpochSecond(0, now);
    }

    /** Takes the time from a working time that anybody may have written; a row fails if it fails or gives none that is one. */
    private void work(int row, Instant end, DurationColumn result) {
        try {
            Duration time = requireNonNull(timing.between(from.instant(row), end));
            if (!result.put(row, time)) {
                fail(row, result.flaw(row), result);
            }
        } catch (RuntimeException e) {
            fail(row, Flaw.threw(e), result);
        }
    }

    private static void fail(int row, Flaw flaw, DurationColumn result) {
        result.refuse(row, flaw);
        long bit = 1L << row;
        int w = row >> 6;
        result.present[w] &= ~bit;
        result.running[w] &= ~bit;
        result.failed[w] |= bit;
    }
}
