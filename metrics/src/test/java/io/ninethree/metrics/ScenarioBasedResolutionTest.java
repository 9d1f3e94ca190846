package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.Rows.rows;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.REOPENED;
import static io.ninethree.vocabulary.Cases.RESOLVED_AT;

import io.ninethree.formula.Absence;
import io.ninethree.metrics.catalogue.Example;
import io.ninethree.vocabulary.Cases;
import org.junit.jupiter.api.Test;

class ScenarioBasedResolutionTest {

    @Test
    void waitsUntilAReopenedCaseIsResolvedAgain() {
        verify(ScenarioBasedResolution.COMPLETENESS).given(row(REOPENED, true)).isNotMeasured(Absence.NO_RECORDS);
    }

    @Test
    void countsCasesResolvedWithinFourteenDays() {
        verify(ScenarioBasedResolution.RESOLUTION_RATE)
                .given(
                        Cases.SOURCE,
                        rows(
                                9, row(OPENED_AT, day(1), RESOLVED_AT, day(15)),
                                1, row(OPENED_AT, day(1), RESOLVED_AT, day(16)),
                                2, row(OPENED_AT, day(20), RESOLVED_AT, day(21))))
                .in(Example.JUNE.withKnownAt(day(30)))
                .measures(0.9)
                .onSampleOf(10)
                .leavesOut(2)
                .scores(80);
    }
}
