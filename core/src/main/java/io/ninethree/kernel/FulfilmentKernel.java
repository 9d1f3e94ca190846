package io.ninethree.kernel;

import io.ninethree.column.Table;
import io.ninethree.column.Truths;
import io.ninethree.field.Condition;
import io.ninethree.formula.Count;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.Sample;
import io.ninethree.formula.Share;
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
    private final Counts fulfilled = new Counts();

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
        int words = selection.batch().words();
        for (int w = 0; w < words; w++) {
            rows[w] &= answers.yes[w] | answers.no[w];
        }
        count(selection, rows);
        for (int w = 0; w < words; w++) {
            rows[w] &= answers.yes[w];
        }
        fulfilled.add(selection, rows);
    }

    private static void exclude(Selection selection, long[] rows, long[] others) {
        for (int w = 0; w < selection.batch().words(); w++) {
            rows[w] &= ~others[w];
        }
    }

    @Override
    IndicatorValue measured(int slot, Formula formula, Sample sample) {
        long yes = fulfilled.of(slot);
        if (formula instanceof Count) {
            return number((double) yes, formula, sample);
        }
        return new IndicatorValue.Measured(
                (double) yes / sample.counted(),
                formula.unit(),
                sample,
                Optional.of(Interval.wilson(yes, sample.counted())));
    }

    @Override
    public void ensure(int slots) {
        super.ensure(slots);
        fulfilled.ensure(slots);
    }

    @Override
    public void merge(Kernel other, int[] slots) {
        super.merge(other, slots);
        fulfilled.merge(((FulfilmentKernel) other).fulfilled, slots);
    }

    @Override
    public void write(int slot, DataOutput out) throws IOException {
        super.write(slot, out);
        fulfilled.write(slot, out);
    }

    @Override
    public void read(int slot, DataInput in) throws IOException {
        super.read(slot, in);
        fulfilled.read(slot, in);
    }
}
