package io.ninethree.rules.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Why a calendar is open or closed. 1 June 2026 is a Monday. */
class StretchesTest {

    @Test
    void areHoursAndWhatLiesBetweenThem() {
        assertThat(told(office().build(), "2026-06-01", 1)).isEqualTo("""
                00:00 closed HOURS outside of opening hours
                09:00 open HOURS opening hours
                18:00 closed HOURS outside of opening hours
                """);
    }

    @Test
    void areNotCutAtMidnight() {
        assertThat(told(office().build(), "2026-06-05", 3)).isEqualTo("""
                00:00 closed HOURS outside of opening hours
                09:00 open HOURS opening hours
                18:00 closed HOURS outside of opening hours
                """);
    }

    @Test
    void nameBreaksWithinHoursOnly() {
        BusinessCalendar.Builder office =
                office().breaks("lunch", "12:00-13:00").breakThrough("siesta", MONDAY, MONDAY, "17:00-19:00");

        assertThat(told(office.build(), "2026-06-01", 1)).isEqualTo("""
                00:00 closed HOURS outside of opening hours
                09:00 open HOURS opening hours
                12:00 closed BREAK lunch
                13:00 open HOURS opening hours
                17:00 closed BREAK siesta
                18:00 closed HOURS outside of opening hours
                """);
    }

    @Test
    void nameTheClosureOfADate() {
        BusinessCalendar.Builder office =
                office().closedOn("National Day", LocalDate.of(2026, 6, 1)).closedOn(LocalDate.of(2026, 6, 2));

        assertThat(told(office.build(), "2026-06-01", 3)).isEqualTo("""
                00:00 closed CLOSURE National Day
                00:00 closed CLOSURE closed on 2026-06-02
                00:00 closed HOURS outside of opening hours
                09:00 open HOURS opening hours
                18:00 closed HOURS outside of opening hours
                """);
    }

    @Test
    void nameTheClosureOfAPart() {
        BusinessCalendar.Builder office = office().closedFor("party", LocalDate.of(2026, 6, 1), "16:00-24:00");

        assertThat(told(office.build(), "2026-06-01", 1)).isEqualTo("""
                00:00 closed HOURS outside of opening hours
                09:00 open HOURS opening hours
                16:00 closed CLOSURE party
                """);
    }

    @Test
    void tellHoursOfOneDate() {
        BusinessCalendar.Builder office = office().openOn(LocalDate.of(2026, 6, 6), "10:00-12:00");

        assertThat(told(office.build(), "2026-06-06", 1)).isEqualTo("""
                00:00 closed SPECIAL_HOURS outside of the special hours on 2026-06-06
                10:00 open SPECIAL_HOURS special hours on 2026-06-06
                12:00 closed SPECIAL_HOURS outside of the special hours on 2026-06-06
                """);
    }

    @Test
    void letTheNightGoWithTheDateOnWhichItStarts() {
        BusinessCalendar.Builder bar = nights().closedOn("inventory", LocalDate.of(2026, 6, 2));

        assertThat(told(bar.build(), "2026-06-02", 2)).isEqualTo("""
                00:00 open HOURS opening hours
                06:00 closed CLOSURE inventory
                06:00 closed HOURS outside of opening hours
                22:00 open HOURS opening hours
                """);
    }

    @Test
    void endNightsAtClosuresIfThatIsSaid() {
        BusinessCalendar.Builder bar =
                nights().closedOn("inventory", LocalDate.of(2026, 6, 2)).nightsEndAtClosures();

        assertThat(told(bar.build(), "2026-06-01", 2)).isEqualTo("""
                00:00 open HOURS opening hours
                06:00 closed HOURS outside of opening hours
                22:00 open HOURS opening hours
                00:00 closed CLOSURE inventory
                """);
    }

