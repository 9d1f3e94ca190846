package io.ninethree.formula;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Field;
import io.ninethree.field.Unit;
import java.util.Set;
import java.util.function.Function;

/**
 * A number that follows from the values of other indicators of the same model. It reads no records itself.
 *
 * @param unit the unit of the number, which must be the one that the expression gives
 * @param expression how the number follows
 */
public record Derived(Unit unit, Expression expression) implements Formula {

    /**
     * Checks that there is something to follow from.
     *
     * @throws IllegalArgumentException if the expression reads no indicator
     */
    public Derived {
        requireNonNull(unit, "unit");
        if (expression.indicators().isEmpty()) {
            throw new IllegalArgumentException(
                    "expression of a derived formula must read an indicator, was " + expression);
        }
    }

    /**
     * The value that follows from other values. Where one that is needed is missing there is none, for the reason of the
     * missing one, of several the reason that {@link Absence} lists first; none either if something is divided by 0,
     * amounts of different currencies meet or the number is too large. An amount of money is rounded to ten decimals.
     *
     * @param values the values of the indicators by their ids
     * @return the value, on the smallest sample of those that were used, with the largest count of each kind of records
     *     left out
     */
    public IndicatorValue valueOf(Function<String, IndicatorValue> values) {
        return new Evaluation(unit, values).of(expression);
    }

    @Override
    public Form form() {
        return Form.DERIVED;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    /**
     * The source of the records that this formula reads.
     *
     * @return always empty, since it reads other indicators only
     */
    @Override
    public String sourceId() {
        return "";
    }

    @Override
    public Set<String> indicators() {
        return expression.indicators();
    }

    @Override
    public Set<Field<?>> fields() {
        return Set.of();
    }
}
