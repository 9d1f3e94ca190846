package io.ninethree.formula;

import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.field.Unit;
import java.util.Set;

/**
 * The share of records that fulfil a condition among those that fulfil another one. The numerator is a part of the
 * denominator, so a share is never above 1. A record that can not tell whether it belongs to either is left out. Where
 * the numerator has a time limit, a record counts once its limit has passed, be it fulfilled or not: otherwise early
 * successes would count while those that may still fail do not, and never finishing would look best.
 *
 * @param of the condition of the numerator, asked only where the denominator's holds
 * @param population the condition of the denominator
 */
public record Share(Condition of, Condition population) implements Formula.Plain {

    /**
     * Checks that both conditions belong to one source.
     *
     * @throws IllegalArgumentException if they read no field, or fields of several sources
     */
    public Share {
        FormulaFields.requireOneSource("a share", FormulaFields.of(of, population));
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
