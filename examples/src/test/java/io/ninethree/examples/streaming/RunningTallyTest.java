package io.ninethree.examples.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.examples.Printed;
import org.junit.jupiter.api.Test;

class RunningTallyTest {

    /** The README shows the same lines. */
    @Test
    void countsEachCallOnceHoweverItWasReported() throws Exception {
        assertThat(Printed.by(RunningTally::main).lines())
                .contains("left out: 50 duplicates", "same bytes in another order, unsplit: true");
    }
}
