package io.ninethree.rules.sla;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What becomes of a running clock when its promise changes, because the priority or the policy did. Time that was counted
 * stays counted in the working time in which it was, pauses stay pauses, and a promise that was broken before the change
 * stays broken. Immutable and thread-safe.
 */
public sealed interface TargetChange {

    /** The kinds of changes that need no more words. */
    enum Standard implements TargetChange {
        /** All time counted so far is held against the new promise. */
        RETROACTIVE,
        /** The new promise counts from the change on. */
        FROM_NOW,
        /** The share of the old promise that was used is taken as used of the new one. */
        PRO_RATA,
        /** Both promises go on, and the earlier one is due. */
        STRICTEST
    }

    /**
     * Like {@link Standard#RETROACTIVE}, but not broken before some time has passed since the change.
     *
     * @param time the time of grace in the working time of the new promise, positive
     */
    record Grace(Duration time) implements TargetChange {
        /**
         * Checks the time.
         *
         * @throws IllegalArgumentException if the time is not positive or more than 36,500 days
         */
        public Grace {
            if (requireNonNull(time, "time").isNegative() || time.isZero()) {
                throw new IllegalArgumentException("grace after a change must be positive, was " + time);
            }
            TimeLimit.requireReasonable("grace after a change", time);
        }
    }

    /**
     * All time counted so far is held against the new promise, which is not broken before some time has passed.
     *
     * @param time the time of grace in the working time of the new promise, positive
     * @return the change
     * @throws IllegalArgumentException if the time is not positive or more than 36,500 days
     */
    static TargetChange grace(Duration time) {
        return new Grace(time);
    }
}
