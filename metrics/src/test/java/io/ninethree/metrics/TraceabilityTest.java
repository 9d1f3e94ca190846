package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.June.day;
import static io.ninethree.metrics.Rows.rows;

import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Remedies;
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
    void countsEveryCaseWithoutOwner() {
        verify(Traceability.OWNER_KNOWN)
                .given(rows(19, row(Cases.OWNER, "Li Na"), 1, row()))
                .measures(0.95)
                .onSampleOf(20)
                .leavesOut(0)
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

    @Test
    void countsRemediesWhoseFailureIsKnown() {
        verify(Traceability.REMEDY_LINKED)
                .given(rows(9, row(Remedies.FAILURE, "4711"), 1, row()))
                .measures(0.9)
                .onSampleOf(10)
                .leavesOut(0)
                .scores(80);
    }
}
