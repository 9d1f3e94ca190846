package io.ninethree.rules.remedy;

import static io.ninethree.fact.Row.row;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.ninethree.fact.Flaw;
import io.ninethree.fact.Grain;
import io.ninethree.fact.Row;
import io.ninethree.field.Money;
import io.ninethree.field.MoneyField;
import io.ninethree.model.Text;
import io.ninethree.rules.remedy.RemedyEntry.Decision;
import io.ninethree.rules.sla.Remedy;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaPolicies;
import io.ninethree.rules.sla.SlaPolicy;
import io.ninethree.rules.sla.SlaTarget;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Remedies;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is owed, what was given, and why: one behaviour each. */
class RemedyLedgerTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant JUNE_10 = Instant.parse("2026-06-10T08:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-15T00:00:00Z");
    private static final MoneyField FEE = MoneyField.named("cases.fee");
    private static final Row ACME = row(Cases.CUSTOMER, "acme", FEE, Money.of("250", "CNY"));
    private static final Remedy FIVE_PERCENT = Remedy.credit("5 %");

    private static SlaOutcome late(String caseId, Instant dueAt, long hours) {
        return SlaOutcome.breached(caseId, "resolution", dueAt, ofHours(hours)).withFacts(ACME);
    }

    private static RemedyLedger ledger(Remedy remedy, SlaOutcome... outcomes) {
        return RemedyLedger.of(
                RemedyTerms.in(SHANGHAI).feeFrom(FEE).owing("resolution", remedy), List.of(outcomes), JULY);
    }

    private static RemedyEntry only(RemedyLedger ledger) {
        assertThat(ledger.entries()).hasSize(1);
        return ledger.entries().get(0);
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }

    private static List<String> amounts(RemedyLedger ledger) {
        return ledger.entries().stream()
                .map(entry -> entry.decision()
                        + entry.amount().map(money -> " " + money).orElse(""))
                .toList();
    }

    @Test
    void tiesARemedyToItsBreach() {
        SlaOutcome late = late("4711", JUNE_10, 5);
        RemedyEntry entry = only(ledger(FIVE_PERCENT.whenBreachedBy(ofHours(4)), late));

        assertThat(entry.claim().breaches()).containsExactly(late);
        assertThat(entry.claim().failure()).isEqualTo("4711");
        assertThat(entry.claim().account()).isEqualTo("acme");
        assertThat(entry.claim().owedAt()).isEqualTo(JUNE_10.plus(ofHours(4)));
        assertThat(entry.amount()).contains(cny("12.50"));
        assertThat(entry.reason())
                .isEqualTo(Text.of(
                        "超时 5:00 小时：抵扣费用 250 CNY 的 5 %", "overrun by 5:00 h: credit 5 % of the fee of 250 CNY"));
    }

    @Test
    void takesRemediesFromThePromiseThatWasBroken() {
        SlaPolicy gold = SlaPolicy.named("gold")
                .asFallback()
                .promises(SlaTarget.resolution(ofHours(8)).owes(FIVE_PERCENT.whenBreachedBy(ofHours(4))))
                .build();
        Timeline timeline = Timeline.of("4711", ACME).opened(JUNE_10).resolved(JUNE_10.plus(ofHours(13)));
        List<SlaOutcome> outcomes = gold.evaluate(timeline, JULY).all();
        RemedyEntry entry = only(RemedyLedger.of(RemedyTerms.in(SHANGHAI).feeFrom(FEE), outcomes, JULY));

        assertThat(entry.amount()).contains(cny("12.5"));
        assertThat(entry.claim().owedAt()).isEqualTo(JUNE_10.plus(ofHours(12)));
        assertThat(entry.claim().last().stoppedAt()).contains(JUNE_10.plus(ofHours(13)));
    }

    @Test
    void owesForEachBrokenRunOfAClockAndGoesOnOwing() {
        SlaPolicy policy = SlaPolicy.named("chat")
                .asFallback()
                .promises(SlaTarget.nextResponse(ofHours(1))
                        .judgedBy(SlaTarget.Judgement.LAST)
                        .owes(Remedy.apology()))
                .build();
        Timeline timeline = Timeline.of("4711", ACME)
                .customerWrote(JUNE_10)
                .replied(JUNE_10.plus(ofHours(2)))
                .customerWrote(JUNE_10.plus(ofHours(3)))
                .replied(JUNE_10.plus(ofHours(9)))
                .customerWrote(JUNE_10.plus(ofHours(10)))
                .replied(JUNE_10.plus(ofHours(10)));
        List<SlaOutcome> outcomes = policy.evaluate(timeline, JULY).all();

        assertThat(outcomes.get(0).verdict()).isEqualTo(SlaOutcome.Verdict.MET);
        assertThat(RemedyLedger.of(RemedyTerms.in(SHANGHAI), outcomes, JULY).entries())
                .extracting(entry -> entry.claim().owedAt())
                .containsExactly(JUNE_10.plus(ofHours(1)), JUNE_10.plus(ofHours(4)));
    }

    @Test
    void owesOnlyWhereAPromiseWasBroken() {
        assertThat(ledger(
                                FIVE_PERCENT,
                                SlaOutcome.met("1", "resolution", JUNE_10),
                                SlaOutcome.openInTime("2", "resolution"),
                                SlaOutcome.noPromise("3", "resolution"),
                                SlaOutcome.breached("4", "other", JUNE_10),
                                SlaOutcome.openLate("5", "resolution", JULY.plusSeconds(1)))
                        .entries())
                .isEmpty();
        assertThat(ledger(FIVE_PERCENT, SlaOutcome.openLate("5", "resolution", JULY))
                        .entries())
                .hasSize(1);
    }

    @Test
    void owesSeveralRemediesBesideEachOther() {
        RemedyTerms terms = RemedyTerms.in(SHANGHAI)
                .feeFrom(FEE)
                .owing("resolution", Remedy.apology(), Remedy.refund("20 USD"), FIVE_PERCENT);
        RemedyLedger ledger = RemedyLedger.of(terms, List.of(late("4711", JUNE_10, 1)), JULY);

        assertThat(amounts(ledger)).containsExactly("OWED", "OWED 20 USD", "OWED 12.5 CNY");
        assertThat(ledger.balances())
                .containsExactly(
                        new Balance(cny("12.5"), cny("0")), new Balance(Money.of("20", "USD"), Money.of("0", "USD")));
    }

    @Test
    void fillsTheCapInTheOrderInWhichRemediesCameToBeOwed() {
        Remedy remedy = FIVE_PERCENT.atMost("12 %", Grain.MONTH);
        Instant inJulyThere = Instant.parse("2026-06-30T16:00:00Z");
        RemedyLedger ledger = ledger(
                remedy,
                late("5", inJulyThere, 1),
                late("4", inJulyThere.minusSeconds(1), 1),
                late("3", JUNE_10, 1),
                late("1", JUNE_10, 1),
                late("2", JUNE_10, 1));

        assertThat(ledger.entries())
                .extracting(entry -> entry.claim().failure())
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(amounts(ledger))
                .containsExactly("OWED 12.5 CNY", "OWED 12.5 CNY", "CAPPED 5 CNY", "NOTHING_LEFT", "OWED 12.5 CNY");
        assertThat(ledger.entries().get(2).reason().en())
                .isEqualTo("overrun by 1:00 h: credit 5 % of the fee of 250 CNY,"
                        + " at most 30 CNY a month, of which 5 CNY was left");
        assertThat(ledger.entries().get(2).reason().zh())
                .isEqualTo("超时 1:00 小时：抵扣费用 250 CNY 的 5 %，每月上限 30 CNY，尚余 5 CNY");
    }

    @Test
    void capsEachCustomerAlone() {
        Remedy remedy = Remedy.credit("20 EUR").atMost("20 EUR", Grain.YEAR);
        SlaOutcome other = late("2", JUNE_10, 1).withFacts(row(Cases.CUSTOMER, "other"));

        assertThat(amounts(ledger(remedy, late("1", JUNE_10, 1), other, late("3", JUNE_10, 1))))
                .containsExactly("OWED 20 EUR", "OWED 20 EUR", "NOTHING_LEFT");
        assertThat(amounts(ledger(
                        remedy,
                        SlaOutcome.breached("1", "resolution", JUNE_10),
                        SlaOutcome.breached("2", "resolution", JUNE_10))))
                .containsExactly("OWED 20 EUR", "OWED 20 EUR");
    }

    @Test
    void leavesALineForWhatIsExcluded() {
        Remedy remedy = FIVE_PERCENT.except(Cases.ROOT_CAUSE.is("storm"));
        SlaOutcome storm = late("1", JUNE_10, 1).withFacts(ACME.and(Cases.ROOT_CAUSE, "storm"));
        RemedyLedger ledger = ledger(remedy, storm, late("2", JUNE_10, 1));

        assertThat(amounts(ledger)).containsExactly("EXCLUDED", "OWED 12.5 CNY");
        assertThat(ledger.entries().get(0).reason())
                .isEqualTo(Text.of("超时 1:00 小时：属于约定的除外情形", "overrun by 1:00 h: the case is excluded"));
    }

    @Test
    void leavesALineWhereTooLittleWasPromised() {
        Remedy remedy = FIVE_PERCENT.minimumVolume(3);
        SlaOutcome met = SlaOutcome.met("2", "resolution", JUNE_10).withFacts(ACME);
        SlaOutcome open = SlaOutcome.openInTime("3", "resolution").withFacts(ACME);
        SlaOutcome inMay =
                SlaOutcome.met("4", "resolution", JUNE_10.minus(ofDays(20))).withFacts(ACME);

        assertThat(only(ledger(remedy, late("1", JUNE_10, 1), met, open, inMay)).reason())
                .isEqualTo(Text.of(
                        "超时 1:00 小时：本月仅有 2 项承诺，至少须有 3 项",
                        "overrun by 1:00 h: only 2 of at least 3 promises in this month"));
        assertThat(only(ledger(remedy.atMost("20 %", Grain.QUARTER), late("1", JUNE_10, 1), met, inMay))
                        .decision())
                .isEqualTo(Decision.OWED);
    }

    @Test
    void leavesALineForWhatIsTooSmallOrNotKnown() {
        Remedy remedy = FIVE_PERCENT.whenBreachedBy(ofHours(4));
        SlaOutcome unknown = SlaOutcome.breached("2", "resolution", JUNE_10);

        assertThat(ledger(remedy, late("1", JUNE_10, 3), unknown).entries())
                .extracting(RemedyEntry::decision, entry -> entry.reason().en())
                .containsExactly(
                        tuple(Decision.NOT_REACHED, "overrun by 3:00 h: less than 4:00 h"),
                        tuple(
                                Decision.OVERRUN_UNKNOWN,
                                "overrun, not recorded by how much: at least 4:00 h are needed"));
    }

    @Test
    void owesAnUnknownAmountIfTheFeeIsNotKnown() {
        RemedyEntry entry = only(ledger(FIVE_PERCENT, SlaOutcome.breached("1", "resolution", JUNE_10)));

        assertThat(entry.decision()).isEqualTo(Decision.AMOUNT_UNKNOWN);
        assertThat(entry.isOwed()).isTrue();
        assertThat(entry.reason().zh()).isEqualTo("超时，时长未记录：费用未知");
    }

    @Test
    void neverMixesTheCurrenciesOfFeeAndCap() {
        RemedyEntry entry = only(ledger(FIVE_PERCENT.atMost("50 EUR", Grain.MONTH), late("1", JUNE_10, 1)));

        assertThat(entry.decision()).isEqualTo(Decision.AMOUNT_UNKNOWN);
        assertThat(entry.reason().en()).isEqualTo("overrun by 1:00 h: 12.5 CNY would be owed, but the cap is 50 EUR");
    }

    @Test
    void asksSomebodyElseForTheFee() {
        RemedyTerms terms = RemedyTerms.in(SHANGHAI)
                .fees(outcome -> outcome.caseId().equals("1") ? Optional.of(cny("100")) : Optional.of(cny("-1")))
                .owing("resolution", FIVE_PERCENT);

        assertThat(amounts(RemedyLedger.of(terms, List.of(late("1", JUNE_10, 1), late("2", JUNE_10, 1)), JULY)))
                .containsExactly("OWED 5 CNY", "AMOUNT_UNKNOWN");
    }

    @Test
    void readsALowAttainmentWhenItsPeriodIsOver() {
        Remedy remedy = Remedy.credit("10 %")
                .whenAttainmentBelow("99 %", Grain.MONTH)
                .risingTo("25 %", "95 %")
                .except(Cases.ROOT_CAUSE.is("storm"));
        List<SlaOutcome> june = new ArrayList<>(List.of(late("1", JUNE_10, 1), late("2", JUNE_10, 9)));
        june.add(late("3", JUNE_10, 9).withFacts(ACME.and(Cases.ROOT_CAUSE, "storm")));
        for (int i = 0; i < 48; i++) {
            june.add(SlaOutcome.met("met " + i, "resolution", JUNE_10).withFacts(ACME));
        }
        RemedyTerms terms = RemedyTerms.in(SHANGHAI).feeFrom(FEE).owing("resolution", remedy);
        Instant end = Instant.parse("2026-06-30T16:00:00Z");

        assertThat(RemedyLedger.of(terms, june, end.minusNanos(1)).entries()).isEmpty();
        RemedyEntry entry = only(RemedyLedger.of(terms, june, end));
        assertThat(entry.claim().failure()).isEqualTo("acme 2026-06");
        assertThat(entry.claim().owedAt()).isEqualTo(end);
        assertThat(entry.claim().breaches()).extracting(SlaOutcome::caseId).containsExactly("1", "2");
        assertThat(entry.amount()).contains(cny("25"));
        assertThat(entry.reason().zh()).isEqualTo("达成 48/50：抵扣费用 250 CNY 的 10 %");
    }

    @Test
    void countsABreachThatIsToldTwiceOnce() {
        SlaOutcome open =
                SlaOutcome.openLate("1", "resolution", JUNE_10, ofHours(3)).withFacts(ACME);

        assertThat(amounts(ledger(FIVE_PERCENT.whenBreachedBy(ofHours(4)), late("1", JUNE_10, 5), open)))
                .containsExactly("OWED 12.5 CNY");
    }

    @Test
    void saysWhetherItWasGivenInTime() {
        RemedyLedger ledger = ledger(FIVE_PERCENT.deliveredWithin(ofDays(10)), late("1", JUNE_10, 1));
        Instant due = JUNE_10.plus(ofDays(10));
        Delivery whole = Delivery.credit("1", "resolution", due, cny("12.50"));
        Delivery part = Delivery.credit("1", "resolution", due, cny("12"));
        Delivery rest = Delivery.credit("1", "resolution", due.plusSeconds(1), cny("0.50"));

        assertThat(only(ledger).isInTime(due)).isEmpty();
        assertThat(only(ledger).isInTime(due.plusNanos(1))).contains(false);
        assertThat(ledger.overdue()).isEqualTo(ledger.entries());
        assertThat(only(ledger.with(whole)).isInTime(JULY)).contains(true);
        assertThat(ledger.with(whole).overdue()).isEmpty();
        assertThat(only(ledger.with(part)).deliveredAt()).isEmpty();
        assertThat(only(ledger.with(rest, part)).deliveredAt()).contains(rest.at());
        assertThat(only(ledger.with(rest).with(part)).isInTime(JULY)).contains(false);
        assertThat(ledger.with(part).balances().get(0).open()).isEqualTo(cny("0.5"));
    }

    @Test
    void findsWhatShouldNotHaveBeenGiven() {
        SlaOutcome met = SlaOutcome.met("2", "resolution", JUNE_10);
        RemedyLedger ledger = ledger(
                        FIVE_PERCENT.whenBreachedBy(ofHours(1)), late("1", JUNE_10, 1), met, late("3", JUNE_10, 0))
                .with(
                        Delivery.credit("1", "resolution", JULY, cny("13"))
                                .givenBy("Li")
                                .recordedAs("B-17"),
                        Delivery.credit("2", "resolution", JULY, cny("1")),
                        Delivery.credit("3", "resolution", JULY, cny("1")),
                        Delivery.credit("1", "resolution", JULY, Money.of("1", "USD")),
                        Delivery.of(Remedy.Kind.APOLOGY, "1", "resolution", JULY));

        assertThat(ledger.findings())
                .extracting(RemedyFinding::kind, finding -> finding.text().en())
                .containsExactly(
                        tuple(RemedyFinding.Kind.OTHER_CURRENCY, "1 resolution credit 1 USD: 12.5 CNY is owed"),
                        tuple(
                                RemedyFinding.Kind.TOO_MUCH,
                                "1 resolution credit 13 CNY: 12.5 CNY is owed, 13 CNY was given"),
                        tuple(RemedyFinding.Kind.WITHOUT_BREACH, "1 resolution apology: no such promise was broken"),
                        tuple(
                                RemedyFinding.Kind.WITHOUT_BREACH,
                                "2 resolution credit 1 CNY: no such promise was broken"),
                        tuple(
                                RemedyFinding.Kind.NOT_OWED,
                                "3 resolution credit 1 CNY: nothing is owed (overrun by 0:00 h: less than 1:00 h)"));
        assertThat(ledger.balances())
                .containsExactly(
                        new Balance(cny("12.5"), cny("15")), new Balance(Money.of("0", "USD"), Money.of("1", "USD")));
    }

    @Test
    void writesARecordForWhatIsOwed() {
        SlaOutcome late = late("1", JUNE_10, 1)
                .withFacts(ACME.and(Cases.STORE, "Nanjing Road")
                        .and(Cases.CHANNEL, "CHAT")
                        .and(Cases.TEAM, "blue"));
        SlaOutcome small = late("2", JUNE_10, 0);
        Delivery unlinked = Delivery.credit("9", "resolution", JULY, cny("3"));

        assertThat(ledger(FIVE_PERCENT.whenBreachedBy(ofHours(1)).deliveredWithin(ofDays(10)), late, small)
                        .with(Delivery.credit("1", "resolution", JULY, cny("12.5")), unlinked)
                        .records()
                        .rows())
                .containsExactly(
                        row(Remedies.OWED_AT, JUNE_10.plus(ofHours(1)), Remedies.FAILURE, "1")
                                .and(Remedies.KIND, "CREDIT")
                                .and(Remedies.PROMISE, "resolution")
                                .and(Remedies.DUE_AT, JUNE_10.plus(ofHours(241)))
                                .and(Remedies.DELIVERED_AT, JULY)
                                .and(Remedies.AMOUNT, cny("12.5"))
                                .and(Remedies.STORE, "Nanjing Road")
                                .and(Remedies.CHANNEL, "CHAT")
                                .and(Remedies.TEAM, "blue"),
                        row(Remedies.OWED_AT, JULY, Remedies.DELIVERED_AT, JULY)
                                .and(Remedies.KIND, "CREDIT")
                                .and(Remedies.AMOUNT, cny("3")));
    }

    /** In the fifth hour the promise shrinks from eight hours to one: it is broken then, and was not before. */
    @Test
    void owesNothingBeforeAChangedPromiseWasBroken() {
        Remedy remedy = FIVE_PERCENT.whenBreachedBy(ofHours(1));
        SlaPolicy policy = SlaPolicy.named("all")
                .asFallback()
                .promises(SlaTarget.resolution(ofHours(8))
                        .within(Cases.PRIORITY, "urgent", ofHours(1))
                        .owes(remedy)
                        .owes(remedy.risingTo("10 %", ofHours(5))))
                .build();
        Timeline timeline = Timeline.of("4711", ACME)
                .opened(JUNE_10)
                .changed(JUNE_10.plus(ofHours(4)), row(Cases.PRIORITY, "urgent"))
                .resolved(JUNE_10.plus(ofHours(6)));
        RemedyLedger ledger = RemedyLedger.of(
                RemedyTerms.in(SHANGHAI).feeFrom(FEE),
                policy.evaluate(timeline, JULY).all(),
                JULY);

        assertThat(ledger.entries())
                .extracting(entry -> entry.claim().owedAt())
                .containsExactly(JUNE_10.plus(ofHours(4)), JUNE_10.plus(ofHours(4)));
        assertThat(amounts(ledger)).containsExactly("OWED 12.5 CNY", "OWED 25 CNY");
    }

    @Test
    void owesWhatWasPromisedWhenThePromiseWasBroken() {
        SlaPolicy gold = SlaPolicy.named("gold")
                .appliesWhen(Cases.TIER.is("gold"))
                .promises(SlaTarget.resolution(ofHours(8)).owes(Remedy.apology()))
                .build();
        SlaPolicy silver = SlaPolicy.named("silver")
                .appliesWhen(Cases.TIER.is("silver"))
                .promises(SlaTarget.resolution(ofHours(24)))
                .build();
        Timeline broken = Timeline.of("4711", row(Cases.TIER, "gold")).opened(JUNE_10);
        Instant later = JUNE_10.plus(ofHours(9));

        for (String tier : List.of("gold", "silver", "none")) {
            List<SlaOutcome> outcomes = SlaPolicies.of(gold, silver)
                    .evaluate(broken.changed(later, row(Cases.TIER, tier)), JULY)
                    .all();
            assertThat(amounts(RemedyLedger.of(RemedyTerms.in(SHANGHAI), outcomes, JULY)))
                    .as(tier)
                    .containsExactly("OWED");
        }
    }

    @Test
    void standsInTheOrderInWhichRemediesCameToBeOwed() {
        RemedyTerms terms = RemedyTerms.in(SHANGHAI)
                .owing("resolution", Remedy.refund("1 CNY").whenBreachedBy(ofHours(9)), Remedy.apology());
        SlaOutcome first = late("1", JUNE_10, 9);
        SlaOutcome second = late("2", JUNE_10.plus(ofHours(1)), 1);

        assertThat(RemedyLedger.of(terms, List.of(first, second), JULY).entries())
                .extracting(entry ->
                        entry.claim().failure() + " " + entry.claim().remedy().kind())
                .containsExactly("1 APOLOGY", "2 APOLOGY", "1 REFUND", "2 REFUND");
        assertThat(RemedyLedger.of(terms, List.of(first, second), JULY).entries("2"))
                .hasSize(2);
    }

    @Test
    void countsByTheAccountThatItIsTold() {
        Row blue = row(Cases.CUSTOMER, "acme", Cases.TEAM, "blue", FEE, cny("0"));
        RemedyTerms terms = RemedyTerms.in(SHANGHAI).feeFrom(FEE).accountFrom(Cases.TEAM);
        SlaOutcome outcome = late("1", JUNE_10, 1).withFacts(blue);
        RemedyEntry entry = only(RemedyLedger.of(terms.owing("resolution", FIVE_PERCENT), List.of(outcome), JULY));

        assertThat(entry.claim().account()).isEqualTo("blue");
        assertThat(entry.decision()).isEqualTo(Decision.NOTHING_LEFT);
    }

    @Test
    void needsAFeeForTheCapOfAFixedAmount() {
        RemedyEntry entry = only(ledger(
                Remedy.refund("20 CNY").atMost("20 %", Grain.MONTH), SlaOutcome.breached("1", "resolution", JUNE_10)));

        assertThat(entry.decision()).isEqualTo(Decision.AMOUNT_UNKNOWN);
    }

    @Test
    void takesAnythingForAnAmountThatIsNotKnown() {
        RemedyLedger ledger = ledger(FIVE_PERCENT, SlaOutcome.breached("1", "resolution", JUNE_10))
                .with(Delivery.credit("1", "resolution", JUNE_10, cny("3")));

        assertThat(ledger.findings()).isEmpty();
        assertThat(only(ledger).deliveredAt()).contains(JUNE_10);
    }

    @Test
    void givesOneApologyToEachBreach() {
        RemedyTerms terms = RemedyTerms.in(SHANGHAI).owing("resolution", Remedy.apology(), Remedy.apology());
        Delivery one = Delivery.of(Remedy.Kind.APOLOGY, "1", "resolution", JUNE_10);
        Delivery two = Delivery.of(Remedy.Kind.APOLOGY, "1", "resolution", JULY);

        assertThat(RemedyLedger.of(terms, List.of(late("1", JUNE_10, 1)), JULY)
                        .with(two, one)
                        .entries())
                .extracting(RemedyEntry::deliveredAt)
                .containsExactly(Optional.of(JUNE_10), Optional.of(JULY));
    }

    @Test
    void hasNotBeenGivenWhatIsGivenLater() {
        RemedyEntry entry = only(ledger(FIVE_PERCENT.deliveredWithin(ofDays(10)), late("1", JUNE_10, 1))
                .with(Delivery.credit("1", "resolution", JULY, cny("12.5"))));

        assertThat(entry.isInTime(JUNE_10)).isEmpty();
        assertThat(entry.isInTime(JULY)).contains(false);
        assertThat(only(ledger(
                                FIVE_PERCENT.whenBreachedBy(ofHours(9)).deliveredWithin(ofDays(1)),
                                late("1", JUNE_10, 1)))
                        .isInTime(JULY))
                .isEmpty();
    }

    @Test
    void isNotOverdueBeforeItIsDue() {
        assertThat(ledger(FIVE_PERCENT.deliveredWithin(ofDays(365)), late("1", JUNE_10, 1))
                        .overdue())
                .isEmpty();
    }

    @Test
    void takesOverThatAStoreCouldNotBeRead() {
        Flaw flaw = new Flaw(Text.of("无法读取", "unreadable"));
        SlaOutcome late = late("1", JUNE_10, 1).withFacts(row().andFlaw(Cases.STORE, flaw));
        Row record = ledger(Remedy.apology(), late).records().rows().iterator().next();

        assertThat(record.flaw(Remedies.STORE)).contains(flaw);
    }

    @Test
    void refusesDeliveriesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Delivery.refund("1", "resolution", JULY, cny("0")))
                .withMessage("amount of a refund must be above zero, was 0 CNY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Delivery.of(Remedy.Kind.CREDIT, "1", "resolution", JULY))
                .withMessage("amount of a credit must be above zero, was none");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Delivery("1", "resolution", Remedy.Kind.CALL_BACK, JULY, Optional.of(cny("1")), "", ""))
                .withMessage("call back must have no amount, was 1 CNY");
    }

    @Test
    void refusesBalancesInTwoCurrencies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Balance(cny("1"), Money.of("1", "EUR")))
                .withMessage("balance must be in one currency, was CNY and EUR");
    }

    @Test
    void printsItself() {
        assertThat(ledger(FIVE_PERCENT, late("4711", JUNE_10, 5))).hasToString("[4711 resolution credit 5 % OWED]");
    }
}
