package io.ninethree.formula;

import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.field.Unit;
import java.util.Set;

/**
 * A quantile of a number or duration over the records that fulfil a condition, of type 7 (linear interpolation; see
 * {@link io.ninethree.statistics.Quantiles.Type#LINEAR}). A duration that still runs has no value yet and is left out.
 *
 * @param field the number or duration
 * @param p the probability, 0 to 1
 * @param condition the condition
 */
public record Quantile(Field<?> field, double p, Condition condition) implements Formula {

    /**
     * Checks field and probability.
     *
     * @throws IllegalArgumentException if the field is no number or duration, the condition is of another source or the
     *     probability is out of range
     */
    public Quantile {
        FormulaFields.unitOf("quantile", field);
        FormulaFields.requireOneSource("a quantile", FormulaFields.of(field, condition));
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException(
                    "p of a quantile of '" + field.id() + "' must be between 0 and 1, was " + p);
        }
    }

    /**
     * This quantile, over fewer records.
     *
     * @param where a further condition
     * @return a changed copy
     * @throws IllegalArgumentException if the condition reads a field of another source
     */
    public Quantile where(Condition where) {
        return new Quantile(field, p, Conditions.both(condition, where));
    }

    @Override
    public Form form() {
        return Form.QUANTILE;
    }

    @Override
    public Unit unit() {
        return FormulaFields.unitOf("quantile", field);
    }

    @Override
    public String sourceId() {
        return field.sourceId();
    }

    @Override
    public Set<Field<?>> fields() {
        return FormulaFields.of(field, condition);
    }
}
