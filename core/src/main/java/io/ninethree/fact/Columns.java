package io.ninethree.fact;

import io.ninethree.field.CategoryField;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.TimeUnit;

/**
 * Records of a source that are kept in columns, one array for each field, all of one length. The arrays are read in place
 * and must not change while they are scored. Immutable as far as the arrays are.
 */
public final class Columns {

    private final Source source;
    private final int length;
    private final Map<Field<?>, Extractor> extractors;
    private final Map<DurationField, WorkingTime> timing;

    private Columns(
            Source source, int length, Map<Field<?>, Extractor> extractors, Map<DurationField, WorkingTime> timing) {
        this.source = source;
        this.length = length;
        this.extractors = extractors;
        this.timing = timing;
    }

    /**
     * Records without any column yet.
     *
     * @param source the source of the records
     * @param length how many records there are
     * @return the columns
     * @throws IllegalArgumentException if the length is negative
     */
    public static Columns of(Source source, int length) {
        if (length < 0) {
            throw new IllegalArgumentException("length of columns must not be negative, was " + length);
        }
        return new Columns(source, length, Map.of(), Map.of());
    }

    /**
     * These columns with one of instants.
     *
     * @param field a field of the source that is not mapped yet
     * @param values units since 1970-01-01T00:00Z
     * @param unit the unit
     * @return a changed copy
     * @throws IllegalArgumentException if the field is of another source or mapped already, or the length is another
     */
    public Columns map(InstantField field, long[] values, TimeUnit unit) {
        return map(field, new Extractor.Times(values, unit, true, new BitSet()), values.length);
    }

    /**
     * These columns with one of recorded durations.
     *
     * @param field a field of the source that is not mapped yet
     * @param values lengths in units, not negative
     * @param unit the unit
     * @return a changed copy
     * @throws IllegalArgumentException if the field is of another source or mapped already, or the length is another
     */
    public Columns map(DurationField field, long[] values, TimeUnit unit) {
        return map(field, new Extractor.Times(values, unit, false, new BitSet()), values.length);
    }

    /**
     * These columns with one of whole numbers.
     *
     * @param field a field of the source that is not mapped yet
     * @param values the numbers
     * @return a changed copy
     * @throws IllegalArgumentException if the field is of another source or mapped already, or the length is another
     */
    public Columns map(NumberField field, long[] values) {
        return map(field, new Extractor.Longs(values, new BitSet()), values.length);
    }

    /**
     * These columns with one of small whole numbers.
     *
     * @param field a field of the source that is not mapped yet
     * @param values the numbers
     * @return a changed copy
     * @throws IllegalArgumentException if the field is of another source or mapped already, or the length is another
     */
    public Columns map(NumberField field, int[] values) {
        return map(field, new Extractor.Ints(values, new BitSet()), values.length);
    }

    /**
     * These columns with one of numbers; NaN is unreadable, not absent.
     *
     * @param field a field of the source that is not mapped yet
     * @param values the numbers
     * @return a changed copy
     * @throws IllegalArgumentException if the field is of another source or mapped already, or the length is another
     */
    public Columns map(NumberField field, double[] values) {
        return map(field, new Extractor.Doubles(values, new BitSet()), values.length);
    }

    /**
     * These columns with one of flags.
     *
     * @param field a field of the source that is not mapped yet
     * @param values the flags
     * @return a changed copy
     * @throws IllegalArgumentException if the field is of another source or mapped already, or the length is another
     */
    public Columns map(FlagField field, boolean[] values) {
        return map(field, new Extractor.Booleans(values, new BitSet()), values.length);
    }

    /**
     * These columns with one of words.
     *
     * @param field a field of the source that is not mapped yet
     * @param codes the number of each record's word
     * @param words the words by number
     * @return a changed copy
     * @throws IllegalArgumentException if the field is of another source or mapped already, the length is another or a
     *     code has no word
     */
    public Columns map(CategoryField field, int[] codes, String... words) {
        for (int code : codes) {
            if (code < 0 || code >= words.length) {
                throw new IllegalArgumentException("code of a word of '" + field.id() + "' must be from 0 to "
                        + (words.length - 1) + ", was " + code);
            }
        }
        return map(field, new Extractor.Words(codes, List.of(words), new BitSet()), codes.length);
    }

    private Columns map(Field<?> field, Extractor extractor, int values) {
        RecordMapping.requireFieldOf(source, field, "column");
        if (values != length) {
            throw new IllegalArgumentException(
                    "length of the column '" + field.id() + "' must be " + length + ", was " + values);
        }
        Map<Field<?>, Extractor> changed = new LinkedHashMap<>(extractors);
        if (changed.put(field, extractor) != null) {
            throw new IllegalArgumentException("field of columns must be mapped once, was '" + field.id() + "' again");
        }
        return new Columns(source, length, changed, timing);
    }

    /**
     * These columns with some values taken away, beside those that were taken away before.
     *
     * @param field a field that is mapped
     * @param rows the numbers of the records that have no value, whatever their column says
     * @return a changed copy
     * @throws IllegalArgumentException if the field is not mapped
     */
    public Columns absent(Field<?> field, BitSet rows) {
        Extractor extractor = extractors.get(field);
        if (extractor == null) {
            throw new IllegalArgumentException("field with absent values must be mapped, was '" + field.id() + "'");
        }
        Extractor.Column column = (Extractor.Column) extractor;
        BitSet all = (BitSet) rows.clone();
        all.or(column.absent());
        Map<Field<?>, Extractor> changed = new LinkedHashMap<>(extractors);
        changed.put(field, column.without(all));
        return new Columns(source, length, changed, timing);
    }

    /**
     * These columns with derived durations timed in working time instead of wall time.
     *
     * @param time the working time
     * @param derived durations of the source that are derived from two instants
     * @return a changed copy
     * @throws IllegalArgumentException if a duration belongs to another source or is not derived
     */
    public Columns timedIn(WorkingTime time, DurationField... derived) {
        return new Columns(source, length, extractors, RecordMapping.timed(source, timing, time, derived));
    }

    /**
     * The records of these columns.
     *
     * @return the records, read when they are scored
     */
    public Records records() {
        return new Records(source, extractors, timing, Optional.empty(), new RowNumbers(length));
    }

    /** The numbers of rows, without a list of them. */
    private static final class RowNumbers extends AbstractList<Integer> implements RandomAccess {

        private final int length;

        RowNumbers(int length) {
            this.length = length;
        }

        @Override
        public Integer get(int row) {
            return row;
        }

        @Override
        public int size() {
            return length;
        }
    }
}