    @Test
    void interruptNightsByWhatTheClockShows() {
        BusinessCalendar.Builder bar = nights().breaks("cleaning", "23:30-00:30")
                .closedFor("power cut", LocalDate.of(2026, 6, 2), "04:00-05:00");

        assertThat(told(bar.build(), "2026-06-01", 2)).isEqualTo("""
                00:00 closed BREAK cleaning
                00:30 open HOURS opening hours
                06:00 closed HOURS outside of opening hours
                22:00 open HOURS opening hours
                23:30 closed BREAK cleaning
                00:30 open HOURS opening hours
                04:00 closed CLOSURE power cut
                05:00 open HOURS opening hours
                06:00 closed HOURS outside of opening hours
                22:00 open HOURS opening hours
                23:30 closed BREAK cleaning
                """);
    }

    @Test
    void keepTheNightOfTheEveOfSpecialHours() {
        BusinessCalendar.Builder bar = nights().openOn(LocalDate.of(2026, 6, 2), "12:00-13:00");

        assertThat(told(bar.build(), "2026-06-02", 2)).isEqualTo("""
                00:00 open HOURS opening hours
                06:00 closed SPECIAL_HOURS outside of the special hours on 2026-06-02
                12:00 open SPECIAL_HOURS special hours on 2026-06-02
                13:00 closed SPECIAL_HOURS outside of the special hours on 2026-06-02
                00:00 closed HOURS outside of opening hours
                22:00 open HOURS opening hours
                """);
    }

    @Test
    void areCutWhereTheClockJumps() {
        BusinessCalendar calendar = nights().in("Europe/Berlin").build();

        assertThat(calendar.stretches(Instant.parse("2024-03-31T00:00:00Z"), Instant.parse("2024-03-31T02:00:00Z")))
                .extracting(Stretch::from, Stretch::clockChange)
                .containsExactly(
                        tuple(Instant.parse("2024-03-31T00:00:00Z"), Duration.ZERO),
                        tuple(Instant.parse("2024-03-31T01:00:00Z"), Duration.ofHours(1)));
    }

    @Test
    void coverAllInstants() {
        Instant first = Instant.parse("1900-01-01T00:00:00Z");
        Instant end = Instant.parse("2100-01-01T00:00:00Z");
        BusinessCalendar calendar = BusinessCalendar.named("hotline")
                .in("UTC")
                .openThrough(MONDAY, SUNDAY, "00:00-24:00")
                .build();

        assertThat(calendar.stretches(Instant.MIN, Instant.MAX))
                .extracting(
                        Stretch::from,
                        Stretch::to,
                        Stretch::open,
                        stretch -> stretch.cause().text().en())
                .containsExactly(
                        tuple(Instant.MIN, first, false, "outside of the years 1900 to 2099"),
                        tuple(first, end, true, "opening hours"),
                        tuple(end, Instant.MAX, false, "outside of the years 1900 to 2099"));
    }

    @Test
    void areNoneIfTheEndIsNotAfterTheStart() {
        BusinessCalendar office = office().build();

        assertThat(office.stretches(Instant.MAX, Instant.MIN)).isEmpty();
        assertThat(office.stretches(Instant.EPOCH, Instant.EPOCH)).isEmpty();
        assertThat(office.stretches(Instant.MIN, Instant.MIN.plusNanos(1))).hasSize(1);
        assertThat(office.stretches(Instant.MAX.minusNanos(1), Instant.MAX)).hasSize(1);
    }

    private static BusinessCalendar.Builder office() {
        return BusinessCalendar.named("office").in("Asia/Shanghai").openThrough(MONDAY, FRIDAY, "09:00-18:00");
    }

    private static BusinessCalendar.Builder nights() {
        return BusinessCalendar.named("bar").in("Asia/Shanghai").openThrough(MONDAY, SUNDAY, "22:00-06:00");
    }

    private static String told(BusinessCalendar calendar, String date, int days) {
        Instant midnight = at(date);
        return calendar.stretches(midnight, midnight.plus(Duration.ofDays(days))).stream()
                .map(stretch -> LocalTime.ofInstant(stretch.from(), calendar.zone())
                        + (stretch.open() ? " open " : " closed ")
                        + stretch.cause().kind()
                        + " " + stretch.cause().text().en() + "\n")
                .collect(Collectors.joining());
    }

    private static Instant at(String date) {
        return LocalDateTime.parse(date + "T00:00")
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }
}
