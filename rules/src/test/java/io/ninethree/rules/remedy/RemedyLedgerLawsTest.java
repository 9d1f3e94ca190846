package io.ninethree.rules.remedy;

import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Grain;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Money;
import io.ninethree.formula.Formula;
import io.ninethree.model.Guarantee;
import io.ninethree.rules.sla.Remedy;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.score.Indicator;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Remedies;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for every ledger, whatever was broken and given. */
class RemedyLedgerLawsTest {

    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant END = JUNE.plus(Duration.ofDays(90));
    private static final Money FEE = Money.of("99.99", "EUR");
    private static final Remedy CAPPED = Remedy.credit("5 %")
            .whenBreachedBy(Duration.ofHours(4))
            .risingTo("7.5 %", Duration.ofHours(8))
            .atMost("20 %", Grain.MONTH)
            .deliveredWithin(Duration.ofDays(7));
    private static final Remedy TABLE =
            Remedy.refund("10 %").whenAttainmentBelow("75 %", Grain.MONTH).risingTo("25 %", "50 %");
    private static final RemedyTerms TERMS = RemedyTerms.in(ZoneOffset.UTC)
            .fees(outcome -> Optional.of(FEE))
            .owing("resolution", CAPPED, TABLE, Remedy.apology());

    /** A case that was due at an hour and took some hours longer, or fewer. */
    record Story(int caseId, int account, int dueHour, int overrun) {

        SlaOutcome at(Instant asOf) {
            Instant due = JUNE.plus(Duration.ofHours(dueHour));
            Instant done = due.plus(Duration.ofHours(overrun));
            Duration late = Duration.between(due, done.isBefore(asOf) ? done : asOf);
            String id = "case " + caseId;
            SlaOutcome outcome = overrun <= 0 && !done.isAfter(asOf)
                    ? SlaOutcome.met(id, "resolution", done)
                    : !due.isBefore(asOf)
                            ? SlaOutcome.openInTime(id, "resolution")
                            : done.isAfter(asOf)
                                    ? SlaOutcome.openLate(id, "resolution", due, late)
                                    : SlaOutcome.breached(id, "resolution", due, late);
            return outcome.withFacts(row(Cases.CUSTOMER, "account " + account));
        }
    }

    private static RemedyLedger ledger(List<Story> stories, Instant asOf) {
        return RemedyLedger.of(
                TERMS, stories.stream().map(each -> each.at(asOf)).toList(), asOf);
    }

