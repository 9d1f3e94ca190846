package io.ninethree.examples.bigdata;

import io.ninethree.engine.ProgressListener;
import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Columns;
import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.score.Scorecards;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Shared;
import java.time.Duration;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.concurrent.TimeUnit;

/** Calls that lie in arrays are scored where they lie. */
public final class CallColumns {

    private static final ScoringPeriod JUNE = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC);

    private static final int CALLS = 200_000;

    private static final int MONTH = 30 * 24 * 60 * 60;

    private final long[] rang = new long[CALLS];
    private final long[] answered = new long[CALLS];
    private final int[] channels = new int[CALLS];
    private final BitSet unanswered = new BitSet();

    private CallColumns() {
        for (int i = 0; i < CALLS; i++) {
            rang[i] = JUNE.from().getEpochSecond() + i % MONTH;
            channels[i] = i % 3 == 0 ? 1 : 0;
            answered[i] = rang[i] + 20 + i % 280 + 150L * channels[i];
            unanswered.set(i, i % 25 == 0);
        }
    }

    /**
     * Scores the calls by channel.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Scorecards cards = new CallColumns().score(InstantSource.system());
        cards.segments()
                .forEach(channel ->
                        System.out.println(channel + ", " + cards.of(channel).of("resp.firstMean")));
        System.out.println(cards.total().overall());
    }

    Scorecards score(InstantSource clock) {
        Records calls = Columns.of(Cases.SOURCE, CALLS)
                .map(Cases.OPENED_AT, rang, TimeUnit.SECONDS)
                .map(Cases.FIRST_REPLIED_AT, answered, TimeUnit.SECONDS)
                .absent(Cases.FIRST_REPLIED_AT, unanswered)
                .map(Cases.CHANNEL, channels, "phone", "chat")
                .records();

        return ScoringEngine.of(NinePlusThree.standard())
                .withThreads(2)
                .watchedBy(ProgressListener.until(clock.instant().plus(Duration.ofMinutes(5)), clock))
                .by(Shared.CHANNEL)
                .score(JUNE, calls);
    }
}
