package io.ninethree.rules.calendar;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The open time of consecutive chunks, counted from the one that was asked for first. Their intervals are kept where
 * somebody looked into them, and only their totals where somebody counted past them. Immutable.
 */
final class Chunks {

    private static final int LOWEST = Chunk.numberOf(Era.nanos(Era.START));
    private static final int COUNT = Chunk.numberOf(Era.nanos(Era.END)) - LOWEST + 1;

    private final int first;
    private final int end;
    private final long[] before;
    private final @Nullable Chunk[] kept;

    private Chunks(int first, int end, long[] before, @Nullable Chunk[] kept) {
        this.first = first;
        this.end = end;
        this.before = before;
        this.kept = kept;
    }

    static Chunks none(int number) {
        return new Chunks(number, number, new long[COUNT + 1], new @Nullable Chunk[COUNT]);
    }

    boolean counts(int number) {
        return first <= number && number < end;
    }

    boolean keeps(int number) {
        return kept[number - LOWEST] != null;
    }

    Chunk chunk(int number) {
        return Objects.requireNonNull(kept[number - LOWEST]);
    }

    /** The open time before a chunk; that before the chunk after the last one is the open time of all. */
    long before(int number) {
        return before[number - LOWEST];
    }

    /** The open time before an instant in a chunk whose intervals are kept. */
    long before(int number, long nanos) {
        return before(number) + chunk(number).openBefore(nanos);
    }

    /** The same with a chunk counted, and all between it and those counted before. */
    Chunks counting(int number, Course course) {
        Chunks all = first == end ? none(number) : this;
        while (!all.counts(number)) {
            int next = number < all.first ? all.first - 1 : all.end;
            all = all.with(next, Chunk.compile(next, course), false);
        }
        return all;
    }

    /** The same with a chunk counted and its intervals kept. */
    Chunks keeping(int number, Course course) {
        if (keeps(number)) {
            return this;
        }
        return counting(number, course).with(number, Chunk.compile(number, course), true);
    }

    private Chunks with(int number, Chunk chunk, boolean keep) {
        int index = number - LOWEST;
        long[] open = before.clone();
        @Nullable Chunk[] chunks = kept.clone();
        if (number == end) {
            open[index + 1] = open[index] + chunk.total();
        } else if (number < first) {
            open[index] = open[index + 1] - chunk.total();
        }
        if (keep) {
            chunks[index] = chunk;
        }
        return new Chunks(Math.min(first, number), Math.max(end, number + 1), open, chunks);
    }
}
