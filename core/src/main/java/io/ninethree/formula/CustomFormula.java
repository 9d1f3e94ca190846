package io.ninethree.formula;

import static java.util.Collections.unmodifiableSet;
import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Row;
import io.ninethree.field.Field;
import io.ninethree.field.Unit;
import io.ninethree.model.Text;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A formula that a user writes because no other form expresses it: a state that takes records one by one, and a value of
 * that state.
 *
 * <p>States are a commutative monoid. {@link #merge} is associative and commutative with {@link #empty} as its neutral
 * element, and merging the states of two parts of some records gives the state of all of them, however they are divided
 * and ordered. States that mean the same write the same bytes, and {@link #read} gives back a state that writes the bytes
 * it was read from. Sums of floating-point numbers keep neither law; use whole numbers or exact sums.
 *
 * <p>The formula itself is immutable and thread-safe, and equal to another one that has the same signature and parameters.
 * Its methods read no clock, locale, time zone or random number, and nothing but their arguments. A state is used by one
 * thread at a time and may be changed in place.
 *
 * <p>What a method throws makes the indicator of this formula {@link Absence#FAILED}, and no other one: the kind of what
 * was thrown and how often are kept, so that they do not depend on the order of the records.
 *
 * <p>{@link io.ninethree.contract.FormulaContract} checks all of this on a few rows.
 *
 * @param <S> the state
 */
public non-sealed interface CustomFormula<S> extends Formula {

    /**
     * What is known of a formula before any record.
     *
     * @param id a name with a prefix of its own, for example {@code acme.best}
     * @param version the version of meaning and bytes, at least 1
     * @param unit the unit of the number
     * @param reads the fields that it reads, of one source, at least one
     */
    record Signature(String id, int version, Unit unit, List<Field<?>> reads) {
        /**
         * Checks id, version and fields.
         *
         * @throws IllegalArgumentException if the id is blank, the version is below 1 or the fields do not belong to one
         *     source
         */
        public Signature {
            requireNonNull(unit, "unit");
            if (id.isBlank()) {
                throw new IllegalArgumentException("id of a custom formula must not be blank, was '" + id + "'");
            }
            if (version < 1) {
                throw new IllegalArgumentException("version of '" + id + "' must be at least 1, was " + version);
            }
            reads = reads.stream().distinct().toList();
            FormulaFields.requireOneSource("'" + id + "'", new LinkedHashSet<>(reads));
        }

        /**
         * A signature.
         *
         * @param id a name with a prefix of its own, for example {@code acme.best}
         * @param version the version of meaning and bytes, at least 1
         * @param unit the unit of the number
         * @param reads the fields that it reads, of one source, at least one
         * @return the signature
         * @throws IllegalArgumentException if the id is blank, the version is below 1 or the fields do not belong to one
         *     source
         */
        public static Signature of(String id, int version, Unit unit, Field<?>... reads) {
            return new Signature(id, version, unit, List.of(reads));
        }
    }

    /**
     * What is known of this formula before any record.
     *
     * @return always the same signature
     */
    Signature signature();

    /**
     * A state that has taken no record.
     *
     * @return a new state
     */
    S empty();

    /**
     * A state with one more record.
     *
     * @param state a state, which may be changed and given back
     * @param row the record
     * @return the state with the record
     */
    S add(S state, Row row);

    /**
     * The state of the records of two states.
     *
     * @param a a state, which may be changed and given back
     * @param b another state, which stays as it is
     * @return the state of both
     */
    S merge(S a, S b);

    /**
     * The value of a state.
     *
     * @param state the state, which stays as it is
     * @return the value in the unit of the signature, or why there is none
     */
    IndicatorValue valueOf(S state);

    /**
     * Writes a state. States that mean the same write the same bytes.
     *
     * @param state the state, which stays as it is
     * @param out where to write
     * @throws IOException if writing fails
     */
    void write(S state, DataOutput out) throws IOException;

    /**
     * Reads a state.
     *
     * @param version the version of the signature that wrote it
     * @param in where to read
     * @return the state
     * @throws IOException if reading fails or what is read is no state
     */
    S read(int version, DataInput in) throws IOException;

    /**
     * This formula for a reader: what it counts, as a phrase.
     *
     * @return by default its id and what it reads, in both languages
     */
    default Text text() {
        return Text.of(
                "自定义公式 " + signature().id() + "，读取"
                        + names(field -> field.text().zh(), "、"),
                "formula " + signature().id() + ", which reads "
                        + names(field -> field.text().en(), ", "));
    }

    private String names(Function<Field<?>, String> name, String separator) {
        return signature().reads().stream().map(name).collect(Collectors.joining(separator));
    }

    @Override
    default Form form() {
        return Form.CUSTOM;
    }

    @Override
    default Unit unit() {
        return signature().unit();
    }

    @Override
    default String sourceId() {
        return signature().reads().get(0).sourceId();
    }

    @Override
    default Set<Field<?>> fields() {
        return unmodifiableSet(new LinkedHashSet<>(signature().reads()));
    }
}
