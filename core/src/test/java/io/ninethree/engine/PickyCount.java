package io.ninethree.engine;

import io.ninethree.fact.Row;
import io.ninethree.field.CategoryField;
import io.ninethree.field.DurationField;
import io.ninethree.field.FlagField;
import io.ninethree.field.Unit;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.IndicatorValue;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A formula of a user that counts the minutes of rows and throws on some of them.
 *
 * @param door throws for {@code west}
 * @param smooth throws another exception where it is false and the door is {@code south}
 * @param stay counts where it is known
 */
record PickyCount(CategoryField door, FlagField smooth, DurationField stay) implements CustomFormula<long[]> {

    @Override
    public Signature signature() {
        return Signature.of("acme.picky", 1, Unit.COUNT, door, smooth, stay);
    }

    @Override
    public long[] empty() {
        return new long[1];
    }

    @Override
    public long[] add(long[] state, Row row) {
        String word = row.value(door).orElse("");
        if (word.equals("west")) {
            throw new ArithmeticException("west");
        }
        if (word.equals("south") && !row.value(smooth).orElse(true)) {
            throw new IllegalStateException("south");
        }
        state[0] += row.value(stay).map(time -> 1 + time.toMinutes()).orElse(1L);
        return state;
    }

    @Override
    public long[] merge(long[] a, long[] b) {
        a[0] += b[0];
        return a;
    }

    @Override
    public IndicatorValue valueOf(long[] state) {
        return IndicatorValue.measured((double) state[0], unit(), 1);
    }

    @Override
    public void write(long[] state, DataOutput out) throws IOException {
        out.writeLong(state[0]);
    }

    @Override
    public long[] read(int version, DataInput in) throws IOException {
        return new long[] {in.readLong()};
    }
}
