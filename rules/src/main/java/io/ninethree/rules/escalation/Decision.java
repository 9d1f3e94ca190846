package io.ninethree.rules.escalation;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Money;
import java.util.Optional;

/**
 * Something that somebody decides for the company, for example a credit of 80 euros. Immutable and thread-safe.
 *
 * @param kind what is decided, for example {@code credit}
 * @param tier the tier of whoever decides, for example {@code frontline}
 * @param amount how much money it is about, not negative; empty if about none
 * @param step the step of the process at which it is decided, empty if none is named
 */
public record Decision(String kind, String tier, Optional<Money> amount, Optional<String> step) {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Decision {
        requireNonNull(kind, "kind");
        requireNonNull(tier, "tier");
        requireNonNull(step, "step");
        if (amount.filter(money -> money.amount().signum() < 0).isPresent()) {
            throw new IllegalArgumentException("amount of a decision must not be negative, was " + amount.get());
        }
    }

    /**
     * A decision that is about no money.
     *
     * @param kind what is decided, for example {@code apology}
     * @param tier the tier of whoever decides, for example {@code frontline}
     * @return the decision
     */
    public static Decision of(String kind, String tier) {
        return new Decision(kind, tier, Optional.empty(), Optional.empty());
    }

    /**
     * This decision with the money that it is about.
     *
     * @param money how much, not negative
     * @return a changed copy
     * @throws IllegalArgumentException if the amount is negative
     */
    public Decision withAmount(Money money) {
        return new Decision(kind, tier, Optional.of(money), step);
    }

    /**
     * This decision with the step of the process at which it is taken.
     *
     * @param name the name of the step
     * @return a changed copy
     */
    public Decision atStep(String name) {
        return new Decision(kind, tier, amount, Optional.of(name));
    }

    /** For example {@code credit of 80 EUR by frontline}. */
    @Override
    public String toString() {
        return kind + amount.map(money -> " of " + money).orElse("") + " by " + tier;
    }
}
