package io.ninethree.formula;

import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.field.Unit;
import java.util.Set;

/**
 * The largest number or longest duration over the records that fulfil a condition. A duration that still runs has no value
 * yet and is left out.
 *
 * @param field the number or duration
 * @param condition the condition
 */
public record Maximum(Field<?> field, Condition condition) implements Formula.Plain {

    /**
     * Checks the field.
     *
     * @throws IllegalArgumentException if the field is no number or duration, or the condition is of another source
     */
    public Maximum {
        FormulaFields.unitOf("maximum", field);
        FormulaFields.requireOneSource("a maximum", FormulaFields.of(field, condition));
    }

    /**
     * This maximum, over fewer records.
     *
     * @param where a further condition
     * @return a changed copy
     * @throws IllegalArgumentException if the condition reads a field of another source
     */
    public Maximum where(Condition where) {
        return new Maximum(field, Conditions.both(condition, where));
    }

    @Override
    public Form form() {
        return Form.MAXIMUM;
    }

    @Override
    public Unit unit() {
        return FormulaFields.unitOf("maximum", field);
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
