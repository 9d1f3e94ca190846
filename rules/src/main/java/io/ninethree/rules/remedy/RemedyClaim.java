package io.ninethree.rules.remedy;

import static java.util.Objects.requireNonNull;

import io.ninethree.rules.sla.Remedy;
import io.ninethree.rules.sla.SlaOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A remedy and the failure for which it may be owed: one broken promise, or all that were broken in a period with a low
 * attainment. Immutable and thread-safe.
 *
 * @param remedy what may be owed
 * @param account whose it is: the customer, or the case where nobody knows
 * @param clock what was promised, for example {@code resolution}
 * @param failure the id of the case, or of an attainment the account and the period like {@code acme 2026-06}
 * @param breaches the broken promises, in the order in which they ran out, at least one
 * @param kept how many promises were kept in the period of an attainment; 0 for a single breach
 * @param period the first day of the period in which the promise was broken
 * @param owedAt when the remedy came to be owed, or would have come to be
 */
public record RemedyClaim(
        Remedy remedy,
        String account,
        String clock,
        String failure,
        List<SlaOutcome> breaches,
        long kept,
        LocalDate period,
        Instant owedAt) {

    /** Copies the breaches. */
    public RemedyClaim {
        requireNonNull(remedy, "remedy");
        requireNonNull(owedAt, "owedAt");
        breaches = List.copyOf(breaches);
    }

    /**
     * By how much the promise was overrun.
     *
     * @return the working time, empty for an attainment and if it is not known
     */
    public Optional<Duration> overdueBy() {
        return remedy.isByAttainment() ? Optional.empty() : breaches.get(0).overdueBy();
    }

    /**
     * By when the customer must have the remedy.
     *
     * @return the last instant in time, empty if no time is set
     */
    public Optional<Instant> dueAt() {
        return remedy.dueAt(owedAt);
    }

    Optional<Remedy.Amount> amount() {
        return remedy.isByAttainment() ? remedy.amountFor(kept, kept + breaches.size()) : remedy.amountFor(overdueBy());
    }

    SlaOutcome last() {
        return breaches.get(breaches.size() - 1);
    }
}
