package io.ninethree.rules.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.rules.calendar.Arrival.Never;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other calendars get wrong, and what their users report. */
class PeerDefectsTest {

    // biz 1.8.2: in Shanghai 07:40 on 30 April is still 29 April in UTC, so that morning disappears.
    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, 2026-04-29, 2026-04-30T07:40",
        "America/Los_Angeles, 2026-06-02, 2026-06-01T18:00",
        "Pacific/Auckland, 2026-06-02, 2026-06-03T08:00"
    })
    void changesOnlyTheLocalDateThatIsSpecial(String zone, LocalDate special, LocalDateTime otherwise) {
        BusinessCalendar calendar =
                daily(zone, "07:40-20:00").openOn(special, "12:00-13:00").build();

        assertThat(calendar.isOpen(otherwise.atZone(ZoneId.of(zone)).toInstant()))
                .isTrue();
        assertThat(onDate(calendar, special)).isEqualTo(Duration.ofHours(1));
        assertThat(onDate(calendar, special.plusDays(1))).isEqualTo(Duration.ofMinutes(740));
        assertThat(onDate(calendar, special.minusDays(1))).isEqualTo(Duration.ofMinutes(740));
    }

    // biz 1.8.2: 9,000 s.
    @Test
    void countsHoursOnceThatMeetAfterASkippedHour() {
        assertThat(onDate(
                        daily("America/New_York", "02:15-02:45", "03:00-05:00").build(), LocalDate.of(2024, 3, 10)))
                .isEqualTo(Duration.ofHours(2));
    }

    // biz 1.8.2: 600 min.
    @Test
    void countsHoursThatOverlapOnce() {
        assertThat(onDate(daily("Asia/Shanghai", "09:00-17:00", "10:00-12:00").build(), LocalDate.of(2026, 6, 1)))
                .isEqualTo(Duration.ofHours(8));
    }

    // biz 1.8.2 moves 02:15 to 03:15.
    @Test
    void opensWhereAHalfHourIsSkipped() {
        BusinessCalendar calendar = daily("Australia/Lord_Howe", "02:15-04:00").build();
        Instant midnight = midnight(calendar, LocalDate.of(2024, 10, 6));

        assertThat(calendar.nextOpening(midnight).instant()).hasValue(Instant.parse("2024-10-05T15:30:00Z"));
    }

    // biz 1.8.2: two hours in Dublin, one in London.
    @ParameterizedTest
    @CsvSource({"Europe/Dublin", "Europe/London"})
    void repeatsAnHourWhateverThatIsCalled(String zone) {
        assertThat(onDate(daily(zone, "00:30-01:30").build(), LocalDate.of(2024, 10, 27)))
                .isEqualTo(Duration.ofMinutes(90));
    }

    // biz 1.8.2: 7,200 s by duration, 5,400 s by asking each minute; in the gap 1,800 s against none.
    @ParameterizedTest
    @CsvSource({"2024-11-03, 01:30-02:30, 5400", "2024-03-10, 02:15-02:45, 0"})
    void isOpenForAsManyMinutesAsItCounts(LocalDate date, String hours, long seconds) {
        BusinessCalendar calendar = daily("America/New_York", hours).build();
        Instant midnight = midnight(calendar, date);
        long minutes = IntStream.range(0, 25 * 60)
                .filter(minute -> calendar.isOpen(midnight.plusSeconds(60L * minute)))
                .count();

        assertThat(60 * minutes).isEqualTo(seconds);
        assertThat(onDate(calendar, date)).isEqualTo(Duration.ofSeconds(seconds));
    }

    // biz 1.8.2: 28,800 s.
    @Test
    void keepsSecondsOfHours() {
        assertThat(onDate(daily("Asia/Shanghai", "09:00:30-17:00:45").build(), LocalDate.of(2026, 6, 1)))
                .isEqualTo(Duration.ofSeconds(28_815));
    }

    // biz 1.8.2: forward from an opening arrives at the next opening, backward from a closing at this opening.
    @Test
    void choosesTheSameEdgeForwardAndBackward() {
        BusinessCalendar calendar = daily("Asia/Shanghai", "09:00-17:00").build();
        Instant opening = at("2026-06-01T09:00");
        Duration day = Duration.ofHours(8);

        assertThat(calendar.add(opening, day, Edge.EARLIEST).instant()).hasValue(at("2026-06-01T17:00"));
        assertThat(calendar.add(opening, day, Edge.LATEST).instant()).hasValue(at("2026-06-02T09:00"));
        assertThat(calendar.subtract(at("2026-06-02T17:00"), day, Edge.EARLIEST).instant())
                .hasValue(at("2026-06-01T17:00"));
        assertThat(calendar.subtract(at("2026-06-02T17:00"), day, Edge.LATEST).instant())
                .hasValue(at("2026-06-02T09:00"));
    }

    // biz 1.8.2 computes for 3.6 s: it would take 638 years.
    @Test
    void refusesToAddWhatTakesCenturies() {
        BusinessCalendar calendar = BusinessCalendar.named("rare")
                .in("Asia/Shanghai")
                .open(MONDAY, "09:00-09:30")
                .build();

        assertThat(calendar.add(at("2026-06-01T00:00"), Duration.ofMinutes(1_000_000)))
                .isInstanceOf(Never.class);
    }

    // biz 1.8.2: 1.7 s per call.
    @Test
    void takesTenYearsOfHolidays() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        LocalDate[] holidays =
                Stream.iterate(first, date -> date.plusDays(1)).limit(3_650).toArray(LocalDate[]::new);
        BusinessCalendar calendar =
                daily("Asia/Shanghai", "09:00-17:00").closedOn(holidays).build();

        assertThat(calendar.add(at("2020-01-01T00:00"), Duration.ofHours(8)).instant())
                .hasValue(at("2029-12-29T17:00"));
    }

    // working_hours: 24 h.
    @Test
    void hasTwentyFiveHoursWhereTheDayHas() {
        assertThat(onDate(daily("Europe/Berlin", "00:00-24:00").build(), LocalDate.of(2024, 10, 27)))
                .isEqualTo(Duration.ofHours(25));
    }

    // ERPNext: 1 s.
    @Test
    void countsNothingWhereNothingIsOpen() {
        BusinessCalendar calendar = daily("Asia/Shanghai", "09:00-17:00").build();

        assertThat(calendar.between(at("2026-06-01T18:00"), at("2026-06-01T23:00")))
                .isZero();
    }

    // jBPM: Wednesday. Two days of eight hours are Monday and Tuesday.
    @Test
    void countsTwoDaysFromASaturdayToTuesday() {
        BusinessCalendar calendar = BusinessCalendar.named("office")
                .in("Asia/Shanghai")
                .openThrough(MONDAY, FRIDAY, "09:00-17:00")
                .build();

        assertThat(calendar.add(at("2026-06-06T12:00"), Duration.ofHours(16)).instant())
                .hasValue(at("2026-06-09T17:00"));
    }

    // chatwoot 13392, osTicket 1168, glpi 687: wall time in place of business time.
    @Test
    void countsNoNightsAndNoWeekends() {
        BusinessCalendar calendar = BusinessCalendar.named("office")
                .in("Asia/Shanghai")
                .openThrough(MONDAY, FRIDAY, "09:00-17:00")
                .build();

        assertThat(calendar.between(at("2026-06-05T16:00"), at("2026-06-08T10:00")))
                .isEqualTo(Duration.ofHours(2));
    }

    // dbt_zendesk 25, grafana/oncall 3261, moment-business-time 58: schedules move with today's offset.
    @Test
    void keepsItsHoursOnTheWallInSummerAndInWinter() {
        BusinessCalendar calendar = daily("America/New_York", "09:00-17:00").build();

        assertThat(calendar.nextOpening(Instant.parse("2024-01-15T12:00:00Z")).instant())
                .hasValue(Instant.parse("2024-01-15T14:00:00Z"));
        assertThat(calendar.nextOpening(Instant.parse("2024-07-15T12:00:00Z")).instant())
                .hasValue(Instant.parse("2024-07-15T13:00:00Z"));
    }

    // OTRS 787: an hour added where the clock goes back arrives where it started.
    @Test
    void goesOnWhereTheClockGoesBack() {
        BusinessCalendar calendar = daily("Europe/Berlin", "00:00-24:00").build();
        Instant twoOClock = Instant.parse("2024-10-27T00:00:00Z");

        assertThat(calendar.add(twoOClock, Duration.ofHours(1)).instant()).hasValue(twoOClock.plusSeconds(3_600));
    }

    // biz 130 and 35, zammad 2497, businesstimedelta 9: endless loops.
    @Test
    void endsTheSearchOfACalendarThatIsNeverOpen() {
        BusinessCalendar closed = daily("Asia/Shanghai", "09:00-17:00")
                .breaks("always at lunch", "00:00-24:00")
                .build();

        assertThat(closed.nextOpening(at("2026-06-01T00:00"))).isInstanceOf(Never.class);
        assertThat(closed.between(Instant.MIN, Instant.MAX)).isZero();
    }

    // ts-business-time 5, vue-business-hours 26: loops where midnight is skipped.
    @Test
    void goesOnWhereMidnightIsSkipped() {
        BusinessCalendar calendar = daily("America/Sao_Paulo", "00:00-02:00").build();

        assertThat(calendar.add(Instant.parse("2018-11-03T05:30:00Z"), Duration.ofHours(1), Edge.EARLIEST)
                        .instant())
                .hasValue(Instant.parse("2018-11-04T04:00:00Z"));
    }

    // dbt_zendesk 92 and 107, zammad 390, business_time 36: holidays ignored, or counted twice.
    @Test
    void closesAHolidayOnce() {
        LocalDate holiday = LocalDate.of(2026, 10, 1);
        BusinessCalendar calendar = daily("Asia/Shanghai", "09:00-17:00")
                .closedOn("National Day", holiday)
                .closedOn(holiday, holiday)
                .build();

        assertThat(calendar.between(at("2026-09-30T00:00"), at("2026-10-03T00:00")))
                .isEqualTo(Duration.ofHours(16));
    }

    // frappe/helpdesk 2212, biz 33: lunch, and shifts over midnight.
    @Test
    void hasLunchesAndNights() {
        BusinessCalendar calendar = daily("Asia/Shanghai", "22:00-06:00")
                .breaks("lunch", "02:00-02:30")
                .build();

        assertThat(calendar.between(at("2026-06-01T12:00"), at("2026-06-02T12:00")))
                .isEqualTo(Duration.ofMinutes(450));
    }

    private static BusinessCalendar.Builder daily(String zone, String... hours) {
        return BusinessCalendar.named("daily").in(zone).openThrough(MONDAY, SUNDAY, hours);
    }

    private static Duration onDate(BusinessCalendar calendar, LocalDate date) {
        return calendar.between(midnight(calendar, date), midnight(calendar, date.plusDays(1)));
    }

    private static Instant midnight(BusinessCalendar calendar, LocalDate date) {
        return date.atStartOfDay(calendar.zone()).toInstant();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
