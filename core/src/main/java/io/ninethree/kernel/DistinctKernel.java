package io.ninethree.kernel;

import io.ninethree.column.Column;
import io.ninethree.column.Dictionary;
import io.ninethree.column.WordColumn;
import io.ninethree.formula.DistinctCount;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.Sample;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The different words of each group. */
final class DistinctKernel extends ValueKernel {

    private final Subgroups words;

    DistinctKernel(DistinctCount count, Dictionary dictionary) {
        super(count.field(), count.condition());
        words = new Subgroups(dictionary);
    }

    @Override
    void add(int slot, int row, Column column) {
        words.of(slot, ((WordColumn) column).codes[row]);
    }

    @Override
    IndicatorValue measured(int slot, Formula formula, Sample sample) {
        return number((double) words.count(slot), formula, sample);
    }

    @Override
    public void ensure(int slots) {
        super.ensure(slots);
        words.ensure(slots);
    }

    @Override
    public void merge(Kernel other, int[] slots) {
        super.merge(other, slots);
        words.absorb(((DistinctKernel) other).words, slots);
    }

    @Override
    public void write(int slot, DataOutput out) throws IOException {
        super.write(slot, out);
        int[] subgroups = words.in(slot);
        Codec.writeCount(out, subgroups.length);
        for (int subgroup : subgroups) {
            Codec.writeWord(out, words.word(subgroup));
        }
    }

    @Override
    public void read(int slot, DataInput in) throws IOException {
        super.read(slot, in);
        for (int left = Codec.readLength(in, Integer.MAX_VALUE); left > 0; left--) {
            words.of(slot, Codec.readKey(in));
        }
    }
}
