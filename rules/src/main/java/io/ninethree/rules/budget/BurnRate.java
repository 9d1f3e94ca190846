package io.ninethree.rules.budget;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;

/** How many times as fast as allowed an error budget is used up, if that can be told. Immutable and thread-safe. */
public sealed interface BurnRate {

    /**
     * Whether it is faster than some rate.
     *
     * @param rate the rate, for example 14.4
     * @return true if it is; false without data
     */
    default boolean exceeds(Fraction rate) {
        return this instanceof Unbounded || (this instanceof Times times && times.rate.compareTo(rate) > 0);
    }

    /**
     * This rate for a reader.
     *
     * @return for example <i>14.40</i>
     */
    default Text text() {
        if (this instanceof Times times) {
            String rate = times.rate.decimal(2);
            return Text.of(rate, rate);
        }
        return this instanceof NoData ? Text.of("无数据", "no data") : Text.of("无限", "unbounded");
    }

    /**
     * A number of times.
     *
     * @param rate the number, not negative; with 1 the budget lasts just for its period
     */
    record Times(Fraction rate) implements BurnRate {
        /** Checks that there is a rate. */
        public Times {
            requireNonNull(rate, "rate");
        }
    }

    /** A promise was broken where none may be. */
    record Unbounded() implements BurnRate {}

    /** Nothing was promised. */
    record NoData() implements BurnRate {}
}
