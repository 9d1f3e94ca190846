package io.ninethree.kernel;

import io.ninethree.column.Column;
import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.Sample;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** The smallest or the largest value. */
final class ExtremeKernel extends ValueKernel {

    private final Keys keys;
    private final boolean largest;
    private long[] extremes;

    ExtremeKernel(Field<?> field, Condition condition, boolean largest) {
        super(field, condition);
        this.keys = Keys.of(field);
        this.largest = largest;
        this.extremes = new long[] {none()};
    }

    private long none() {
        return largest ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    @Override
    void add(int slot, int row, Column column) {
        add(slot, Keys.key(column, row));
    }

    private void add(int slot, long key) {
        extremes[slot] = largest ? Math.max(extremes[slot], key) : Math.min(extremes[slot], key);
    }

    @Override
    IndicatorValue measured(int slot, Formula formula, Sample sample) {
        return number(keys.value(extremes[slot]), formula, sample);
    }

    @Override
    public void ensure(int slots) {
        super.ensure(slots);
        int known = extremes.length;
        if (slots > known) {
            extremes = Arrays.copyOf(extremes, Math.max(slots, known * 2));
            Arrays.fill(extremes, known, extremes.length, none());
        }
    }

    @Override
    public void merge(Kernel other, int[] slots) {
        super.merge(other, slots);
        for (int i = 0; i < slots.length; i++) {
            add(slots[i], ((ExtremeKernel) other).extremes[i]);
        }
    }

    @Override
    public void write(int slot, DataOutput out) throws IOException {
        super.write(slot, out);
        out.writeLong(extremes[slot]);
    }

    @Override
    public void read(int slot, DataInput in) throws IOException {
        super.read(slot, in);
        add(slot, in.readLong());
    }
}
