package io.ninethree.rules.remedy;

import io.ninethree.field.Money;

/**
 * What is owed and was given in one currency. Immutable and thread-safe.
 *
 * @param owed all that is owed
 * @param given all that was given, also where nothing was owed
 */
public record Balance(Money owed, Money given) {

    /**
     * Checks the currencies.
     *
     * @throws IllegalArgumentException if they differ
     */
    public Balance {
        if (!owed.currency().equals(given.currency())) {
            throw new IllegalArgumentException(
                    "balance must be in one currency, was " + owed.currency() + " and " + given.currency());
        }
    }

    /**
     * What is still to be given.
     *
     * @return owed less given; negative if more was given than is owed
     */
    public Money open() {
        return Money.of(owed.amount().subtract(given.amount()), owed.currency());
    }
}
