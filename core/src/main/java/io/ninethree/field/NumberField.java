package io.ninethree.field;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;

/**
 * A field that is a number, for example an answer from 0 to 10, on a stated scale. A value that is not finite or
 * outside the scale is not readable, so that sentinels such as -1 or 99 can not pass as answers. Immutable and
 * thread-safe.
 *
 * @param id the id, for example {@code surveys.recommend}
 * @param text the name that a reader sees
 * @param unit what the number counts
 * @param lowest the smallest possible value, negative infinity if there is none
 * @param highest the largest possible value, infinity if there is none
 */
public record NumberField(String id, Text text, Unit unit, double lowest, double highest) implements Field<Number> {

    /**
     * Checks id and scale.
     *
     * @throws IllegalArgumentException if the id is malformed or the scale is not ascending
     */
    public NumberField {
        FieldId.check(id);
        requireNonNull(text, "text");
        requireNonNull(unit, "unit");
        if (!(lowest < highest)) {
            throw new IllegalArgumentException(
                    "scale of '" + id + "' must ascend, was from " + lowest + " to " + highest);
        }
    }

    /**
     * A field without bounds, whose reader sees the last part of its id until it is {@link #called}.
     *
     * @param id the id, for example {@code acme.questionsAsked}
     * @param unit what the number counts
     * @return the field
     * @throws IllegalArgumentException if the id is malformed
     */
    public static NumberField named(String id, Unit unit) {
        return new NumberField(id, FieldId.asText(id), unit, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /**
     * This field under a name for its reader.
     *
     * @param zh the Chinese name
     * @param en the English name
     * @return a changed copy
     */
    public NumberField called(String zh, String en) {
        return new NumberField(id, Text.of(zh, en), unit, lowest, highest);
    }

    /**
     * This field on a scale whose ends are possible values.
     *
     * @param smallest the smallest possible value, or negative infinity
     * @param largest the largest possible value, or infinity
     * @return a changed copy
     * @throws IllegalArgumentException if the scale does not ascend
     */
    public NumberField onScale(double smallest, double largest) {
        return new NumberField(id, text, unit, smallest, largest);
    }

    /**
     * Whether a number is a possible value of this field.
     *
     * @param value any number
     * @return false for NaN, infinities and whatever is outside the scale
     */
    public boolean admits(double value) {
        return Double.isFinite(value) && value >= lowest && value <= highest;
    }

    /**
     * The condition that the value is at least as large as a bound; unknown where it is absent.
     *
     * @param bound a finite number
     * @return the condition
     */
    public Condition atLeast(double bound) {
        return between(bound, Double.POSITIVE_INFINITY);
    }

    /**
     * The condition that the value is at most as large as a bound; unknown where it is absent.
     *
     * @param bound a finite number
     * @return the condition
     */
    public Condition atMost(double bound) {
        return between(Double.NEGATIVE_INFINITY, bound);
    }

    /**
     * The condition that the value lies between two bounds, both included; unknown where it is absent.
     *
     * @param low the lower bound
     * @param high the upper bound, not below the lower one
     * @return the condition
     */
    public Condition between(double low, double high) {
        return new Condition.Between(this, low, high);
    }

    /**
     * The condition that the value is larger than a bound; unknown where it is absent.
     *
     * @param bound a finite number
     * @return the condition
     */
    public Condition above(double bound) {
        return atMost(bound).not();
    }

    /**
     * The condition that the value is smaller than a bound; unknown where it is absent.
     *
     * @param bound a finite number
     * @return the condition
     */
    public Condition below(double bound) {
        return atLeast(bound).not();
    }

    /**
     * The condition that the value is a number; unknown where it is absent.
     *
     * @param value a finite number
     * @return the condition
     */
    public Condition is(double value) {
        return between(value, value);
    }

    /**
     * The condition that the value is the one of another field; unknown where either is absent.
     *
     * @param other a number of the same source
     * @return the condition
     * @throws IllegalArgumentException if the other field belongs to another source
     */
    public Condition matches(NumberField other) {
        return new Condition.Matches(this, other);
    }

    @Override
    public String toString() {
        return id;
    }
}
