package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.Rows.rows;
import static io.ninethree.metrics.catalogue.Example.day;

import io.ninethree.vocabulary.Cases;
import org.junit.jupiter.api.Test;

class TraceabilityTest {

    @Test
    void countsCasesThatCanBeFollowedWithoutAGap() {
        verify(Traceability.LINKED_RECORDS)
                .given(rows(19, row(Cases.TRACEABLE, true), 1, row(Cases.TRACEABLE, false), 3, row()))
                .measures(0.95)
                .onSampleOf(20)
                .leavesOut(3)
                .scores(80);
    }

    @Test
    void countsRootCausesOfResolvedFailures() {
        verify(Traceability.ROOT_CAUSE_KNOWN)
                .given(rows(
                        4, row(Cases.RESOLVED_AT, day(1), Cases.FAILURE, true, Cases.ROOT_CAUSE, "worn cable"),
                        1, row(Cases.RESOLVED_AT, day(1), Cases.FAILURE, true),
                        5, row(Cases.FAILURE, true)))
                .measures(0.8)
                .onSampleOf(5)
                .leavesOut(0)
                .scores(80);
    }
}
