package io.ninethree.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuaranteeTest {

    @Test
    void areTheThreeOfTheModelInItsOrder() {
        assertThat(Stream.of(Guarantee.values()).map(Dimension::text))
                .containsExactly(
                        Text.of("承诺兑现", "Promise fulfilment"),
                        Text.of("过程透明", "Process transparency"),
                        Text.of("问题可追溯", "Traceability"));
    }

    /** Definitions and stored results refer to headings by these. */
    @Test
    void keepTheirIds() {
        assertThat(Stream.of(Guarantee.values()).map(Dimension::id))
                .containsExactly("promise-fulfilment", "process-transparency", "traceability");
    }
}
