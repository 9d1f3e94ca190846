package io.ninethree.examples.firststeps;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.score.Scorecard;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The shortest way from tickets to a scorecard that can say why. */
public final class FirstScorecard {

    record Ticket(
            Instant opened,
            @Nullable Instant answered,
            @Nullable Instant solved) {}

    private FirstScorecard() {}

    /**
     * Scores some tickets.
     *
     * @param args none
     */
    public static void main(String[] args) {
        RecordMapping<Ticket> tickets = RecordMapping.of(Ticket.class, Cases.SOURCE)
                .map(Cases.OPENED_AT, Ticket::opened)
                .map(Cases.FIRST_REPLIED_AT, Ticket::answered)
                .map(Cases.RESOLVED_AT, Ticket::solved);

        Scorecard june = ScoringEngine.of(NinePlusThree.standard())
                .score(ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC), tickets.of(yourTickets()));

        System.out.println(june.overall());
        System.out.println(june.weakest().orElseThrow().explain());
    }

    /** A ticket every seven hours; every ninth one is still open. */
    private static List<Ticket> yourTickets() {
        Instant start = Instant.parse("2026-06-01T08:00:00Z");
        return IntStream.range(0, 100)
                .mapToObj(i -> ticket(start.plus(Duration.ofHours(7L * i)), i))
                .toList();
    }

    private static Ticket ticket(Instant opened, int i) {
        Instant answered = opened.plus(Duration.ofMinutes(1 + i % 9));
        return new Ticket(opened, answered, i % 9 == 8 ? null : answered.plus(Duration.ofHours(1 + i % 40)));
    }
}
