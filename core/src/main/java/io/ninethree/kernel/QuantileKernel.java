package io.ninethree.kernel;

import io.ninethree.column.Column;
import io.ninethree.column.DurationColumn;
import io.ninethree.column.NumberColumn;
import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.Quantile;
import io.ninethree.formula.Sample;
import io.ninethree.statistics.Quantiles;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * All values, as they come: exact quantiles. Values are appended to one log for all groups and sorted out by group when a
 * value is asked for. They are kept as longs that have the order of the values.
 */
final class QuantileKernel extends QuantityKernel {

    private final boolean nanos;
    private final Log log = new Log();

    QuantileKernel(Field<?> field, Condition condition) {
        super(field, condition);
        nanos = field instanceof DurationField;
    }

    @Override
    void add(Selection selection, long[] rows, Column column) {
        int[] slots = selection.slots();
        for (int w = 0; w < selection.batch().words(); w++) {
            for (long left = rows[w]; left != 0; left &= left - 1) {
                int row = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                log.add(slots == null ? 0 : slots[row], key(column, row));
            }
        }
    }

    private static long key(Column column, int row) {
        return column instanceof DurationColumn duration
                ? duration.nanos[row]
                : toKey(((NumberColumn) column).number(row));
    }

    /** A double as a long of the same order. */
    private static long toKey(double value) {
        long bits = Double.doubleToLongBits(value == 0 ? 0.0 : value);
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }

    private double value(long key) {
        return nanos ? Nanos.seconds(key) : Double.longBitsToDouble(key ^ ((key >> 63) & Long.MAX_VALUE));
    }

    @Override
    IndicatorValue measured(int slot, Formula formula, Sample sample) {
        Quantile quantile = (Quantile) formula;
        long[] keys = log.of(slot);
        double[] values = new double[keys.length];
        Arrays.setAll(values, i -> value(keys[i]));
        return number(Quantiles.select(values, values.length, quantile.p(), Quantiles.Type.LINEAR), formula, sample);
    }

    @Override
    public void merge(Kernel other, int[] slots) {
        super.merge(other, slots);
        log.merge(((QuantileKernel) other).log, slots);
    }

    @Override
    public void write(int slot, DataOutput out) throws IOException {
        super.write(slot, out);
        long[] keys = log.of(slot);
        Arrays.sort(keys);
        long before = 0;
        for (long key : keys) {
            Codec.writeCount(out, key - before);
            before = key;
        }
    }

    @Override
    public void read(int slot, DataInput in) throws IOException {
        long known = counted(slot);
        super.read(slot, in);
        long key = 0;
        for (long left = counted(slot) - known; left > 0; left--) {
            key += Codec.readCount(in);
            log.add(slot, key);
        }
    }
}
