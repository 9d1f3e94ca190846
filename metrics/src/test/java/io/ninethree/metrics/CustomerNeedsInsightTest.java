package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.vocabulary.Cases.CUSTOMER;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.QUESTIONS_ASKED;
import static io.ninethree.vocabulary.Cases.RESOLVABLE;
import static io.ninethree.vocabulary.Cases.RESOLVED_ON_FIRST_CONTACT;
import static io.ninethree.vocabulary.Cases.TOPIC;

import io.ninethree.fact.Row;
import io.ninethree.metrics.catalogue.Example;
import io.ninethree.vocabulary.Cases;
import org.junit.jupiter.api.Test;

class CustomerNeedsInsightTest {

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
    void earnsLessForTooManyQuestions() {
        verify(CustomerNeedsInsight.QUESTION_DEPTH)
                .given(row(QUESTIONS_ASKED, 5))
                .scores(100);
        verify(CustomerNeedsInsight.QUESTION_DEPTH)
                .given(row(QUESTIONS_ASKED, 6.5))
                .scores(50);
        verify(CustomerNeedsInsight.QUESTION_DEPTH)
                .given(row(QUESTIONS_ASKED, 8))
                .scores(0);
    }

    @Test
    void doesNotCountWhoComesBackAfterSevenDays() {
        Row first = row(OPENED_AT, day(1), CUSTOMER, "A", TOPIC, "invoice");
        verify(CustomerNeedsInsight.CAME_BACK)
                .given(Cases.SOURCE, first, row(OPENED_AT, day(8), CUSTOMER, "A", TOPIC, "invoice"))
                .in(Example.JUNE)
                .measures(0.5);
        verify(CustomerNeedsInsight.CAME_BACK)
                .given(Cases.SOURCE, first, row(OPENED_AT, day(9), CUSTOMER, "A", TOPIC, "invoice"))
                .in(Example.JUNE)
                .measures(0);
    }
}
