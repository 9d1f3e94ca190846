package io.ninethree.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {

    @Test
    void countsWhatWasLeftOut() {
        assertThat(new Sample(100, 1, 20, 300).leftOut()).isEqualTo(321);
        assertThat(Sample.of(100).leftOut()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0, 0", "0, -1, 0, 0", "0, 0, -1, 0", "0, 0, 0, -1"})
    void refusesNegativeCounts(long counted, long absent, long undecided, long unreadable) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sample(counted, absent, undecided, unreadable))
                .withMessage("counts of a sample must not be negative, were %d, %d, %d and %d"
                        .formatted(counted, absent, undecided, unreadable));
    }
}
