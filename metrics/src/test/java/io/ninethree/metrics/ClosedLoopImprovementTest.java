package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.Rows.rows;
import static io.ninethree.metrics.catalogue.Example.day;

import io.ninethree.metrics.catalogue.Example;
import io.ninethree.vocabulary.Actions;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Feedback;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClosedLoopImprovementTest {

    /** Early answers wait with those that may still come late, so that a backlog can not look good. */
    @Test
    void countsFeedbackAnsweredWithinFourteenDays() {
        verify(ClosedLoopImprovement.CLOSURE)
                .given(
                        Feedback.SOURCE,
                        rows(
                                9, row(Feedback.RECEIVED_AT, day(1), Feedback.ANSWERED_AT, day(15)),
                                1, row(Feedback.RECEIVED_AT, day(1)),
                                2, row(Feedback.RECEIVED_AT, day(20), Feedback.ANSWERED_AT, day(21))))
                .in(Example.JUNE.withKnownAt(day(30)))
                .measures(0.9)
                .onSampleOf(10)
                .leavesOut(2)
                .scores(80);
    }

    @Test
    void countsActionsWithOwnerAndDate() {
        verify(ClosedLoopImprovement.ACTION_OWNED)
                .given(rows(
                        7, row(Actions.OWNER, "Li Na", Actions.DUE_AT, day(10)),
                        1, row(Actions.OWNER, "Li Na"),
                        2, row(Actions.OWNER, " ", Actions.DUE_AT, day(10))))
                .measures(0.7)
                .onSampleOf(10)
                .leavesOut(0)
                .scores(0);
    }

    @Test
    void countsFeedbackThatBecameAnAction() {
        verify(ClosedLoopImprovement.FEEDBACK_TO_ACTION)
                .given(rows(3, row(Feedback.ACTED_ON, true), 7, row(Feedback.ACTED_ON, false), 2, row()))
                .measures(0.3)
                .onSampleOf(10)
                .leavesOut(2)
                .scores(80);
    }

    @Test
    void countsPlansWithinTwoDays() {
        verify(ClosedLoopImprovement.PLAN_WITHIN_48H)
                .given(
                        Feedback.SOURCE,
                        rows(
                                3, row(Feedback.RECEIVED_AT, day(1), Feedback.PLANNED_AT, day(3)),
                                1, row(Feedback.RECEIVED_AT, day(1)),
                                2, row(Feedback.RECEIVED_AT, day(30))))
                .in(Example.JUNE)
                .measures(0.75)
                .onSampleOf(4)
                .leavesOut(2)
                .scores(50);
    }

    @Test
    void countsActionsThatWereDueInThePeriod() {
        verify(ClosedLoopImprovement.ACTIONS_ON_TIME)
                .given(
                        Actions.SOURCE,
                        rows(
                                17, row(Actions.DUE_AT, day(10), Actions.DONE_AT, day(10)),
                                3, row(Actions.DUE_AT, day(10)),
                                4, row(Actions.DUE_AT, day(40), Actions.DONE_AT, day(10))))
                .in(Example.JUNE)
                .measures(0.85)
                .onSampleOf(20)
                .leavesOut(0)
                .scores(80);
    }

    @Test
    void countsDoneActionsWhoseEffectWasChecked() {
        verify(ClosedLoopImprovement.REVERIFIED)
                .given(
                        Actions.SOURCE,
                        rows(
                                4, row(Actions.DONE_AT, day(1), Actions.REVERIFIED_AT, day(31)),
                                1, row(Actions.DONE_AT, day(1)),
                                2, row(Actions.DONE_AT, day(20))))
                .in(Example.JUNE.withKnownAt(day(40)))
                .measures(0.8)
                .onSampleOf(5)
                .leavesOut(2)
                .scores(80);
    }

    @Test
    void takesTheMedianTimeToCorrectAMistake() {
        verify(ClosedLoopImprovement.TIME_TO_CORRECT)
                .given(rows(
                        2, row(Cases.MISTAKE_FOUND_AT, day(1), Cases.MISTAKE_CORRECTED_AT, day(2)),
                        1, row(Cases.MISTAKE_FOUND_AT, day(1), Cases.MISTAKE_CORRECTED_AT, day(9)),
                        4, row(Cases.MISTAKE_FOUND_AT, day(1))))
                .measures(Duration.ofHours(24))
                .onSampleOf(3)
                .leavesOut(0)
                .scores(80);
    }

    @Test
    void losesPointsForFailuresOfAKnownCause() {
        verify(ClosedLoopImprovement.RECURRENCE)
                .given(rows(
                        1, row(Cases.FAILURE, true, Cases.KNOWN_CAUSE, true),
                        9, row(Cases.FAILURE, true, Cases.KNOWN_CAUSE, false),
                        5, row(Cases.FAILURE, false, Cases.KNOWN_CAUSE, true)))
                .measures(0.1)
                .onSampleOf(10)
                .leavesOut(0)
                .scores(80);
    }

    @Test
    void countsAdoptedSuggestions() {
        verify(ClosedLoopImprovement.ADOPTION)
                .given(rows(3, row(Feedback.ADOPTED, true), 7, row(Feedback.ADOPTED, false), 8, row()))
                .measures(0.3)
                .onSampleOf(10)
                .leavesOut(8)
                .scores(80);
    }
}
