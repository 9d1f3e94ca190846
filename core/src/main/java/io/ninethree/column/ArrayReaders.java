package io.ninethree.column;

import io.ninethree.fact.Extractor;
import io.ninethree.fact.Flaw;
import java.util.concurrent.TimeUnit;

/** Readers of columns that the caller keeps. */
final class ArrayReaders {

    private ArrayReaders() {}

    /** Puts one value of a caller's column into a column and says whether it is one. */
    @FunctionalInterface
    private interface Put<C extends Column> {
        boolean put(C column, int row, int index);
    }

    /** A reader value by value, where each of them must be checked. */
    private static <C extends Column> Reader<C> each(Extractor.Column extractor, Put<C> put) {
        Presence presence = Presence.of(extractor.absent());
        return (records, first, count, column) -> {
            presence.read(first, count, column);
            for (int w = 0; w * Long.SIZE < count; w++) {
                for (long left = column.present[w]; left != 0; left &= left - 1) {
                    int row = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                    if (!put.put(column, row, first + row)) {
                        column.present[w] &= ~(1L << row);
                    }
                }
            }
        };
    }

    static Reader<? super NumberColumn> numbers(Extractor.Column extractor) {
        if (extractor instanceof Extractor.Longs longs) {
            return each(extractor, (NumberColumn column, int row, int i) -> column.put(row, longs.values()[i]));
        }
        if (extractor instanceof Extractor.Ints ints) {
            return each(extractor, (NumberColumn column, int row, int i) -> column.put(row, (long) ints.values()[i]));
        }
        double[] values = ((Extractor.Doubles) extractor).values();
        return each(extractor, (NumberColumn column, int row, int i) -> column.put(row, values[i]));
    }

    static Reader<InstantColumn> instants(Extractor.Times times) {
        Scale scale = Scale.of(times.unit());
        long[] values = times.values();
        return each(times, (column, row, i) -> {
            if (scale.isBeyond(values[i])) {
                return column.refuse(row, Flaw.farInstant());
            }
            column.nanos[row] = values[i] * scale.nanos();
            return true;
        });
    }

    static Reader<DurationColumn> durations(Extractor.Times times) {
        Scale scale = Scale.of(times.unit());
        long[] values = times.values();
        return each(times, (column, row, i) -> {
            if (values[i] < 0 || scale.isBeyond(values[i])) {
                return column.refuse(row, values[i] < 0 ? Flaw.negative() : Flaw.longDuration());
            }
            column.nanos[row] = values[i] * scale.nanos();
            return true;
        });
    }

    static Reader<FlagColumn> flags(Extractor.Booleans flags) {
        Presence presence = Presence.of(flags.absent());
        boolean[] values = flags.values();
        return (records, first, count, column) -> {
            presence.read(first, count, column);
            for (int start = 0; start < count; start += Long.SIZE) {
                int end = Math.min(start + Long.SIZE, count);
                long set = 0;
                for (int row = start; row < end; row++) {
                    set |= (values[first + row] ? 1L : 0L) << row;
                }
                column.set[start >> 6] = set;
            }
        };
    }

    static Reader<WordColumn> words(Extractor.Words words, Dictionary dictionary) {
        int[] codes = words.words().stream().mapToInt(dictionary::code).toArray();
        return each(words, (column, row, i) -> column.put(row, codes[words.codes()[i]]));
    }

    /** How many nanoseconds a unit of time has, and which numbers of units fit. */
    private record Scale(long nanos, long largest) {
        static Scale of(TimeUnit unit) {
            long nanos = unit.toNanos(1);
            return new Scale(nanos, Long.MAX_VALUE / nanos - 1);
        }

        boolean isBeyond(long value) {
            return value > largest || value < -largest;
        }
    }
}
