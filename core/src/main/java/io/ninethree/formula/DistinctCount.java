package io.ninethree.formula;

import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.field.Unit;
import java.util.Set;

/**
 * The number of different words or keys over the records that fulfil a condition, for example of customers. A record
 * without one is left out.
 *
 * @param field the category or key
 * @param condition the condition
 */
public record DistinctCount(Field<String> field, Condition condition) implements Formula.Plain {

    /**
     * Checks the field.
     *
     * @throws IllegalArgumentException if  the condition is of another source
     */
    public DistinctCount {
        FormulaFields.requireOneSource("a distinct count", FormulaFields.of(field, condition));
    }

    /**
     * This distinct count, over fewer records.
     *
     * @param where a further condition
     * @return a changed copy
     * @throws IllegalArgumentException if the condition reads a field of another source
     */
    public DistinctCount where(Condition where) {
        return new DistinctCount(field, Conditions.both(condition, where));
    }

    @Override
    public Form form() {
        return Form.DISTINCT_COUNT;
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
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
