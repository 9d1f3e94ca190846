package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.Rows.rows;
import static io.ninethree.vocabulary.Cases.COMPLAINT;
import static io.ninethree.vocabulary.Customers.REFERRED;
import static io.ninethree.vocabulary.Customers.REPURCHASED;
import static io.ninethree.vocabulary.Moments.ATTENDED;
import static io.ninethree.vocabulary.Surveys.HAS_RECOMMENDED;
import static io.ninethree.vocabulary.Surveys.RECOMMEND;
import static io.ninethree.vocabulary.Surveys.SATISFACTION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmotionalConnectionTest {

    @Test
    void averagesSatisfaction() {
        verify(EmotionalConnection.SATISFACTION)
                .given(row(SATISFACTION, 75), row(SATISFACTION, 95), row(), row(SATISFACTION, -1))
                .measures(85)
                .onSampleOf(2)
                .leavesOut(2)
                .scores(80);
    }

    @Test
    void subtractsDetractorsFromPromoters() {
        verify(EmotionalConnection.PROMOTER_SCORE)
                .given(rows(5, row(RECOMMEND, 9), 3, row(RECOMMEND, 8), 2, row(RECOMMEND, 6)))
                .measures(30)
                .onSampleOf(10)
                .leavesOut(0)
                .scores(80);
    }

    @Test
    void countsTheTwoBestOfFiveAnswers() {
        verify(EmotionalConnection.SATISFIED_SHARE)
                .given(rows(4, row(SATISFACTION, 75), 1, row(SATISFACTION, 50), 3, row()))
                .measures(0.8)
                .onSampleOf(5)
                .leavesOut(3)
                .scores(80);
    }

    @Test
    void countsCustomersWhoSayToHaveRecommended() {
        verify(EmotionalConnection.RECOMMENDERS)
                .given(rows(2, row(HAS_RECOMMENDED, true), 3, row(HAS_RECOMMENDED, false), 3, row()))
                .measures(0.4)
                .onSampleOf(5)
                .leavesOut(3)
                .scores(90);
    }

    @Test
    void countsNewCustomersWhoWereReferred() {
        verify(EmotionalConnection.REFERRALS)
                .given(rows(1, row(REFERRED, true), 9, row(REFERRED, false), 2, row()))
                .measures(0.1)
                .onSampleOf(10)
                .leavesOut(2)
                .scores(80);
    }

    @Test
    void countsNewCustomersWhoBoughtAgainWithoutJudging() {
        verify(EmotionalConnection.REPURCHASE)
                .given(rows(1, row(REPURCHASED, true), 3, row(REPURCHASED, false), 2, row()))
                .measures(0.25)
                .onSampleOf(4)
                .leavesOut(2);
        assertThat(EmotionalConnection.REPURCHASE.curve()).isEmpty();
    }

    @Test
    void countsMomentsOnWhichTheCustomerWasRemembered() {
        verify(EmotionalConnection.MOMENTS_ATTENDED)
                .given(rows(3, row(ATTENDED, true), 2, row(ATTENDED, false), 1, row()))
                .measures(0.6)
                .onSampleOf(5)
                .leavesOut(1)
                .scores(80);
    }

    @Test
    void losesPointsForComplaints() {
        verify(EmotionalConnection.COMPLAINTS)
                .given(rows(1, row(COMPLAINT, true), 99, row(COMPLAINT, false), 5, row()))
                .measures(0.01)
                .onSampleOf(100)
                .leavesOut(5)
                .scores(80);
    }
}
