package io.ninethree.engine;

import io.ninethree.field.Condition;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Count;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Index;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.Mean;
import io.ninethree.formula.Quantile;
import io.ninethree.formula.Sample;
import io.ninethree.formula.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The interpretation of one formula: takes records one by one and knows the value of those that it has taken. */
abstract class Accumulator {

    /** More digits than any number in the middle between two doubles has, so that a quotient is rounded only once. */
    private static final MathContext EXACT = new MathContext(800);

    private final Formula formula;
    private final Map<Truth, Long> leftOut = new EnumMap<>(Truth.class);
    private long counted;

    Accumulator(Formula formula) {
        this.formula = formula;
    }

    static Accumulator of(Formula formula) {
        return switch (formula.form()) {
            case COUNT -> new CountAccumulator((Count) formula);
            case SHARE -> new ShareAccumulator((Share) formula);
            case MEAN -> new MeanAccumulator((Mean) formula);
            case QUANTILE -> new QuantileAccumulator((Quantile) formula);
            case INDEX -> new IndexAccumulator((Index) formula);
            default ->
                throw new IllegalStateException("formula must be one that is interpreted, was " + formula.form());
        };
    }

    /** Takes a record. */
    abstract void add(Observation observation);

    /** The number that the taken records give; asked only if there are any that count. */
    abstract IndicatorValue measured(Sample sample);

    /** The value of the taken records. */
    final IndicatorValue value() {
        Sample sample = new Sample(counted, left(Truth.ABSENT), left(Truth.UNDECIDED), left(Truth.UNREADABLE));
        return counted == 0 ? new IndicatorValue.NotMeasured(reason(sample), formula.unit(), sample) : measured(sample);
    }

    private static Absence reason(Sample sample) {
        if (sample.undecided() > 0) {
            return Absence.NOT_YET_DECIDABLE;
        }
        return sample.unreadable() > 0 ? Absence.FAILED : Absence.NO_RECORDS;
    }

    private long left(Truth why) {
        return leftOut.getOrDefault(why, 0L);
    }

    /** Whether a record belongs to the population; one that can not tell is left out and counted as such. */
    final boolean belongs(Observation observation, Condition population) {
        Truth belongs = observation.holds(population);
        if (!belongs.isKnown()) {
            leaveOut(belongs);
        }
        return belongs == Truth.TRUE;
    }

    /** Counts a record of the population, or leaves it out if what is asked of it is not known. */
    final boolean count(Truth state) {
        if (!state.isKnown()) {
            leaveOut(state);
            return false;
        }
        counted++;
        return true;
    }

    /** Leaves a record out. */
    final void leaveOut(Truth why) {
        leftOut.merge(why, 1L, Long::sum);
    }

    static double quotient(BigDecimal sum, long count) {
        return sum.divide(BigDecimal.valueOf(count), EXACT).doubleValue();
    }

    /** A number, which fails where weights make it larger than any number. */
    final IndicatorValue number(double value, Sample sample) {
        return Double.isFinite(value)
                ? new IndicatorValue.Measured(value, formula.unit(), sample, Optional.empty())
                : new IndicatorValue.NotMeasured(Absence.FAILED, formula.unit(), sample);
    }
}
