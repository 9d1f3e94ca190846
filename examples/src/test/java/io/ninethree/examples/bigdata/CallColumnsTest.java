package io.ninethree.examples.bigdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.examples.Printed;
import org.junit.jupiter.api.Test;

class CallColumnsTest {

    /** A third of the calls are chats, and wait longer. */
    @Test
    void scoresTheCallsOfEachChannel() throws Exception {
        assertThat(Printed.by(CallColumns::main)).isEqualTo("""
                channel=chat, resp.firstMean: 61.2 points, 5.2 min, n = 64000
                channel=phone, resp.firstMean: 81.3 points, 2.7 min, n = 128000
                overall: 70.0 points, indicative, 3 of 73 indicators
                """);
    }
}
