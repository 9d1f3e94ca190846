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
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.Row;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.rules.sla.SlaTarget.Judgement;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import io.ninethree.rules.timeline.Events;
import io.ninethree.rules.timeline.Timeline;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** Promises that are made again and again: of each further answer, and of a sign of life. */
class NextResponseTest {

    private static final SlaTarget NEXT = SlaTarget.nextResponse(hours(2)).countedIn(OFFICE);

    private static final SlaTarget UPDATE = SlaTarget.periodicUpdate(hours(4)).countedIn(OFFICE);

    private static final Timeline TALK = opened(MONDAY, "09:00")
            .replied(on(MONDAY, "09:30"))
            .customerWrote(on(MONDAY, "10:00"))
            .customerWrote(on(MONDAY, "11:00"))
            .replied(on(MONDAY, "13:00"))
            .customerWrote(on(MONDAY, "15:00"))
            .replied(on(MONDAY, "16:00"));

    private static Timeline message(Timeline timeline, Kind kind, DayOfWeek day, String time, Row facts) {
        return timeline.with(CaseEvent.of(kind, on(day, time)).withFacts(facts));
    }

    @Test
    void countsEachFromTheFirstMessageWithoutAnAnswer() {
        SlaOutcome outcome = outcome(NEXT, TALK, on(MONDAY, "18:00"));

        assertThat(outcome.cycles())
                .extracting(cycle -> cycle.elapsed().orElseThrow())
                .containsExactly(hours(3), hours(1));
    }

