package io.ninethree.formula;

import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.field.Unit;
import java.util.Set;

/**
 * The arithmetic mean of a number or duration over the records that fulfil a condition: the exact sum divided by the
 * number of values, rounded once. A duration that still runs has no value yet and is left out.
 *
 * @param field the number or duration
 * @param condition the condition
 */
public record Mean(Field<?> field, Condition condition) implements Formula.Plain {

    /**
     * Checks the field.
     *
     * @throws IllegalArgumentException if the field is no number or duration, or the condition is of another source
     */
    public Mean {
        FormulaFields.unitOf("mean", field);
        FormulaFields.requireOneSource("a mean", FormulaFields.of(field, condition));
    }

    /**
     * This mean, over fewer records.
     *
     * @param where a further condition
     * @return a changed copy
     * @throws IllegalArgumentException if the condition reads a field of another source
     */
    public Mean where(Condition where) {
        return new Mean(field, Conditions.both(condition, where));
    }

    @Override
    public Form form() {
        return Form.MEAN;
    }

    @Override
    public Unit unit() {
        return FormulaFields.unitOf("mean", field);
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
