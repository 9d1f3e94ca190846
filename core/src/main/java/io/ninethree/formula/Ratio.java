package io.ninethree.formula;

import io.ninethree.field.Field;
import io.ninethree.field.Unit;
import java.util.Set;

/**
 * The value of one formula divided by the value of another one over the same source, for example credits for each case.
 * Unlike a {@link Share} it has no bounds. Its unit is the quotient of both units; a denominator of 0 gives no value. Its
 * sample are the records of the denominator.
 *
 * @param numerator what is divided
 * @param denominator what it is divided by
 */
public record Ratio(Formula.Plain numerator, Formula.Plain denominator) implements Formula.OfRecords {

    /**
     * Checks that both formulas read one source.
     *
     * @throws IllegalArgumentException if they do not
     */
    public Ratio {
        if (!numerator.sourceId().equals(denominator.sourceId())) {
            throw new IllegalArgumentException("denominator of a ratio must read '" + numerator.sourceId()
                    + "' as its numerator does, was of '" + denominator.sourceId() + "'");
        }
    }

    @Override
    public Form form() {
        return Form.RATIO;
    }

    @Override
    public Unit unit() {
        return numerator.unit().per(denominator.unit());
    }

    @Override
    public String sourceId() {
        return numerator.sourceId();
    }

    @Override
    public Set<Field<?>> fields() {
        return FormulaFields.of(numerator, denominator);
    }
}
