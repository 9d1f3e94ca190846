package io.ninethree.rules.remedy;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Grain;
import io.ninethree.field.Field;
import io.ninethree.field.Money;
import io.ninethree.field.MoneyField;
import io.ninethree.rules.sla.Remedy;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaTarget;
import io.ninethree.vocabulary.Cases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a ledger must know beside outcomes: the zone in which its periods begin, the fees, and whose remedies are
 * counted together. Immutable and thread-safe as far as the function of the fees is.
 *
 * {@snippet :
 * RemedyTerms terms = RemedyTerms.in(SHANGHAI).feeFrom(MONTHLY_FEE);
 * RemedyLedger ledger = RemedyLedger.of(terms, outcomes, asOf).with(deliveries);
 * }
 */
public final class RemedyTerms {

    private final ZoneId zone;
    private final Field<String> account;
    private final Function<SlaOutcome, Optional<Money>> fees;
    private final Map<String, List<Remedy>> elsewhere;

    private RemedyTerms(
            ZoneId zone,
            Field<String> account,
            Function<SlaOutcome, Optional<Money>> fees,
            Map<String, List<Remedy>> elsewhere) {
        this.zone = requireNonNull(zone, "zone");
        this.account = requireNonNull(account, "account");
        this.fees = requireNonNull(fees, "fees");
        this.elsewhere = elsewhere;
    }

    /**
     * Terms without fees, which count by customer, or by case where the customer is not known.
     *
     * @param zone the time zone in which periods begin
     * @return the terms
     */
    public static RemedyTerms in(ZoneId zone) {
        return new RemedyTerms(zone, Cases.CUSTOMER, outcome -> Optional.empty(), Map.of());
    }

    /**
     * These terms with the fee as it is recorded in the case.
     *
     * @param field the field of {@link SlaOutcome#facts()} that holds it
     * @return a changed copy
     */
    public RemedyTerms feeFrom(MoneyField field) {
        requireNonNull(field, "field");
        return fees(outcome -> outcome.facts().value(field));
    }

    /**
     * These terms with the fee as somebody else knows it, by case, customer or period.
     *
     * @param function answers with the fee of a broken promise, and of an attainment with that of the last promise
     *     broken in the period; empty if it is not known; the same answer for the same outcome
     * @return a changed copy
     */
    public RemedyTerms fees(Function<SlaOutcome, Optional<Money>> function) {
        return new RemedyTerms(zone, account, function, elsewhere);
    }

    /**
     * These terms with who owns the cases whose remedies are counted together.
     *
     * @param field the field of {@link SlaOutcome#facts()} that says so, for example the contract; where it is absent
     *     the case stands for itself
     * @return a changed copy
     */
    public RemedyTerms accountFrom(Field<String> field) {
        return new RemedyTerms(zone, field, fees, elsewhere);
    }

    /**
     * These terms with the remedies of outcomes that do not bring their promise, because a help desk reached the
     * verdict.
     *
     * @param clock the id of the clock, for example {@code resolution}
     * @param remedies what is owed when such a promise is broken
     * @return a changed copy with these remedies in place of those given before for this clock
     */
    public RemedyTerms owing(String clock, Remedy... remedies) {
        Map<String, List<Remedy>> changed = new HashMap<>(elsewhere);
        changed.put(requireNonNull(clock, "clock"), List.of(remedies));
        return new RemedyTerms(zone, account, fees, changed);
    }

    List<Remedy> remedies(SlaOutcome outcome) {
        return outcome.brokenPromise()
                .or(outcome::promise)
                .map(SlaTarget::remedies)
                .orElseGet(() -> elsewhere.getOrDefault(outcome.clock(), List.of()));
    }

    String account(SlaOutcome outcome) {
        return outcome.facts().value(account).orElse(outcome.caseId());
    }

    /** A negative fee is a mistake of somebody, and no base for a credit. */
    Optional<Money> fee(SlaOutcome outcome) {
        return fees.apply(outcome).filter(fee -> fee.amount().signum() >= 0);
    }

    LocalDate period(Instant instant, Grain grain) {
        return grain.start(LocalDate.ofInstant(instant, zone));
    }

    Instant endOf(LocalDate period, Grain grain) {
        return grain.plus(period, 1).atStartOfDay(zone).toInstant();
    }
}
