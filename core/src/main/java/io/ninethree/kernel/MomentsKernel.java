package io.ninethree.kernel;

import io.ninethree.column.Batch;
import io.ninethree.column.Column;
import io.ninethree.column.NumberColumn;
import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.NumberField;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Mean;
import io.ninethree.formula.Sample;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.ExactSums;
import io.ninethree.statistics.Interval;
import io.ninethree.statistics.Moments;
import io.ninethree.statistics.WholeSums;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Exact sums of values and of their squares: sums and means. */
final class MomentsKernel extends QuantityKernel {

    private final boolean squares;
    private final int nines;
    private final WholeSums whole;
    private final double lowest;
    private final double highest;
    private final long[] part = Batch.noRows();
    private @Nullable ExactSums real;
    private int slots = 1;

    MomentsKernel(Field<?> field, Condition condition, boolean squares) {
        super(field, condition);
        this.squares = squares;
        this.nines = field instanceof DurationField ? 1 : 0;
        this.whole = new WholeSums(squares);
        this.lowest = field instanceof NumberField number ? number.lowest() : 0;
        this.highest = field instanceof NumberField number ? number.highest() : Double.POSITIVE_INFINITY;
    }

    @Override
    void add(Selection selection, long[] rows, Column column) {
        if (column instanceof NumberColumn numbers && numbers.isAnyBroken()) {
            addParts(selection, rows, numbers);
        } else {
            addWhole(selection, rows, longs(column));
        }
    }

    private void addWhole(Selection selection, long[] rows, long[] values) {
        if (selection.slots() == null) {
            whole.add(values, rows, selection.batch().count());
        } else {
            whole.add(values, rows, selection.batch().count(), selection.slots());
        }
    }

    private void addParts(Selection selection, long[] rows, NumberColumn numbers) {
        for (int w = 0; w < selection.batch().words(); w++) {
            part[w] = rows[w] & numbers.broken[w];
        }
        ExactSums sums = reals();
        if (selection.slots() == null) {
            sums.add(numbers.real, part, selection.batch().count());
        } else {
            sums.add(numbers.real, part, selection.batch().count(), selection.slots());
        }
        for (int w = 0; w < selection.batch().words(); w++) {
            part[w] = rows[w] & ~numbers.broken[w];
        }
        addWhole(selection, part, numbers.whole);
    }

    private ExactSums reals() {
        if (real == null) {
            real = new ExactSums(squares);
            real.ensure(slots);
        }
        return real;
    }

    @Override
    IndicatorValue measured(int slot, Formula formula, Sample sample) {
        if (!(formula instanceof Mean)) {
            return number(sum(slot).doubleValue(), formula, sample);
        }
        double mean =
                real == null ? whole.mean(slot, sample.counted(), nines) : Moments.mean(sample.counted(), sum(slot));
        return Double.isFinite(mean)
                ? new IndicatorValue.Measured(
                        mean, formula.unit(), sample, Optional.empty(), variance(slot, sample.counted()))
                : number(mean, formula, sample);
    }

    /** The sample variance; none of a single value, nor where it is larger than any number. */
    private OptionalDouble variance(int slot, long counted) {
        if (counted < 2) {
            return OptionalDouble.empty();
        }
        double variance = real == null
                ? whole.variance(slot, counted, nines)
                : Moments.variance(counted, sum(slot), squares(slot));
        return Double.isFinite(variance) ? OptionalDouble.of(variance) : OptionalDouble.empty();
    }

    @Override
    Optional<Interval> interval(int slot, Formula formula, Measured value, Confidence confidence) {
        return value.variance().isPresent()
                ? Optional.of(possible(confidence.ofMean(
                        value.value(),
                        value.variance().getAsDouble(),
                        value.sample().counted())))
                : Optional.empty();
    }

    /** The part of an interval in which a mean of the field can lie. */
    private Interval possible(Interval interval) {
        return new Interval(Math.max(lowest, interval.low()), Math.min(highest, interval.high()), interval.level());
    }

    private BigDecimal sum(int slot) {
        BigDecimal sum = new BigDecimal(whole.sum(slot)).movePointLeft(9 * nines);
        return real == null ? sum : sum.add(real.sum(slot));
    }

    private BigDecimal squares(int slot) {
        BigDecimal sum = new BigDecimal(whole.squares(slot)).movePointLeft(18 * nines);
        return real == null ? sum : sum.add(real.squares(slot));
    }

    @Override
    public void ensure(int newSlots) {
        super.ensure(newSlots);
        slots = Math.max(slots, newSlots);
        whole.ensure(slots);
        if (real != null) {
            real.ensure(slots);
        }
    }

    @Override
    public void merge(Kernel other, int[] map) {
        super.merge(other, map);
        MomentsKernel that = (MomentsKernel) other;
        whole.merge(that.whole, map);
        if (that.real != null) {
            reals().merge(that.real, map);
        }
    }

    /** Whole and broken numbers are written as one sum: which lane a number took has no meaning. */
    @Override
    public void write(int slot, DataOutput out) throws IOException {
        super.write(slot, out);
        whole.write(slot, out);
        ExactSums sums = real == null ? new ExactSums(squares) : real;
        sums.write(real == null ? 0 : slot, out);
    }

    @Override
    public void read(int slot, DataInput in) throws IOException {
        super.read(slot, in);
        whole.read(slot, in);
        reals().read(slot, in);
        requirePossible(slot);
    }

    /**
     * The sum of n values lies between n times the lowest and n times the highest, and that of their squares is at least the
     * square of their sum over n: in every part as in the whole.
     */
    private void requirePossible(int slot) throws IOException {
        BigDecimal n = BigDecimal.valueOf(counted(slot));
        BigDecimal sum = sum(slot);
        boolean low = Double.isInfinite(lowest) || sum.compareTo(new BigDecimal(lowest).multiply(n)) >= 0;
        boolean high = Double.isInfinite(highest) || sum.compareTo(new BigDecimal(highest).multiply(n)) <= 0;
        boolean wide = !squares || squares(slot).multiply(n).compareTo(sum.multiply(sum)) >= 0;
        if (!(low && high && wide)) {
            throw new IOException("sum of " + n + " values must be possible, was " + sum);
        }
    }
}
