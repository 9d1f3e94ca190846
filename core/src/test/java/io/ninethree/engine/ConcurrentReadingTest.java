package io.ninethree.engine;

import static io.ninethree.engine.Scored.WHOLE;
import static io.ninethree.engine.Scored.indicator;
import static io.ninethree.fact.Row.row;
import static io.ninethree.vocabulary.Cases.HANDLING_TIME;
import static io.ninethree.vocabulary.Cases.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.formula.Formula;
import io.ninethree.score.Scorecards;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Shared;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ConcurrentReadingTest {

    private static final ScoringEngine ENGINE = ScoringEngine.of(Scored.model(List.of(
            indicator("mean", Formula.mean(HANDLING_TIME)), indicator("median", Formula.median(HANDLING_TIME)))));

    private static Scorecards scorecards() {
        List<Row> rows = IntStream.range(0, 4_000)
                .mapToObj(i -> row(STORE, "store " + i % 8, HANDLING_TIME, Duration.ofSeconds(i * 7919L)))
                .toList();
        return ENGINE.by(Shared.STORE).score(WHOLE, Records.of(Cases.SOURCE, rows));
    }

    /** Scorecards are made when they are asked for, and any thread may ask. */
    @Test
    void threadsThatAskAtOnceSeeWhatOneSees() {
        Scorecards one = scorecards();
        for (int round = 0; round < 20; round++) {
            Scorecards many = scorecards();
            assertThat(IntStream.range(0, 64)
                            .parallel()
                            .mapToObj(i -> many.segments().get(i % 8))
                            .filter(segment -> !many.of(segment).equals(one.of(segment))))
                    .isEmpty();
        }
    }
}
