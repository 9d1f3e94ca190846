package io.ninethree.kernel;

import io.ninethree.column.Table;
import io.ninethree.column.Truths;
import io.ninethree.field.Condition;
import io.ninethree.formula.Count;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Sample;
import io.ninethree.formula.Share;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Interval;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;

/** How many records of a population fulfil a condition: counts and shares. */
final class FulfilmentKernel extends Kernel {

    private final Condition population;
    private final Condition of;
    private final boolean settles;
    private final Fulfilments fulfilments = new Fulfilments();

    private FulfilmentKernel(Condition population, Condition of, boolean settles) {
        this.population = population;
        this.of = of;
        this.settles = settles;
    }

    static FulfilmentKernel of(Count count) {
        return new FulfilmentKernel(Condition.always(), count.condition(), false);
    }

    /** A share counts a record once it is settled. */
    static FulfilmentKernel of(Share share) {
        return new FulfilmentKernel(share.population(), share.of(), true);
    }

    @Override
    public Feed bind(Table table) {
        Truths members = table.answers(population);
        Truths answers = table.answers(of);
        Truths waiting = settles ? table.unfinished(of) : answers;
        return selection -> add(selection, population(selection, members), answers, waiting.undecided);
    }

    private void add(Selection selection, long[] rows, Truths answers, long[] waiting) {
        leaveOutUndecided(selection, rows, waiting);
        exclude(selection, rows, waiting);
        leaveOutUndecided(selection, rows, answers.undecided);
        leaveOutAbsent(selection, rows, answers.absent);
        leaveOutUnreadable(selection, rows, answers.unreadable);
        for (int w = 0; w < selection.batch().words(); w++) {
            rows[w] &= answers.yes[w] | answers.no[w];
        }
        fulfilments.add(selection, rows, answers.yes);
    }

    @Override
    long counted(int slot) {
        return super.counted(slot) + fulfilments.counted(slot);
    }

    private static void exclude(Selection selection, long[] rows, long[] others) {
        for (int w = 0; w < selection.batch().words(); w++) {
            rows[w] &= ~others[w];
        }
    }

    @Override
    IndicatorValue measured(int slot, Formula formula, Sample sample) {
        long yes = fulfilments.fulfilled(slot);
        if (formula instanceof Count) {
            return number((double) yes, formula, sample);
        }
        return number((double) yes / sample.counted(), formula, sample);
    }

    @Override
    Optional<Interval> interval(int slot, Formula formula, Measured value, Confidence confidence) {
        return formula instanceof Share
                ? Optional.of(confidence.ofShare(fulfilments.fulfilled(slot), counted(slot)))
                : Optional.empty();
    }

    @Override
    public void ensure(int slots) {
        super.ensure(slots);
        fulfilments.ensure(slots);
    }

    @Override
    public void merge(Kernel other, int[] slots) {
        super.merge(other, slots);
        Fulfilments others = ((FulfilmentKernel) other).fulfilments;
        for (int i = 0; i < slots.length; i++) {
            fulfilments.add(slots[i], others.counted(i), others.fulfilled(i));
        }
    }

    @Override
    public void write(int slot, DataOutput out) throws IOException {
        super.write(slot, out);
        Codec.writeCount(out, fulfilments.fulfilled(slot));
    }

    @Override
    public void read(int slot, DataInput in) throws IOException {
        super.read(slot, in);
        long fulfilled = Codec.readCount(in);
        if (fulfilled > counted(slot)) {
            throw new IOException("fulfilled records must be among " + counted(slot) + ", were " + fulfilled);
        }
        fulfilments.add(slot, 0, fulfilled);
    }
}
