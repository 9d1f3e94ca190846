package io.ninethree.engine;

import io.ninethree.fact.Row;
import io.ninethree.field.NumberField;
import io.ninethree.field.Unit;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.IndicatorValue;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A formula of a user that counts rows, one method of which does not work.
 *
 * @param field a field
 * @param broken the name of the method that does not work; none for one that works
 */
record Faulty(NumberField field, String broken) implements CustomFormula<Long> {

    private void enter(String method) {
        if (method.equals(broken)) {
            throw new UnsupportedOperationException(method);
        }
    }

    @Override
    public Signature signature() {
        return Signature.of("acme.faulty", 1, Unit.COUNT, field);
    }

    @Override
    public Long empty() {
        enter("empty");
        return 0L;
    }

    @Override
    public Long add(Long state, Row row) {
        enter("add");
        return state + 1;
    }

    @Override
    public Long merge(Long a, Long b) {
        enter("merge");
        return a + b;
    }

    @Override
    public IndicatorValue valueOf(Long state) {
        enter("valueOf");
        return broken.equals("unit")
                ? IndicatorValue.measured((double) state, Unit.POINTS, state)
                : IndicatorValue.measured((double) state, unit(), state);
    }

    @Override
    public void write(Long state, DataOutput out) throws IOException {
        out.writeLong(state);
        enter("write");
    }

    @Override
    public Long read(int version, DataInput in) throws IOException {
        enter("read");
        return broken.equals("part") ? in.readInt() : in.readLong();
    }
}
