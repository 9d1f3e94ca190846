package io.ninethree.examples.qualityreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.examples.Printed;
import io.ninethree.formula.Absence;
import io.ninethree.score.Scorecard;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class QualityReviewTest {

    private static final Review PERFECT = Review.perfect("1", Instant.parse("2026-06-12T12:00:00Z"));

    @Test
    void givesEverythingToAPerfectCall() {
        assertThat(points(PERFECT)).isEqualTo(100);
        assertThat(QualityReview.verdict(QualityReview.score(PERFECT))).isEqualTo("100 points, passed");
    }

    /** Half of what understanding weighs, 30 of 100. */
    @Test
    void takesTheWeightOfAQuestionOffForANo() {
        assertThat(points(PERFECT.with("summarised", Answer.NO))).isCloseTo(85, within(1e-9));
    }

    /** The answer alone stands for the whole solution, and what hand-over weighs is divided among the rest: 30 of 95. */
    @Test
    void dividesTheWeightOfWhatDoesNotApply() {
        Review review = PERFECT.with("offered", Answer.NOT_APPLICABLE).with("transferred", Answer.NOT_APPLICABLE);
        assertThat(points(review)).isEqualTo(100);
        assertThat(points(review.with("correct", Answer.NO))).isCloseTo(100 * 55 / 95.0, within(1e-9));
        assertThat(points(review.with("summarised", Answer.NO))).isCloseTo(100 * 80 / 95.0, within(1e-9));
        Scorecard card = QualityReview.score(review);
        assertThat(card.of("transferred").absence()).contains(Absence.NO_RECORDS);
        assertThat(card.overall().coverage()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void failsACallThatMissesADemandAndTellsWhatItWouldHaveEarned() {
        Scorecard card = QualityReview.score(PERFECT.with("greeted", Answer.NO).with("verified", Answer.NO));
        assertThat(card.overall().points()).hasValue(0);
        assertThat(card.overall().ungated().orElseThrow()).isCloseTo(90, within(1e-9));
        assertThat(QualityReview.verdict(card)).isEqualTo("0 points, not passed; 90 without what it failed");
        assertThat(points(PERFECT.with("polite", Answer.NO))).isZero();
    }

    /** A demand that does not apply is not missed. */
    @Test
    void failsNoCallForADemandThatDoesNotApply() {
        assertThat(points(PERFECT.with("verified", Answer.NOT_APPLICABLE))).isEqualTo(100);
    }

    @Test
    void printsThreeCalls() throws Exception {
        assertThat(Printed.by(QualityReview::main)).isEqualTo("""
                        4711: 100 points, passed
                        Call: 100.0 → 100.0 (0.0)

                        4712: 84 points, passed
                        Call: 100.0 → 84.2 (-15.8)
                           -15.8  Summarised the request: 0.0 %, n = 1

                        4713: 0 points, not passed; 90 without what it failed
                        Call: 100.0 → 0.0 (-100.0)
                           -95.0  Verified the identity: 0.0 %, n = 1
                            -5.0  Greeted the customer: 0.0 %, n = 1

                        """);
    }

    private static double points(Review review) {
        return QualityReview.score(review).overall().points().orElseThrow();
    }
}
