package io.ninethree.kernel;

import io.ninethree.column.Column;
import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Quantile;
import io.ninethree.formula.Sample;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Interval;
import io.ninethree.statistics.Quantiles;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * All values, as they come: exact quantiles. Values are appended to one log for all groups and sorted out by group when a
 * value is asked for. They are kept as longs that have the order of the values.
 */
final class QuantileKernel extends QuantityKernel {

    private final Keys keys;
    private final Log log = new Log();

    QuantileKernel(Field<?> field, Condition condition) {
        super(field, condition);
        keys = Keys.of(field);
    }

    @Override
    void add(Selection selection, long[] rows, Column column) {
        int[] slots = selection.slots();
        for (int w = 0; w < selection.batch().words(); w++) {
            for (long left = rows[w]; left != 0; left &= left - 1) {
                int row = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                log.add(slots == null ? 0 : slots[row], Keys.key(column, row));
            }
        }
    }

    @Override
    IndicatorValue measured(int slot, Formula formula, Sample sample) {
        Quantile quantile = (Quantile) formula;
        long[] all = log.of(slot);
        double[] values = new double[all.length];
        Arrays.setAll(values, i -> keys.value(all[i]));
        return number(Quantiles.select(values, values.length, quantile.p(), quantile.type()), formula, sample);
    }

    @Override
    Optional<Interval> interval(int slot, Formula formula, Measured value, Confidence confidence) {
        long[] all = log.of(slot);
        return confidence
                .ranksOfQuantile(((Quantile) formula).p(), all.length)
                .map(ranks -> around(value, ranked(all, ranks.low()), ranked(all, ranks.high()), confidence));
    }

    /** The value of a rank, counted from 1. */
    private double ranked(long[] all, long rank) {
        return keys.value(Quantiles.select(all, 0, all.length, (int) rank - 1));
    }

    @Override
    public void merge(Kernel other, int[] slots) {
        super.merge(other, slots);
        log.merge(((QuantileKernel) other).log, slots);
    }

    @Override
    public void write(int slot, DataOutput out) throws IOException {
        super.write(slot, out);
        long[] all = log.of(slot);
        Arrays.sort(all);
        long before = 0;
        for (long key : all) {
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
