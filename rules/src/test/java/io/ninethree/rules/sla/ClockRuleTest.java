package io.ninethree.rules.sla;

import static io.ninethree.fact.Row.row;
import static io.ninethree.rules.sla.Week.OFFICE;
import static io.ninethree.rules.sla.Week.due;
import static io.ninethree.rules.sla.Week.hours;
import static io.ninethree.rules.sla.Week.on;
import static io.ninethree.rules.sla.Week.opened;
import static io.ninethree.rules.sla.Week.outcome;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import io.ninethree.rules.timeline.EventPattern;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.vocabulary.Cases;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clocks that somebody makes up, and the order in which an event is asked what it means to them. */
class ClockRuleTest {

    private static final EventPattern BELL = bell("bell");

    private static final ClockRule OPEN = ClockRule.named("own").startsAt(EventPattern.of(Kind.OPENED));

    private static EventPattern bell(String... words) {
        return EventPattern.of(Kind.OTHER).named(words);
    }

    private static Timeline ring(Timeline timeline, DayOfWeek day, String time, String word) {
        return timeline.with(CaseEvent.of(Kind.OTHER, on(day, time), word));
    }

    private static SlaOutcome judged(ClockRule rule, Timeline timeline, Instant asOf) {
        return outcome(SlaTarget.of(rule, hours(8)).countedIn(OFFICE), timeline, asOf);
    }

    private static List<Verdict> verdicts(ClockRule rule, Timeline timeline) {
        return judged(rule, timeline, on(FRIDAY, "18:00")).cycles().stream()
                .map(SlaOutcome::verdict)
                .toList();
    }

    @Test
    void anEventThatStartsTheClockDoesNothingElseToIt() {
        ClockRule rule = ClockRule.named("own")
                .startsAt(BELL)
                .stopsAt(BELL)
                .pausesAt(BELL, EventPattern.none())
                .cancelledAt(BELL)
                .resetAt(BELL);
        SlaOutcome outcome = judged(rule, ring(opened(MONDAY, "09:00"), MONDAY, "10:00", "bell"), on(MONDAY, "12:00"));

        assertThat(outcome.verdict()).isEqualTo(Verdict.OPEN_IN_TIME);
        assertThat(outcome.elapsed()).contains(hours(2));
    }

    @Test
    void stoppingGoesBeforeEverythingAfterIt() {
        ClockRule rule = OPEN.stopsAt(BELL).cancelledAt(BELL).resetAt(BELL);

        assertThat(verdicts(rule, ring(opened(MONDAY, "09:00"), MONDAY, "10:00", "bell")))
                .containsExactly(Verdict.MET);
    }

    @Test
    void resumingGoesAfterPausing() {
        ClockRule rule = OPEN.pausesAt(BELL, BELL);
        Timeline rung = ring(opened(MONDAY, "09:00"), MONDAY, "10:00", "bell");

        assertThat(judged(rule, rung, on(MONDAY, "12:00")).elapsed()).contains(hours(3));
    }

    @Test
    void cancellingGoesBeforeResetting() {
        ClockRule rule = OPEN.cancelledAt(BELL).resetAt(BELL);
        SlaOutcome outcome = judged(rule, ring(opened(MONDAY, "09:00"), MONDAY, "10:00", "bell"), on(MONDAY, "12:00"));

        assertThat(outcome.cycles()).hasSize(1);
        assertThat(outcome.verdict()).isEqualTo(Verdict.NO_PROMISE);
    }

    @Test
    void resettingBeginsAnew() {
        ClockRule rule = OPEN.resetAt(BELL);
        Timeline rung = ring(opened(MONDAY, "09:00"), MONDAY, "16:00", "bell");

        assertThat(verdicts(rule, rung)).containsExactly(Verdict.NO_PROMISE, Verdict.OPEN_LATE);
        assertThat(judged(rule, rung, on(MONDAY, "17:00")).due()).isEqualTo(due(TUESDAY, "15:00"));
    }

    @Test
    void aResetMendsNothingThatIsBroken() {
        Timeline rung = ring(opened(MONDAY, "09:00"), MONDAY, "18:00", "bell");

        assertThat(judged(OPEN.resetAt(BELL), rung, on(TUESDAY, "10:00")).verdict())
                .isEqualTo(Verdict.BREACHED);
    }

    @Test
    void aPauseOfTheClockItselfHasNoOtherReason() {
        ClockRule rule = OPEN.pausesAt(bell("frozen"), bell("thawed"));
        Timeline frozen = ring(opened(MONDAY, "09:00"), MONDAY, "10:00", "frozen");

        assertThat(judged(rule, frozen, on(MONDAY, "12:00")).due()).isEqualTo(new Due.Paused(List.of("own")));
        assertThat(judged(rule, ring(frozen, MONDAY, "12:00", "thawed"), on(MONDAY, "13:00"))
                        .due())
                .isEqualTo(due(TUESDAY, "10:00"));
    }

