package io.ninethree.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultTimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringPeriodTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final ScoringPeriod JUNE = ScoringPeriod.of(YearMonth.of(2026, 6), SHANGHAI);

    @Test
    @DefaultTimeZone("America/New_York")
    void isAMonthInItsTimeZone() {
        assertThat(JUNE.from()).isEqualTo("2026-05-31T16:00:00Z");
        assertThat(JUNE.to()).isEqualTo("2026-06-30T16:00:00Z");
        assertThat(JUNE.knownAt()).isEqualTo(JUNE.to());
        assertThat(JUNE.label()).isEqualTo("2026-06");
    }

    /** Hours more or less than the days of the month have where clocks do not change. */
    @ParameterizedTest
    @CsvSource({
        "2026-03, Europe/Berlin, -1",
        "2026-10, Europe/Berlin, 1",
        "2026-03, America/New_York, -1",
        "2026-11, America/New_York, 1",
        "2026-03, Asia/Shanghai, 0",
    })
    void isAsLongAsTheClocksSay(YearMonth month, ZoneId zone, int hours) {
        ScoringPeriod period = ScoringPeriod.of(month, zone);
        Duration length = Duration.between(period.from(), period.to());
        assertThat(length).isEqualTo(Duration.ofDays(month.lengthOfMonth()).plusHours(hours));
    }

    @Test
    void beginsWithTheDayWhereClocksSkipMidnight() {
        LocalDate skipped = LocalDate.of(2018, 11, 4);
        ScoringPeriod day = ScoringPeriod.between(skipped, skipped.plusDays(1), ZoneId.of("America/Sao_Paulo"));
        assertThat(day.from()).isEqualTo("2018-11-04T03:00:00Z");
        assertThat(day.to()).isEqualTo("2018-11-05T02:00:00Z");
    }

    @Test
    void isTheDaysFromOneDateToAnother() {
        ScoringPeriod week = ScoringPeriod.between(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 8), ZoneOffset.UTC);
        assertThat(week.from()).isEqualTo("2026-06-01T00:00:00Z");
        assertThat(week.to()).isEqualTo("2026-06-08T00:00:00Z");
        assertThat(week.label()).isEqualTo("2026-06-01/2026-06-08");
    }

    /** So that every instant belongs to one month only. */
    @Test
    void containsItsStartAndNotItsEnd() {
        assertThat(JUNE.contains(JUNE.from())).isTrue();
        assertThat(JUNE.contains(JUNE.from().minusNanos(1))).isFalse();
        assertThat(JUNE.contains(JUNE.to().minusNanos(1))).isTrue();
        assertThat(JUNE.contains(JUNE.to())).isFalse();
    }

    @Test
    void mayBeTheWholeTime() {
        Instant now = Instant.parse("2026-06-15T00:00:00Z");
        ScoringPeriod whole = ScoringPeriod.wholeTime(now);
        assertThat(whole.isWholeTime()).isTrue();
        assertThat(whole.knownAt()).isEqualTo(now);
        assertThat(whole.label()).isEqualTo("whole time");
        assertThat(whole.contains(Instant.MIN)).isTrue();
        assertThat(whole.contains(Instant.MAX)).isTrue();
    }

    @Test
    void isNotTheWholeTimeIfItHasAnEnd() {
        assertThat(JUNE.isWholeTime()).isFalse();
        assertThat(new ScoringPeriod(Instant.MIN, JUNE.to(), JUNE.to(), "until June").isWholeTime())
                .isFalse();
        assertThat(new ScoringPeriod(JUNE.from(), Instant.MAX, JUNE.to(), "since June").isWholeTime())
                .isFalse();
    }

    @Test
    void mayBeKnownLater() {
        Instant later = JUNE.to().plus(Duration.ofDays(7));
        assertThat(JUNE.withKnownAt(later)).isEqualTo(new ScoringPeriod(JUNE.from(), JUNE.to(), later, "2026-06"));
        assertThat(JUNE.withLabel("June").label()).isEqualTo("June");
    }

    @Test
    void refusesToEndBeforeItStarts() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringPeriod.between(day, day, SHANGHAI))
                .withMessage("end of a period must be after its start 2026-05-31T16:00:00Z, was 2026-05-31T16:00:00Z");
    }

    @Test
    void refusesToBeKnownBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JUNE.withKnownAt(JUNE.from()))
                .withMessage(
                        "knownAt of a period must be after its start 2026-05-31T16:00:00Z, was 2026-05-31T16:00:00Z");
    }
}
