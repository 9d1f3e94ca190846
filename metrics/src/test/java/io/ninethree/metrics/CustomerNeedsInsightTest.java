package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.June.day;
import static io.ninethree.metrics.Rows.rows;
import static io.ninethree.vocabulary.Cases.NEED_CONFIRMED;
import static io.ninethree.vocabulary.Cases.PROACTIVE;
import static io.ninethree.vocabulary.Cases.RECLASSIFIED;
import static io.ninethree.vocabulary.Cases.RESOLVABLE;
import static io.ninethree.vocabulary.Cases.RESOLVED_ON_FIRST_CONTACT;
import static io.ninethree.vocabulary.Cases.REVIEWED_AT;
import static io.ninethree.vocabulary.Cases.REVIEW_DUE_AT;

import io.ninethree.vocabulary.Cases;
import org.junit.jupiter.api.Test;

class CustomerNeedsInsightTest {

    @Test
    void countsFirstContactsAmongCasesThatCouldBeResolvedThen() {
        verify(CustomerNeedsInsight.FIRST_CONTACT_RESOLUTION)
                .given(rows(
                        3, row(RESOLVABLE, true, RESOLVED_ON_FIRST_CONTACT, true),
                        1, row(RESOLVABLE, true, RESOLVED_ON_FIRST_CONTACT, false),
                        5, row(RESOLVABLE, false, RESOLVED_ON_FIRST_CONTACT, false)))
                .measures(0.75)
                .onSampleOf(4)
                .leavesOut(0)
                .scores(80);
    }

    @Test
    void leavesOutFirstContactsThatAreNotYetDecided() {
        verify(CustomerNeedsInsight.FIRST_CONTACT_RESOLUTION)
                .given(row(RESOLVABLE, true, RESOLVED_ON_FIRST_CONTACT, true), row(RESOLVABLE, true), row())
                .measures(1)
                .onSampleOf(1)
                .leavesOut(2)
                .scores(100);
    }

    @Test
    void countsReviewsThatWereDueInThePeriod() {
        verify(CustomerNeedsInsight.REVIEW_COVERAGE)
                .given(
                        Cases.SOURCE,
                        rows(
                                4, row(REVIEW_DUE_AT, day(20), REVIEWED_AT, day(20)),
                                1, row(REVIEW_DUE_AT, day(20), REVIEWED_AT, day(21)),
                                3, row(REVIEW_DUE_AT, day(40))))
                .in(June.MONTH)
                .measures(0.8)
                .onSampleOf(5)
                .leavesOut(0)
                .scores(80);
    }

    @Test
    void losesPointsForCasesThatChangeTheirKind() {
        verify(CustomerNeedsInsight.RECLASSIFIED_SHARE)
                .given(rows(1, row(RECLASSIFIED, true), 4, row(RECLASSIFIED, false), 2, row()))
                .measures(0.2)
                .onSampleOf(5)
                .leavesOut(2)
                .scores(40);
    }

    @Test
    void countsNeedsThatTheCustomerConfirmed() {
        verify(CustomerNeedsInsight.HYPOTHESIS_HIT)
                .given(rows(4, row(NEED_CONFIRMED, true), 1, row(NEED_CONFIRMED, false), 7, row()))
                .measures(0.8)
                .onSampleOf(5)
                .leavesOut(7)
                .scores(80);
    }

    @Test
    void countsNeedsServedBeforeTheCustomerAsked() {
        verify(CustomerNeedsInsight.PROACTIVE_SERVICE)
                .given(rows(2, row(PROACTIVE, true), 3, row(PROACTIVE, false), 1, row()))
                .measures(0.4)
                .onSampleOf(5)
                .leavesOut(1)
                .scores(90);
    }
}
