package io.ninethree.field;

import static java.util.Collections.unmodifiableSet;
import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question that a record answers with true, false or unknown, as data. An absent field makes the answer unknown;
 * unknown answers combine by Kleene's three-valued logic (S. C. Kleene, <i>Introduction to Metamathematics</i>, 1952,
 * section 64): false and unknown is false, true or unknown is true, everything else with an unknown is unknown.
 * Immutable and thread-safe.
 */
public sealed interface Condition {

    /** The kinds of conditions. */
    enum Form {
        /** {@link Condition.Always}. */
        ALWAYS,
        /** {@link Condition.Present}. */
        PRESENT,
        /** {@link Condition.Is}. */
        IS,
        /** {@link Condition.In}. */
        IN,
        /** {@link Condition.Between}. */
        BETWEEN,
        /** {@link Condition.AtMost}. */
        AT_MOST,
        /** {@link Condition.NoLaterThan}. */
        NO_LATER_THAN,
        /** {@link Condition.Matches}. */
        MATCHES,
        /** {@link Condition.Within}. */
        WITHIN,
        /** {@link Condition.Not}. */
        NOT,
        /** {@link Condition.All}. */
        ALL,
        /** {@link Condition.Any}. */
        ANY
    }

    /**
     * Which kind of condition this is.
     *
     * @return the kind
     */
    Form form();

    /**
     * The fields that this condition reads.
     *
     * @return the fields in the order in which they are written, none twice
     */
    Set<Field<?>> fields();

    /**
     * This condition as a person would say it.
     *
     * @return the condition in both languages, by the names of its fields
     */
    default Text text() {
        return ConditionText.of(this);
    }

    /**
     * This condition and another one.
     *
     * @param other the other one
     * @return the condition that both hold
     */
    default Condition and(Condition other) {
        return new All(List.of(this, other));
    }

    /**
     * This condition or another one.
     *
     * @param other the other one
     * @return the condition that at least one holds
     */
    default Condition or(Condition other) {
        return new Any(List.of(this, other));
    }

    /**
     * The opposite of this condition.
     *
     * @return the condition that this one is false
     */
    default Condition not() {
        return new Not(this);
    }

    /**
     * The condition that every record fulfils.
     *
     * @return the condition
     */
    static Condition always() {
        return new Always();
    }

    /** Always true. */
    record Always() implements Condition {
        @Override
        public Form form() {
            return Form.ALWAYS;
        }

        @Override
        public Set<Field<?>> fields() {
            return Set.of();
        }
    }

    /**
     * True if the record has a value.
     *
     * @param field the field
     */
    record Present(Field<?> field) implements Condition {
        /** Checks that there is a field. */
        public Present {
            requireNonNull(field, "field");
        }

        @Override
        public Form form() {
            return Form.PRESENT;
        }

        @Override
        public Set<Field<?>> fields() {
            return Set.of(field);
        }
    }

    /**
     * True if a flag has a value.
     *
     * @param field the flag
     * @param value the value
     */
    record Is(FlagField field, boolean value) implements Condition {
        /** Checks that there is a field. */
        public Is {
            requireNonNull(field, "field");
        }

        @Override
        public Form form() {
            return Form.IS;
        }

        @Override
        public Set<Field<?>> fields() {
            return Set.of(field);
        }
    }

    /**
     * True if a category or key is one of some words. Its text quotes the words, so that different conditions differ in
     * their text.
     *
     * @param field the category or key
     * @param values the words in ascending order, at least one
     */
    record In(Field<String> field, List<String> values) implements Condition {
        /**
         * Sorts the words, whose order has no meaning.
         *
         * @throws IllegalArgumentException if there is no word
         */
        public In {
            requireNonNull(field, "field");
            values = values.stream().distinct().sorted().toList();
            if (values.isEmpty()) {
                throw new IllegalArgumentException("words for '" + field.id() + "' must not be empty, were []");
            }
        }

        @Override
        public Form form() {
            return Form.IN;
        }

        @Override
        public Set<Field<?>> fields() {
            return Set.of(field);
        }

        @Override
        public String toString() {
            return values.stream()
                    .map(In::quoted)
                    .collect(Collectors.joining(", ", "In[field=" + field.id() + ", values=[", "]]"));
        }

        private static String quoted(String word) {
            return "'" + word.replace("\\", "\\\\").replace("'", "\\'") + "'";
        }
    }

    /**
     * True if a number lies between two bounds.
     *
     * @param field the number
     * @param low the lower bound, included, or negative infinity
     * @param high the upper bound, included, or infinity
     */
    record Between(NumberField field, double low, double high) implements Condition {
        /**
         * Checks the bounds.
         *
         * @throws IllegalArgumentException if the bounds do not ascend
         */
        public Between {
            requireNonNull(field, "field");
            if (!(low <= high)) {
                throw new IllegalArgumentException(
                        "bounds for '" + field.id() + "' must ascend, were " + low + " and " + high);
            }
        }

        @Override
        public Form form() {
            return Form.BETWEEN;
        }

        @Override
        public Set<Field<?>> fields() {
            return Set.of(field);
        }
    }

    /**
     * True if a duration is not longer than a limit.
     *
     * @param field the duration
     * @param limit the limit, included, not negative and shorter than 292 years
     */
    record AtMost(DurationField field, Duration limit) implements Condition {

