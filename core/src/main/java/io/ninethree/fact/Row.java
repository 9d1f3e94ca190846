package io.ninethree.fact;

import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.Money;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of one record by field. A field without a value is absent; a value that could not be read has a
 * {@link Flaw} instead. Immutable and thread-safe.
 */
public final class Row {

    private static final Row EMPTY = new Row(Map.of());

    /** Values and flaws by field; never both, so one map holds them. */
    private final Map<Field<?>, Object> cells;

    private Row(Map<Field<?>, Object> cells) {
        this.cells = cells;
    }

    /**
     * A row in which every field is absent.
     *
     * @return the row
     */
    public static Row row() {
        return EMPTY;
    }

    /**
     * A row with one value.
     *
     * @param <A> the type of the value
     * @param a the field
     * @param valueOfA its value
     * @return the row
     */
    public static <A> Row row(Field<A> a, A valueOfA) {
        return EMPTY.and(a, valueOfA);
    }

    /**
     * A row with two values.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param a the first field
     * @param valueOfA its value
     * @param b the second field
     * @param valueOfB its value
     * @return the row
     */
    public static <A, B> Row row(Field<A> a, A valueOfA, Field<B> b, B valueOfB) {
        return row(a, valueOfA).and(b, valueOfB);
    }

    /**
     * A row with three values; further ones follow with {@link #and}.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param a the first field
     * @param valueOfA its value
     * @param b the second field
     * @param valueOfB its value
     * @param c the third field
     * @param valueOfC its value
     * @return the row
     */
    public static <A, B, C> Row row(Field<A> a, A valueOfA, Field<B> b, B valueOfB, Field<C> c, C valueOfC) {
        return row(a, valueOfA, b, valueOfB).and(c, valueOfC);
    }

    /**
     * This row with one more value. A value that its field does not admit is kept as a flaw; a blank word counts as
     * absent.
     *
     * @param <V> the type of the value
     * @param field the field
     * @param value its value
     * @return a changed copy
     */
    public <V> Row and(Field<V> field, V value) {
        Map<Field<?>, Object> changed = new LinkedHashMap<>(cells);
        changed.put(field, Objects.requireNonNull(value, field.id()));
        changed.computeIfPresent(field, Row::cell);
        return new Row(changed);
    }

    /**
     * This row with the cells of another one.
     *
     * @param newer the other one, whose values and flaws replace those of this row
     * @return a changed copy
     */
    public Row and(Row newer) {
        Map<Field<?>, Object> changed = new LinkedHashMap<>(cells);
        changed.putAll(newer.cells);
        return new Row(changed);
    }

    /** Reads one cell per field; an accessor that throws leaves a flaw behind and takes nothing else with it. */
    static Row of(Map<Field<?>, Extractor> extractors, Object record, int row) {
        Map<Field<?>, Object> cells = new LinkedHashMap<>();
        extractors.forEach((field, extractor) -> {
            Object cell = read(field, extractor, record, row);
            if (cell != null) {
                cells.put(field, cell);
            }
        });
        return new Row(cells);
    }

    private static @Nullable Object read(Field<?> field, Extractor extractor, Object record, int row) {
        try {
            Object value = extractor.value(record, row);
            return value == null ? null : cell(field, value);
        } catch (Exception e) {
            return Flaw.threw(e);
        }
    }

    private static @Nullable Object cell(Field<?> field, Object value) {
        if (value instanceof Flaw) {
            return value;
        }
        if (!isOfType(field, value)) {
            return Flaw.otherType(value);
        }
        if (field instanceof NumberField number && !number.admits(((Number) value).doubleValue())) {
            return Flaw.notAdmitted(number, ((Number) value).doubleValue());
        }
        if (value instanceof Duration duration && duration.isNegative()) {
            return Flaw.negative();
        }
        return value instanceof String word && word.isBlank() ? null : value;
    }

    /** Generics keep other types out, but not those who look away from their warnings. */
    private static boolean isOfType(Field<?> field, Object value) {
        if (field instanceof NumberField) {
            return value instanceof Number;
        }
        if (field instanceof FlagField) {
            return value instanceof Boolean;
        }
        if (field instanceof InstantField) {
            return value instanceof Instant;
        }
        if (field instanceof DurationField) {
            return value instanceof Duration;
        }
        return field instanceof MoneyField ? value instanceof Money : value instanceof String;
    }

    /**
     * The value of a field.
     *
     * @param <V> the type of the value
     * @param field the field
     * @return its value, empty if it is absent or could not be read
     */
    @SuppressWarnings("unchecked")
    public <V> Optional<V> value(Field<V> field) {
        Object cell = cells.get(field);
        return cell == null || cell instanceof Flaw ? Optional.empty() : Optional.of((V) cell);
    }

    /**
     * What this row answers to a condition. An instant that has not come yet, and is not planned, has not happened.
     *
     * @param condition the condition
     * @param knownAt the instant at which the answer is given
     * @return true or false; empty if it is unknown, because a value is absent, unreadable or not yet decided
     */
    public Optional<Boolean> answer(Condition condition, Instant knownAt) {
        return new RowAnswers(this, knownAt).answer(condition).known();
    }

    /**
     * This row with the flaw of a value that could not be read.
     *
     * @param field the field
     * @param flaw why its value could not be read
     * @return a changed copy
     */
    public Row andFlaw(Field<?> field, Flaw flaw) {
        Map<Field<?>, Object> changed = new LinkedHashMap<>(cells);
        changed.put(field, flaw);
        return new Row(changed);
    }

    /** The value or flaw of a field, or null if it is absent. */
    @Nullable
    Object cell(Field<?> field) {
        return cells.get(field);
    }

    /**
     * Why the value of a field could not be read.
     *
     * @param field the field
     * @return the flaw, empty if the value could be read or is absent
     */
    public Optional<Flaw> flaw(Field<?> field) {
        return cells.get(field) instanceof Flaw flaw ? Optional.of(flaw) : Optional.empty();
    }

    /**
     * The flaws of this row by field.
     *
     * @return the flaws in the order of the fields
     */
    public Map<Field<?>, Flaw> flaws() {
        Map<Field<?>, Flaw> flaws = new LinkedHashMap<>();
        cells.forEach((field, cell) -> {
            if (cell instanceof Flaw flaw) {
                flaws.put(field, flaw);
            }
        });
        return flaws;
    }

    /**
     * The fields that are not absent, be they readable or not.
     *
     * @return the fields in the order in which they were given
     */
    public Set<Field<?>> fields() {
        return Collections.unmodifiableSet(cells.keySet());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row that && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    @Override
    public String toString() {
        return cells.toString();
    }
}