    @Test
    void aClockThatDoesNotRepeatRunsOnce() {
        ClockRule rule = ClockRule.named("own").startsAt(bell("on")).stopsAt(bell("off"));
        Timeline twice = ring(ring(opened(MONDAY, "09:00"), MONDAY, "10:00", "on"), MONDAY, "11:00", "off");
        Timeline again = ring(ring(twice, TUESDAY, "10:00", "on"), TUESDAY, "11:00", "off");

        assertThat(verdicts(rule, again)).containsExactly(Verdict.MET);
        assertThat(verdicts(rule.asRepeating(), again)).containsExactly(Verdict.MET, Verdict.MET);
    }

    @Test
    void aVendorIsTimedWheneverTheCaseLiesWithHim() {
        ClockRule vendor = ClockRule.named("vendor")
                .called("供应商", "vendor")
                .startsAt(EventPattern.whenever(Cases.TEAM.is("vendor")))
                .stopsAt(EventPattern.whenever(Cases.TEAM.is("vendor").not()))
                .asRepeating();
        Timeline timeline = opened(MONDAY, "09:00")
                .changed(on(MONDAY, "10:00"), row(Cases.TEAM, "vendor"))
                .replied(on(MONDAY, "11:00"))
                .changed(on(MONDAY, "12:00"), row(Cases.TEAM, "ours"))
                .changed(on(TUESDAY, "09:00"), row(Cases.TEAM, "vendor"))
                .changed(on(WEDNESDAY, "10:00"), row(Cases.TEAM, "ours"));
        SlaOutcome outcome = judged(vendor, timeline, on(FRIDAY, "18:00"));

        assertThat(outcome.cycles())
                .extracting(cycle -> cycle.elapsed().orElseThrow())
                .containsExactly(hours(2), hours(10));
        assertThat(outcome.verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(outcome.overdueBy()).contains(hours(2));
    }

    @Test
    void aResolvedCaseStopsEveryClockButAnIndependentOne() {
        Timeline resolved = opened(MONDAY, "09:00").resolved(on(MONDAY, "10:00"));

        assertThat(verdicts(OPEN, resolved)).containsExactly(Verdict.MET);
        assertThat(verdicts(OPEN.asIndependent(), resolved)).containsExactly(Verdict.OPEN_LATE);
    }

    @Test
    void aCallBackIsTimedAfterTheResolution() {
        ClockRule callBack = ClockRule.named("call-back")
                .startsAt(EventPattern.of(Kind.RESOLVED))
                .stopsAt(EventPattern.of(Kind.STAFF_MESSAGE));
        Timeline called = opened(MONDAY, "09:00").resolved(on(MONDAY, "10:00")).replied(on(TUESDAY, "10:00"));

        assertThat(verdicts(callBack, called)).isEmpty();
        assertThat(judged(callBack.asIndependent(), called, on(FRIDAY, "18:00")).overdueBy())
                .contains(hours(1));
    }

    @Test
    void aCancelledCaseCancelsEveryClock() {
        Timeline cancelled = opened(MONDAY, "09:00").cancelled(on(MONDAY, "10:00"));

        assertThat(verdicts(OPEN, cancelled)).containsExactly(Verdict.NO_PROMISE);
        assertThat(verdicts(OPEN.asIndependent(), cancelled)).containsExactly(Verdict.NO_PROMISE);
        assertThat(outcome(SlaTarget.resolution(hours(8)), cancelled, on(FRIDAY, "18:00"))
                        .decidedAt())
                .isEmpty();
    }

    @Test
    void aCancellationMendsNothingThatIsBroken() {
        Timeline late = opened(MONDAY, "09:00").cancelled(on(TUESDAY, "09:00"));

        assertThat(verdicts(OPEN, late)).containsExactly(Verdict.BREACHED);
    }

    @Test
    void needsAnId() {
        assertThatThrownBy(() -> ClockRule.named(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id of a clock must not be blank, was ' '");
    }

    @Test
    void hasNotStartedBeforeItsEvent() {
        SlaOutcome outcome = judged(OPEN, Timeline.of("4711", row()), on(MONDAY, "09:00"));

        assertThat(outcome.verdict()).isEqualTo(Verdict.NO_PROMISE);
        assertThat(outcome.reason().orElseThrow().en()).isEqualTo("the clock has not started");
        assertThat(outcome.elapsed()).isEmpty();
        assertThat(outcome.cycles()).isEmpty();
        assertThat(outcome.reaching(Duration.ZERO)).isInstanceOf(Due.Never.class);
    }
}
