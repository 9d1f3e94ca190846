package io.ninethree.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WindowTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ScoringPeriod JUNE = ScoringPeriod.of(YearMonth.of(2026, 6), SHANGHAI);

    private static ScoringPeriod days(String from, String to, ZoneId zone) {
        return ScoringPeriod.between(LocalDate.parse(from), LocalDate.parse(to), zone);
    }

    private static Instant shanghai(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "1, DAY, 2026-06-30, 2026-06-30",
        "7, DAY, 2026-06-24, 2026-06-24/2026-07-01",
        "1, WEEK, 2026-06-29, 2026-06-29/2026-07-01",
        "2, WEEK, 2026-06-22, 2026-06-22/2026-07-01",
        "1, MONTH, 2026-06-01, 2026-06",
        "3, MONTH, 2026-04-01, 2026-Q2",
        "12, MONTH, 2025-07-01, 2025-07-01/2026-07-01",
        "1, QUARTER, 2026-04-01, 2026-Q2",
        "2, QUARTER, 2026-01-01, 2026-01-01/2026-07-01",
        "1, YEAR, 2026-01-01, 2026-01-01/2026-07-01",
    })
    void rollsUpToTheEndOfThePeriod(int n, Grain grain, String from, String label) {
        ScoringPeriod window = Window.rolling(n, grain, SHANGHAI).of(JUNE);
        assertThat(window).isEqualTo(new ScoringPeriod(shanghai(from + "T00:00"), JUNE.to(), JUNE.knownAt(), label));
    }

    @ParameterizedTest
    @CsvSource({"DAY, 2026-06-30", "WEEK, 2026-06-29", "MONTH, 2026-06-01", "QUARTER, 2026-04-01", "YEAR, 2026-01-01"})
    void beginsWithTheCellToDate(Grain grain, String from) {
        ScoringPeriod window = Window.toDate(grain, SHANGHAI).of(JUNE);
        assertThat(window.from()).isEqualTo(shanghai(from + "T00:00"));
        assertThat(window.to()).isEqualTo(JUNE.to());
    }

    /** The last moment of a period belongs to the cell that ends with it, not to the next one. */
    @Test
    void asksForTheCellOfTheLastMoment() {
        ScoringPeriod year = days("2025-01-01", "2026-01-01", SHANGHAI);
        assertThat(Window.toDate(Grain.YEAR, SHANGHAI).of(year)).isEqualTo(year.withLabel("2025"));
        ScoringPeriod longer = new ScoringPeriod(year.from(), year.to().plusNanos(1), year.to(), "longer");
        assertThat(Window.rolling(2, Grain.YEAR, SHANGHAI).of(longer).from()).isEqualTo(year.from());
    }

    @ParameterizedTest
    @CsvSource({
        "1, DAY, 2026-05-31, 2026-06-30, 2026-05-31/2026-06-30",
        "1, WEEK, 2026-05-25, 2026-06-24, 2026-05-25/2026-06-24",
        "1, MONTH, 2026-05-01, 2026-06-01, 2026-05",
        "2, QUARTER, 2025-12-01, 2026-01-01, 2025-12",
        "1, YEAR, 2025-06-01, 2025-07-01, 2025-06",
    })
    void movesBothEnds(int n, Grain grain, String from, String to, String label) {
        ScoringPeriod window = Window.offset(n, grain, SHANGHAI).of(JUNE);
        assertThat(window)
                .isEqualTo(
                        new ScoringPeriod(shanghai(from + "T00:00"), shanghai(to + "T00:00"), JUNE.knownAt(), label));
    }

    @Test
    void movesByTheLocalClock() {
        ScoringPeriod april = ScoringPeriod.of(YearMonth.of(2026, 4), BERLIN);
        assertThat(Window.offset(1, Grain.MONTH, BERLIN).of(april))
                .isEqualTo(ScoringPeriod.of(YearMonth.of(2026, 3), BERLIN).withKnownAt(april.knownAt()));
    }

    /** The 29th of March would be the 29th of February, and would end when it starts. */
    @ParameterizedTest
    @CsvSource({"29", "30", "31"})
    void movesADayThatAShorterMonthLacksToItsLastDay(int day) {
        LocalDate date = LocalDate.of(2026, 3, day);
        ScoringPeriod one = ScoringPeriod.between(date, date.plusDays(1), BERLIN);
        ScoringPeriod window = Window.offset(1, Grain.MONTH, BERLIN).of(one);
        assertThat(window)
                .isEqualTo(days("2026-02-28", "2026-03-01", BERLIN)
                        .withLabel("2026-02-28")
                        .withKnownAt(one.to()));
    }

    @Test
    void keepsItsLengthWhereTheClockLeaps() {
        Instant two = LocalDateTime.parse("2026-03-30T02:00").atZone(BERLIN).toInstant();
        ScoringPeriod hour = new ScoringPeriod(two, two.plusSeconds(3600), two.plusSeconds(3600), "hour");
        ScoringPeriod window = Window.offset(1, Grain.DAY, BERLIN).of(hour);
        assertThat(window.from()).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(window.to()).isEqualTo("2026-03-29T02:00:00Z");
        assertThat(window.label()).isEqualTo("2026-03-29T03:00/2026-03-29T04:00");
    }

    @Test
    void keepsItsLengthWhereTheClockRepeatsAnHour() {
        Instant two = Instant.parse("2026-10-25T00:00:00Z");
        ScoringPeriod repeated = new ScoringPeriod(two, two.plusSeconds(3600), two.plusSeconds(3600), "repeated");
        ScoringPeriod window = Window.offset(1, Grain.DAY, BERLIN).of(repeated);
        assertThat(window.from()).isEqualTo("2026-10-24T00:00:00Z");
        assertThat(window.to()).isEqualTo("2026-10-24T01:00:00Z");
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheWholeTime(Grain grain) {
        ScoringPeriod whole = ScoringPeriod.wholeTime(JUNE.to());
        assertThat(Window.rolling(2, grain, SHANGHAI).of(whole)).isEqualTo(whole);
        assertThat(Window.toDate(grain, SHANGHAI).of(whole)).isEqualTo(whole);
        assertThat(Window.offset(2, grain, SHANGHAI).of(whole)).isEqualTo(whole);
    }

    @Test
    void leavesAnEndThatLiesNowhere() {
        ScoringPeriod until = new ScoringPeriod(Instant.MIN, JUNE.to(), JUNE.to(), "until June");
        ScoringPeriod since = new ScoringPeriod(JUNE.from(), Instant.MAX, JUNE.to(), "since June");
        Window before = Window.offset(1, Grain.MONTH, SHANGHAI);
        assertThat(before.of(until))
                .isEqualTo(new ScoringPeriod(Instant.MIN, shanghai("2026-06-01T00:00"), JUNE.to(), "until June"));
        assertThat(before.of(since))
                .isEqualTo(new ScoringPeriod(shanghai("2026-05-01T00:00"), Instant.MAX, JUNE.to(), "since June"));
        assertThat(Window.rolling(1, Grain.MONTH, SHANGHAI).of(until)).isEqualTo(JUNE);
        assertThat(Window.rolling(1, Grain.MONTH, SHANGHAI).of(since)).isEqualTo(since);
    }

    @Test
    void keepsWhatTheFactsAreKnownAt() {
        ScoringPeriod late = JUNE.withKnownAt(JUNE.to().plusSeconds(9));
        assertThat(Window.rolling(3, Grain.MONTH, SHANGHAI).of(late).knownAt()).isEqualTo(late.knownAt());
        assertThat(Window.offset(3, Grain.MONTH, SHANGHAI).of(late).knownAt()).isEqualTo(late.knownAt());
    }

    @Test
    void refusesASpanOfWhichNothingIsKnownYet() {
        ScoringPeriod early = JUNE.withKnownAt(shanghai("2026-06-15T00:00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.rolling(1, Grain.DAY, SHANGHAI).of(early))
                .withMessage("knownAt of a period must be after its start 2026-06-29T16:00:00Z,"
                        + " was 2026-06-14T16:00:00Z");
    }

    /** Slow and plain: the days of a rolling window, counted one by one. */
    @Property
    void hasTheCellsThatItCounts(@ForAll byte offset, @ForAll byte cells, @ForAll Grain grain) {
        int n = 1 + Math.abs(cells % 5);
        LocalDate end = LocalDate.of(2026, 3, 1).plusDays(offset);
        ScoringPeriod period = ScoringPeriod.between(end.minusDays(1), end, ZoneOffset.UTC);
        LocalDate day = end.minusDays(1);
        for (int found = 1; found < n || !grain.start(day).equals(day); day = day.minusDays(1)) {
            found += grain.start(day).equals(day) ? 1 : 0;
        }
        assertThat(Window.rolling(n, grain, ZoneOffset.UTC).of(period).from())
                .isEqualTo(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @Test
    void refusesToCountNoCells() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.rolling(0, Grain.MONTH, SHANGHAI))
                .withMessage("number of cells of a window must be at least 1, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.offset(-1, Grain.MONTH, SHANGHAI))
                .withMessage("number of cells of a window must be at least 1, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Window(Window.Kind.TO_DATE, 2, Grain.MONTH, SHANGHAI))
                .withMessage("number of cells of a window to date must be 1, was 2");
    }
}
