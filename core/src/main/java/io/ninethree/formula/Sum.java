package io.ninethree.formula;

import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.field.Unit;
import java.util.Set;

/**
 * The exact sum of a number, duration or amount of money over the records that fulfil a condition, rounded once. A
 * duration that still runs has no value yet and is left out. Money of several currencies has no sum. Its unit is the one
 * of the field, seconds or money.
 *
 * @param field the number, duration or money
 * @param condition the condition
 */
public record Sum(Field<?> field, Condition condition) implements Formula.Plain {

    /**
     * Checks the field.
     *
     * @throws IllegalArgumentException if the field is no number, duration or money, or the condition is of another source
     */
    public Sum {
        FormulaFields.unitOfSum(field);
        FormulaFields.requireOneSource("a sum", FormulaFields.of(field, condition));
    }

    /**
     * This sum, over fewer records.
     *
     * @param where a further condition
     * @return a changed copy
     * @throws IllegalArgumentException if the condition reads a field of another source
     */
    public Sum where(Condition where) {
        return new Sum(field, Conditions.both(condition, where));
    }

    @Override
    public Form form() {
        return Form.SUM;
    }

    @Override
    public Unit unit() {
        return FormulaFields.unitOfSum(field);
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
