package io.ninethree.rules.escalation;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Money;
import java.util.Optional;

/**
 * One kind of decisions that a tier, and every higher one, may take. Immutable and thread-safe.
 *
 * @param kind the kind of decisions, for example {@code credit}
 * @param limit the largest amount, empty if there is no limit
 */
public record Permit(String kind, Optional<Money> limit) {

    /** Checks that nothing is missing. */
    public Permit {
        requireNonNull(kind, "kind");
        requireNonNull(limit, "limit");
    }

    /**
     * The permit to decide whatever the amount, or where there is none.
     *
     * @param kind the kind of decisions, for example {@code apology}
     * @return the permit
     */
    public static Permit of(String kind) {
        return new Permit(kind, Optional.empty());
    }

    /**
     * The permit to decide up to an amount. Amounts of other currencies need permits of their own.
     *
     * @param kind the kind of decisions, for example {@code credit}
     * @param limit the largest amount, included
     * @return the permit
     */
    public static Permit upTo(String kind, Money limit) {
        return new Permit(kind, Optional.of(limit));
    }

    boolean covers(Decision decision) {
        return kind.equals(decision.kind())
                && (limit.isEmpty() || decision.amount().filter(this::covers).isPresent());
    }

    private boolean covers(Money amount) {
        return limit.filter(most -> most.currency().equals(amount.currency()) && !isMore(amount, most))
                .isPresent();
    }

    /** Whether a higher tier that has this permit may do less by it than a lower one by another. */
    boolean fallsBelow(Permit lower) {
        return kind.equals(lower.kind)
                && limit.filter(most ->
                                lower.limit.map(more -> isMore(more, most)).orElse(true))
                        .isPresent();
    }

    private static boolean isMore(Money one, Money other) {
        return one.currency().equals(other.currency()) && one.amount().compareTo(other.amount()) > 0;
    }

    /** Whether both say something about the same decisions. */
    boolean competesWith(Permit other) {
        return kind.equals(other.kind) && limit.map(Money::currency).equals(other.limit.map(Money::currency));
    }

    /** For example {@code credit up to 50 EUR}. */
    @Override
    public String toString() {
        return kind + limit.map(most -> " up to " + most).orElse("");
    }
}
