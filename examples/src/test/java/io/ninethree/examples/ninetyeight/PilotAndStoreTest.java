package io.ninethree.examples.ninetyeight;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.examples.Printed;
import org.junit.jupiter.api.Test;

class PilotAndStoreTest {

    @Test
    void printsWhatEachSetsOtherwise() throws Exception {
        assertThat(Printed.by(PilotAndStore::main)).isEqualTo("""
                        The "98" standard → Pilot → Nanjing Road
                          Overall, weights: Stability 25.0 %; Response speed 25.0 %; Consistency 25.0 %; Feedback loop 25.0 % \
                        → Stability 40.0 %; Response speed 20.0 %; Consistency 20.0 %; Feedback loop 20.0 %
                          Customer satisfaction, minimum sample: 10 → 30
                          Cross-channel consistency, scope: applies → does not apply
                        lax-store/loop.closure: what is adjusted must be one of \
                        [cons.channelRatio, emo.csat], which 'pilot' allows, was 'loop.closure'
                        """);
    }
}
