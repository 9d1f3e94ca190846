package io.ninethree.formula;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Window;
import io.ninethree.field.Field;
import io.ninethree.field.Unit;
import java.util.Set;

/**
 * The value of a formula over another span of time than the one of the scorecard, for example over the last twelve
 * months. It is computed from the records of that span, not from earlier values.
 *
 * @param of the formula
 * @param window how the span follows from the one of the scorecard
 */
public record Windowed(Formula.OfRecords of, Window window) implements Formula {

    /** Checks that nothing is missing. */
    public Windowed {
        requireNonNull(of, "of");
        requireNonNull(window, "window");
    }

    @Override
    public Form form() {
        return Form.WINDOWED;
    }

    @Override
    public Unit unit() {
        return of.unit();
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
