package io.ninethree.metrics.journey;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Money;
import io.ninethree.model.Problems;
import io.ninethree.model.Text;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One step of a stream of work, with the wait before it. The stream to which it belongs checks it. Immutable and
 * thread-safe.
 *
 * {@snippet :
 * StreamStep.of("Retype the form", Kind.REPETITION, Duration.ofMinutes(20)).withWait(Duration.ofHours(4));
 * }
 *
 * @param name what a reader sees, not blank
 * @param kind what its work is worth to the customer
 * @param work how long somebody works on one case, not negative
 * @param waiting how long a case lies before that, not negative
 * @param cost what the work on one case costs, not negative; empty if not known
 * @param capacity how many cases it can take in an hour, positive; empty if not known
 */
public record StreamStep(
        String name, Kind kind, Duration work, Duration waiting, Optional<Money> cost, OptionalDouble capacity) {

    /**
     * What time is worth to the customer: value, a need of the company, or one of the three wastes that service knows
     * most.
     */
    public enum Kind {
        /** The customer would pay for it. */
        VALUE_ADDING(Text.of("增值", "value-adding"), false),
        /** The customer would not, but it cannot be left out today, for example because a law demands it. */
        NECESSARY(Text.of("必要非增值", "necessary"), false),
        /** Nothing happens. The wait before any step is of this kind too. */
        WAITING(Text.of("等待", "waiting"), true),
        /** Something is done once more that was done before. */
        REPETITION(Text.of("重复", "repetition"), true),
        /** Something is done wrong, or put right. */
        ERROR(Text.of("错误", "error"), true);

        private final Text text;
        private final boolean waste;

        Kind(Text text, boolean waste) {
            this.text = text;
            this.waste = waste;
        }

        /**
         * What a reader sees.
         *
         * @return the kind in both languages
         */
        public Text text() {
            return text;
        }

        /**
         * Whether time of this kind should go.
         *
         * @return true for waiting, repetition and error
         */
        public boolean isWaste() {
            return waste;
        }
    }

    /** Checks that nothing is missing. */
    public StreamStep {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(work, "work");
        requireNonNull(waiting, "waiting");
        requireNonNull(cost, "cost");
        requireNonNull(capacity, "capacity");
    }

    /**
     * A step without a wait before it, whose cost and capacity are not known.
     *
     * @param name what a reader sees, not blank
     * @param kind what its work is worth to the customer
     * @param work how long somebody works on one case, not negative
     * @return the step
     */
    public static StreamStep of(String name, Kind kind, Duration work) {
        return new StreamStep(name, kind, work, Duration.ZERO, Optional.empty(), OptionalDouble.empty());
    }

    /**
     * This step with a wait before it.
     *
     * @param before how long a case lies before the work, not negative
     * @return a changed copy
     */
    public StreamStep withWait(Duration before) {
        return new StreamStep(name, kind, work, before, cost, capacity);
    }

    /**
     * This step with its cost.
     *
     * @param perCase what the work on one case costs, not negative
     * @return a changed copy
     */
    public StreamStep withCost(Money perCase) {
        return new StreamStep(name, kind, work, waiting, Optional.of(perCase), capacity);
    }

    /**
     * This step with its capacity.
     *
     * @param perHour how many cases it can take in an hour, positive
     * @return a changed copy
     */
    public StreamStep withCapacity(double perHour) {
        return new StreamStep(name, kind, work, waiting, cost, OptionalDouble.of(perHour));
    }

    /**
     * How long the step keeps a case.
     *
     * @return the wait and the work
     */
    public Duration time() {
        return waiting.plus(work);
    }

    void addProblems(String place, Problems problems) {
        problems.addIfBlank(name, place, "name");
        problems.addUnless(!work.isNegative(), place, "work must not be negative, was " + work);
        problems.addUnless(!waiting.isNegative(), place, "wait must not be negative, was " + waiting);
        cost.ifPresent(money ->
                problems.addUnless(money.amount().signum() >= 0, place, "cost must not be negative, was " + money));
        capacity.ifPresent(perHour -> problems.addUnless(
                perHour > 0 && Double.isFinite(perHour),
                place,
                "capacity per hour must be positive and finite, was " + perHour));
    }
}
