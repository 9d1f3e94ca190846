package io.ninethree.examples.servicelevels;

import static io.ninethree.examples.servicelevels.Promised.POLICIES;
import static io.ninethree.examples.servicelevels.Promised.SHANGHAI;
import static io.ninethree.fact.Row.row;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Money;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.model.Guarantee;
import io.ninethree.model.Text;
import io.ninethree.rules.budget.Attainments;
import io.ninethree.rules.budget.ErrorBudget;
import io.ninethree.rules.remedy.Delivery;
import io.ninethree.rules.remedy.RemedyLedger;
import io.ninethree.rules.remedy.RemedyTerms;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaTarget;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.score.Scorecard;
import io.ninethree.vocabulary.Cases;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Is every promise kept, when is the next one due, what do we owe, and why? */
public final class ServiceLevels {

    private static final ScoringPeriod JUNE = ScoringPeriod.of(YearMonth.of(2026, 6), SHANGHAI);

    /** Friday afternoon in Shanghai. */
    private static final Instant NOW = Instant.parse("2026-06-12T06:30:00Z");

    private static final List<Timeline> TIMELINES = List.of(
            Timeline.of("4711", row(Cases.TIER, "gold", Cases.STORE, "Nanjing Road"))
                    .opened(at("10T15:00"))
                    .replied(at("10T15:20"))
                    .paused(at("11T10:00"), SlaTarget.AWAITING_CUSTOMER)
                    .resumed(at("12T11:00")),
            Timeline.of("4712", row(Cases.TIER, "gold", Cases.STORE, "Nanjing Road", Cases.PRIORITY, "urgent"))
                    .opened(at("10T20:00"))
                    .replied(at("11T09:10"))
                    .resolved(at("11T09:30")),
            Timeline.of("4713", row(Cases.TIER, "silver", Cases.STORE, "West Lake"))
                    .opened(at("09T11:00"))
                    .replied(at("09T14:00"))
                    .resolved(at("10T16:00")));

    /** Everyday cases, of which every tenth waits over the weekend for its first answer. */
    private static final List<Timeline> EVERYDAY = IntStream.range(0, 40)
            .mapToObj(i -> Timeline.of("48" + (10 + i), row(Cases.TIER, "silver", Cases.STORE, "West Lake"))
                    .opened(at("05T16:00").plus(Duration.ofMinutes(i)))
                    .replied(at(i % 10 == 0 ? "08T14:00" : "05T17:30"))
                    .resolved(at("09T10:00")))
            .toList();

    private ServiceLevels() {}

    private static Instant at(String dayAndTime) {
        return Instant.parse("2026-06-" + dayAndTime + ":00+08:00");
    }

    /**
     * Prints what became of three cases.
     *
     * @param args none needed: {@code zh} for Chinese
     */
    public static void main(String[] args) {
        Locale locale = args.length > 0 && args[0].equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

        List<SlaOutcome> outcomes = new ArrayList<>(POLICIES.outcomes(TIMELINES, NOW));
        outcomes.forEach(outcome -> {
            String promise = outcome.caseId() + " " + outcome.explain().clock().in(locale);
            String verdict = outcome.verdict().text().in(locale);
            out.println(
                    Text.of(promise + "：" + verdict, promise + ": " + verdict).in(locale));
        });
        out.println();
        out.println(
                POLICIES.evaluate(TIMELINES.get(0), NOW).resolution().explain().in(locale));
        Instant next = POLICIES.nextInstant(TIMELINES, NOW).orElseThrow();
        String local = next.atZone(SHANGHAI).toOffsetDateTime().toString();
        out.println(Text.of("下次提醒：" + local, "to be told next: " + local).in(locale));

        RemedyLedger ledger = RemedyLedger.of(
                        RemedyTerms.in(SHANGHAI).fees(outcome -> Optional.of(Money.of("200", "CNY"))), outcomes, NOW)
                .with(Delivery.credit("4712", "resolution", NOW, Money.of("10", "CNY")));
        ledger.entries().forEach(entry -> out.println(entry.reason().in(locale)));
        ledger.balances()
                .forEach(balance -> out.println(Text.of(
                                "补救：应付 " + balance.owed() + "，已付 " + balance.given(),
                                "remedies: owed " + balance.owed() + ", given " + balance.given())
                        .in(locale)));

        outcomes.addAll(POLICIES.outcomes(EVERYDAY, NOW));
        Attainments promises = Attainments.of(outcomes);
        out.println(ErrorBudget.of("95 %").over(promises.all()).text().in(locale));

        Scorecard june = ScoringEngine.of(NinePlusThree.standard())
                .score(JUNE.withKnownAt(NOW), SlaOutcome.records(outcomes), ledger.records());
        out.println(june.of(Guarantee.PROMISE_FULFILMENT).explain().in(locale));
    }
}
