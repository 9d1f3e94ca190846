package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.June.day;
import static io.ninethree.metrics.Rows.rows;
import static io.ninethree.vocabulary.Cases.HANDLING_TIME;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.RESOLVED_AT;
import static io.ninethree.vocabulary.Surveys.ANSWERED_AT;
import static io.ninethree.vocabulary.Surveys.SENT_AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InformationTest {

    @Test
    void countsTheCasesOfThePeriod() {
        verify(Information.VOLUME)
                .given(Cases.SOURCE, rows(3, row(OPENED_AT, day(1)), 2, row(OPENED_AT, day(31))))
                .in(June.MONTH)
                .measures(3)
                .onSampleOf(3)
                .leavesOut(0);
    }

    @Test
    void averagesTheHandlingTimeOfResolvedCases() {
        verify(Information.HANDLING_TIME)
                .given(rows(
                        1, row(RESOLVED_AT, day(1), HANDLING_TIME, Duration.ofMinutes(10)),
                        1, row(RESOLVED_AT, day(1), HANDLING_TIME, Duration.ofMinutes(20)),
                        4, row(HANDLING_TIME, Duration.ofMinutes(5))))
                .measures(Duration.ofMinutes(15))
                .onSampleOf(2)
                .leavesOut(0);
    }

    @Test
    void countsQuestionnairesAnsweredWithinFourteenDays() {
        verify(Information.RESPONSE_RATE)
                .given(
                        Surveys.SOURCE,
                        rows(
                                1, row(SENT_AT, day(1), ANSWERED_AT, day(15)),
                                3, row(SENT_AT, day(1)),
                                2, row(SENT_AT, day(20))))
                .in(June.MONTH)
                .measures(0.25)
                .onSampleOf(4)
                .leavesOut(2);
    }

    @Test
    void judgesNothing() {
        assertThat(Information.indicators())
                .allSatisfy(each -> assertThat(each.curve()).isEmpty());
    }
}
