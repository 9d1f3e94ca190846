package io.ninethree.rules.remedy;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Money;
import io.ninethree.rules.sla.Remedy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something that was given to a customer for a failure. Immutable and thread-safe.
 *
 * @param failure for which failure: the id of the case, or of an attainment what {@link RemedyClaim#failure()} says
 * @param clock which promise was broken, for example {@code resolution}
 * @param kind what was given
 * @param at when the customer had it
 * @param amount how much, empty for what is not counted in money
 * @param by who gave it, empty if nobody says
 * @param reference the number of the booking or the like, empty if there is none
 */
public record Delivery(
        String failure,
        String clock,
        Remedy.Kind kind,
        Instant at,
        Optional<Money> amount,
        String by,
        String reference) {

    static final Comparator<Delivery> ORDER = Comparator.comparing(Delivery::at)
            .thenComparing(Delivery::failure)
            .thenComparing(Delivery::clock)
            .thenComparing(Delivery::kind)
            .thenComparing(Delivery::reference)
            .thenComparing(delivery -> delivery.by)
            .thenComparing(delivery -> delivery.amount.map(Money::toString).orElse(""));

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if money is given without a positive amount, or something else with one
     */
    public Delivery {
        requireNonNull(failure, "failure");
        requireNonNull(clock, "clock");
        requireNonNull(at, "at");
        if (kind.isMoney()
                && amount.filter(money -> money.amount().signum() > 0).isEmpty()) {
            throw new IllegalArgumentException("amount of a " + kind.text().en() + " must be above zero, was "
                    + amount.map(Money::toString).orElse("none"));
        }
        if (!kind.isMoney() && amount.isPresent()) {
            throw new IllegalArgumentException(kind.text().en() + " must have no amount, was " + amount.get());
        }
    }

    /**
     * A credit that was booked.
     *
     * @param failure the id of the case
     * @param clock which promise was broken
     * @param at when the customer had it
     * @param amount how much, above zero
     * @return the delivery
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public static Delivery credit(String failure, String clock, Instant at, Money amount) {
        return new Delivery(failure, clock, Remedy.Kind.CREDIT, at, Optional.of(amount), "", "");
    }

    /**
     * Money that was paid back.
     *
     * @param failure the id of the case
     * @param clock which promise was broken
     * @param at when the customer had it
     * @param amount how much, above zero
     * @return the delivery
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public static Delivery refund(String failure, String clock, Instant at, Money amount) {
        return new Delivery(failure, clock, Remedy.Kind.REFUND, at, Optional.of(amount), "", "");
    }

    /**
     * Something that is not counted in money.
     *
     * @param kind what was done
     * @param failure the id of the case
     * @param clock which promise was broken
     * @param at when it was done
     * @return the delivery
     * @throws IllegalArgumentException if the kind is counted in money
     */
    public static Delivery of(Remedy.Kind kind, String failure, String clock, Instant at) {
        return new Delivery(failure, clock, kind, at, Optional.empty(), "", "");
    }

    /**
     * This delivery with who gave it.
     *
     * @param who a person or role
     * @return a changed copy
     */
    public Delivery givenBy(String who) {
        return new Delivery(failure, clock, kind, at, amount, requireNonNull(who, "who"), reference);
    }

    /**
     * This delivery with where it is recorded.
     *
     * @param number the number of the booking or the like
     * @return a changed copy
     */
    public Delivery recordedAs(String number) {
        return new Delivery(failure, clock, kind, at, amount, by, requireNonNull(number, "number"));
    }

    BigDecimal worth() {
        return amount.map(Money::amount).orElse(BigDecimal.ZERO);
    }

    boolean isIn(String currency) {
        return amount.filter(money -> money.currency().equals(currency)).isPresent();
    }

    Delivery part(BigDecimal some) {
        Optional<Money> less = amount.map(all -> Money.of(some, all.currency()));
        return new Delivery(failure, clock, kind, at, less, by, reference);
    }
}
