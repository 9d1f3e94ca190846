package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.June.day;
import static io.ninethree.metrics.Rows.rows;
import static io.ninethree.vocabulary.Cases.EVIDENCE_ATTACHED;
import static io.ninethree.vocabulary.Cases.RESOLVED_AT;
import static io.ninethree.vocabulary.Reviews.ANSWER_CORRECT;
import static io.ninethree.vocabulary.Staff.CERTIFIED;
import static io.ninethree.vocabulary.Staff.KNOWLEDGE;
import static io.ninethree.vocabulary.Staff.SKILL_RETENTION;

import org.junit.jupiter.api.Test;

class ExpertiseAndCredibilityTest {

    @Test
    void countsRightAnswers() {
        verify(ExpertiseAndCredibility.ANSWER_ACCURACY)
                .given(rows(49, row(ANSWER_CORRECT, true), 1, row(ANSWER_CORRECT, false), 4, row()))
                .measures(0.98)
                .onSampleOf(50)
                .leavesOut(4)
                .scores(80);
    }

    @Test
    void countsPeopleWithTheirCertificate() {
        verify(ExpertiseAndCredibility.CERTIFIED_SHARE)
                .given(rows(9, row(CERTIFIED, true), 1, row(CERTIFIED, false), 2, row()))
                .measures(0.9)
                .onSampleOf(10)
                .leavesOut(2)
                .scores(80);
    }

    @Test
    void averagesKnowledge() {
        verify(ExpertiseAndCredibility.KNOWLEDGE_SCORE)
                .given(row(KNOWLEDGE, 88), row(KNOWLEDGE, 92), row())
                .measures(90)
                .onSampleOf(2)
                .leavesOut(1)
                .scores(80);
    }

    @Test
    void countsResolutionsWithEvidence() {
        verify(ExpertiseAndCredibility.EVIDENCE)
                .given(rows(
                        3, row(RESOLVED_AT, day(1), EVIDENCE_ATTACHED, true),
                        1, row(RESOLVED_AT, day(1), EVIDENCE_ATTACHED, false),
                        5, row(EVIDENCE_ATTACHED, true)))
                .measures(0.75)
                .onSampleOf(4)
                .leavesOut(0)
                .scores(50);
    }

    @Test
    void averagesWhatPeopleStillCanDo() {
        verify(ExpertiseAndCredibility.SKILL_RETENTION)
                .given(row(SKILL_RETENTION, 1), row(SKILL_RETENTION, 0.6), row())
                .measures(0.8)
                .onSampleOf(2)
                .leavesOut(1)
                .scores(80);
    }
}