    @Test
    void isJudgedByTheWorstOrTheLast() {
        assertThat(outcome(NEXT, TALK, on(MONDAY, "18:00")).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(outcome(NEXT, TALK, on(MONDAY, "18:00")).overdueBy()).contains(hours(1));
        assertThat(outcome(NEXT.judgedBy(Judgement.LAST), TALK, on(MONDAY, "18:00"))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void isLateWhileItIsLate() {
        SlaOutcome waiting = outcome(NEXT, TALK.customerWrote(on(TUESDAY, "09:00")), on(TUESDAY, "13:00"));

        assertThat(waiting.verdict()).isEqualTo(Verdict.OPEN_LATE);
        assertThat(waiting.overdueBy()).contains(hours(2));
        assertThat(waiting.startedAt()).contains(on(TUESDAY, "09:00"));
    }

    @Test
    void isNotAnsweredByNotesAndMachines() {
        Timeline noted = message(
                TALK.customerWrote(on(TUESDAY, "09:00")),
                Kind.STAFF_MESSAGE,
                TUESDAY,
                "10:00",
                row(Events.INTERNAL, true));
        Timeline confirmed = message(noted, Kind.STAFF_MESSAGE, TUESDAY, "10:30", row(Events.AUTOMATIC, true));
        SlaTarget last = NEXT.judgedBy(Judgement.LAST);

        assertThat(outcome(last, confirmed, on(TUESDAY, "11:00")).due()).isEqualTo(due(TUESDAY, "11:00"));
        assertThat(outcome(last, confirmed, on(TUESDAY, "11:00")).verdict()).isEqualTo(Verdict.OPEN_IN_TIME);
    }

    @Test
    void asksNothingOfAThankYou() {
        Timeline thanked = message(TALK, Kind.CUSTOMER_MESSAGE, TUESDAY, "09:00", row(Events.NO_ANSWER_NEEDED, true));
        Timeline bounced = message(thanked, Kind.CUSTOMER_MESSAGE, TUESDAY, "09:10", row(Events.AUTOMATIC, true));

        assertThat(outcome(NEXT, bounced, on(FRIDAY, "18:00")).cycles()).hasSize(2);
    }

    @Test
    void stopsWhenTheCaseIsResolvedAndStaysSo() {
        Timeline resolved = TALK.customerWrote(on(MONDAY, "17:00"))
                .resolved(on(MONDAY, "17:30"))
                .customerWrote(on(TUESDAY, "09:00"));

        assertThat(outcome(NEXT, resolved, on(FRIDAY, "18:00")).cycles())
                .extracting(SlaOutcome::verdict)
                .containsExactly(Verdict.BREACHED, Verdict.MET, Verdict.MET);
    }

    @Test
    void startsWhenTheCustomerComesBack() {
        Timeline back = TALK.resolved(on(MONDAY, "17:00"))
                .customerWrote(on(TUESDAY, "09:00"))
                .reopened(on(TUESDAY, "09:00"));
        SlaOutcome outcome = outcome(NEXT.judgedBy(Judgement.LAST), back, on(TUESDAY, "10:00"));

        assertThat(outcome.startedAt()).contains(on(TUESDAY, "09:00"));
        assertThat(outcome.due()).isEqualTo(due(TUESDAY, "11:00"));
    }

    @Test
    void goesOnWithTheQuestionThatWasOpenIfThePromiseSaysSo() {
        Timeline back = TALK.customerWrote(on(MONDAY, "17:00"))
                .resolved(on(MONDAY, "18:00"))
                .reopened(on(TUESDAY, "09:00"));
        SlaTarget goingOn = NEXT.judgedBy(Judgement.LAST).onReopening(Reopening.CONTINUE_EXCLUDING_DONE);

        assertThat(outcome(goingOn, back, on(TUESDAY, "09:30")).due()).isEqualTo(due(TUESDAY, "10:00"));
        assertThat(outcome(NEXT.judgedBy(Judgement.LAST), back, on(TUESDAY, "09:30"))
                        .due())
                .isEqualTo(due(TUESDAY, "11:00"));
    }

    @Test
    void promisesASignOfLifeWhileNothingIsUnanswered() {
        SlaOutcome outcome = outcome(UPDATE.judgedBy(Judgement.LAST), TALK, on(MONDAY, "17:00"));

        assertThat(outcome.due()).isEqualTo(due(TUESDAY, "11:00"));
        assertThat(outcome.cycles())
                .extracting(SlaOutcome::verdict)
                .containsExactly(Verdict.NO_PROMISE, Verdict.NO_PROMISE, Verdict.OPEN_IN_TIME);
    }

    @Test
    void keepsTheSignOfLifeThatCameTooLate() {
        Timeline silent = TALK.customerWrote(on(TUESDAY, "12:00"));

        assertThat(outcome(UPDATE, silent, on(TUESDAY, "13:00")).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(outcome(UPDATE, silent, on(TUESDAY, "13:00")).overdueBy()).contains(hours(1));
    }

    @Test
    void countsOneSignOfLifeFromTheOther() {
        Timeline updated = opened(MONDAY, "09:00")
                .replied(on(MONDAY, "10:00"))
                .replied(on(MONDAY, "13:00"))
                .replied(on(MONDAY, "17:00"));

        assertThat(outcome(UPDATE, updated, on(MONDAY, "18:00")).cycles())
                .extracting(cycle -> cycle.elapsed().orElseThrow())
                .containsExactly(hours(3), hours(4), hours(1));
    }

    @Test
    void isNotOverruledByTheFirstResponse() {
        Timeline unanswered = opened(MONDAY, "09:00").customerWrote(on(MONDAY, "10:00"));
        SlaPolicy both = SlaPolicy.named("both")
                .asFallback()
                .promises(SlaTarget.firstResponse(hours(4)).countedIn(OFFICE))
                .promises(NEXT)
                .build();
        SlaOutcomes outcomes = both.evaluate(unanswered, on(MONDAY, "11:00"));

        assertThat(outcomes.firstResponse().due()).isEqualTo(due(MONDAY, "13:00"));
        assertThat(outcomes.nextResponse().due()).isEqualTo(due(MONDAY, "12:00"));
    }

    @Test
    void speaksOfTheCycleThatWasOverrunMost() {
        Timeline twiceLate = opened(MONDAY, "09:00")
                .customerWrote(on(MONDAY, "09:00"))
                .replied(on(MONDAY, "16:00"))
                .customerWrote(on(TUESDAY, "09:00"))
                .replied(on(TUESDAY, "12:00"))
                .customerWrote(on(TUESDAY, "13:00"));

        SlaOutcome outcome = outcome(NEXT, twiceLate, on(TUESDAY, "14:00"));

        assertThat(outcome.cycles())
                .extracting(SlaOutcome::verdict)
                .containsExactly(Verdict.BREACHED, Verdict.BREACHED, Verdict.OPEN_IN_TIME);
        assertThat(outcome.verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(outcome.overdueBy()).contains(hours(5));
        assertThat(outcome.startedAt()).contains(on(MONDAY, "09:00"));
    }

    @Test
    void speaksOfWhatIsOpenRatherThanOfWhatWasKept() {
        Timeline asksAgain = TALK.customerWrote(on(MONDAY, "17:00"));
        SlaTarget patient = SlaTarget.nextResponse(hours(4)).countedIn(OFFICE);

        SlaOutcome outcome = outcome(patient, asksAgain, on(MONDAY, "17:30"));

        assertThat(outcome.verdict()).isEqualTo(Verdict.OPEN_IN_TIME);
        assertThat(outcome.startedAt()).contains(on(MONDAY, "17:00"));
    }
}
