package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.Rows.rows;
import static io.ninethree.vocabulary.Reviews.ADHERENCE;

import org.junit.jupiter.api.Test;

class ExperienceConsistencyTest {

    @Test
    void weighsEveryReviewedContactTheSame() {
        verify(ExperienceConsistency.STANDARD_ADHERENCE)
                .given(rows(9, row(ADHERENCE, 1), 1, row(ADHERENCE, 0.5), 2, row()))
                .measures(0.95)
                .onSampleOf(10)
                .leavesOut(2)
                .scores(80);
    }
}
