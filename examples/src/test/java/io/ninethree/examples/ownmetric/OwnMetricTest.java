package io.ninethree.examples.ownmetric;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.examples.Printed;
import org.junit.jupiter.api.Test;

class OwnMetricTest {

    @Test
    void theDefinitionOfFirstContactHolds() throws Exception {
        assertThat(Printed.by(FirstContact::main)).isEmpty();
    }

    @Test
    void anIndicatorOfOnesOwnStandsInTheStandardModel() throws Exception {
        assertThat(Printed.by(DeliveriesSetUp::main)).isEqualTo("acme.setUp: 33.3 points, 66.7 %, n = 3\n");
    }
}
