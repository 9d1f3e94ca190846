package io.ninethree.rules.sla;

import static io.ninethree.fact.Row.row;
import static io.ninethree.rules.sla.Week.OFFICE;
import static io.ninethree.rules.sla.Week.SHANGHAI;
import static io.ninethree.rules.sla.Week.hours;
import static io.ninethree.rules.sla.Week.on;
import static io.ninethree.rules.sla.Week.opened;
import static io.ninethree.rules.sla.Week.outcome;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.calendar.Edge;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.vocabulary.Cases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What somebody reads who asks: why this date? */
class ClockExplanationTest {

    private static final BusinessCalendar OFFICE = BusinessCalendar.named("office")
            .in(SHANGHAI)
            .openThrough(MONDAY, FRIDAY, "09:00-12:00", "13:00-18:00")
            .closedOn("Dragon Boat Festival", LocalDate.of(2026, 6, 2))
            .build();

    private static final SlaPolicies POLICIES = SlaPolicies.of(
            SlaPolicy.named("gold")
                    .version("2026")
                    .appliesWhen(Cases.TIER.is("gold").and(Cases.STORE.in("North", "South")))
                    .promises(SlaTarget.resolution(hours(8))
                            .countedIn(OFFICE)
                            .pausedWhile("awaiting-customer")
                            .within(Cases.PRIORITY, "urgent", hours(4))
                            .onChange(TargetChange.Standard.PRO_RATA))
                    .build(),
            SlaPolicy.named("platinum")
                    .appliesWhen(Cases.TIER.is("platinum"))
                    .rank(-1)
                    .promises(SlaTarget.resolution(hours(16)))
                    .build(),
            SlaPolicy.named("all")
                    .asFallback()
                    .promises(SlaTarget.nextResponse(hours(4)))
                    .build());

    private static final Timeline GOLD = Timeline.of("4711", row(Cases.TIER, "gold", Cases.STORE, "North"))
            .opened(on(MONDAY, "11:00"))
            .paused(on(MONDAY, "14:00"), "awaiting-customer")
            .resumed(on(MONDAY, "16:00"))
            .paused(on(MONDAY, "16:30"), "weather")
            .resumed(on(MONDAY, "17:00"), "strike");

    private static SlaOutcome resolution(Timeline timeline, Instant asOf) {
        return POLICIES.evaluate(timeline, asOf).resolution();
    }

    @Test
    void tellsWhyAnOpenCaseIsDueWhenItIs() {
        assertThat(resolution(GOLD, on(MONDAY, "18:30")).explain()).hasToString("""
                4711 resolution: open, in time; due 2026-06-03 14:00 (Asia/Shanghai +08:00)
                policy platinum: tier is platinum → no
                policy gold 2026: tier is gold and store is North or South → yes
                promised: 8 h in office, for all cases
                  2026-06-01 11:00 – 12:00  counted 1 h, 1 h in all  opening hours
                  2026-06-01 12:00 – 13:00  not counted  outside of opening hours
                  2026-06-01 13:00 – 14:00  counted 1 h, 2 h in all  opening hours
                  2026-06-01 14:00 – 16:00  not counted  paused: awaiting-customer
                  2026-06-01 16:00 – 16:30  counted 30 min, 2 h 30 min in all  opening hours
                  2026-06-01 16:30 – 18:00  counted 1 h 30 min, 4 h in all  opening hours (not paused by weather)
                  2026-06-01 18:00 – 18:30  not counted  outside of opening hours (not paused by weather)
                if it goes on like this:
                  2026-06-01 18:30 – 2026-06-02 00:00  not counted  outside of opening hours
                  2026-06-02 00:00 – 2026-06-03 00:00  not counted  Dragon Boat Festival
                  2026-06-03 00:00 – 09:00  not counted  outside of opening hours
                  2026-06-03 09:00 – 12:00  counted 3 h, 7 h in all  opening hours
                  2026-06-03 12:00 – 13:00  not counted  outside of opening hours
                  2026-06-03 13:00 – 14:00  counted 1 h, 8 h in all  opening hours
                odd: 2026-06-01T09:00:00Z resumed: strike – ends no pause and changes nothing
                """);
    }

