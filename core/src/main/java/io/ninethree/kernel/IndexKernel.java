package io.ninethree.kernel;

import io.ninethree.column.Column;
import io.ninethree.column.NumberColumn;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Index;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Sample;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Interval;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** How many answers lie in each band. */
final class IndexKernel extends QuantityKernel {

    /** Answers that are whole and below this number find their band in a table. */
    private static final int TABLE = 256;

    private final Index index;
    private final int bands;
    private final BandWeights weights;
    private final short[] table = new short[TABLE];
    private long[] answers;

    IndexKernel(Index index) {
        super(index.field(), index.condition());
        this.index = index;
        this.bands = index.bands().size();
        this.weights = new BandWeights(index.bands());
        this.answers = new long[bands];
        for (int answer = 0; answer < TABLE; answer++) {
            table[answer] = (short) search(answer);
        }
    }

    private int search(double answer) {
        int band = 0;
        while (band + 1 < bands && answer >= index.bands().get(band + 1).from()) {
            band++;
        }
        return band;
    }

    @Override
    void add(Selection selection, long[] rows, Column column) {
        NumberColumn numbers = (NumberColumn) column;
        int[] slots = selection.slots();
        for (int w = 0; w < selection.batch().words(); w++) {
            for (long left = rows[w]; left != 0; left &= left - 1) {
                int row = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                answers[(slots == null ? 0 : slots[row]) * bands + band(numbers, row)]++;
            }
        }
    }

    private int band(NumberColumn numbers, int row) {
        long whole = numbers.whole[row];
        boolean quick = whole >= 0 && whole < TABLE && !numbers.isAnyBroken();
        return quick ? table[(int) whole] : search(numbers.number(row));
    }

    @Override
    IndicatorValue measured(int slot, Formula formula, Sample sample) {
        return number(weights.mean(answers(slot)), formula, sample);
    }

    @Override
    Optional<Interval> interval(int slot, Formula formula, Measured value, Confidence confidence) {
        return weights.interval(value, answers(slot), confidence);
    }

    private long[] answers(int slot) {
        return Arrays.copyOfRange(answers, slot * bands, (slot + 1) * bands);
    }

    @Override
    public void ensure(int slots) {
        super.ensure(slots);
        if (slots * bands > answers.length) {
            answers = Arrays.copyOf(answers, Math.max(slots * bands, answers.length * 2));
        }
    }

    @Override
    public void merge(Kernel other, int[] slots) {
        super.merge(other, slots);
        IndexKernel that = (IndexKernel) other;
        for (int i = 0; i < slots.length; i++) {
            for (int band = 0; band < bands; band++) {
                answers[slots[i] * bands + band] += that.answers[i * bands + band];
            }
        }
    }

    @Override
    public void write(int slot, DataOutput out) throws IOException {
        super.write(slot, out);
        for (int band = 0; band < bands; band++) {
            Codec.writeCount(out, answers[slot * bands + band]);
        }
    }

    @Override
    public void read(int slot, DataInput in) throws IOException {
        super.read(slot, in);
        for (int band = 0; band < bands; band++) {
            answers[slot * bands + band] += Codec.readCount(in);
        }
    }
}
