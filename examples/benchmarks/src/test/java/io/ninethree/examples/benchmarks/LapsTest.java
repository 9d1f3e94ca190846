package io.ninethree.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LapsTest {

    private static final Laps LAPS = new Laps(Map.of(
            "engine", List.of(lap(20), lap(90), lap(60)),
            "loop", List.of(lap(10), lap(30), lap(40))));

    private static Effort lap(long nanos) {
        return new Effort(nanos, 0, 0);
    }

    @Test
    void runnersAreComparedRoundByRound() {
        assertThat(LAPS.ratio("engine", "loop", Effort::threadNanos)).hasValue(2);
    }

    @Test
    void medianIsTheOneInTheMiddle() {
        assertThat(LAPS.median("engine", Effort::threadNanos)).hasValue(60);
    }

    @Test
    void runnerThatDidNotRunHasNoRatio() {
        assertThat(LAPS.ratio("engine", "database", Effort::threadNanos)).isEmpty();
    }
}
