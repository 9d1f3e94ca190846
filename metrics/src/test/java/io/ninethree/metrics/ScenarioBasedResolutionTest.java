package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.June.day;
import static io.ninethree.metrics.Rows.rows;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.REASSIGNMENTS;
import static io.ninethree.vocabulary.Cases.REOPENED;
import static io.ninethree.vocabulary.Cases.REPEATED;
import static io.ninethree.vocabulary.Cases.RESOLVED_AT;
import static io.ninethree.vocabulary.Cases.RETOLD;
import static io.ninethree.vocabulary.Cases.SCENARIO_FIT;
import static io.ninethree.vocabulary.Surveys.EASE;

import io.ninethree.formula.Absence;
import io.ninethree.vocabulary.Cases;
import org.junit.jupiter.api.Test;

class ScenarioBasedResolutionTest {

    @Test
    void countsResolvedCasesThatStayedResolved() {
        verify(ScenarioBasedResolution.COMPLETENESS)
                .given(rows(
                        19, row(RESOLVED_AT, day(2), REOPENED, false),
                        1, row(RESOLVED_AT, day(2), REOPENED, true),
                        3, row(RESOLVED_AT, day(2))))
                .measures(0.95)
                .onSampleOf(20)
                .leavesOut(3)
                .scores(80);
    }

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
                .in(June.MONTH.withKnownAt(day(30)))
                .measures(0.9)
                .onSampleOf(10)
                .leavesOut(2)
                .scores(80);
    }

    @Test
    void countsSolutionsFromAFittingPlaybook() {
        verify(ScenarioBasedResolution.SCENARIO_FIT_SHARE)
                .given(rows(3, row(SCENARIO_FIT, true), 2, row(SCENARIO_FIT, false), 1, row()))
                .measures(0.6)
                .onSampleOf(5)
                .leavesOut(1)
                .scores(40);
    }

    @Test
    void losesPointsForRepeatedContacts() {
        verify(ScenarioBasedResolution.REPEAT_CONTACTS)
                .given(rows(1, row(REPEATED, true), 9, row(REPEATED, false), 1, row()))
                .measures(0.1)
                .onSampleOf(10)
                .leavesOut(1)
                .scores(80);
    }

    @Test
    void losesPointsForCasesToldAgain() {
        verify(ScenarioBasedResolution.RETOLD_SHARE)
                .given(rows(1, row(RETOLD, true), 4, row(RETOLD, false), 1, row()))
                .measures(0.2)
                .onSampleOf(5)
                .leavesOut(1)
                .scores(40);
    }

    @Test
    void averagesHandovers() {
        verify(ScenarioBasedResolution.REASSIGNMENTS_PER_CASE)
                .given(row(REASSIGNMENTS, 0), row(REASSIGNMENTS, 1), row())
                .measures(0.5)
                .onSampleOf(2)
                .leavesOut(1)
                .scores(90);
    }

    @Test
    void averagesHowEasyItWas() {
        verify(ScenarioBasedResolution.CUSTOMER_EFFORT)
                .given(row(EASE, 7), row(EASE, 4), row())
                .measures(5.5)
                .onSampleOf(2)
                .leavesOut(1)
                .scores(80);
    }
}