    @Test
    void tellsABreachAfterAChange() {
        Timeline urgent =
                GOLD.changed(on(MONDAY, "18:30"), row(Cases.PRIORITY, "urgent")).resolved(on(WEDNESDAY, "13:30"));

        assertThat(resolution(urgent, on(FRIDAY, "18:00")).explain().in(Locale.CHINESE))
                .isEqualTo("""
                4711 解决：已违约；期限 2026-06-03 11:00（Asia/Shanghai +08:00），超时 1 小时 30 分钟
                政策 platinum：客户等级为 platinum → 否
                政策 gold 2026：客户等级为 gold，且门店为 North 或 South → 是
                承诺：4 小时，按 office 计时，因为优先级为 urgent；因变更或加时，时钟计到 6 小时为限
                  2026-06-01 11:00 – 12:00  计 1 小时，累计 1 小时  营业时间
                  2026-06-01 12:00 – 13:00  不计  非营业时间
                  2026-06-01 13:00 – 14:00  计 1 小时，累计 2 小时  营业时间
                  2026-06-01 14:00 – 16:00  不计  暂停：awaiting-customer
                  2026-06-01 16:00 – 16:30  计 30 分钟，累计 2 小时 30 分钟  营业时间
                  2026-06-01 16:30 – 18:00  计 1 小时 30 分钟，累计 4 小时  营业时间（不因 weather 暂停）
                  2026-06-01 18:00 – 2026-06-02 00:00  不计  非营业时间（不因 weather 暂停）
                  2026-06-02 00:00 – 2026-06-03 00:00  不计  Dragon Boat Festival（不因 weather 暂停）
                  2026-06-03 00:00 – 09:00  不计  非营业时间（不因 weather 暂停）
                  2026-06-03 09:00 – 12:00  计 3 小时，累计 7 小时  营业时间（不因 weather 暂停）
                  2026-06-03 12:00 – 13:00  不计  非营业时间（不因 weather 暂停）
                  2026-06-03 13:00 – 13:30  计 30 分钟，累计 7 小时 30 分钟  营业时间（不因 weather 暂停）
                异常：2026-06-01T09:00:00Z 恢复：strike，没有相应的暂停，不计
                """);
    }

    @Test
    void tellsWhatThePauseIsFor() {
        assertThat(resolution(GOLD, on(MONDAY, "14:10")).explain().in(Locale.CHINESE))
                .startsWith("4711 解决：进行中，未超时；暂停：awaiting-customer\n");
    }

    @Test
    void tellsThatACancelledPromiseNoLongerCounts() {
        ClockExplanation cancelled = resolution(GOLD.cancelled(on(TUESDAY, "10:00")), on(FRIDAY, "18:00"))
                .explain();

        assertThat(cancelled.in(Locale.ENGLISH))
                .startsWith("4711 resolution: cancelled, so the promise no longer counts\n");
        assertThat(cancelled.in(Locale.CHINESE)).startsWith("4711 解决：已取消，承诺不再作数\n");
    }

    @Test
    void tellsWallTime() {
        Timeline platinum = Timeline.of("4712", row(Cases.TIER, "platinum")).opened(on(MONDAY, "09:00"));

        assertThat(resolution(platinum, on(MONDAY, "10:00")).explain()).hasToString("""
                4712 resolution: open, in time; due 2026-06-01 17:00 (UTC)
                policy platinum: tier is platinum → yes
                promised: 16 h around the clock, for all cases
                  2026-06-01 01:00 – 02:00  counted 1 h, 1 h in all  always open
                if it goes on like this:
                  2026-06-01 02:00 – 17:00  counted 15 h, 16 h in all  always open
                """);
    }

