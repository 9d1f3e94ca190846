package io.ninethree.formula;

import static java.util.Collections.unmodifiableSortedMap;
import static java.util.Objects.requireNonNull;

import io.ninethree.field.Money;
import io.ninethree.field.Unit;
import io.ninethree.statistics.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

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
     * @param variance the sample variance of the single values, with {@code n - 1} as divisor, in the squared unit; only
     *     of a mean of at least two values
     */
    record Measured(double value, Unit unit, Sample sample, Optional<Interval> interval, OptionalDouble variance)
            implements IndicatorValue {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is not finite or the variance is negative
         */
        public Measured {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("value of an indicator must be finite, was " + value);
            }
            requireNonNull(unit, "unit");
            requireNonNull(sample, "sample");
            requireNonNull(interval, "interval");
            requireVariance(variance);
        }

        /**
         * A number of whose single values no variance is known.
         *
         * @param value a finite number
         * @param unit its unit
         * @param sample the records on which it rests
         * @param interval its confidence interval, where one exists
         * @throws IllegalArgumentException if the number is not finite
         */
        public Measured(double value, Unit unit, Sample sample, Optional<Interval> interval) {
            this(value, unit, sample, interval, OptionalDouble.empty());
        }

        private static void requireVariance(OptionalDouble variance) {
            double squares = variance.orElse(0);
            if (!(squares >= 0 && Double.isFinite(squares))) {
                throw new IllegalArgumentException(
                        "variance of an indicator must be finite and not negative, was " + squares);
            }
        }

        @Override
        public OptionalDouble number() {
            return OptionalDouble.of(value);
        }
    }

    /**
     * A sum of money, to the last digit.
     *
     * @param money the sum
     * @param sample the records on which it rests
     */
    record Amount(Money money, Sample sample) implements IndicatorValue {
        /** Checks that nothing is missing. */
        public Amount {
            requireNonNull(money, "money");
            requireNonNull(sample, "sample");
        }

        /**
         * The currency of the sum.
         *
         * @return a unit whose code is the currency
         */
        @Override
        public Unit unit() {
            return new Unit(money.currency());
        }

        /**
         * The sum as a number.
         *
         * @return the nearest number
         */
        @Override
        public OptionalDouble number() {
            return OptionalDouble.of(money.amount().doubleValue());
        }

        @Override
        public Optional<Interval> interval() {
            return Optional.empty();
        }
    }

    /**
     * A number with those of its parts: the records of each word of a category have a value of their own.
     *
     * @param whole the number of all records
     * @param parts the values by word
     */
    record Divided(IndicatorValue whole, SortedMap<String, IndicatorValue> parts) implements IndicatorValue {
        /** Copies the parts. */
        public Divided {
            requireNonNull(whole, "whole");
            parts = unmodifiableSortedMap(new TreeMap<>(parts));
        }

        @Override
        public Unit unit() {
            return whole.unit();
        }

        @Override
        public Sample sample() {
            return whole.sample();
        }

        @Override
        public OptionalDouble number() {
            return whole.number();
        }

        @Override
        public Optional<Interval> interval() {
            return whole.interval();
        }
    }

    /**
     * Something that failed, and how often.
     *
     * @param kind what failed, for example the simple name of an exception
     * @param count how often, at least 1
     */
    record Failure(String kind, long count) {
        /**
         * Checks kind and count.
         *
         * @throws IllegalArgumentException if the kind is blank or the count is below 1
         */
        public Failure {
            if (kind.isBlank()) {
                throw new IllegalArgumentException("kind of a failure must not be blank, was '" + kind + "'");
            }
            if (count < 1) {
                throw new IllegalArgumentException("count of failures must be at least 1, was " + count);
            }
        }
    }

    /**
     * No number.
     *
     * @param reason why there is none
     * @param unit the unit that it would have
     * @param sample the records that failed to give one
     * @param failures what failed and how often, sorted by kind; empty unless the reason is {@link Absence#FAILED}
     */
    record NotMeasured(Absence reason, Unit unit, Sample sample, List<Failure> failures) implements IndicatorValue {
        /**
         * Sorts the failures by kind.
         *
         * @throws IllegalArgumentException if there are failures although the reason is another one
         */
        public NotMeasured {
            requireNonNull(reason, "reason");
            requireNonNull(unit, "unit");
            requireNonNull(sample, "sample");
            failures = failures.stream()
                    .sorted(Comparator.comparing(Failure::kind).thenComparing(Failure::count))
                    .toList();
            if (reason != Absence.FAILED && !failures.isEmpty()) {
                throw new IllegalArgumentException("reason of failures must be FAILED, was " + reason);
            }
        }

        /**
         * No number, without failures that could be told apart.
         *
         * @param reason why there is none
         * @param unit the unit that it would have
         * @param sample the records that failed to give one
         */
        public NotMeasured(Absence reason, Unit unit, Sample sample) {
            this(reason, unit, sample, List.of());
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
