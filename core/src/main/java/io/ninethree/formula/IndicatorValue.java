package io.ninethree.formula;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Unit;
import io.ninethree.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a formula gave: a number in its unit, or the reason why there is none. Immutable and thread-safe. */
public sealed interface IndicatorValue {

    /**
     * The unit of the number.
     *
     * @return the unit, also where there is no number
     */
    Unit unit();

    /**
     * The records behind the number, or those that failed to give one.
     *
     * @return the sample
     */
    Sample sample();

    /**
     * The number.
     *
     * @return the number in its unit, empty if there is none
     */
    OptionalDouble number();

    /**
     * The confidence interval of the number.
     *
     * @return the interval in the unit of the number, empty if there is none
     */
    Optional<Interval> interval();

    /**
     * A number without an interval, from which no record was left out.
     *
     * @param number a finite number
     * @param unit its unit
     * @param counted the number of records on which it rests
     * @return the value
     * @throws IllegalArgumentException if the number is not finite
     */
    static IndicatorValue measured(double number, Unit unit, long counted) {
        return new Measured(number, unit, Sample.of(counted), Optional.empty());
    }

    /**
     * No number, for a reason.
     *
     * @param reason the reason
     * @param unit the unit that the number would have
     * @return the value
     */
    static IndicatorValue notMeasured(Absence reason, Unit unit) {
        return new NotMeasured(reason, unit, Sample.NONE);
    }

    /**
     * A number.
     *
     * @param value a finite number: a share from 0 to 1, seconds, points, or whatever the unit says
     * @param unit its unit
     * @param sample the records on which it rests
     * @param interval its confidence interval, where one exists
     */
    record Measured(double value, Unit unit, Sample sample, Optional<Interval> interval) implements IndicatorValue {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not finite
         */
        public Measured {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("value of an indicator must be finite, was " + value);
            }
            requireNonNull(unit, "unit");
            requireNonNull(sample, "sample");
            requireNonNull(interval, "interval");
        }

        @Override
        public OptionalDouble number() {
            return OptionalDouble.of(value);
        }
    }

    /**
     * No number.
     *
     * @param reason why there is none
     * @param unit the unit that it would have
     * @param sample the records that failed to give one
     */
    record NotMeasured(Absence reason, Unit unit, Sample sample) implements IndicatorValue {
        /** Checks that nothing is missing. */
        public NotMeasured {
            requireNonNull(reason, "reason");
            requireNonNull(unit, "unit");
            requireNonNull(sample, "sample");
        }

        @Override
        public OptionalDouble number() {
            return OptionalDouble.empty();
        }

        @Override
        public Optional<Interval> interval() {
            return Optional.empty();
        }
    }
}
