package io.ninethree.fact;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How the value of one field is got: by an accessor from an object of the caller, or from a column. Immutable, and
 * thread-safe if the accessor is.
 */
public sealed interface Extractor {

    /**
     * The value of one record.
     *
     * @param record the caller's object, which a column does not need
     * @param row the number of the record among those that are read, which an accessor does not need
     * @return the value, a {@link Flaw} if it can not be read, or null if there is none
     */
    @Nullable
    Object value(Object record, int row);

    /**
     * An accessor of objects.
     *
     * @param accessor reads the value, a flaw, or null
     */
    record Accessor(Function<Object, @Nullable Object> accessor) implements Extractor {

        @SuppressWarnings("unchecked") // it is shown records of its mapping only
        static Accessor of(Function<?, ? extends @Nullable Object> accessor) {
            return new Accessor((Function<Object, @Nullable Object>) requireNonNull(accessor, "accessor"));
        }

        @Override
        public @Nullable Object value(Object record, int row) {
            return accessor.apply(record);
        }
    }

    /**
     * An accessor of whole numbers.
     *
     * @param accessor reads the number
     */
    record WholeAccessor(ToLongFunction<Object> accessor) implements Extractor {

        @SuppressWarnings("unchecked") // it is shown records of its mapping only
        static WholeAccessor of(ToLongFunction<?> accessor) {
            return new WholeAccessor((ToLongFunction<Object>) requireNonNull(accessor, "accessor"));
        }

        @Override
        public Object value(Object record, int row) {
            return accessor.applyAsLong(record);
        }
    }

    /**
     * An accessor of numbers.
     *
     * @param accessor reads the number
     */
    record RealAccessor(ToDoubleFunction<Object> accessor) implements Extractor {

        @SuppressWarnings("unchecked") // it is shown records of its mapping only
        static RealAccessor of(ToDoubleFunction<?> accessor) {
            return new RealAccessor((ToDoubleFunction<Object>) requireNonNull(accessor, "accessor"));
        }

        @Override
        public Object value(Object record, int row) {
            return accessor.applyAsDouble(record);
        }
    }

    /**
     * An accessor of constants whose names are words.
     *
     * @param accessor reads the constant, or null
     */
    record ConstantAccessor(Function<Object, @Nullable Enum<?>> accessor) implements Extractor {

        @SuppressWarnings("unchecked") // it is shown records of its mapping only
        static ConstantAccessor of(Function<?, ? extends @Nullable Enum<?>> accessor) {
            return new ConstantAccessor((Function<Object, @Nullable Enum<?>>) requireNonNull(accessor, "accessor"));
        }

        @Override
        public @Nullable Object value(Object record, int row) {
            Enum<?> constant = accessor.apply(record);
            return constant == null ? null : constant.name();
        }
    }

    /** A column of values, one for each record. */
    sealed interface Column extends Extractor {
        /**
         * What a row says.
         *
         * @param row the number of the row
         * @return the value, of no meaning where there is none
         */
        Object at(int row);

        @Override
        default @Nullable Object value(Object record, int row) {
            return absent().get(row) ? null : at(row);
        }

        /**
         * The rows that have no value.
         *
         * @return their numbers
         */
        BitSet absent();

        /**
         * This column with some values taken away.
         *
         * @param rows the rows that have no value
         * @return a changed copy
         */
        Column without(BitSet rows);
    }

    /**
     * A column of instants or durations.
     *
     * @param values units since 1970-01-01T00:00Z, or units of length
     * @param unit the unit
     * @param instants whether the values are instants
     * @param absent the rows without a value
     */
    @SuppressWarnings("ArrayRecordComponent") // the caller's column is read in place
    record Times(long[] values, TimeUnit unit, boolean instants, BitSet absent) implements Column {
        @Override
        public Object at(int row) {
            Duration length = Duration.of(values[row], unit.toChronoUnit());
            return instants ? Instant.EPOCH.plus(length) : length;
        }

        @Override
        public Times without(BitSet rows) {
            return new Times(values, unit, instants, rows);
        }
    }

    /**
     * A column of whole numbers.
     *
     * @param values the numbers
     * @param absent the rows without a value
     */
    @SuppressWarnings("ArrayRecordComponent") // the caller's column is read in place
    record Longs(long[] values, BitSet absent) implements Column {
        @Override
        public Object at(int row) {
            return values[row];
        }

        @Override
        public Longs without(BitSet rows) {
            return new Longs(values, rows);
        }
    }

    /**
     * A column of small whole numbers.
     *
     * @param values the numbers
     * @param absent the rows without a value
     */
    @SuppressWarnings("ArrayRecordComponent") // the caller's column is read in place
    record Ints(int[] values, BitSet absent) implements Column {
        @Override
        public Object at(int row) {
            return values[row];
        }

        @Override
        public Ints without(BitSet rows) {
            return new Ints(values, rows);
        }
    }

    /**
     * A column of numbers.
     *
     * @param values the numbers
     * @param absent the rows without a value
     */
    @SuppressWarnings("ArrayRecordComponent") // the caller's column is read in place
    record Doubles(double[] values, BitSet absent) implements Column {
        @Override
        public Object at(int row) {
            return values[row];
        }

        @Override
        public Doubles without(BitSet rows) {
            return new Doubles(values, rows);
        }
    }

    /**
     * A column of flags.
     *
     * @param values the flags
     * @param absent the rows without a value
     */
    @SuppressWarnings("ArrayRecordComponent") // the caller's column is read in place
    record Booleans(boolean[] values, BitSet absent) implements Column {
        @Override
        public Object at(int row) {
            return values[row];
        }

        @Override
        public Booleans without(BitSet rows) {
            return new Booleans(values, rows);
        }
    }

    /**
     * A column of words.
     *
     * @param codes the number of each row's word
     * @param words the words by number
     * @param absent the rows without a value
     */
    @SuppressWarnings("ArrayRecordComponent") // the caller's column is read in place
    record Words(int[] codes, List<String> words, BitSet absent) implements Column {
        @Override
        public Object at(int row) {
            return words.get(codes[row]);
        }

        @Override
        public Words without(BitSet rows) {
            return new Words(codes, words, rows);
        }
    }
}