    @Test
    void tellsWhichRunOfTheClockItMeans() {
        Timeline twice = Timeline.of("4713", row())
                .opened(on(MONDAY, "09:00"))
                .customerWrote(on(MONDAY, "10:00"))
                .replied(on(MONDAY, "11:00"))
                .customerWrote(on(MONDAY, "12:00"))
                .replied(on(MONDAY, "17:00"));

        assertThat(POLICIES.evaluate(twice, on(MONDAY, "18:00")).nextResponse().explain())
                .hasToString("""
                4713 next response: breached; due 2026-06-01 08:00 (UTC), overdue by 1 h
                run 2 of 2
                policy platinum: tier is platinum → unknown
                policy gold: tier is gold and store is North or South → unknown
                policy all: no other policy applies → yes
                promised: 4 h around the clock, for all cases
                  2026-06-01 04:00 – 09:00  counted 5 h, 5 h in all  always open
                """);
    }

    @Test
    void tellsThatTheClocksOnTheWallMoved() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        SlaTarget night = SlaTarget.resolution(hours(4))
                .countedIn(BusinessCalendar.named("night")
                        .in(berlin)
                        .openThrough(MONDAY, SUNDAY, "00:00-06:00")
                        .build());
        Instant midnight = LocalDate.of(2024, 10, 27).atStartOfDay(berlin).toInstant();
        Timeline timeline = Timeline.of("4714", row()).opened(midnight);

        assertThat(Week.outcome(night, timeline, midnight.plusSeconds(14_400)).explain())
                .hasToString("""
                4714 resolution: open, in time; due 2024-10-27 03:00 (Europe/Berlin +01:00)
                policy only: no other policy applies → yes
                promised: 4 h in night, for all cases
                  2024-10-27 00:00 – 03:00  counted 3 h, 3 h in all  opening hours
                  2024-10-27 02:00 – 03:00  counted 1 h, 4 h in all  opening hours (clocks moved by -1 h)
                """);
    }

    @Test
    void tellsTheVerdictOnlyOfWhatSomebodyElseReached() {
        SlaOutcome late = SlaOutcome.openLate("4715", "first-response", on(MONDAY, "10:00"), hours(2));

        assertThat(late.explain())
                .hasToString("4715 first-response: open, late; due 2026-06-01 02:00 (UTC), overdue by 2 h\n");
        assertThat(SlaOutcome.noPromise("4716", "resolution").explain())
                .hasToString("4716 resolution: no promise; not recorded\n");
        assertThat(SlaOutcome.met("4717", "resolution", on(MONDAY, "10:00"))
                        .explain()
                        .in(Locale.CHINESE))
                .isEqualTo("4717 resolution：已兑现；未记录\n");
    }

    @Test
    void namesThePolicyThatPromisedWhateverAppliesNow() {
        Timeline moved =
                GOLD.resolved(on(WEDNESDAY, "10:00")).changed(on(WEDNESDAY, "11:00"), row(Cases.TIER, "platinum"));
        SlaOutcomes outcomes = POLICIES.evaluate(moved, on(FRIDAY, "18:00"));

        assertThat(outcomes.resolution().match().flatMap(PolicyMatch::policy)).contains("gold");
        assertThat(outcomes.match().policy()).contains("platinum");
    }

    @Test
    void saysEdgeAndPartsAsData() {
        ClockExplanation explanation = resolution(GOLD, on(MONDAY, "18:30")).explain();

        assertThat(explanation.edge()).isEqualTo(Edge.EARLIEST);
        assertThat(explanation.segments()).hasSize(7);
        assertThat(explanation.projection()).hasSize(6);
        assertThat(explanation.anomalies()).hasSize(1);
        assertThat(explanation.zone()).isEqualTo(SHANGHAI);
    }

    @Test
    void namesThePartOfAComposedCalendarThatDecided() {
        BusinessCalendar hotline = BusinessCalendar.named("hotline")
                .in(SHANGHAI)
                .open(MONDAY, "17:00-20:00")
                .build();
        SlaTarget target = SlaTarget.resolution(hours(8)).countedIn(OFFICE.union(hotline));

        SlaOutcome outcome = outcome(target, opened(MONDAY, "16:00"), on(MONDAY, "21:00"));

        assertThat(outcome.segments())
                .extracting(segment -> segment.cause().en())
                .containsExactly(
                        "opening hours (office)", "opening hours (hotline)", "outside of opening hours (office)");
        assertThat(outcome.segments().get(1).cause().zh()).isEqualTo("营业时间（hotline）");
    }
}
