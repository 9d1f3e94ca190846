package io.ninethree.rules.remedy;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Records;
import io.ninethree.field.Money;
import io.ninethree.rules.sla.SlaOutcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the company owes for broken promises and what it gave: a line for each remedy of each breach, also where
 * nothing is owed, with the reason. It does not depend on the order of outcomes and deliveries. Immutable and
 * thread-safe.
 *
 * <p>Each run of a clock is a promise of its own: what was broken once stays broken, whatever becomes of the case
 * later, and whichever run speaks for the clock. A breach that is told twice counts once, as overrun by the longer
 * time. Caps are used up in the order in which remedies came to be owed, at one instant in that of cases, then of
 * clocks. For an attainment only what was decided in the period counts, without excluded cases, and nothing is owed
 * before the period is over.
 *
 * {@snippet :
 * RemedyLedger june = RemedyLedger.of(RemedyTerms.in(SHANGHAI).feeFrom(MONTHLY_FEE), outcomes, asOf)
 *         .with(Delivery.credit("4711", "resolution", bookedAt, Money.of("12.50", "CNY")));
 * june.balances();
 * june.findings();
 * engine.score(JUNE, june.records());
 * }
 */
public final class RemedyLedger {

    private final Instant asOf;
    private final List<RemedyEntry> entries;
    private final List<Delivery> deliveries;
    private final Settlement settlement;

    private RemedyLedger(Instant asOf, List<RemedyEntry> entries, List<Delivery> deliveries) {
        this.asOf = asOf;
        this.deliveries = deliveries;
        this.settlement = new Settlement(entries, deliveries);
        this.entries = settlement.entries();
    }

    /**
     * What is owed.
     *
     * @param terms the zone, the fees and whose remedies count together
     * @param outcomes what came of promises, in any order; caps, volume and attainment need all of a period
     * @param asOf the instant for which the question is asked; what was decided later does not count
     * @return a ledger in which nothing was given yet
     */
    public static RemedyLedger of(RemedyTerms terms, Collection<SlaOutcome> outcomes, Instant asOf) {
        Claims claims = new Claims(terms, outcomes, requireNonNull(asOf, "asOf"));
        return new RemedyLedger(asOf, new Decisions(terms, claims).all(), List.of());
    }

    /**
     * This ledger with what was given.
     *
     * @param more what was given, beside what was given before
     * @return a changed copy
     */
    public RemedyLedger with(Collection<Delivery> more) {
        List<Delivery> all = Stream.concat(deliveries.stream(), more.stream())
                .sorted(Delivery.ORDER)
                .toList();
        List<RemedyEntry> bare =
                entries.stream().map(entry -> entry.with(List.of())).toList();
        return new RemedyLedger(asOf, bare, all);
    }

    /**
     * This ledger with what was given.
     *
     * @param more what was given, beside what was given before
     * @return a changed copy
     */
    public RemedyLedger with(Delivery... more) {
        return with(Arrays.asList(more));
    }

    /**
     * The lines of this ledger.
     *
     * @return one line for each remedy and failure, in the order in which remedies came to be owed
     */
    public List<RemedyEntry> entries() {
        return entries;
    }

    /**
     * The lines of one case.
     *
     * @param failure the id of the case, or of an attainment what {@link RemedyClaim#failure()} says
     * @return its lines in their order
     */
    public List<RemedyEntry> entries(String failure) {
        return entries.stream()
                .filter(entry -> entry.claim().failure().equals(failure))
                .toList();
    }

    /**
     * What was given and should not have been.
     *
     * @return the findings in the order of the deliveries
     */
    public List<RemedyFinding> findings() {
        return List.copyOf(settlement.findings());
    }

    /**
     * The remedies that are owed, whose time is over, and that the customer does not have.
     *
     * @return their lines in their order
     */
    public List<RemedyEntry> overdue() {
        return entries.stream()
                .filter(entry -> entry.deliveredAt().isEmpty()
                        && entry.isInTime(asOf).filter(inTime -> !inTime).isPresent())
                .toList();
    }

    /**
     * What is owed and was given.
     *
     * @return a balance for each currency, in alphabetical order; currencies are never mixed
     */
    public List<Balance> balances() {
        TreeSet<String> currencies = new TreeSet<>();
        Stream.concat(
                        entries.stream().flatMap(entry -> entry.amount().stream()),
                        deliveries.stream().flatMap(delivery -> delivery.amount().stream()))
                .forEach(money -> currencies.add(money.currency()));
        return currencies.stream().map(this::balance).toList();
    }

    private Balance balance(String currency) {
        Money owed = entries.stream()
                .flatMap(entry -> entry.amount().stream())
                .filter(money -> money.currency().equals(currency))
                .reduce(Money.of(BigDecimal.ZERO, currency), Money::plus);
        return new Balance(owed, Money.of(Settlement.sum(deliveries, currency), currency));
    }

    /**
     * This ledger as records of {@link io.ninethree.vocabulary.Remedies}, ready to be scored: one for each remedy that
     * is owed, in their order, then one without a failure for each thing that was given without a breach.
     *
     * @return the records
     */
    public Records records() {
        return RemedyRecords.of(entries.stream().filter(RemedyEntry::isOwed).toList(), settlement.unmatched());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RemedyLedger that
                && asOf.equals(that.asOf)
                && entries.equals(that.entries)
                && deliveries.equals(that.deliveries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, entries, deliveries);
    }

    /** The lines, each with its decision. */
    @Override
    public String toString() {
        return entries.stream()
                .map(entry -> entry.claim().failure() + " " + entry.claim().clock() + " "
                        + entry.claim().remedy() + " " + entry.decision())
                .toList()
                .toString();
    }
}
