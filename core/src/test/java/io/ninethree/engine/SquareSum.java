package io.ninethree.engine;

import io.ninethree.fact.Row;
import io.ninethree.field.NumberField;
import io.ninethree.field.Unit;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.IndicatorValue;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigInteger;

/**
 * A formula of a user: the sum of the squares of numbers without their decimals.
 *
 * @param field the number
 */
record SquareSum(NumberField field) implements CustomFormula<BigInteger> {

    @Override
    public Signature signature() {
        return Signature.of("acme.squares", 1, Unit.COUNT, field);
    }

    @Override
    public BigInteger empty() {
        return BigInteger.ZERO;
    }

    @Override
    public BigInteger add(BigInteger state, Row row) {
        return row.value(field)
                .map(number -> state.add(BigInteger.valueOf(number.longValue()).pow(2)))
                .orElse(state);
    }

    @Override
    public BigInteger merge(BigInteger a, BigInteger b) {
        return a.add(b);
    }

    @Override
    public IndicatorValue valueOf(BigInteger state) {
        return IndicatorValue.measured(state.doubleValue(), unit(), 1);
    }

    @Override
    public void write(BigInteger state, DataOutput out) throws IOException {
        out.writeUTF(state.toString());
    }

    @Override
    public BigInteger read(int version, DataInput in) throws IOException {
        return new BigInteger(in.readUTF());
    }
}
