package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.Rows.rows;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.vocabulary.Surveys.ANSWERED_AT;
import static io.ninethree.vocabulary.Surveys.SENT_AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.catalogue.Example;
import io.ninethree.vocabulary.Surveys;
import org.junit.jupiter.api.Test;

class InformationTest {

    @Test
    void countsQuestionnairesAnsweredWithinFourteenDays() {
        verify(Information.RESPONSE_RATE)
                .given(
                        Surveys.SOURCE,
                        rows(
                                1, row(SENT_AT, day(1), ANSWERED_AT, day(15)),
                                3, row(SENT_AT, day(1)),
                                2, row(SENT_AT, day(20))))
                .in(Example.JUNE)
                .measures(0.25)
                .onSampleOf(4)
                .leavesOut(2);
    }

    @Test
    void judgesNothing() {
        assertThat(Information.catalogue().stream().map(CatalogueEntry::indicator))
                .allSatisfy(each -> assertThat(each.curve()).isEmpty());
    }
}
