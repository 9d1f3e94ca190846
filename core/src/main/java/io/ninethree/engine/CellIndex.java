package io.ninethree.engine;

import io.ninethree.column.InstantColumn;
import io.ninethree.engine.GroupingSet.Cells;
import io.ninethree.fact.ScoringPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Numbers the cells of a calendar in the order in which they come. Mutable. */
final class CellIndex {

    /** The number of no cell, for records without a date. */
    static final int UNDATED = -1;

    private final Cells cells;
    private final List<LocalDate> starts = new ArrayList<>();

    /** Cells in ascending order: their first instants, what comes after their last, and their numbers. */
    private long[] from = {};

    private long[] to = {};
    private int[] number = {};
    private int last;

    CellIndex(Cells cells) {
        this.cells = cells;
    }

    /** The number of the cell in which an instant lies. */
    int of(long nanos) {
        if (last < from.length && nanos >= from[last] && nanos < to[last]) {
            return number[last];
        }
        int low = 0;
        int high = from.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (nanos < from[middle]) {
                high = middle - 1;
            } else if (nanos >= to[middle]) {
                low = middle + 1;
            } else {
                last = middle;
                return number[middle];
            }
        }
        return add(startOf(nanos), low);
    }

    private LocalDate startOf(long nanos) {
        LocalDate day = Instant.ofEpochSecond(0, nanos).atZone(cells.zone()).toLocalDate();
        return cells.grain().start(day);
    }

    /** The number of the cell that starts on a day. */
    int of(LocalDate start) {
        int known = starts.indexOf(start);
        return known >= 0 ? known : add(start, place(start));
    }

    private int place(LocalDate start) {
        long first = nanos(start);
        int place = 0;
        while (place < from.length && from[place] < first) {
            place++;
        }
        return place;
    }

    private int add(LocalDate start, int place) {
        from = inserted(from, place, nanos(start));
        to = inserted(to, place, nanos(cells.grain().plus(start, 1)));
        number = inserted(number, place, starts.size());
        starts.add(start);
        return starts.size() - 1;
    }

    private long nanos(LocalDate day) {
        return InstantColumn.saturated(instant(day));
    }

    private Instant instant(LocalDate day) {
        return day.atStartOfDay(cells.zone()).toInstant();
    }

    private static long[] inserted(long[] values, int place, long value) {
        long[] more = new long[values.length + 1];
        System.arraycopy(values, 0, more, 0, place);
        more[place] = value;
        System.arraycopy(values, place, more, place + 1, values.length - place);
        return more;
    }

    private static int[] inserted(int[] values, int place, int value) {
        int[] more = new int[values.length + 1];
        System.arraycopy(values, 0, more, 0, place);
        more[place] = value;
        System.arraycopy(values, place, more, place + 1, values.length - place);
        return more;
    }

    /** The first day of a cell. */
    LocalDate start(int cell) {
        return starts.get(cell);
    }

    int size() {
        return starts.size();
    }

    String label(int cell) {
        return cells.grain().label(start(cell));
    }

    /** The part of a period that lies in a cell. */
    ScoringPeriod within(ScoringPeriod period, int cell) {
        Instant first = latest(instant(start(cell)), period.from());
        Instant end = earliest(instant(cells.grain().plus(start(cell), 1)), period.to());
        Instant known = period.knownAt().isAfter(first) ? period.knownAt() : end;
        return new ScoringPeriod(first, end, known, label(cell));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
