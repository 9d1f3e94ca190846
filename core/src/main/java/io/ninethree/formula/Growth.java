package io.ninethree.formula;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Window;
import io.ninethree.field.Field;
import io.ninethree.field.Unit;
import java.util.Set;

/**
 * How much the value of a formula grew since a span before: the value divided by the value of that span, minus 1; 0.05 is
 * a growth by 5 %. Without records in that span there is no value for want of history, and none if the earlier value is 0.
 *
 * @param of the formula
 * @param before how the span before follows from the one of the scorecard
 */
public record Growth(Formula.OfRecords of, Window before) implements Formula {

    /** Checks that nothing is missing. */
    public Growth {
        requireNonNull(of, "of");
        requireNonNull(before, "before");
    }

    @Override
    public Form form() {
        return Form.GROWTH;
    }

    @Override
    public Unit unit() {
        return Unit.SHARE;
    }

    @Override
    public String sourceId() {
        return of.sourceId();
    }

    @Override
    public Set<Field<?>> fields() {
        return of.fields();
    }
}
