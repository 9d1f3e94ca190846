package io.ninethree.kernel;

import io.ninethree.column.Batch;
import io.ninethree.column.Table;
import io.ninethree.column.WordColumn;
import io.ninethree.field.CategoryField;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.Sample;
import io.ninethree.formula.Spread;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Moments;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The states of another formula for each word of a category, whose values are compared. */
final class SpreadKernel extends Kernel {

    private final CategoryField by;
    private final Subgroups words;
    private final Kernel inner;
    private final long[] rows = Batch.noRows();
    private final int[] subgroups = new int[Batch.SIZE];

    SpreadKernel(Spread spread, Context context) {
        this.by = spread.by();
        this.words = new Subgroups(context.dictionaries().of(by));
        this.inner = Kernels.of(spread.of(), context);
    }

    @Override
    public Feed bind(Table table) {
        WordColumn column = table.words(by);
        Feed feed = inner.bind(table);
        return selection -> add(selection, column, feed);
    }

    private void add(Selection selection, WordColumn column, Feed feed) {
        leaveOutUnreadable(selection, selection.rows(), column.unreadable);
        long[] wordless = scratch();
        for (int w = 0; w < selection.batch().words(); w++) {
            wordless[w] = ~(column.present[w] | column.unreadable[w]);
            rows[w] = selection.rows()[w] & column.present[w];
            divide(selection, w, column.codes);
        }
        leaveOutAbsent(selection, selection.rows(), wordless);
        inner.ensure(words.size());
        feed.add(new Selection(selection.batch(), rows, subgroups));
    }

    private void divide(Selection selection, int w, int[] codes) {
        int[] slots = selection.slots();
        for (long left = rows[w]; left != 0; left &= left - 1) {
            int row = w * Long.SIZE + Long.numberOfTrailingZeros(left);
            subgroups[row] = words.of(slots == null ? 0 : slots[row], codes[row]);
        }
    }

    @Override
    public SortedMap<String, IndicatorValue> parts(int slot, Formula formula, Confidence confidence) {
        SortedMap<String, IndicatorValue> parts = new TreeMap<>();
        for (int subgroup : words.in(slot)) {
            parts.put(words.word(subgroup), inner.value(subgroup, formula, 0, confidence));
        }
        return parts;
    }

    @Override
    public IndicatorValue value(int slot, Formula formula, long disconnected) {
        Spread spread = (Spread) formula;
        List<IndicatorValue> all = new ArrayList<>();
        for (int subgroup : words.in(slot)) {
            all.add(inner.value(subgroup, spread.of(), 0));
        }
        List<IndicatorValue> part = all.stream()
                .filter(value -> value.sample().counted() >= spread.minimumSample())
                .toList();
        Sample own = sample(slot, disconnected);
        Sample sample = all.stream().map(IndicatorValue::sample).reduce(own, SpreadKernel::leftOut);
        long counted = counted(part.size() < 2 ? all : part);
        return compared(spread, part, new Sample(counted, sample.absent(), sample.undecided(), sample.unreadable()));
    }

    private static long counted(List<IndicatorValue> values) {
        return values.stream().mapToLong(value -> value.sample().counted()).sum();
    }

    private static Sample leftOut(Sample one, Sample other) {
        return new Sample(
                0,
                one.absent() + other.absent(),
                one.undecided() + other.undecided(),
                one.unreadable() + other.unreadable());
    }

    private static IndicatorValue compared(Spread spread, List<IndicatorValue> values, Sample sample) {
        if (values.size() < 2) {
            Absence reason = sample.counted() > 0 ? Absence.TOO_FEW : reason(sample);
            return new IndicatorValue.NotMeasured(reason, spread.unit(), sample);
        }
        Optional<Absence> missing = values.stream()
                .filter(IndicatorValue.NotMeasured.class::isInstance)
                .map(value -> ((IndicatorValue.NotMeasured) value).reason())
                .min(Absence::compareTo);
        if (missing.isPresent()) {
            return new IndicatorValue.NotMeasured(missing.get(), spread.unit(), sample);
        }
        if (values.stream().map(IndicatorValue::unit).distinct().count() > 1) {
            return new IndicatorValue.NotMeasured(Absence.MIXED_CURRENCIES, spread.unit(), sample);
        }
        List<Double> numbers = values.stream()
                .flatMap(value -> Stream.of(value.number().orElseThrow()))
                .toList();
        return distance(spread, numbers, sample);
    }

    private static IndicatorValue distance(Spread spread, List<Double> values, Sample sample) {
        double low = Collections.min(values);
        double high = Collections.max(values);
        return switch (spread.kind()) {
            case RANGE -> number(high - low, spread, sample);
            case MIN_MAX_RATIO -> quotient(low, high, spread, sample);
            case STANDARD_DEVIATION -> number(deviation(values), spread, sample);
            case COEFFICIENT_OF_VARIATION -> quotient(deviation(values), mean(values), spread, sample);
        };
    }

    private static IndicatorValue quotient(double dividend, double divisor, Spread spread, Sample sample) {
        return divisor == 0
                ? new IndicatorValue.NotMeasured(Absence.DIVISION_BY_ZERO, spread.unit(), sample)
                : number(dividend / divisor, spread, sample);
    }

    private static double deviation(List<Double> values) {
        BigDecimal squares =
                values.stream().map(value -> new BigDecimal(value).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Math.sqrt(Moments.variance(values.size(), sum(values), squares));
    }

    private static double mean(List<Double> values) {
        return Moments.mean(values.size(), sum(values));
    }

    private static BigDecimal sum(List<Double> values) {
        return values.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    IndicatorValue measured(int slot, Formula formula, Sample sample) {
        return value(slot, formula, 0);
    }

    @Override
    public void ensure(int slots) {
        super.ensure(slots);
        words.ensure(slots);
    }

    @Override
    public void merge(Kernel other, int[] slots) {
        super.merge(other, slots);
        SpreadKernel that = (SpreadKernel) other;
        int[] map = words.absorb(that.words, slots);
        inner.ensure(words.size());
        inner.merge(that.inner, map);
    }

    @Override
    public void write(int slot, DataOutput out) throws IOException {
        super.write(slot, out);
        int[] all = words.in(slot);
        Codec.writeCount(out, all.length);
        for (int subgroup : all) {
            Codec.writeWord(out, words.word(subgroup));
            inner.write(subgroup, out);
        }
    }

    @Override
    public void read(int slot, DataInput in) throws IOException {
        super.read(slot, in);
        for (int left = Codec.readLength(in, Integer.MAX_VALUE); left > 0; left--) {
            int subgroup = words.of(slot, Codec.readKey(in));
            inner.ensure(words.size());
            inner.read(subgroup, in);
        }
    }
}
