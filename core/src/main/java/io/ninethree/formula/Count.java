package io.ninethree.formula;

import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import java.util.Set;

/**
 * The number of records that fulfil a condition. A record that can not tell is left out.
 *
 * @param source the source of the records
 * @param condition the condition
 */
public record Count(Source source, Condition condition) implements Formula.Plain {

    /**
     * Checks that the condition belongs to the source.
     *
     * @throws IllegalArgumentException if it reads a field of another source
     */
    public Count {
        FormulaFields.requireOneSource("a count", FormulaFields.of(source.datedBy(), condition));
    }

    /**
     * This count, of fewer records.
     *
     * @param where a further condition
     * @return a changed copy
     * @throws IllegalArgumentException if the condition reads a field of another source
     */
    public Count where(Condition where) {
        return new Count(source, Conditions.both(condition, where));
    }

    @Override
    public Form form() {
        return Form.COUNT;
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
    }

    @Override
    public String sourceId() {
        return source.id();
    }

    @Override
    public Set<Field<?>> fields() {
        return condition.fields();
    }
}
