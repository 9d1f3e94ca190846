package io.ninethree.rules.calendar;

import java.util.Arrays;
import java.util.List;

/**
 * The open intervals of 2^55 nanoseconds, which are 417 days, with an index from instants to intervals and one back.
 * All instants are in nanoseconds since 1970.
 */
final class Chunk {

    private static final int SPAN = 55;
    /** An index entry for 19.5 hours. */
    private static final int TIME_STEP = 46;
    /** An index entry for 73 open minutes. */
    private static final int OPEN_STEP = 42;

    private final long start;
    /** Where the open intervals start. */
    private final long[] opens;
    /** The open time before each interval, and that of the whole chunk. */
    private final long[] before;
    /** The last interval that starts no later than each time step, -1 for none. */
    private final int[] byTime;
    /** The interval in which each open step lies. */
    private final int[] byOpen;

    private Chunk(long start, long[] opens, long[] before) {
        this.start = start;
        this.opens = opens;
        this.before = before;
        this.byTime = index(1 << (SPAN - TIME_STEP), TIME_STEP, start, opens);
        this.byOpen = index((int) (total() >> OPEN_STEP) + 1, OPEN_STEP, 0, Arrays.copyOf(before, opens.length));
    }

    /** The last entry no greater than each step, with one step more as an end. */
    private static int[] index(int steps, int width, long first, long[] sorted) {
        int[] index = new int[steps + 1];
        int last = -1;
        for (int step = 0; step < index.length; step++) {
            while (last + 1 < sorted.length && sorted[last + 1] <= first + ((long) step << width)) {
                last++;
            }
            index[step] = last;
        }
        return index;
    }

    static int numberOf(long nanos) {
        return (int) (nanos >> SPAN);
    }

    static Chunk compile(int number, Course course) {
        long from = Math.max((long) number << SPAN, Era.nanos(Era.START));
        long to = Math.min((long) (number + 1) << SPAN, Era.nanos(Era.END));
        List<Tile> tiles = course.tiles(from, to);
        long[] opens = new long[tiles.size()];
        long[] before = new long[tiles.size() + 1];
        int count = 0;
        for (int i = 0; i < tiles.size(); i++) {
            if (tiles.get(i).open()) {
                if (i == 0 || !tiles.get(i - 1).open()) {
                    opens[count] = tiles.get(i).from();
                    before[count + 1] = before[count];
                    count++;
                }
                long end = i + 1 < tiles.size() ? tiles.get(i + 1).from() : to;
                before[count] += end - tiles.get(i).from();
            }
        }
        return new Chunk((long) number << SPAN, Arrays.copyOf(opens, count), Arrays.copyOf(before, count + 1));
    }

    /** The open time of the whole chunk. */
    long total() {
        return before[opens.length];
    }

    boolean isOpen(long nanos) {
        int interval = startedBy(nanos);
        return interval >= 0 && nanos - opens[interval] < length(interval);
    }

    /** The open time from the start of the chunk to an instant in it. */
    long openBefore(long nanos) {
        int interval = startedBy(nanos);
        return interval < 0 ? 0 : before[interval] + Math.min(nanos - opens[interval], length(interval));
    }

    private long length(int interval) {
        return before[interval + 1] - before[interval];
    }

    private int startedBy(long nanos) {
        int step = (int) ((nanos - start) >> TIME_STEP);
        return last(opens, byTime[step], byTime[step + 1], nanos);
    }

    /** The open instant that has so much open time of the chunk before it, which must be less than all. */
    long opensAfter(long open) {
        int step = (int) (open >> OPEN_STEP);
        int interval = last(before, byOpen[step], byOpen[step + 1], open);
        return opens[interval] + open - before[interval];
    }

    /** The last of some ascending entries that is no greater than a limit, which the first one is not. */
    private static int last(long[] ascending, int from, int to, long limit) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (ascending[middle] <= limit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
