package io.ninethree.examples.ninetyeight;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.metrics.preset.NinetyEight;
import io.ninethree.score.Scorecard;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Feedback;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A made-up month by the {@linkplain NinetyEight "98" standard}: which of its stated targets are met, and what is lost. */
public final class MetOrMissed {

    private MetOrMissed() {}

    /**
     * Scores the month and says of each target whether it is met.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Scorecard june = score();
        System.out.println(june.overall());
        for (String target : NinetyEight.targets()) {
            System.out.println(june.of(target) + ": "
                    + NinetyEight.verdict(june, target).text().en());
        }
        System.out.print(june.overall().explain());
    }

    private static Scorecard score() {
        ScoringPeriod june = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC);
        return ScoringEngine.of(NinetyEight.model()).score(june, cases(), answers(), feedback());
    }

    /** 100 cases, of which three took a day and a half. */
    private static Records cases() {
        return Records.of(
                Cases.SOURCE,
                rows(
                        100,
                        i -> Row.row(
                                Cases.OPENED_AT,
                                at(i),
                                Cases.RESOLVED_AT,
                                at(i).plus(Duration.ofHours(i < 3 ? 36 : 4)))));
    }

    /** 80 answers of 98 or 99 points by telephone and chat. */
    private static Records answers() {
        return Records.of(
                Surveys.SOURCE,
                rows(
                        80,
                        i -> Row.row(
                                Surveys.ANSWERED_AT,
                                at(i),
                                Surveys.SATISFACTION,
                                i % 2 == 0 ? 99 : 98,
                                Surveys.CHANNEL,
                                i % 2 == 0 ? "phone" : "chat")));
    }

    /** 20 complaints and proposals, of which one was never looked at. */
    private static Records feedback() {
        return Records.of(
                Feedback.SOURCE,
                rows(
                        20,
                        i -> i == 0
                                ? Row.row(Feedback.RECEIVED_AT, at(i))
                                : Row.row(
                                        Feedback.RECEIVED_AT,
                                        at(i),
                                        Feedback.PLANNED_AT,
                                        at(i).plus(Duration.ofDays(1)),
                                        Feedback.ANSWERED_AT,
                                        at(i).plus(Duration.ofDays(5)))));
    }

    private static List<Row> rows(int number, IntFunction<Row> row) {
        return IntStream.range(0, number).mapToObj(row).toList();
    }

    private static Instant at(int i) {
        return Instant.parse("2026-06-01T08:00:00Z").plus(Duration.ofHours(3L * i));
    }
}
