package io.ninethree.formula;

import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.field.Unit;
import java.util.Set;

/**
 * The share of records that fulfil a condition among those that fulfil another one. The numerator is a part of the
 * denominator, so a share is never above 1. A record that can not tell whether it belongs to either is left out.
 *
 * @param of the condition of the numerator, asked only where the denominator's holds
 * @param population the condition of the denominator
 */
public record Share(Condition of, Condition population) implements Formula {

    /**
     * Checks that both conditions belong to one source.
     *
     * @throws IllegalArgumentException if they read no field, or fields of several sources
     */
    public Share {
        FormulaFields.requireOneSource("share", FormulaFields.of(of, population));
    }

    /**
     * This share, among fewer records.
     *
     * @param among a further condition of the denominator
     * @return a changed copy
     * @throws IllegalArgumentException if the condition reads a field of another source
     */
    public Share among(Condition among) {
        return new Share(of, Conditions.both(population, among));
    }

    @Override
    public Form form() {
        return Form.SHARE;
    }

    @Override
    public Unit unit() {
        return Unit.SHARE;
    }

    @Override
    public String sourceId() {
        return fields().iterator().next().sourceId();
    }

    @Override
    public Set<Field<?>> fields() {
        return FormulaFields.of(of, population);
    }
}
