package io.ninethree.fact;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.CategoryField;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How records of the caller's own class are read as records of a source: one accessor for each field that the class can
 * answer. Nothing is copied or converted beforehand. An accessor may return null where there is no value; one that
 * throws makes that field of that record unreadable, which the scorecard counts. Immutable, and thread-safe if the
 * accessors are.
 *
 * @param <T> the caller's class
 */
public final class RecordMapping<T> {

    private final Source source;
    private final Map<Field<?>, Extractor> extractors;
    private final Map<DurationField, WorkingTime> timing;
    private final Optional<Field<String>> identity;

    private RecordMapping(
            Source source,
            Map<Field<?>, Extractor> extractors,
            Map<DurationField, WorkingTime> timing,
            Optional<Field<String>> identity) {
        this.source = source;
        this.extractors = extractors;
        this.timing = timing;
        this.identity = identity;
    }

    /**
     * A mapping that maps no field yet.
     *
     * @param <T> the caller's class
     * @param type the caller's class
     * @param source the source as whose records its objects are read
     * @return the mapping
     */
    public static <T> RecordMapping<T> of(Class<T> type, Source source) {
        requireNonNull(type, "type");
        return new RecordMapping<>(requireNonNull(source, "source"), Map.of(), Map.of(), Optional.empty());
    }

    /**
     * This mapping with one more field.
     *
     * @param <V> the type of the field's values
     * @param field a field of the source that is not mapped yet
     * @param accessor reads the value of a record, null if there is none
     * @return a changed copy
     * @throws IllegalArgumentException if the field belongs to another source or is mapped already
     */
    public <V> RecordMapping<T> map(Field<V> field, Function<? super T, ? extends @Nullable V> accessor) {
        return read(field, accessor);
    }

    /**
     * This mapping with one more field that the records hold as text, for example in a column of a file. A text that can
     * not be read as a value of the field is unreadable.
     *
     * @param field a field of the source that is not mapped yet
     * @param format how the text is written
     * @param accessor reads the text of a record, null if there is none
     * @return a changed copy
     * @throws IllegalArgumentException if the field belongs to another source or is mapped already
     */
    public RecordMapping<T> mapText(
            Field<?> field, TextFormat format, Function<? super T, ? extends @Nullable String> accessor) {
        requireNonNull(accessor, "accessor");
        return read(field, record -> format.read(field, accessor.apply(record)));
    }

    /**
     * This mapping with one more number, read without boxing in the caller's code.
     *
     * @param field a field of the source that is not mapped yet
     * @param accessor reads the value of a record; NaN is unreadable, not absent
     * @return a changed copy
     * @throws IllegalArgumentException if the field belongs to another source or is mapped already
     */
    public RecordMapping<T> mapToDouble(NumberField field, ToDoubleFunction<? super T> accessor) {
        return extract(field, Extractor.RealAccessor.of(accessor));
    }

    /**
     * This mapping with one more whole number, read without boxing in the caller's code.
     *
     * @param field a field of the source that is not mapped yet
     * @param accessor reads the value of a record
     * @return a changed copy
     * @throws IllegalArgumentException if the field belongs to another source or is mapped already
     */
    public RecordMapping<T> mapToLong(NumberField field, ToLongFunction<? super T> accessor) {
        return extract(field, Extractor.WholeAccessor.of(accessor));
    }

    /**
     * This mapping with one more category, whose words are the names of an enum's constants.
     *
     * @param field a field of the source that is not mapped yet
     * @param accessor reads the constant of a record, null if there is none
     * @return a changed copy
     * @throws IllegalArgumentException if the field belongs to another source or is mapped already
     */
    public RecordMapping<T> mapEnum(CategoryField field, Function<? super T, ? extends @Nullable Enum<?>> accessor) {
        return extract(field, Extractor.ConstantAccessor.of(accessor));
    }

