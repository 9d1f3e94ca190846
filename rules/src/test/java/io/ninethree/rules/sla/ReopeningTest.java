package io.ninethree.rules.sla;

import static io.ninethree.fact.Row.row;
import static io.ninethree.rules.sla.Week.due;
import static io.ninethree.rules.sla.Week.hours;
import static io.ninethree.rules.sla.Week.inOffice;
import static io.ninethree.rules.sla.Week.on;
import static io.ninethree.rules.sla.Week.opened;
import static io.ninethree.rules.sla.Week.outcome;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import io.ninethree.rules.timeline.EventPattern;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.vocabulary.Cases;
import org.junit.jupiter.api.Test;

/** What becomes of a promise of eight working hours when its case comes back. */
class ReopeningTest {

    private static final Timeline BACK =
            opened(MONDAY, "09:00").resolved(on(MONDAY, "13:00")).reopened(on(TUESDAY, "09:00"));

    @Test
    void goesOnWithoutTheTimeInWhichTheCaseWasDone() {
        SlaOutcome outcome = outcome(inOffice(8), BACK, on(TUESDAY, "11:00"));

        assertThat(outcome.verdict()).isEqualTo(Verdict.OPEN_IN_TIME);
        assertThat(outcome.elapsed()).contains(hours(6));
        assertThat(outcome.due()).isEqualTo(due(TUESDAY, "13:00"));
        assertThat(outcome.segments())
                .extracting(ClockSegment::kind)
                .containsExactly(ClockSegment.Kind.COUNTED, ClockSegment.Kind.STOPPED, ClockSegment.Kind.COUNTED);
    }

    @Test
    void goesOnWithTheTimeInWhichTheCaseWasDone() {
        SlaTarget target = inOffice(12).onReopening(Reopening.CONTINUE_INCLUDING_DONE);
        SlaOutcome outcome = outcome(target, BACK, on(TUESDAY, "11:00"));

        assertThat(outcome.elapsed()).contains(hours(11));
        assertThat(outcome.due()).isEqualTo(due(TUESDAY, "12:00"));
    }

    @Test
    void isBrokenAtTheReturnByTimeInWhichItWasDone() {
        SlaTarget target = inOffice(8).onReopening(Reopening.CONTINUE_INCLUDING_DONE);

        assertThat(outcome(target, BACK, on(MONDAY, "18:00")).verdict()).isEqualTo(Verdict.MET);
        SlaOutcome back = outcome(target, BACK, on(TUESDAY, "09:00"));
        assertThat(back.verdict()).isEqualTo(Verdict.OPEN_LATE);
        assertThat(back.due()).isEqualTo(due(MONDAY, "17:00"));
        assertThat(back.decidedAt()).contains(on(TUESDAY, "09:00"));
        assertThat(back.overdueBy()).contains(hours(1));
    }

    @Test
    void beginsAnewAsACycleOfItsOwn() {
        SlaTarget target = inOffice(8).onReopening(Reopening.RESTART);
        SlaOutcome outcome = outcome(target, BACK, on(TUESDAY, "11:00"));

        assertThat(outcome.cycles()).extracting(SlaOutcome::verdict).containsExactly(Verdict.MET, Verdict.OPEN_IN_TIME);
        assertThat(outcome.startedAt()).contains(on(TUESDAY, "09:00"));
        assertThat(outcome.due()).isEqualTo(due(TUESDAY, "17:00"));
    }

    @Test
    void letsTheFirstOutcomeStand() {
        SlaTarget target = inOffice(8).onReopening(Reopening.FREEZE);
        SlaOutcome outcome = outcome(target, BACK.resolved(on(TUESDAY, "18:00")), on(TUESDAY, "18:00"));

        assertThat(outcome.verdict()).isEqualTo(Verdict.MET);
        assertThat(outcome.decidedAt()).contains(on(MONDAY, "13:00"));
    }

