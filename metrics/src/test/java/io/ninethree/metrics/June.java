package io.ninethree.metrics;

import io.ninethree.fact.ScoringPeriod;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** Times in and after a month. */
final class June {

    static final ScoringPeriod MONTH = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC);

    private June() {}

    /** Midnight at the start of a day; days after the month are counted on. */
    static Instant day(int day) {
        return MONTH.from().plus(Duration.ofDays(day - 1));
    }

    static Instant day(int day, Duration later) {
        return day(day).plus(later);
    }
}
