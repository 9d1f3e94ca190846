package io.ninethree.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DayHoursTest {

    @Test
    void sortsSpans() {
        assertThat(union("13:00-18:00", "09:00-12:00")).hasToString("09:00-12:00 13:00-18:00");
    }

    @Test
    void joinsSpansThatOverlap() {
        assertThat(union("09:00-12:00", "11:00-18:00")).hasToString("09:00-18:00");
    }

    @Test
    void joinsSpansThatTouch() {
        assertThat(union("12:00-18:00", "09:00-12:00")).hasToString("09:00-18:00");
    }

    @Test
    void swallowsASpanWithinAnother() {
        assertThat(union("09:00-17:00", "10:00-12:00", "16:00-18:00")).hasToString("09:00-18:00");
    }

    private static DayHours union(String... spans) {
        return DayHours.unionOf(Stream.of(spans).map(OpenHours::parse).toList());
    }
}