    @Provide
    Arbitrary<List<Story>> stories() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 900),
                        Arbitraries.integers().between(-5, 15))
                .as(Story::new)
                .list()
                .ofMaxSize(7);
    }

    @Provide
    Arbitrary<List<Delivery>> deliveries() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(0, 2000),
                        Arbitraries.integers().between(1, 1000),
                        Arbitraries.of("EUR", "USD"),
                        Arbitraries.of(Remedy.Kind.CREDIT, Remedy.Kind.APOLOGY))
                .as((id, hour, cents, currency, kind) -> {
                    Instant at = JUNE.plus(Duration.ofHours(hour));
                    return kind.isMoney()
                            ? Delivery.credit(
                                    "case " + id, "resolution", at, Money.of(BigDecimal.valueOf(cents, 2), currency))
                            : Delivery.of(kind, "case " + id, "resolution", at);
                })
                .list()
                .ofMaxSize(7);
    }

    private static BigDecimal sum(List<RemedyEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.amount().stream())
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 5 % of 99.99 EUR are 5.00, 7.5 % are 7.50, and 20 % are at most 19.99 EUR. */
    @Property
    void grantsAllThatTheCapAllowsAndNoMore(@ForAll("stories") List<Story> stories) {
        Map<List<Object>, List<RemedyEntry>> cells = ledger(stories, END).entries().stream()
                .filter(entry -> entry.claim().remedy().equals(CAPPED))
                .collect(Collectors.groupingBy(
                        entry -> List.of(entry.claim().account(), entry.claim().period())));

        cells.forEach((cell, entries) -> {
            BigDecimal full = entries.stream()
                    .map(entry -> entry.claim().overdueBy().orElseThrow().toHours())
                    .map(hours -> hours < 4 ? "0" : hours < 8 ? "5" : "7.5")
                    .map(BigDecimal::new)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum(entries)).isEqualByComparingTo(full.min(new BigDecimal("19.99")));
        });
    }

    @Property
    void dependsOnNoOrder(
            @ForAll("stories") List<Story> stories,
            @ForAll("deliveries") List<Delivery> deliveries,
            @ForAll long seed) {
        List<Story> shuffled = new ArrayList<>(stories);
        Collections.shuffle(shuffled, new Random(seed));
        List<Delivery> dealt = new ArrayList<>(deliveries);
        Collections.shuffle(dealt, new Random(seed));
        RemedyLedger one = ledger(stories, END).with(deliveries);
        RemedyLedger other = ledger(shuffled, END).with(dealt);

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(other.findings()).isEqualTo(one.findings());
        assertThat(other.records().rows())
                .containsExactlyElementsOf(one.records().rows());
    }

    @Property
    void losesNothingThatWasGiven(
            @ForAll("stories") List<Story> stories, @ForAll("deliveries") List<Delivery> deliveries) {
        RemedyLedger ledger = ledger(stories, END).with(deliveries);
        Map<String, BigDecimal> given = deliveries.stream()
                .flatMap(each -> each.amount().stream())
                .collect(Collectors.groupingBy(
                        Money::currency, Collectors.reducing(BigDecimal.ZERO, Money::amount, BigDecimal::add)));

        ledger.balances()
                .forEach(balance -> assertThat(balance.given().amount())
                        .isEqualByComparingTo(given.getOrDefault(balance.given().currency(), BigDecimal.ZERO)));
        assertThat(ledger.entries().stream()
                                .mapToInt(each -> each.deliveries().size())
                                .sum()
                        + ledger.findings().stream()
                                .filter(each -> each.kind() == RemedyFinding.Kind.WITHOUT_BREACH)
                                .count())
                .isGreaterThanOrEqualTo(deliveries.size());
    }

    /** One story to a case, or else a later story could be told as an earlier one. */
    @Property
    void keepsEveryBreachForever(@ForAll("stories") List<Story> stories, @ForAll("hours") int hour) {
        Map<Integer, Story> byCase =
                stories.stream().collect(Collectors.toMap(Story::caseId, each -> each, (a, b) -> a));
        List<Story> one = List.copyOf(byCase.values());
        List<List<Object>> later = owed(ledger(one, END));

        assertThat(later).containsAll(owed(ledger(one, JUNE.plus(Duration.ofHours(hour)))));
    }

    @Provide
    Arbitrary<Integer> hours() {
        return Arbitraries.integers().between(0, 2160);
    }

    private static List<List<Object>> owed(RemedyLedger ledger) {
        return ledger.entries().stream()
                .filter(entry -> entry.isOwed() || entry.decision() == RemedyEntry.Decision.NOTHING_LEFT)
                .map(RemedyEntry::claim)
                .map(claim -> List.<Object>of(claim.failure(), claim.clock(), claim.remedy(), claim.owedAt()))
                .toList();
    }

    @Test
    void isScoredLikeAnythingElse() {
        Indicator onTime = Indicator.named("test.remedyOnTime")
                .called("补救及时率", "remedy on time")
                .measures(Formula.share(Remedies.DELIVERED_AT.noLaterThan(Remedies.DUE_AT)))
                .under(Guarantee.PROMISE_FULFILMENT)
                .datedBy(Remedies.DUE_AT)
                .build();
        Indicator linked = Indicator.named("test.remedyLinked")
                .called("补救可追溯率", "remedy linked")
                .measures(Formula.share(Remedies.FAILURE.isPresent()))
                .under(Guarantee.TRACEABILITY)
                .build();
        Instant due = JUNE.plus(Duration.ofHours(4 + 7 * 24));
        RemedyLedger ledger = RemedyLedger.of(
                        RemedyTerms.in(ZoneOffset.UTC)
                                .fees(each -> Optional.of(FEE))
                                .owing("resolution", CAPPED),
                        List.of(
                                new Story(1, 1, 0, 5).at(END),
                                new Story(2, 1, 0, 5).at(END),
                                new Story(3, 1, 0, 5).at(END)),
                        END)
                .with(
                        Delivery.credit("case 1", "resolution", due, Money.of("5", "EUR")),
                        Delivery.credit("case 2", "resolution", due.plusSeconds(1), Money.of("5", "EUR")),
                        Delivery.credit("case 9", "resolution", due, Money.of("5", "EUR")));
        var scored = ScoringEngine.of(ServiceModel.of(onTime, linked))
                .score(ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC), ledger.records());

        assertThat(scored.of("test.remedyOnTime").value().number()).hasValue(1.0 / 3);
        assertThat(scored.of("test.remedyLinked").value().number()).hasValue(0.75);
    }
}
