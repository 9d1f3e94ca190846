package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.Rows.rows;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.vocabulary.Cases.CORRECTION_TOLD;
import static io.ninethree.vocabulary.Cases.MISTAKE_CORRECTED_AT;
import static io.ninethree.vocabulary.Publications.PUBLISHED;
import static io.ninethree.vocabulary.Surveys.TRANSPARENCY;
import static io.ninethree.vocabulary.Touchpoints.VISIBLE;

import io.ninethree.metrics.catalogue.Example;
import io.ninethree.vocabulary.Actions;
import org.junit.jupiter.api.Test;

class ProcessTransparencyTest {

    @Test
    void countsStepsThatTheCustomerCanSee() {
        verify(ProcessTransparency.VISIBLE_STEPS)
                .given(rows(4, row(VISIBLE, true), 1, row(VISIBLE, false), 2, row()))
                .measures(0.8)
                .onSampleOf(5)
                .leavesOut(2)
                .scores(80);
    }

    @Test
    void countsWhatIsPublished() {
        verify(ProcessTransparency.PUBLISHED_SHARE)
                .given(rows(2, row(PUBLISHED, true), 2, row(PUBLISHED, false), 1, row()))
                .measures(0.5)
                .onSampleOf(4)
                .leavesOut(1)
                .scores(50);
    }

    @Test
    void countsCorrectionsOfWhichTheCustomerWasTold() {
        verify(ProcessTransparency.CORRECTIONS_TOLD)
                .given(rows(
                        1, row(MISTAKE_CORRECTED_AT, day(1), CORRECTION_TOLD, true),
                        1, row(MISTAKE_CORRECTED_AT, day(1), CORRECTION_TOLD, false),
                        3, row(MISTAKE_CORRECTED_AT, day(1))))
                .measures(0.5)
                .onSampleOf(2)
                .leavesOut(3)
                .scores(40);
    }

    @Test
    void countsImprovementsThatCustomersCouldReadOf() {
        verify(ProcessTransparency.IMPROVEMENTS_PUBLISHED)
                .given(
                        Actions.SOURCE,
                        rows(
                                3, row(Actions.DONE_AT, day(1), Actions.PUBLISHED_AT, day(31)),
                                2, row(Actions.DONE_AT, day(1)),
                                4, row(Actions.DONE_AT, day(20))))
                .in(Example.JUNE.withKnownAt(day(40)))
                .measures(0.6)
                .onSampleOf(5)
                .leavesOut(4)
                .scores(80);
    }

    @Test
    void averagesPerceivedTransparency() {
        verify(ProcessTransparency.PERCEIVED)
                .given(row(TRANSPARENCY, 90), row(TRANSPARENCY, 70), row())
                .measures(80)
                .onSampleOf(2)
                .leavesOut(1)
                .scores(80);
    }
}