    @Test
    void asksNotForTheFirstResponseAgain() {
        Timeline answered = BACK.replied(on(MONDAY, "10:00"));

        assertThat(outcome(SlaTarget.firstResponse(hours(2)), answered, on(TUESDAY, "18:00"))
                        .decidedAt())
                .contains(on(MONDAY, "10:00"));
    }

    @Test
    void keepsABreachBroken() {
        Timeline late = opened(MONDAY, "09:00").resolved(on(MONDAY, "18:00")).reopened(on(TUESDAY, "09:00"));

        assertThat(outcome(inOffice(8), late, on(MONDAY, "18:00")).verdict()).isEqualTo(Verdict.BREACHED);
        SlaOutcome back = outcome(inOffice(8), late, on(TUESDAY, "10:00"));
        assertThat(back.verdict()).isEqualTo(Verdict.OPEN_LATE);
        assertThat(back.decidedAt()).contains(on(MONDAY, "17:00"));
        assertThat(back.overdueBy()).contains(hours(2));
    }

    @Test
    void saysThatItWaitedForNothingWhileItWasDone() {
        Timeline waited = BACK.paused(on(MONDAY, "12:00"), "awaiting-customer");
        SlaTarget target = inOffice(12).pausedWhile("awaiting-customer").onReopening(Reopening.CONTINUE_INCLUDING_DONE);

        assertThat(outcome(target, waited, on(MONDAY, "18:00")).elapsed()).contains(hours(3));
        assertThat(outcome(target, waited, on(TUESDAY, "10:00")).segments())
                .extracting(segment -> segment.cause().en())
                .containsExactly(
                        "opening hours",
                        "paused: awaiting-customer",
                        "opening hours",
                        "outside of opening hours",
                        "opening hours");
    }

    @Test
    void waitsNoLongerForWhatItWaitedBeforeItWasResolved() {
        Timeline waited = BACK.paused(on(MONDAY, "12:00"), "awaiting-customer");
        SlaTarget target = inOffice(8).pausedWhile("awaiting-customer");

        assertThat(outcome(target, waited, on(TUESDAY, "11:00")).elapsed()).contains(hours(5));
    }

    @Test
    void waitsFromTheReturnOnForWhatBeganInBetween() {
        Timeline waiting = BACK.paused(on(MONDAY, "14:00"), "awaiting-customer");
        SlaTarget target = inOffice(8).pausedWhile("awaiting-customer");

        assertThat(outcome(target, waiting, on(TUESDAY, "11:00")).elapsed()).contains(hours(4));
        assertThat(outcome(target, waiting, on(TUESDAY, "11:00")).segments())
                .extracting(segment -> segment.cause().en())
                .containsExactly("opening hours", "resolved", "paused: awaiting-customer");
    }

    @Test
    void takesTheFactsThatChangedInBetween() {
        SlaTarget target = inOffice(8).within(Cases.PRIORITY, "high", hours(5));
        Timeline urgent = BACK.changed(on(MONDAY, "20:00"), row(Cases.PRIORITY, "high"));

        assertThat(outcome(target, urgent, on(MONDAY, "21:00")).target()).contains(hours(8));
        assertThat(outcome(target, urgent, on(TUESDAY, "09:30")).due()).isEqualTo(due(TUESDAY, "10:00"));
    }

    @Test
    void leavesAClockAloneThatStoppedByItself() {
        ClockRule workaround = ClockRule.named("workaround")
                .startsAt(EventPattern.of(Kind.OPENED))
                .stopsAt(EventPattern.of(Kind.STEP).named("workaround"));
        Timeline back = opened(MONDAY, "09:00")
                .step(on(MONDAY, "11:00"), "workaround", row())
                .resolved(on(MONDAY, "13:00"))
                .reopened(on(TUESDAY, "09:00"));

        SlaOutcome outcome = outcome(SlaTarget.of(workaround, hours(4)), back, on(TUESDAY, "18:00"));

        assertThat(outcome.verdict()).isEqualTo(Verdict.MET);
        assertThat(outcome.elapsed()).contains(hours(2));
        assertThat(outcome.stoppedAt()).contains(on(MONDAY, "11:00"));
    }
}
