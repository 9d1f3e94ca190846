package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.June.day;
import static io.ninethree.metrics.Rows.rows;
import static io.ninethree.vocabulary.Cases.NEGATIVE_AT_END;
import static io.ninethree.vocabulary.Cases.NEGATIVE_AT_START;
import static io.ninethree.vocabulary.Cases.PERSON_ASKED_AT;
import static io.ninethree.vocabulary.Cases.PERSON_REACHED_AT;
import static io.ninethree.vocabulary.Reviews.EMPATHY;
import static io.ninethree.vocabulary.Surveys.ATTITUDE;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EmpatheticInteractionTest {

    @Test
    void averagesTheRatedAttitude() {
        verify(EmpatheticInteraction.ATTITUDE_RATING)
                .given(row(ATTITUDE, 80), row(ATTITUDE, 90), row())
                .measures(85)
                .onSampleOf(2)
                .leavesOut(1)
                .scores(80);
    }

    @Test
    void averagesTheReviewedEmpathy() {
        verify(EmpatheticInteraction.EMPATHY_REVIEW)
                .given(row(EMPATHY, 100), row(EMPATHY, 70), row())
                .measures(85)
                .onSampleOf(2)
                .leavesOut(1)
                .scores(80);
    }

    @Test
    void countsCalmEndsAmongUpsetStarts() {
        verify(EmpatheticInteraction.DEESCALATED)
                .given(rows(
                        3, row(NEGATIVE_AT_START, true, NEGATIVE_AT_END, false),
                        2, row(NEGATIVE_AT_START, true, NEGATIVE_AT_END, true),
                        9, row(NEGATIVE_AT_START, false, NEGATIVE_AT_END, false)))
                .measures(0.6)
                .onSampleOf(5)
                .leavesOut(0)
                .scores(80);
    }

    @Test
    void leavesOutCustomersWhoseEndIsUnknown() {
        verify(EmpatheticInteraction.DEESCALATED)
                .given(row(NEGATIVE_AT_START, true, NEGATIVE_AT_END, false), row(NEGATIVE_AT_START, true), row())
                .measures(1)
                .onSampleOf(1)
                .leavesOut(2);
    }

    @Test
    void countsCustomersWhoReachedAPersonInFiveMinutes() {
        verify(EmpatheticInteraction.AGENT_REACHED)
                .given(rows(
                        9, row(PERSON_ASKED_AT, day(1), PERSON_REACHED_AT, day(1, Duration.ofMinutes(5))),
                        1, row(PERSON_ASKED_AT, day(1)),
                        7, row()))
                .measures(0.9)
                .onSampleOf(10)
                .leavesOut(0)
                .scores(80);
    }
}
