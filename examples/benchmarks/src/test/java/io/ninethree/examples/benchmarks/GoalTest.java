package io.ninethree.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GoalTest {

    @Test
    void tableSaysWhatWasToBeReachedAndWhatWas() {
        Goal reached = Goal.atMost("time", 2, 1.25, OptionalDouble.of(1.634));
        Goal unknown = Goal.atLeast("streams / engine", 15, 30, OptionalDouble.empty());
        assertThat(Goal.table(List.of(reached, unknown))).isEqualTo("""
                        | goal | must | aim | measured |
                        | --- | ---: | ---: | ---: |
                        | time | ≤ 2.00 | ≤ 1.25 | 1.63 |
                        | streams / engine | ≥ 15.0 | ≥ 30.0 | – |
                        """);
    }

    @Test
    void largeNumbersHaveNoDecimals() {
        assertThat(Goal.table(List.of(Goal.atMost("bytes", 8, 0, OptionalDouble.of(8570.4)))))
                .endsWith("| bytes | ≤ 8.00 | ≤ 0.00 | 8570 |\n");
    }
}
