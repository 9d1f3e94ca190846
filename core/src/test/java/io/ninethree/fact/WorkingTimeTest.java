package io.ninethree.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

    @Test
    void isWallTimeUnlessSomebodySaysOtherwise() {
        Instant friday = Instant.parse("2026-06-05T18:00:00Z");
        Duration weekend = Duration.ofHours(62);
        assertThat(WorkingTime.always().between(friday, friday.plus(weekend))).isEqualTo(weekend);
        assertThat(WorkingTime.always().name()).isEqualTo("always");
    }
}
