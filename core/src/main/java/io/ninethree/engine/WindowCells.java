package io.ninethree.engine;

import io.ninethree.column.Batch;
import io.ninethree.column.InstantColumn;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.Window;
import java.time.Instant;
import java.util.Arrays;

/** The cells in whose windows the date of a row lies: windows of successive cells may overlap. Mutable. */
final class WindowCells implements CellFinder {

    private final InstantColumn date;
    private final Batch batch;
    private final int[] cells;
    private final long[] from;
    private final long[] to;

    /** Of each cell and all later ones, the earliest start: a window moved by months may start before that of a cell before. */
    private final long[] earliest;

    /** Of each cell and all earlier ones, the latest end. */
    private final long[] latest;

    private final int[] first = new int[Batch.SIZE];
    private final int[] end = new int[Batch.SIZE];

    WindowCells(InstantColumn date, Batch batch, CellIndex index, ScoringPeriod period, Window window) {
        this.date = date;
        this.batch = batch;
        this.cells = index.all(period);
        this.from = new long[cells.length];
        this.to = new long[cells.length];
        for (int i = 0; i < cells.length; i++) {
            ScoringPeriod span = spanOf(window, index.within(period, cells[i]));
            from[i] = InstantColumn.saturated(span.from());
            to[i] = InstantColumn.saturated(span.to());
        }
        earliest = from.clone();
        latest = to.clone();
        for (int i = 1; i < cells.length; i++) {
            int back = cells.length - 1 - i;
            earliest[back] = Math.min(earliest[back], earliest[back + 1]);
            latest[i] = Math.max(latest[i], latest[i - 1]);
        }
    }

    /** The span of a window, whatever is known by then. */
    static ScoringPeriod spanOf(Window window, ScoringPeriod period) {
        return window.of(period.withKnownAt(Instant.MAX));
    }

    @Override
    public int passes() {
        int most = 0;
        for (int w = 0; w < batch.words(); w++) {
            for (long left = date.known[w]; left != 0; left &= left - 1) {
                int row = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                first[row] = after(latest, date.nanos[row]);
                end[row] = after(earliest, date.nanos[row]);
                most = Math.max(most, end[row] - first[row]);
            }
        }
        return most;
    }

    /** The first of some ascending instants that is after another one. */
    private static int after(long[] ascending, long nanos) {
        int place = Arrays.binarySearch(ascending, nanos);
        while (place >= 0 && place + 1 < ascending.length && ascending[place + 1] == nanos) {
            place++;
        }
        return place >= 0 ? place + 1 : -place - 1;
    }

    @Override
    public void find(int pass, long[] rows, int[] codes) {
        for (int w = 0; w < batch.words(); w++) {
            rows[w] = 0;
            for (long left = date.known[w]; left != 0; left &= left - 1) {
                int row = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                int cell = first[row] + pass;
                if (cell < end[row] && isWithin(cell, date.nanos[row])) {
                    rows[w] |= 1L << row;
                    codes[row] = cells[cell];
                }
            }
        }
    }

    private boolean isWithin(int cell, long nanos) {
        return nanos >= from[cell] && nanos < to[cell];
    }
}
