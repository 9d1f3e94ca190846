package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.Rows.rows;
import static io.ninethree.vocabulary.Cases.RECORD_COMPLETENESS;
import static io.ninethree.vocabulary.Reviews.OPENED_AND_CLOSED;
import static io.ninethree.vocabulary.Touchpoints.MONITORED;

import org.junit.jupiter.api.Test;

class AttentionToDetailTest {

    @Test
    void countsContactsThatBeginAndEndByTheStandard() {
        verify(AttentionToDetail.OPENING_AND_CLOSING)
                .given(rows(19, row(OPENED_AND_CLOSED, true), 1, row(OPENED_AND_CLOSED, false), 2, row()))
                .measures(0.95)
                .onSampleOf(20)
                .leavesOut(2)
                .scores(80);
    }

    @Test
    void averagesTheCompletenessOfRecords() {
        verify(AttentionToDetail.RECORD_COMPLETE)
                .given(row(RECORD_COMPLETENESS, 1), row(RECORD_COMPLETENESS, 0.9), row())
                .measures(0.95)
                .onSampleOf(2)
                .leavesOut(1)
                .scores(80);
    }

    @Test
    void countsMonitoredTouchpoints() {
        verify(AttentionToDetail.TOUCHPOINTS_MONITORED)
                .given(rows(9, row(MONITORED, true), 1, row(MONITORED, false), 1, row()))
                .measures(0.9)
                .onSampleOf(10)
                .leavesOut(1)
                .scores(80);
    }
}
