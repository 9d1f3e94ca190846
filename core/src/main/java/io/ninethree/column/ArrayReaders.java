package io.ninethree.column;

import io.ninethree.fact.Extractor;
import io.ninethree.fact.Flaw;

/** Readers of columns that the caller keeps. */
final class ArrayReaders {

    private ArrayReaders() {}

    static Reader<? super NumberColumn> numbers(Extractor.Column extractor) {
        if (extractor instanceof Extractor.Longs longs) {
            return new LongsReader(longs);
        }
        return extractor instanceof Extractor.Ints ints
                ? new IntsReader(ints)
                : new DoublesReader((Extractor.Doubles) extractor);
    }

    static Reader<InstantColumn> instants(Extractor.Times times) {
        return new TimesReader<>(times, Long.MIN_VALUE) {
            @Override
            long[] nanos(InstantColumn column) {
                return column.nanos;
            }

            @Override
            void bound(InstantColumn column, long first, long last) {
                column.bound(first, last);
            }

            @Override
            void refuse(int from, int row, InstantColumn column) {
                column.refuse(row, Flaw.farInstant());
            }
        };
    }

    static Reader<DurationColumn> durations(Extractor.Times times) {
        return new TimesReader<>(times, 0) {
            @Override
            long[] nanos(DurationColumn column) {
                return column.nanos;
            }

            @Override
            void refuse(int from, int row, DurationColumn column) {
                column.refuse(row, times.values()[from] < 0 ? Flaw.negative() : Flaw.longDuration());
            }
        };
    }

    static Reader<FlagColumn> flags(Extractor.Booleans flags) {
        boolean[] values = flags.values();
        return new ArrayReader<>(flags) {
            @Override
            long copy(int from, int row, int count, FlagColumn column) {
                long set = 0;
                for (int i = 0; i < count; i++) {
                    set |= (values[from + i] ? 1L : 0L) << i;
                }
                column.set[row >> 6] = set;
                return 0;
            }

            @Override
            void refuse(int from, int row, FlagColumn column) {}
        };
    }

    static Reader<WordColumn> words(Extractor.Words words, Dictionary dictionary) {
        int[] codes = words.words().stream().mapToInt(dictionary::code).toArray();
        int[] values = words.codes();
        return new ArrayReader<>(words) {
            @Override
            long copy(int from, int row, int count, WordColumn column) {
                long blank = 0;
                for (int i = 0; i < count; i++) {
                    int code = codes[values[from + i]];
                    column.codes[row + i] = code;
                    blank |= (code >>> 31 & 1L) << i;
                }
                return blank;
            }

            /** A blank word is absent. */
            @Override
            void refuse(int from, int row, WordColumn column) {}
        };
    }

    /** Numbers as they are. */
    private static final class LongsReader extends ArrayReader<NumberColumn> {

        private final long[] values;

        LongsReader(Extractor.Longs longs) {
            super(longs);
            values = longs.values();
        }

        @Override
        long copy(int from, int row, int count, NumberColumn column) {
            System.arraycopy(values, from, column.whole, row, count);
            return column.notAdmitted(row, count);
        }

        @Override
        void refuse(int from, int row, NumberColumn column) {
            column.put(row, values[from]);
        }
    }

    /** Small numbers. */
    private static final class IntsReader extends ArrayReader<NumberColumn> {

        private final int[] values;

        IntsReader(Extractor.Ints ints) {
            super(ints);
            values = ints.values();
        }

        @Override
        long copy(int from, int row, int count, NumberColumn column) {
            long[] whole = column.whole;
            for (int i = 0; i < count; i++) {
                whole[row + i] = values[from + i];
            }
            return column.notAdmitted(row, count);
        }

        @Override
        void refuse(int from, int row, NumberColumn column) {
            column.put(row, (long) values[from]);
        }
    }

    /** Numbers that may be broken. */
    private static final class DoublesReader extends ArrayReader<NumberColumn> {

        private final double[] values;

        DoublesReader(Extractor.Doubles doubles) {
            super(doubles);
            values = doubles.values();
        }

        /** Whether a number is admitted is found out when it is put. */
        @Override
        long copy(int from, int row, int count, NumberColumn column) {
            long refused = 0;
            for (long left = column.present[row >> 6]; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                refused |= column.put(row + bit, values[from + bit]) ? 0 : 1L << bit;
            }
            return refused;
        }

        @Override
        void refuse(int from, int row, NumberColumn column) {}
    }
}
