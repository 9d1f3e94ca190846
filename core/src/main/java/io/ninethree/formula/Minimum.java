package io.ninethree.formula;

import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.field.Unit;
import java.util.Set;

/**
 * The smallest number or shortest duration over the records that fulfil a condition. A duration that still runs has no value
 * yet and is left out.
 *
 * @param field the number or duration
 * @param condition the condition
 */
public record Minimum(Field<?> field, Condition condition) implements Formula.Plain {

    /**
     * Checks the field.
     *
     * @throws IllegalArgumentException if the field is no number or duration, or the condition is of another source
     */
    public Minimum {
        FormulaFields.unitOf("minimum", field);
        FormulaFields.requireOneSource("a minimum", FormulaFields.of(field, condition));
    }

    /**
     * This minimum, over fewer records.
     *
     * @param where a further condition
     * @return a changed copy
     * @throws IllegalArgumentException if the condition reads a field of another source
     */
    public Minimum where(Condition where) {
        return new Minimum(field, Conditions.both(condition, where));
    }

    @Override
    public Form form() {
        return Form.MINIMUM;
    }

    @Override
    public Unit unit() {
        return FormulaFields.unitOf("minimum", field);
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
