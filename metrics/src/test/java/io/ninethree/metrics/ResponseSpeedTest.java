package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.June.day;
import static io.ninethree.metrics.Rows.rows;
import static io.ninethree.vocabulary.Cases.ABANDONED;
import static io.ninethree.vocabulary.Cases.FIRST_REPLIED_AT;
import static io.ninethree.vocabulary.Cases.FIRST_REPLY_DUE_AT;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.RESOLUTION_DUE_AT;
import static io.ninethree.vocabulary.Cases.RESOLVED_AT;

import io.ninethree.fact.Row;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ResponseSpeedTest {

    private static Row repliedAfter(int minutes) {
        return row(OPENED_AT, day(1), FIRST_REPLIED_AT, day(1, Duration.ofMinutes(minutes)));
    }

    private static Row resolvedAfter(int hours) {
        return row(OPENED_AT, day(1), RESOLVED_AT, day(1, Duration.ofHours(hours)));
    }

    @Test
    void countsFirstAnswersByThePromisedTime() {
        verify(ResponseSpeed.FIRST_IN_TARGET)
                .given(rows(
                        9, row(FIRST_REPLIED_AT, day(2), FIRST_REPLY_DUE_AT, day(2)),
                        1, row(FIRST_REPLY_DUE_AT, day(2)),
                        2, row(FIRST_REPLIED_AT, day(2))))
                .measures(0.9)
                .onSampleOf(10)
                .leavesOut(2)
                .scores(80);
    }

    @Test
    void countsResolutionsByThePromisedTime() {
        verify(ResponseSpeed.RESOLVE_IN_TARGET)
                .given(rows(
                        3, row(RESOLVED_AT, day(2), RESOLUTION_DUE_AT, day(2)),
                        1, row(RESOLVED_AT, day(3), RESOLUTION_DUE_AT, day(2)),
                        2, row(RESOLVED_AT, day(2))))
                .measures(0.75)
                .onSampleOf(4)
                .leavesOut(2)
                .scores(50);
    }

    @Test
    void averagesTheTimeToTheFirstAnswer() {
        verify(ResponseSpeed.FIRST_MEAN)
                .given(rows(1, repliedAfter(2), 1, repliedAfter(4), 1, row(OPENED_AT, day(1))))
                .measures(Duration.ofMinutes(3))
                .onSampleOf(2)
                .leavesOut(1)
                .scores(80);
    }

    @Test
    void takesTheMedianOfTheTimeToTheFirstAnswer() {
        verify(ResponseSpeed.FIRST_MEDIAN)
                .given(rows(2, repliedAfter(3), 1, repliedAfter(600), 1, row(OPENED_AT, day(1))))
                .measures(Duration.ofMinutes(3))
                .onSampleOf(3)
                .leavesOut(1)
                .scores(80);
    }

    @Test
    void takesTheNinetiethPercentileOfTheTimeToTheFirstAnswer() {
        verify(ResponseSpeed.FIRST_P90)
                .given(rows(9, repliedAfter(1), 2, repliedAfter(3), 1, row(OPENED_AT, day(1))))
                .measures(Duration.ofMinutes(3))
                .onSampleOf(11)
                .leavesOut(1)
                .scores(80);
    }

    @Test
    void countsCasesResolvedWithinADay() {
        verify(ResponseSpeed.RESOLVED_24H)
                .given(
                        Cases.SOURCE,
                        rows(
                                4, resolvedAfter(24),
                                1, row(OPENED_AT, day(1)),
                                2, row(OPENED_AT, day(30, Duration.ofHours(1)))))
                .in(June.MONTH)
                .measures(0.8)
                .onSampleOf(5)
                .leavesOut(2)
                .scores(80);
    }

    @Test
    void takesTheMedianOfTheResolutionTime() {
        verify(ResponseSpeed.RESOLVE_MEDIAN)
                .given(rows(1, resolvedAfter(11), 1, resolvedAfter(13), 5, row(OPENED_AT, day(1))))
                .measures(Duration.ofHours(12))
                .onSampleOf(2)
                .leavesOut(0)
                .scores(80);
    }

    @Test
    void takesTheNinetiethPercentileOfTheResolutionTime() {
        verify(ResponseSpeed.RESOLVE_P90)
                .given(rows(9, resolvedAfter(1), 2, resolvedAfter(24), 5, row(OPENED_AT, day(1))))
                .measures(Duration.ofHours(24))
                .onSampleOf(11)
                .leavesOut(0)
                .scores(80);
    }

    @Test
    void losesPointsForCustomersWhoLeft() {
        verify(ResponseSpeed.ABANDONED_SHARE)
                .given(rows(1, row(ABANDONED, true), 19, row(ABANDONED, false), 3, row()))
                .measures(0.05)
                .onSampleOf(20)
                .leavesOut(3)
                .scores(80);
    }
}
