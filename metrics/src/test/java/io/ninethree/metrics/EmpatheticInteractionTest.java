package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.Rows.rows;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.vocabulary.Cases.NEGATIVE_AT_END;
import static io.ninethree.vocabulary.Cases.NEGATIVE_AT_START;
import static io.ninethree.vocabulary.Cases.PERSON_ASKED_AT;
import static io.ninethree.vocabulary.Cases.PERSON_REACHED_AT;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EmpatheticInteractionTest {

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
                        9, row(PERSON_ASKED_AT, day(1), PERSON_REACHED_AT, day(1).plus(Duration.ofMinutes(5))),
                        1, row(PERSON_ASKED_AT, day(1)),
                        7, row()))
                .measures(0.9)
                .onSampleOf(10)
                .leavesOut(0)
                .scores(80);
    }
}
