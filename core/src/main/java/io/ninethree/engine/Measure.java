package io.ninethree.engine;

import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Amount;
import io.ninethree.formula.IndicatorValue.Divided;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.IndicatorValue.NotMeasured;
import io.ninethree.formula.Sample;
import io.ninethree.statistics.Confidence;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** How the value of an indicator follows from what was kept. Immutable and thread-safe. */
sealed interface Measure {

    /**
     * The value of a group.
     *
     * @param partition what was kept
     * @param group the group
     * @return the value, or why there is none
     */
    IndicatorValue value(Partition partition, int group);

    /**
     * The states that it needs.
     *
     * @return their numbers
     */
    Set<Integer> states();

    private static Set<Integer> both(Measure one, Measure other) {
        Set<Integer> states = new TreeSet<>(one.states());
        states.addAll(other.states());
        return states;
    }

    /**
     * The value of a formula over records.
     *
     * @param state the number of its state
     * @param formula the formula
     */
    record Kept(int state, Formula formula) implements Measure {
        @Override
        public Set<Integer> states() {
            return Set.of(state);
        }

        @Override
        public IndicatorValue value(Partition partition, int group) {
            return partition.kernel(state).value(group, formula, partition.disconnected(state, group));
        }
    }

    /**
     * The value of a formula over records, with its interval.
     *
     * @param kept the value
     * @param confidence how the interval is made, which makes no difference to what is kept
     */
    record Sure(Kept kept, Confidence confidence) implements Measure {
        @Override
        public Set<Integer> states() {
            return kept.states();
        }

        @Override
        public IndicatorValue value(Partition partition, int group) {
            int state = kept.state();
            return partition
                    .kernel(state)
                    .value(group, kept.formula(), partition.disconnected(state, group), confidence);
        }
    }

    /**
     * The value of a formula over records, with those of the records of each word of a category, where there is a
     * number of both.
     *
     * @param whole the value of all records
     * @param words the number of the state that tells the words apart
     */
    record ByWord(Sure whole, int words) implements Measure {
        @Override
        public Set<Integer> states() {
            return Set.of(whole.kept().state(), words);
        }

        @Override
        public IndicatorValue value(Partition partition, int group) {
            IndicatorValue value = whole.value(partition, group);
            SortedMap<String, IndicatorValue> parts =
                    partition.kernel(words).parts(group, whole.kept().formula(), whole.confidence());
            boolean divided = isNumber(value) && parts.values().stream().anyMatch(ByWord::isNumber);
            return divided ? new Divided(value, parts) : value;
        }

        private static boolean isNumber(IndicatorValue value) {
            return value.number().isPresent();
        }
    }

    /**
     * One value divided by another, on the sample of the latter.
     *
     * @param dividend what is divided
     * @param divisor what it is divided by
     * @param unit the unit of the quotient
     */
    record Quotient(Measure dividend, Measure divisor, Unit unit) implements Measure {
        @Override
        public Set<Integer> states() {
            return both(dividend, divisor);
        }

        @Override
        public IndicatorValue value(Partition partition, int group) {
            IndicatorValue above = dividend.value(partition, group);
            IndicatorValue below = divisor.value(partition, group);
            Sample sample = below.sample();
            if (above instanceof NotMeasured || below instanceof NotMeasured) {
                return missing(above, below, unit, sample);
            }
            if (above instanceof Amount
                    && below instanceof Amount
                    && !above.unit().equals(below.unit())) {
                return new NotMeasured(Absence.MIXED_CURRENCIES, unit, sample);
            }
            double number = below.number().orElseThrow();
            if (number == 0) {
                return new NotMeasured(Absence.DIVISION_BY_ZERO, unit, sample);
            }
            return number(above.number().orElseThrow() / number, unitOf(above, below), sample);
        }

        /** The unit, with the currency of an amount instead of money as such. */
        private Unit unitOf(IndicatorValue above, IndicatorValue below) {
            return above instanceof Amount || below instanceof Amount
                    ? above.unit().per(below.unit())
                    : unit;
        }
    }

    /**
     * How much larger a value is than an earlier one, as a part of the earlier one.
     *
     * @param now the value
     * @param before the earlier value
     */
    record Change(Measure now, Measure before) implements Measure {
        @Override
        public Set<Integer> states() {
            return both(now, before);
        }

        @Override
        public IndicatorValue value(Partition partition, int group) {
            IndicatorValue later = now.value(partition, group);
            IndicatorValue earlier = before.value(partition, group);
            Sample sample = later.sample();
            if (earlier instanceof NotMeasured missing && missing.reason() == Absence.NO_RECORDS) {
                return new NotMeasured(Absence.NO_HISTORY, Unit.SHARE, sample);
            }
            if (later instanceof NotMeasured || earlier instanceof NotMeasured) {
                return missing(later, earlier, Unit.SHARE, sample);
            }
            if (!later.unit().equals(earlier.unit())) {
                return new NotMeasured(Absence.MIXED_CURRENCIES, Unit.SHARE, sample);
            }
            double number = earlier.number().orElseThrow();
            return number == 0
                    ? new NotMeasured(Absence.DIVISION_BY_ZERO, Unit.SHARE, sample)
                    : number(later.number().orElseThrow() / number - 1, Unit.SHARE, sample);
        }
    }

    /** A number, whose zero is positive. */
    private static IndicatorValue number(double number, Unit unit, Sample sample) {
        return Double.isFinite(number)
                ? new Measured(number + 0.0, unit, sample, Optional.empty())
                : new NotMeasured(Absence.FAILED, unit, sample);
    }

    /** The reason that is listed first, of one value or two that are missing. */
    private static IndicatorValue missing(IndicatorValue one, IndicatorValue other, Unit unit, Sample sample) {
        NotMeasured first = one instanceof NotMeasured missing ? missing : (NotMeasured) other;
        NotMeasured second = other instanceof NotMeasured missing ? missing : first;
        NotMeasured reason = first.reason().compareTo(second.reason()) <= 0 ? first : second;
        return new NotMeasured(reason.reason(), unit, sample, reason.failures());
    }
}
