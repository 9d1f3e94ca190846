package io.ninethree.formula;

import static java.util.Collections.unmodifiableSet;
import static java.util.Objects.requireNonNull;

import io.ninethree.field.CategoryField;
import io.ninethree.field.Field;
import io.ninethree.field.Unit;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How far the values of a formula lie apart between the words of a category, for example between channels. Every word
 * weighs the same, however many records it has; words with fewer counted records than asked for are left aside, and at
 * least two must remain. A record without a word is left out, be it in the population of the formula or not. Its sample
 * are the counted records of the words that took part.
 *
 * @param of the formula whose values are compared
 * @param by the category whose words are compared
 * @param kind how the distance is measured
 * @param minimumSample how many counted records a word must have to take part, at least 1
 */
public record Spread(Formula.Plain of, CategoryField by, Kind kind, long minimumSample) implements Formula.OfRecords {

    /** How the distance of values is measured. */
    public enum Kind {
        /** The sample standard deviation with {@code k - 1} as divisor for {@code k} words, in the unit of the values. */
        STANDARD_DEVIATION,
        /** That standard deviation divided by the mean of the values, without a unit; none if the mean is 0. */
        COEFFICIENT_OF_VARIATION,
        /** The largest value minus the smallest, in the unit of the values. */
        RANGE,
        /** The smallest value divided by the largest, a share; none if the largest is 0. */
        MIN_MAX_RATIO
    }

    /**
     * Checks that formula and category belong together.
     *
     * @throws IllegalArgumentException if the category is not of the source of the formula or the minimum is below 1
     */
    public Spread {
        requireNonNull(kind, "kind");
        if (!of.sourceId().equals(by.sourceId())) {
            throw new IllegalArgumentException(
                    "category of a spread must belong to '" + of.sourceId() + "', was '" + by.id() + "'");
        }
        if (minimumSample < 1) {
            throw new IllegalArgumentException(
                    "minimum sample of a spread by '" + by.id() + "' must be at least 1, was " + minimumSample);
        }
    }

    @Override
    public Form form() {
        return Form.SPREAD;
    }

    @Override
    public Unit unit() {
        return switch (kind) {
            case STANDARD_DEVIATION, RANGE -> of.unit();
            case COEFFICIENT_OF_VARIATION -> Unit.COUNT;
            case MIN_MAX_RATIO -> Unit.SHARE;
        };
    }

    @Override
    public String sourceId() {
        return of.sourceId();
    }

    @Override
    public Set<Field<?>> fields() {
        Set<Field<?>> fields = new LinkedHashSet<>(of.fields());
        fields.add(by);
        return unmodifiableSet(fields);
    }
}
