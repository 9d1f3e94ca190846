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
        Log.Sorted all = log.sorted();
        double value = Quantiles.select(
                all.values(), all.from(slot), all.to(slot), quantile.p(), quantile.type(), keys::value);
        return number(value, formula, sample);
    }

    /** The value is sought between the ends of its interval, which is quicker than to seek each of them among all. */
    @Override
    public IndicatorValue value(int slot, Formula formula, long disconnected, Confidence confidence) {
        Quantile quantile = (Quantile) formula;
        Log.Sorted all = log.sorted();
        int from = all.from(slot);
        int to = all.to(slot);
        return confidence
                .ranksOfQuantile(quantile.p(), (long) to - from)
                .map(ranks ->
                        Quantiles.select(all.values(), from, to, quantile.p(), quantile.type(), ranks, keys::value))
                .map(enclosed -> sure(enclosed, formula, sample(slot, disconnected), confidence))
                .orElseGet(() -> value(slot, formula, disconnected));
    }

    private static IndicatorValue sure(
            Quantiles.Enclosed enclosed, Formula formula, Sample sample, Confidence confidence) {
        IndicatorValue value = number(enclosed.value(), formula, sample);
        return value instanceof Measured measured
                ? new Measured(
                        measured.value(),
                        measured.unit(),
                        sample,
                        Optional.of(around(measured, enclosed.low(), enclosed.high(), confidence)))
                : value;
    }

    @Override
    public void merge(Kernel other, int[] slots) {
        super.merge(other, slots);
        log.merge(((QuantileKernel) other).log, slots);
    }

    @Override
    public void write(int slot, DataOutput out) throws IOException {
        super.write(slot, out);
        Log.Sorted all = log.sorted();
        Arrays.sort(all.values(), all.from(slot), all.to(slot));
        long before = 0;
        for (int i = all.from(slot); i < all.to(slot); i++) {
            long key = all.values()[i];
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
