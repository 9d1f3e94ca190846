package io.ninethree.kernel;

import io.ninethree.column.Batch;
import io.ninethree.column.Table;
import io.ninethree.column.Truths;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Sample;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Interval;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What is kept of the records of one formula, or of several that need the same, by group. Groups are numbered from 0.
 * Mutable, for one thread.
 */
public abstract sealed class Kernel permits FulfilmentKernel, QuantityKernel, SpreadKernel, RepeatKernel, CustomKernel {

    private final Counts counted = new Counts();
    private final Counts absent = new Counts();
    private final Counts undecided = new Counts();
    private final Counts unreadable = new Counts();
    private final long[] scratch = Batch.noRows();

    /**
     * Leads a table into this kernel.
     *
     * @param table what is not asked of it yet is asked now
     * @return takes the rows batch by batch
     */
    public abstract Feed bind(Table table);

    /**
     * Makes room for groups.
     *
     * @param slots how many there are at least
     */
    public void ensure(int slots) {
        counted.ensure(slots);
        absent.ensure(slots);
        undecided.ensure(slots);
        unreadable.ensure(slots);
    }

    /**
     * Adds what another kernel of the same formula has kept.
     *
     * @param other the other kernel
     * @param slots the number here of each of its groups
     */
    public void merge(Kernel other, int[] slots) {
        counted.merge(other.counted, slots);
        absent.merge(other.absent, slots);
        undecided.merge(other.undecided, slots);
        unreadable.merge(other.unreadable, slots);
    }

    /**
     * The value of a group that has any records which count.
     *
     * @param slot the group
     * @param formula the formula, one of those that this kernel serves
     * @param sample the records
     * @return the value
     */
    abstract IndicatorValue measured(int slot, Formula formula, Sample sample);

    /**
     * The value of a group, without an interval unless the formula brings one itself.
     *
     * @param slot the group
     * @param formula the formula, one of those that this kernel serves
     * @param disconnected records of mappings that lack a field of the formula
     * @return the value, or why there is none
     */
    public IndicatorValue value(int slot, Formula formula, long disconnected) {
        Sample sample = sample(slot, disconnected);
        return sample.counted() == 0
                ? new IndicatorValue.NotMeasured(reason(sample), formula.unit(), sample)
                : measured(slot, formula, sample);
    }

    /**
     * The value of a group, with its confidence interval if it has one.
     *
     * @param slot the group
     * @param formula the formula, one of those that this kernel serves
     * @param disconnected records of mappings that lack a field of the formula
     * @param confidence how the interval is made
     * @return the value, or why there is none
     */
    public IndicatorValue value(int slot, Formula formula, long disconnected, Confidence confidence) {
        IndicatorValue value = value(slot, formula, disconnected);
        return value instanceof Measured measured
                ? interval(slot, formula, measured, confidence)
                        .<IndicatorValue>map(interval -> new Measured(
                                measured.value(),
                                measured.unit(),
                                measured.sample(),
                                Optional.of(interval),
                                measured.variance()))
                        .orElse(value)
                : value;
    }

    /**
     * The interval of the value of a group.
     *
     * @param slot the group
     * @param formula the formula
     * @param value its value
     * @param confidence how the interval is made
     * @return the interval, none unless a kernel knows better
     */
    Optional<Interval> interval(int slot, Formula formula, Measured value, Confidence confidence) {
        return Optional.empty();
    }

    /** An interval that reaches as far as the value at least. */
    static Interval around(Measured value, double low, double high, Confidence confidence) {
        return new Interval(Math.min(low, value.value()), Math.max(high, value.value()), confidence.level());
    }

    /**
     * The values of the words of a group, if this kernel tells the words of a category apart.
     *
     * @param slot the group
     * @param formula a formula whose states are kept by word
     * @param confidence how the intervals are made
     * @return the value of each word that occurs, none if words are not told apart
     */
    public SortedMap<String, IndicatorValue> parts(int slot, Formula formula, Confidence confidence) {
        return Collections.emptySortedMap();
    }

    final Sample sample(int slot, long disconnected) {
        return new Sample(counted(slot), absent.of(slot) + disconnected, undecided.of(slot), unreadable.of(slot));
    }

    static Absence reason(Sample sample) {
        if (sample.undecided() > 0) {
            return Absence.NOT_YET_DECIDABLE;
        }
        return sample.unreadable() > 0 ? Absence.FAILED : Absence.NO_RECORDS;
    }

    /** A number, whose zero is positive, and which fails where it is larger than any. */
    static IndicatorValue number(double value, Formula formula, Sample sample) {
        return Double.isFinite(value)
                ? new IndicatorValue.Measured(value + 0.0, formula.unit(), sample, Optional.empty())
                : new IndicatorValue.NotMeasured(Absence.FAILED, formula.unit(), sample);
    }

    /**
     * Writes what is kept of a group, equal bytes for equal records.
     *
     * @param slot the group
     * @param out where to
     * @throws IOException if writing fails
     */
    public void write(int slot, DataOutput out) throws IOException {
        Codec.writeCount(out, counted(slot));
        absent.write(slot, out);
        undecided.write(slot, out);
        unreadable.write(slot, out);
    }

    /**
     * Adds what was kept of a group elsewhere.
     *
     * @param slot the group
     * @param in where from
     * @throws IOException if it was not written by a kernel of the same formula
     */
    public void read(int slot, DataInput in) throws IOException {
        counted.read(slot, in);
        absent.read(slot, in);
        undecided.read(slot, in);
        unreadable.read(slot, in);
    }

    /**
     * Writes what is kept of records that belong to no group.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void writeRest(DataOutput out) throws IOException {}

    /**
     * Adds what was kept elsewhere of records that belong to no group.
     *
     * @param in where from
     * @throws IOException if it was not written by a kernel of the same formula
     */
    public void readRest(DataInput in) throws IOException {}

    /** How many records of a group count. */
    long counted(int slot) {
        return counted.of(slot);
    }

    /** A set of rows for use within one call. */
    final long[] scratch() {
        return scratch;
    }

    final void count(Selection selection, long[] rows) {
        counted.add(selection, rows);
    }

    /** Leaves out the rows of a selection that can not tell whether they belong to a population, and keeps the others. */
    final long[] population(Selection selection, Truths population) {
        leaveOut(selection, selection.rows(), population);
        for (int w = 0; w < selection.batch().words(); w++) {
            scratch[w] = selection.rows()[w] & population.yes[w];
        }
        return scratch;
    }

    private void leaveOut(Selection selection, long[] rows, Truths truths) {
        leaveOutAbsent(selection, rows, truths.absent);
        leaveOutUndecided(selection, rows, truths.undecided);
        leaveOutUnreadable(selection, rows, truths.unreadable);
    }

    final void leaveOutAbsent(Selection selection, long[] rows, long[] of) {
        leaveOut(absent, selection, rows, of);
    }

    final void leaveOutUndecided(Selection selection, long[] rows, long[] of) {
        leaveOut(undecided, selection, rows, of);
    }

    /** Leaves out rows because of a value that can not be read. */
    public final void leaveOutUnreadable(Selection selection, long[] rows, long[] of) {
        leaveOut(unreadable, selection, rows, of);
    }

    private static void leaveOut(Counts counts, Selection selection, long[] rows, long[] of) {
        int[] slots = selection.slots();
        for (int w = 0; w < selection.batch().words(); w++) {
            for (long left = rows[w] & of[w]; left != 0; left &= left - 1) {
                int row = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                counts.add(slots == null ? 0 : slots[row], 1);
            }
        }
    }
}
