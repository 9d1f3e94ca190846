package io.ninethree.examples.streaming;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.engine.Tally;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.model.Experience;
import io.ninethree.score.Scorecard;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Calls are counted as they are reported: in two places, some of them twice, with a restart in between. */
public final class RunningTally {

    record Call(String id, Instant rang, Instant answered) {}

    private static final ScoringPeriod JUNE = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC);

    private static final RecordMapping<Call> CALLS = RecordMapping.of(Call.class, Cases.SOURCE)
            .map(Cases.ID, Call::id)
            .map(Cases.OPENED_AT, Call::rang)
            .map(Cases.FIRST_REPLIED_AT, Call::answered)
            .identifiedBy(Cases.ID);

    private RunningTally() {}

    /**
     * Counts 300 calls, of which 50 are reported twice.
     *
     * @param args none
     */
    public static void main(String[] args) {
        ScoringEngine engine = ScoringEngine.of(NinePlusThree.standard());
        List<Call> calls = calls();

        Tally north = engine.tally(JUNE).add(CALLS.of(calls.subList(0, 80)));
        Tally south = engine.tally(JUNE).add(CALLS.of(calls.subList(80, 200)));
        System.out.println("so far: " + south.scorecard().of(Experience.RESPONSE_SPEED));
        byte[] checkpoint = north.toBytes(); // into a file, a table, a message

        Tally restarted = engine.tally(JUNE).merge(checkpoint, Cases.SOURCE).add(CALLS.of(calls.subList(200, 350)));
        Scorecard card = south.merge(restarted).scorecard();
        System.out.println("at last: " + card.of(Experience.RESPONSE_SPEED));
        System.out.println("left out: " + card.readings().get(0).duplicates() + " duplicates");

        Collections.reverse(calls);
        Tally atOnce = engine.withThreads(4).tally(JUNE).add(CALLS.of(calls));
        System.out.println("same bytes in another order, unsplit: " + Arrays.equals(atOnce.toBytes(), south.toBytes()));
    }

    private static List<Call> calls() {
        Instant start = Instant.parse("2026-06-01T08:00:00Z");
        return new ArrayList<>(
                IntStream.range(0, 350).mapToObj(i -> call(i % 300, start)).toList());
    }

    private static Call call(int i, Instant start) {
        Instant rang = start.plus(Duration.ofHours(2L * i));
        return new Call("C-" + i, rang, rang.plus(Duration.ofMinutes(1 + i % 9 + i / 60)));
    }
}
