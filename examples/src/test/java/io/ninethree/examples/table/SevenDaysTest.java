package io.ninethree.examples.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SevenDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T08:00:00Z, 2026-06-08T08:00:00Z, 2026-06-30T00:00:00Z, true",
        "2026-06-01T08:00:00Z, 2026-06-08T08:00:01Z, 2026-06-30T00:00:00Z, false",
        "2026-06-01T08:00:00Z, 2026-05-31T08:00:00Z, 2026-06-30T00:00:00Z, false",
        "2026-06-01T08:00:00Z,                     , 2026-06-08T08:00:00Z, false",
        "2026-06-01T08:00:00Z,                     , 2026-06-08T07:59:59Z,      ",
        "2026-06-01T08:00:00Z, 2026-06-03T08:00:00Z, 2026-06-08T07:59:59Z,      ",
        "2026-06-01T08:00:00Z, 2026-06-03T08:00:00Z, 2026-05-31T00:00:00Z,      ",
        "                    , 2026-06-03T08:00:00Z, 2026-06-30T00:00:00Z,      "
    })
    void decidesOnceTheDaysHavePassed(Instant start, Instant event, Instant knownAt, Boolean follows) {
        assertThat(SevenDays.follows(start, event, knownAt)).isEqualTo(follows);
    }
}
