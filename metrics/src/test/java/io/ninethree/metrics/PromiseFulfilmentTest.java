package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.Rows.rows;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.vocabulary.Promises.KEPT;
import static io.ninethree.vocabulary.Remedies.DELIVERED_AT;
import static io.ninethree.vocabulary.Remedies.DUE_AT;

import io.ninethree.metrics.catalogue.Example;
import io.ninethree.vocabulary.Remedies;
import org.junit.jupiter.api.Test;

class PromiseFulfilmentTest {

    @Test
    void countsKeptPromises() {
        verify(PromiseFulfilment.ATTAINMENT)
                .given(rows(19, row(KEPT, true), 1, row(KEPT, false), 3, row()))
                .measures(0.95)
                .onSampleOf(20)
                .leavesOut(3)
                .scores(80);
    }

    @Test
    void countsRemediesThatWereDueInThePeriod() {
        verify(PromiseFulfilment.REMEDY_ON_TIME)
                .given(
                        Remedies.SOURCE,
                        rows(
                                9, row(DUE_AT, day(10), DELIVERED_AT, day(10)),
                                1, row(DUE_AT, day(10), DELIVERED_AT, day(11)),
                                2, row(DUE_AT, day(40))))
                .in(Example.JUNE)
                .measures(0.9)
                .onSampleOf(10)
                .leavesOut(0)
                .scores(80);
    }
}
