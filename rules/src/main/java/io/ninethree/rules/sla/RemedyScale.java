package io.ninethree.rules.sla;

import io.ninethree.field.Money;
import io.ninethree.rules.sla.Remedy.Amount;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a remedy rises with the size of a breach, or with how low the attainment of a period is.
 *
 * @param tiers the tiers from the lowest to the highest, at least one
 * @param unit each started one of which counts, empty if a breach counts once
 */
record RemedyScale(List<Tier> tiers, Optional<Duration> unit) {

    /** From where on an amount is owed: one of the two. */
    record Start(Optional<Duration> overrun, Optional<BigDecimal> attainment) {

        boolean isByAttainment() {
            return attainment.isPresent();
        }

        boolean isAnyBreach() {
            return overrun.filter(Duration::isZero).isPresent();
        }

        boolean isAbove(Start other) {
            return isByAttainment() == other.isByAttainment()
                    && overrun.map(time -> time.compareTo(other.overrun.orElseThrow()) > 0)
                            .orElseGet(() -> attainment.orElseThrow().compareTo(other.attainment.orElseThrow()) < 0);
        }

        @Override
        public String toString() {
            return overrun.map(time -> time.isZero() ? "" : " from " + time)
                    .orElseGet(() -> " below " + RemedyAmounts.percent(attainment.orElseThrow()));
        }
    }

    /** What is owed from somewhere on. */
    record Tier(Amount amount, Start start) {

        boolean isAbove(Tier lower) {
            return start.isAbove(lower.start) && isMore(lower.amount);
        }

        private boolean isMore(Amount than) {
            if (amount.needsFee() || than.needsFee()) {
                return than.needsFee() && amount.share().compareTo(than.share()) > 0;
            }
            Money more = amount.money().orElseThrow();
            Money less = than.money().orElseThrow();
            return more.currency().equals(less.currency()) && more.amount().compareTo(less.amount()) > 0;
        }

        @Override
        public String toString() {
            return amount + start.toString();
        }
    }

    RemedyScale {
        tiers = List.copyOf(tiers);
    }

    static RemedyScale of(Amount amount) {
        return new RemedyScale(List.of(new Tier(amount, overrun(Duration.ZERO))), Optional.empty());
    }

    static Start overrun(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("overrun of a remedy must not be negative, was " + time);
        }
        return new Start(Optional.of(time), Optional.empty());
    }

    static Start attainment(String share) {
        return new Start(Optional.empty(), Optional.of(RemedyAmounts.attainment(share)));
    }

    RemedyScale startingAt(Start start) {
        if (tiers.size() > 1) {
            throw new IllegalArgumentException("first tier of a remedy must be given before the others, was" + start);
        }
        requireNoUnit(start);
        Start former = tiers.get(0).start;
        if (former.isByAttainment() != start.isByAttainment() && !former.isAnyBreach()) {
            throw new IllegalArgumentException(
                    "remedy must depend on breaches or on attainment, was" + former + " and" + start);
        }
        return new RemedyScale(List.of(new Tier(tiers.get(0).amount, start)), unit);
    }

    RemedyScale risingTo(Amount amount, Start start) {
        Tier last = tiers.get(tiers.size() - 1);
        Tier higher = new Tier(amount, start);
        if (!higher.isAbove(last)) {
            throw new IllegalArgumentException("tier of a remedy must be above '" + last + "', was '" + higher + "'");
        }
        return new RemedyScale(Stream.concat(tiers.stream(), Stream.of(higher)).toList(), unit);
    }

    RemedyScale forEachStarted(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("unit of a remedy must be positive, was " + time);
        }
        RemedyScale counted = new RemedyScale(tiers, Optional.of(time));
        counted.requireNoUnit(tiers.get(0).start);
        return counted;
    }

    private void requireNoUnit(Start start) {
        if (unit.isPresent() && start.isByAttainment()) {
            throw new IllegalArgumentException(
                    "remedy for each started " + unit.get() + " must depend on breaches, was" + start);
        }
    }

    void requireCurrencyOf(Amount cap) {
        Amount least = tiers.get(0).amount;
        Optional<String> currency = least.money().map(Money::currency);
        if (cap.money().isPresent()
                && currency.isPresent()
                && !cap.money().map(Money::currency).equals(currency)) {
            throw new IllegalArgumentException(
                    "cap of a remedy must be in the currency of '" + least + "', was '" + cap + "'");
        }
    }

    boolean isByAttainment() {
        return tiers.get(0).start.isByAttainment();
    }

    Duration threshold() {
        return tiers.get(0).start.overrun.orElse(Duration.ZERO);
    }

    Optional<Amount> amountFor(Optional<Duration> overdueBy) {
        Duration known = overdueBy.orElse(Duration.ZERO);
        return highest(start ->
                        start.overrun.filter(from -> known.compareTo(from) >= 0).isPresent())
                .map(amount ->
                        unit.map(one -> amount.times(started(known, one))).orElse(amount));
    }

    private static long started(Duration time, Duration unit) {
        long whole = time.dividedBy(unit);
        return Math.max(1, unit.multipliedBy(whole).equals(time) ? whole : whole + 1);
    }

    Optional<Amount> amountFor(long kept, long decided) {
        BigDecimal all = BigDecimal.valueOf(decided);
        return highest(start -> start.attainment
                .filter(share -> BigDecimal.valueOf(kept).compareTo(share.multiply(all)) < 0)
                .isPresent());
    }

    private Optional<Amount> highest(Predicate<Start> reached) {
        return tiers.stream()
                .filter(tier -> reached.test(tier.start))
                .reduce((lower, higher) -> higher)
                .map(Tier::amount);
    }

    @Override
    public String toString() {
        return tiers.stream().map(Tier::toString).collect(Collectors.joining(", "))
                + unit.map(one -> " for each started " + one).orElse("");
    }
}
