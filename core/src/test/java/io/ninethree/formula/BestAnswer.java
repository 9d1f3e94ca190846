package io.ninethree.formula;

import io.ninethree.fact.Row;
import io.ninethree.field.NumberField;
import io.ninethree.field.Unit;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A formula of a user: the best answer.
 *
 * @param field the answer
 */
record BestAnswer(NumberField field) implements CustomFormula<Double> {

    @Override
    public Signature signature() {
        return Signature.of("acme.best", 1, Unit.POINTS, field);
    }

    @Override
    public Double empty() {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public Double add(Double state, Row row) {
        return row.value(field)
                .map(answer -> Math.max(state, answer.doubleValue()))
                .orElse(state);
    }

    @Override
    public Double merge(Double a, Double b) {
        return Math.max(a, b);
    }

    @Override
    public IndicatorValue valueOf(Double state) {
        return state.isInfinite()
                ? IndicatorValue.notMeasured(Absence.NO_RECORDS, unit())
                : IndicatorValue.measured(state, unit(), 1);
    }

    @Override
    public void write(Double state, DataOutput out) throws IOException {
        out.writeDouble(state);
    }

    @Override
    public Double read(int version, DataInput in) throws IOException {
        return in.readDouble();
    }
}