        /** Durations are kept in nanoseconds, of which a {@code long} holds a little more. */
        private static final Duration TOO_LONG = Duration.ofDays(292 * 365);

        /**
         * Checks the limit.
         *
         * @throws IllegalArgumentException if the limit is negative or not shorter than 292 years of 365 days
         */
        public AtMost {
            requireNonNull(field, "field");
            if (limit.isNegative()) {
                throw new IllegalArgumentException("limit for '" + field.id() + "' must not be negative, was " + limit);
            }
            if (limit.compareTo(TOO_LONG) >= 0) {
                throw new IllegalArgumentException(
                        "limit for '" + field.id() + "' must be shorter than 292 years, was " + limit);
            }
        }

        @Override
        public Form form() {
            return Form.AT_MOST;
        }

        @Override
        public Set<Field<?>> fields() {
            return Set.of(field);
        }
    }

    /**
     * True if something happened by the time that another field sets.
     *
     * @param field what should happen
     * @param due the last moment in time
     */
    record NoLaterThan(InstantField field, InstantField due) implements Condition {
        /**
         * Checks that both fields belong to one source.
         *
         * @throws IllegalArgumentException if they do not
         */
        public NoLaterThan {
            if (!field.sourceId().equals(due.sourceId())) {
                throw new IllegalArgumentException(
                        "due field for '" + field.id() + "' must belong to its source, was '" + due.id() + "'");
            }
        }

        @Override
        public Form form() {
            return Form.NO_LATER_THAN;
        }

        @Override
        public Set<Field<?>> fields() {
            return unmodifiableSet(new LinkedHashSet<>(List.of(field, due)));
        }
    }

    /**
     * True if two fields of a record have the same value; unknown if either is absent.
     *
     * @param field a category, key or number
     * @param other a field of the same source to compare it with: a number with a number, a word with a word
     */
    record Matches(Field<?> field, Field<?> other) implements Condition {
        /**
         * Checks that the fields can be compared.
         *
         * @throws IllegalArgumentException if they belong to different sources or are not both words or both numbers
         */
        public Matches {
            if (!field.sourceId().equals(other.sourceId())) {
                throw new IllegalArgumentException(
                        "field to match '" + field.id() + "' must belong to its source, was '" + other.id() + "'");
            }
            if (!(areWords(field, other) || areNumbers(field, other))) {
                throw new IllegalArgumentException("fields to match must both be words or both be numbers, were '"
                        + field.id() + "' and '" + other.id() + "'");
            }
        }

        private static boolean areWords(Field<?> field, Field<?> other) {
            return isWord(field) && isWord(other);
        }

        private static boolean isWord(Field<?> field) {
            return field instanceof CategoryField || field instanceof KeyField;
        }

        private static boolean areNumbers(Field<?> field, Field<?> other) {
            return field instanceof NumberField && other instanceof NumberField;
        }

        @Override
        public Form form() {
            return Form.MATCHES;
        }

        @Override
        public Set<Field<?>> fields() {
            return unmodifiableSet(new LinkedHashSet<>(List.of(field, other)));
        }
    }

    /**
     * True if something happened, or is planned, between two instants.
     *
     * @param field the instant
     * @param from the first instant, included; {@link Instant#MIN} if there is none
     * @param to the last instant, included; {@link Instant#MAX} if there is none
     */
    record Within(InstantField field, Instant from, Instant to) implements Condition {
        /**
         * Checks the order of the instants.
         *
         * @throws IllegalArgumentException if the last one is before the first
         */
        public Within {
            requireNonNull(field, "field");
            if (to.isBefore(from)) {
                throw new IllegalArgumentException(
                        "last instant for '" + field.id() + "' must not be before " + from + ", was " + to);
            }
        }

        @Override
        public Form form() {
            return Form.WITHIN;
        }

        @Override
        public Set<Field<?>> fields() {
            return Set.of(field);
        }
    }

    /**
     * True if another condition is false.
     *
     * @param inner the other condition
     */
    record Not(Condition inner) implements Condition {
        /** Checks that there is a condition. */
        public Not {
            requireNonNull(inner, "inner");
        }

        @Override
        public Form form() {
            return Form.NOT;
        }

        @Override
        public Set<Field<?>> fields() {
            return inner.fields();
        }
    }

    /**
     * True if every one of some conditions is.
     *
     * @param of the conditions
     */
    record All(List<Condition> of) implements Condition {
        /** Copies the conditions. */
        public All {
            of = List.copyOf(of);
        }

        @Override
        public Form form() {
            return Form.ALL;
        }

        @Override
        public Set<Field<?>> fields() {
            return union(of.stream());
        }
    }

    /**
     * True if at least one of some conditions is.
     *
     * @param of the conditions
     */
    record Any(List<Condition> of) implements Condition {
        /** Copies the conditions. */
        public Any {
            of = List.copyOf(of);
        }

        @Override
        public Form form() {
            return Form.ANY;
        }

        @Override
        public Set<Field<?>> fields() {
            return union(of.stream());
        }
    }

    private static Set<Field<?>> union(Stream<Condition> conditions) {
        Set<Field<?>> fields = new LinkedHashSet<>();
        conditions.forEach(condition -> fields.addAll(condition.fields()));
        return unmodifiableSet(fields);
    }
}
