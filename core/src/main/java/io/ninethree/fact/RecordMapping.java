package io.ninethree.fact;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.CategoryField;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private final Map<Field<?>, Function<? super T, ? extends @Nullable Object>> accessors;
    private final Map<DurationField, WorkingTime> timing;

    private RecordMapping(
            Source source,
            Map<Field<?>, Function<? super T, ? extends @Nullable Object>> accessors,
            Map<DurationField, WorkingTime> timing) {
        this.source = source;
        this.accessors = accessors;
        this.timing = timing;
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
        return new RecordMapping<>(requireNonNull(source, "source"), Map.of(), Map.of());
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
        return read(field, record -> accessor.applyAsDouble(record));
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
        return read(field, record -> accessor.applyAsLong(record));
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
        return read(field, record -> {
            Enum<?> constant = accessor.apply(record);
            return constant == null ? null : constant.name();
        });
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
        Map<DurationField, WorkingTime> changed = new LinkedHashMap<>(timing);
        for (DurationField field : derived) {
            requireFieldOf(source, field, "timing");
            if (field.from().isEmpty()) {
                throw new IllegalArgumentException(
                        "duration timed in '" + time.name() + "' must be derived, was '" + field.id() + "'");
            }
            changed.put(field, time);
        }
        return new RecordMapping<>(source, accessors, changed);
    }

    /**
     * Records to be read by this mapping.
     *
     * @param records all records, not only those of a period
     * @return the records, read when they are scored
     */
    public Records of(Iterable<? extends T> records) {
        requireNonNull(records, "records");
        return new Records(source, connected(), Map.copyOf(timing), Records.reading(records, this::toRow));
    }

    private RecordMapping<T> read(Field<?> field, Function<? super T, ? extends @Nullable Object> accessor) {
        requireFieldOf(source, field, "mapping");
        requireNonNull(accessor, "accessor");
        Map<Field<?>, Function<? super T, ? extends @Nullable Object>> changed = new LinkedHashMap<>(accessors);
        if (changed.put(field, accessor) != null) {
            throw new IllegalArgumentException(
                    "field of a mapping must be mapped once, was '" + field.id() + "' again");
        }
        return new RecordMapping<>(source, changed, timing);
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

    private Row toRow(T record) {
        Map<Field<?>, Supplier<? extends @Nullable Object>> readers = new LinkedHashMap<>();
        accessors.forEach((field, accessor) -> readers.put(field, () -> accessor.apply(record)));
        return Row.of(readers);
    }

    /** The mapped fields, and those that are derived from connected ones. */
    private Set<Field<?>> connected() {
        Set<Field<?>> connected = new LinkedHashSet<>(accessors.keySet());
        boolean grew = true;
        while (grew) {
            grew = connected.addAll(source.fields().stream()
                    .filter(field -> !field.inputs().isEmpty() && connected.containsAll(field.inputs()))
                    .toList());
        }
        return Set.copyOf(connected);
    }
}
