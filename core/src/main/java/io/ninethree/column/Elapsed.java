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
        boolean wall = timing.equals(WorkingTime.always());
        for (int w = 0; w < batch.words(); w++) {
            long told = recorded.present[w];
            long unreadable = (recorded.unreadable[w] | from.unreadable[w] | to.unreadable[w]) & ~told;
            long started = from.known[w] & ~(told | unreadable);
            long ended = started & to.known[w];
            result.told[w] = told;
            result.unreadable[w] = unreadable;
            result.contradictory[w] = 0;
            result.failed[w] = 0;
            result.present[w] = ended;
            result.running[w] = started & ~ended;
            if (wall && !(unfinished && !to.isPlanned())) {
                wallTime(w, result);
            } else {
                contradict(w, ended, result);
                time(w, wall, result);
            }
            result.present[w] |= told;
            Bits.forEach(told, w * Long.SIZE, row -> result.nanos[row] = recorded.nanos[row]);
        }
    }

    private void contradict(int w, long ended, DurationColumn result) {
        long contradictory = ended & ~(ended == 0 ? 0 : Bits.atMost(from.nanos, to.nanos, w * Long.SIZE));
        result.contradictory[w] = contradictory;
        result.unreadable[w] |= contradictory;
        result.present[w] &= ~contradictory;
        if (unfinished && !to.isPlanned()) {
            result.running[w] |= result.present[w];
            result.present[w] = 0;
        }
    }

    private void time(int w, boolean wall, DurationColumn result) {
        int first = w * Long.SIZE;
        if (wall) {
            Bits.forEach(result.running[w], first, row -> result.nanos[row] = wallTimeUntilNow(row));
        } else {
            Bits.forEach(result.present[w], first, row -> work(row, to.instant(row), result));
            Bits.forEach(result.running[w], first, row -> work(row, latest(row), result));
        }
    }

    private long wallTimeUntilNow(int row) {
        long start = from.nanos[row];
        long length = Math.max(now, start) - start;
        return length < 0 ? Long.MAX_VALUE : length;
    }

    private void wallTime(int w, DurationColumn result) {
        int first = w * Long.SIZE;
        long done = result.present[w];
        long[] nanos = result.nanos;
        long negative = 0;
        for (int i = 0; i < Long.SIZE; i++) {
            long start = from.nanos[first + i];
            long end = (done >>> i & 1) != 0 ? to.nanos[first + i] : Math.max(now, start);
            long length = end - start;
            nanos[first + i] = length;
            long overflown = (end ^ start) & (end ^ length);
            negative |= ((length | overflown) >>> (Long.SIZE - 1)) << i;
        }
        Bits.forEach(negative & result.running[w], first, row -> nanos[row] = Long.MAX_VALUE);
        Bits.forEach(negative & done, first, row -> contradictOrFail(row, result));
    }

    /** A length that is negative or overflown ends before it starts, or is longer than can be told. */
    private void contradictOrFail(int row, DurationColumn result) {
        if (to.nanos[row] < from.nanos[row]) {
            result.contradictory[row >> 6] |= 1L << row;
            leaveOut(row, result);
        } else {
            fail(row, Flaw.longDuration(), result);
        }
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
        result.failed[row >> 6] |= 1L << row;
        leaveOut(row, result);
    }

    private static void leaveOut(int row, DurationColumn result) {
        long bit = 1L << row;
        result.present[row >> 6] &= ~bit;
        result.running[row >> 6] &= ~bit;
        result.unreadable[row >> 6] |= bit;
    }
}
