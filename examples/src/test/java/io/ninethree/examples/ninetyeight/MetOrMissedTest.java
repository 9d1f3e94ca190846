package io.ninethree.examples.ninetyeight;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.examples.Printed;
import org.junit.jupiter.api.Test;

class MetOrMissedTest {

    @Test
    void printsWhichTargetsAreMet() throws Exception {
        assertThat(Printed.by(MetOrMissed::main)).isEqualTo("""
                        overall: 97.4 points, scored, 5 of 8 indicators
                        emo.csat: 98.5 points, 98.5, n = 80: met
                        resp.resolved24h: 97 points, 97.0 %, n = 100: missed
                        cons.channelRatio: 99.0 points, 99.0 %, n = 80: met
                        Overall: 100.0 → 97.4 (-2.6)
                            -0.9  Feedback closure: 95.0 %, n = 20
                            -0.7  Resolved within 24 hours: 97.0 %, n = 100
                            -0.4  Customer satisfaction: 98.5, n = 80
                            -0.3  Plan within 48 hours: 95.0 %, n = 20
                            -0.3  Cross-channel consistency: 99.0 %, n = 80
                        """);
    }
}
