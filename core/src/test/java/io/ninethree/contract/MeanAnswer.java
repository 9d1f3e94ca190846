package io.ninethree.contract;

import io.ninethree.fact.Row;
import io.ninethree.field.CategoryField;
import io.ninethree.field.KeyField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.IndicatorValue;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A right formula of a user, in which a test plants a fault: the mean of answers in whole points. */
class MeanAnswer implements CustomFormula<long[]> {

    static final NumberField ANSWER =
            NumberField.named("exams.answer", Unit.POINTS).onScale(0, 10);
    static final CategoryField ROOM = CategoryField.named("exams.room");
    static final KeyField PUPIL = KeyField.named("exams.pupil");

    @Override
    public Signature signature() {
        return Signature.of("acme.mean", 1, Unit.POINTS, ANSWER);
    }

    @Override
    public long[] empty() {
        return new long[2];
    }

    @Override
    public long[] add(long[] state, Row row) {
        row.value(ANSWER).ifPresent(answer -> {
            state[0]++;
            state[1] += answer.longValue();
        });
        return state;
    }

    @Override
    public long[] merge(long[] a, long[] b) {
        a[0] += b[0];
        a[1] += b[1];
        return a;
    }

    @Override
    public IndicatorValue valueOf(long[] state) {
        return state[0] == 0
                ? IndicatorValue.notMeasured(Absence.NO_RECORDS, Unit.POINTS)
                : IndicatorValue.measured((double) state[1] / state[0], Unit.POINTS, state[0]);
    }

    @Override
    public void write(long[] state, DataOutput out) throws IOException {
        out.writeLong(state[0]);
        out.writeLong(state[1]);
    }

    @Override
    public long[] read(int version, DataInput in) throws IOException {
        long[] state = {in.readLong(), in.readLong()};
        if (state[0] < 0) {
            throw new IOException("count must not be negative, was " + state[0]);
        }
        return state;
    }
}
