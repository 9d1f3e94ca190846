package io.ninethree.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.model.Text;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrainTest {

    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-06-03, 2026-06-03, 2026-06-03",
        "WEEK, 2026-06-03, 2026-06-01, 2026-W23",
        "WEEK, 2026-06-01, 2026-06-01, 2026-W23",
        "WEEK, 2026-06-07, 2026-06-01, 2026-W23",
        "WEEK, 2027-01-03, 2026-12-28, 2026-W53",
        "WEEK, 2024-12-31, 2024-12-30, 2025-W01",
        "WEEK, 2021-01-01, 2020-12-28, 2020-W53",
        "MONTH, 2026-06-30, 2026-06-01, 2026-06",
        "QUARTER, 2026-06-30, 2026-04-01, 2026-Q2",
        "QUARTER, 2024-03-31, 2024-01-01, 2024-Q1",
        "QUARTER, 2026-12-31, 2026-10-01, 2026-Q4",
        "YEAR, 2026-12-31, 2026-01-01, 2026",
        "YEAR, 0812-12-31, 0812-01-01, 0812",
    })
    void cutsTimeIntoCells(Grain grain, LocalDate day, LocalDate start, String label) {
        assertThat(grain.start(day)).isEqualTo(start);
        assertThat(grain.label(start)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-03-01, -1, 2026-02-28",
        "WEEK, 2026-06-01, 2, 2026-06-15",
        "MONTH, 2026-01-01, -2, 2025-11-01",
        "QUARTER, 2026-01-01, -1, 2025-10-01",
        "YEAR, 2026-01-01, 3, 2029-01-01",
    })
    void countsCells(Grain grain, LocalDate start, long n, LocalDate other) {
        assertThat(grain.plus(start, n)).isEqualTo(other);
    }

    /** Every day belongs to one cell, and the cells leave no day out. */
    @Property
    void tilesTime(@ForAll Grain grain, @ForAll short days) {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(days);
        LocalDate start = grain.start(day);
        LocalDate next = grain.plus(start, 1);
        assertThat(day).isAfterOrEqualTo(start).isBefore(next);
        assertThat(grain.start(next)).isEqualTo(next);
        assertThat(grain.start(next.minusDays(1))).isEqualTo(start);
        assertThat(grain.plus(next, -1)).isEqualTo(start);
    }

    @Test
    @DefaultLocale("ar-EG")
    void writesWesternDigitsOnAnArabicMachine() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        assertThat(Stream.of(Grain.values()).map(grain -> grain.label(grain.start(day))))
                .containsExactly("2026-01-05", "2026-W02", "2026-01", "2026-Q1", "2026");
    }

    @Test
    void hasANameInBothLanguages() {
        assertThat(Stream.of(Grain.values()).map(Grain::text))
                .containsExactly(
                        Text.of("日", "day"),
                        Text.of("周", "week"),
                        Text.of("月", "month"),
                        Text.of("季度", "quarter"),
                        Text.of("年", "year"));
    }
}