    /**
     * This mapping with one more number that the records hold on another scale, for example a satisfaction from 1 to 5
     * for a field from 0 to 100. The ends of the one scale become the ends of the other. A value outside the scale of
     * the records is unreadable.
     *
     * @param field a field of the source that is not mapped yet and has a scale
     * @param lowest the smallest value that a record can have
     * @param highest the largest value that a record can have
     * @param accessor reads the value of a record, null if there is none
     * @return a changed copy
     * @throws IllegalArgumentException if the field belongs to another source, is mapped already or has no scale, or if
     *     the given scale does not ascend between finite ends
     */
    public RecordMapping<T> mapFromScale(
            NumberField field,
            double lowest,
            double highest,
            Function<? super T, ? extends @Nullable Number> accessor) {
        double width = field.highest() - field.lowest();
        if (!Double.isFinite(width)) {
            throw new IllegalArgumentException(
                    "field of a scale must have a scale of its own, was '" + field.id() + "'");
        }
        if (!(lowest < highest && Double.isFinite(highest - lowest))) {
            throw new IllegalArgumentException("scale of the records for '" + field.id()
                    + "' must ascend between finite ends, was from " + lowest + " to " + highest);
        }
        NumberField given = field.onScale(lowest, highest);
        return read(field, record -> {
            Number number = accessor.apply(record);
            if (number == null) {
                return null;
            }
            double value = number.doubleValue();
            return given.admits(value)
                    ? Math.min(field.highest(), field.lowest() + (value - lowest) / (highest - lowest) * width)
                    : Flaw.notAdmitted(given, value);
        });
    }

    /**
     * This mapping with derived durations timed in working time instead of wall time.
     *
     * @param time the working time
     * @param derived durations of the source that are derived from two instants
     * @return a changed copy
     * @throws IllegalArgumentException if a duration belongs to another source or is not derived
     */
    public RecordMapping<T> timedIn(WorkingTime time, DurationField... derived) {
        return new RecordMapping<>(source, extractors, timed(source, timing, time, derived), identity);
    }

    static Map<DurationField, WorkingTime> timed(
            Source source, Map<DurationField, WorkingTime> timing, WorkingTime time, DurationField... derived) {
        Map<DurationField, WorkingTime> changed = new LinkedHashMap<>(timing);
        for (DurationField field : derived) {
            requireFieldOf(source, field, "timing");
            if (field.from().isEmpty()) {
                throw new IllegalArgumentException(
                        "duration timed in '" + time.name() + "' must be derived, was '" + field.id() + "'");
            }
            changed.put(field, time);
        }
        return changed;
    }

    /**
     * This mapping with a field that tells records apart: of records that have the same value one counts, and the others
     * are counted as duplicates only. Where they differ, the one that counts is the same whatever their order. A record
     * without a value is told apart from all others.
     *
     * @param field a field of the source that is mapped, usually a key
     * @return a changed copy
     * @throws IllegalArgumentException if the field belongs to another source or is not mapped
     */
    public RecordMapping<T> identifiedBy(Field<String> field) {
        requireFieldOf(source, field, "mapping");
        if (!extractors.containsKey(field)) {
            throw new IllegalArgumentException("field of an identity must be mapped, was '" + field.id() + "'");
        }
        return new RecordMapping<>(source, extractors, timing, Optional.of(field));
    }

    /**
     * Records to be read by this mapping.
     *
     * @param records all records, not only those of a period
     * @return the records, read when they are scored
     */
    public Records of(Iterable<? extends T> records) {
        requireNonNull(records, "records");
        return new Records(source, extractors, timing, identity, records);
    }

    private RecordMapping<T> read(Field<?> field, Function<? super T, ? extends @Nullable Object> accessor) {
        return extract(field, Extractor.Accessor.of(accessor));
    }

    private RecordMapping<T> extract(Field<?> field, Extractor extractor) {
        requireFieldOf(source, field, "mapping");
        Map<Field<?>, Extractor> changed = new LinkedHashMap<>(extractors);
        if (changed.put(field, extractor) != null) {
            throw new IllegalArgumentException(
                    "field of a mapping must be mapped once, was '" + field.id() + "' again");
        }
        return new RecordMapping<>(source, changed, timing, identity);
    }

    static void requireFieldOf(Source source, Field<?> field, String user) {
        if (!source.fields().contains(field)) {
            String message =
                    "field of a " + user + " of '" + source.id() + "' must belong to it, was '" + field.id() + "'";
            String namesake = source.id() + field.id().substring(field.id().lastIndexOf('.'));
            boolean known = source.fields().stream().anyMatch(own -> own.id().equals(namesake));
            throw new IllegalArgumentException(known ? message + "\nMaybe '" + namesake + "'?" : message);
        }
    }
}
