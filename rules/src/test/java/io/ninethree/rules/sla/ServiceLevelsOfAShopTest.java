package io.ninethree.rules.sla;

import static io.ninethree.fact.Row.row;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Grain;
import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.formula.Formula;
import io.ninethree.model.Guarantee;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Promises;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program that somebody writes who wants service levels: from hours and promises to attainment. */
class ServiceLevelsOfAShopTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static Instant october(int day, int hour) {
        return LocalDate.of(2026, 10, day).atTime(hour, 0).atZone(SHANGHAI).toInstant();
    }

    @Test
    void fromHoursAndPromisesToAttainment() {
        BusinessCalendar office = BusinessCalendar.named("office")
                .in(SHANGHAI)
                .openThrough(MONDAY, FRIDAY, "09:00-12:00", "13:00-18:00")
                .closedOn(LocalDate.of(2026, 10, 1))
                .build();
        SlaPolicy gold = SlaPolicy.named("gold")
                .appliesWhen(Cases.TIER.is("gold"))
                .promises(SlaTarget.firstResponse(Duration.ofMinutes(30))
                        .countedIn(office)
                        .warningAt(0.5, 0.75, 0.9))
                .promises(SlaTarget.resolution(Duration.ofHours(8))
                        .countedIn(office)
                        .pausedWhile("awaiting-customer")
                        .owes(Remedy.credit("5 %")
                                .whenBreachedBy(Duration.ofHours(4))
                                .atMost("20 %", Grain.MONTH)))
                .build();

        Timeline timeline = Timeline.of("4711", row(Cases.TIER, "gold", Cases.STORE, "Nanjing Road"))
                .opened(october(1, 10))
                .replied(october(2, 9))
                .paused(october(2, 11), "awaiting-customer");
        SlaOutcomes outcomes = gold.evaluate(timeline, october(2, 15));
        SlaOutcome outcome = outcomes.resolution();

        assertThat(outcomes.firstResponse().verdict()).isEqualTo(SlaOutcome.Verdict.MET);
        assertThat(outcome.verdict()).isEqualTo(SlaOutcome.Verdict.OPEN_IN_TIME);
        assertThat(outcome.due()).isEqualTo(new Due.Paused(List.of("awaiting-customer")));
        assertThat(outcome.dueIfResumedAt(october(5, 9))).isEqualTo(new Due.At(october(5, 16)));
        assertThat(outcome.explain()).hasToString("""
                4711 resolution: open, in time; paused: awaiting-customer
                policy gold: tier is gold → yes
                promised: 8 h in office, for all cases
                  2026-10-01 10:00 – 2026-10-02 00:00  not counted  closed on 2026-10-01
                  2026-10-02 00:00 – 09:00  not counted  outside of opening hours
                  2026-10-02 09:00 – 11:00  counted 2 h, 2 h in all  opening hours
                  2026-10-02 11:00 – 15:00  not counted  paused: awaiting-customer
                """);

        Timeline going = timeline.resumed(october(5, 9));
        assertThat(SlaPolicies.of(gold).nextInstant(List.of(going), october(5, 9)))
                .contains(october(5, 16));

        Timeline late = going.resolved(october(6, 9));
        Records promises =
                SlaOutcome.records(gold.evaluate(late, october(30, 9)).all());
        Indicator attainment = Indicator.named("shop.attainment")
                .called("达成率", "attainment")
                .measures(Formula.share(Promises.KEPT.isTrue()))
                .scoredBy(ScoreCurve.through(0.50, 0.95, 1.00))
                .under(Guarantee.PROMISE_FULFILMENT)
                .build();
        assertThat(ScoringEngine.of(ServiceModel.of(attainment))
                        .score(ScoringPeriod.of(YearMonth.of(2026, 10), SHANGHAI), promises)
                        .of("shop.attainment")
                        .value()
                        .number())
                .hasValue(0.5);
    }
}
