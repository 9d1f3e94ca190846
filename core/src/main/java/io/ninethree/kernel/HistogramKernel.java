package io.ninethree.kernel;

import io.ninethree.column.Column;
import io.ninethree.column.DurationColumn;
import io.ninethree.column.NumberColumn;
import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Quantile;
import io.ninethree.formula.Sample;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Interval;
import io.ninethree.statistics.LogHistogram;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values in logarithmic buckets: quantiles with a bounded error. */
final class HistogramKernel extends ValueKernel {

    private final double scale;
    private final List<LogHistogram> histograms = new ArrayList<>(List.of(new LogHistogram()));

    HistogramKernel(Field<?> field, Condition condition) {
        super(field, condition);
        this.scale = field instanceof DurationField ? 1e9 : 1;
    }

    @Override
    void add(int slot, int row, Column column) {
        histograms.get(slot).add(value(column, row));
    }

    private static double value(Column column, int row) {
        return column instanceof DurationColumn duration
                ? (double) duration.nanos[row]
                : ((NumberColumn) column).number(row);
    }

    @Override
    IndicatorValue measured(int slot, Formula formula, Sample sample) {
        return number(histograms.get(slot).quantile(((Quantile) formula).p()) / scale, formula, sample);
    }

    @Override
    Optional<Interval> interval(int slot, Formula formula, Measured value, Confidence confidence) {
        LogHistogram histogram = histograms.get(slot);
        long n = counted(slot);
        return confidence
                .ranksOfQuantile(((Quantile) formula).p(), n)
                .map(ranks -> around(
                        value, ranked(histogram, ranks.low(), n), ranked(histogram, ranks.high(), n), confidence));
    }

    /** The value of a rank, counted from 1: a quantile halfway between two ranks is the upper one. */
    private double ranked(LogHistogram histogram, long rank, long n) {
        return histogram.quantile((rank - 0.5) / n) / scale;
    }

    @Override
    public void ensure(int slots) {
        super.ensure(slots);
        while (histograms.size() < slots) {
            histograms.add(new LogHistogram());
        }
    }

    @Override
    public void merge(Kernel other, int[] slots) {
        super.merge(other, slots);
        for (int i = 0; i < slots.length; i++) {
            histograms.get(slots[i]).merge(((HistogramKernel) other).histograms.get(i));
        }
    }

    @Override
    public void write(int slot, DataOutput out) throws IOException {
        super.write(slot, out);
        histograms.get(slot).write(out);
    }

    @Override
    public void read(int slot, DataInput in) throws IOException {
        super.read(slot, in);
        histograms.get(slot).read(in);
    }
}
