package io.ninethree.rules.remedy;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Money;
import io.ninethree.model.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One line of a ledger: whether a remedy is owed for a failure, why or why not, and what was given. Immutable and
 * thread-safe.
 *
 * @param claim the remedy and the failure
 * @param decision whether it is owed
 * @param amount how much is owed in money, empty if nothing, if it is not counted in money or not known
 * @param reason why, for a reader
 * @param deliveries what was given for it, in its order; a delivery that makes good several failures stands here with
 *     its part
 */
public record RemedyEntry(
        RemedyClaim claim, Decision decision, Optional<Money> amount, Text reason, List<Delivery> deliveries) {

    /** The answers to whether a remedy is owed. */
    public enum Decision {
        /** It is, in full. */
        OWED,
        /** It is, as far as the cap of the period allows. */
        CAPPED,
        /** It is, but nobody can tell how much, because the fee is not known or the cap is in another currency. */
        AMOUNT_UNKNOWN,
        /** The cap of the period is used up, or the fee is zero. */
        NOTHING_LEFT,
        /** The case is excluded. */
        EXCLUDED,
        /** Too little was promised in the period. */
        TOO_FEW,
        /** The breach is too small. */
        NOT_REACHED,
        /** It depends on by how much the promise was overrun, and nobody says. */
        OVERRUN_UNKNOWN
    }

    /** Copies the deliveries. */
    public RemedyEntry {
        requireNonNull(claim, "claim");
        requireNonNull(decision, "decision");
        requireNonNull(amount, "amount");
        requireNonNull(reason, "reason");
        deliveries = List.copyOf(deliveries);
    }

    RemedyEntry with(List<Delivery> given) {
        return new RemedyEntry(claim, decision, amount, reason, given);
    }

    /**
     * Whether the company owes something.
     *
     * @return true if it does, even if nobody can tell how much
     */
    public boolean isOwed() {
        return switch (decision) {
            case OWED, CAPPED, AMOUNT_UNKNOWN -> true;
            case NOTHING_LEFT, EXCLUDED, TOO_FEW, NOT_REACHED, OVERRUN_UNKNOWN -> false;
        };
    }

    /**
     * When the customer had all that is owed.
     *
     * @return the instant, empty if nothing is owed or something is still to be given
     */
    public Optional<Instant> deliveredAt() {
        if (!isOwed()) {
            return Optional.empty();
        }
        BigDecimal missing = amount.map(Money::amount).orElse(BigDecimal.ZERO);
        for (Delivery delivery : deliveries) {
            if (amount.isEmpty() || delivery.isIn(amount.get().currency())) {
                missing = missing.subtract(delivery.worth());
                if (missing.signum() <= 0) {
                    return Optional.of(delivery.at());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the customer had the remedy in time.
     *
     * @param asOf the instant for which the question is asked
     * @return empty if nothing is owed, no time is set, or there is still time
     */
    public Optional<Boolean> isInTime(Instant asOf) {
        return claim.dueAt().filter(due -> isOwed()).flatMap(due -> isBy(due, asOf));
    }

    private Optional<Boolean> isBy(Instant due, Instant asOf) {
        Optional<Boolean> delivered =
                deliveredAt().filter(at -> !at.isAfter(asOf)).map(at -> !at.isAfter(due));
        return delivered.or(() -> asOf.isAfter(due) ? Optional.of(false) : Optional.empty());
    }
}
