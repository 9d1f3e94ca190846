package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.Rows.rows;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.vocabulary.Cases.CHANNEL;
import static io.ninethree.vocabulary.Cases.FIRST_REPLIED_AT;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.RESOLVED_AT;

import io.ninethree.fact.Row;
import io.ninethree.score.Indicator;
import io.ninethree.vocabulary.Shared;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseSpeedTest {

    private static Row repliedAfter(Duration wait) {
        return row(OPENED_AT, day(1), FIRST_REPLIED_AT, day(1).plus(wait));
    }

    @Test
    void leavesOutCasesThatNobodyHasAnswered() {
        Row[] rows = rows(3, repliedAfter(Duration.ofMinutes(3)), 1, row(OPENED_AT, day(1)));
        for (Indicator indicator :
                List.of(ResponseSpeed.FIRST_MEAN, ResponseSpeed.FIRST_MEDIAN, ResponseSpeed.FIRST_P90)) {
            verify(indicator)
                    .given(rows)
                    .measures(Duration.ofMinutes(3))
                    .onSampleOf(3)
                    .leavesOut(1)
                    .scores(80);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Shared.EMAIL, "EMAIL", Shared.PORTAL, "PORTAL"})
    void hasMorePatienceWithLetters(String channel) {
        verify(ResponseSpeed.FIRST_MEAN)
                .given(rows(
                        10, repliedAfter(Duration.ofHours(4)).and(CHANNEL, channel),
                        10, repliedAfter(Duration.ofSeconds(30)).and(CHANNEL, Shared.CHAT)))
                .scores(90);
    }

    @Test
    void counts24HoursToTheSecond() {
        verify(ResponseSpeed.RESOLVED_24H)
                .given(
                        row(OPENED_AT, day(1), RESOLVED_AT, day(2)),
                        row(OPENED_AT, day(1), RESOLVED_AT, day(2).plus(Duration.ofSeconds(1))))
                .measures(0.5);
    }
}
