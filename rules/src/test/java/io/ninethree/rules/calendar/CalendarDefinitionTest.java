package io.ninethree.rules.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said of a calendar, what is refused, and what is only remarked upon. */
class CalendarDefinitionTest {

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 10, 1);

    @Test
    void printsAllThatWasSaid() {
        BusinessCalendar calendar = BusinessCalendar.named("bar")
                .in("Europe/Berlin")
                .open(FRIDAY, "22:00-06:00")
                .openOn(HOLIDAY.minusDays(1), "10:00-11:00", "12:00-24:00")
                .closedOn("National Day", HOLIDAY)
                .closedOn(HOLIDAY.plusDays(1))
                .closedFor("party", HOLIDAY.plusDays(2), "16:00-24:00")
                .breakThrough("tea", MONDAY, MONDAY, "15:00-15:15")
                .nightsEndAtClosures()
                .build();

        assertThat(calendar).hasToString("""
                bar in Europe/Berlin, FRIDAY 22:00-06:00, 2026-09-30 10:00-11:00 12:00-24:00, \
                closed on 2026-10-01 (National Day), closed on 2026-10-02, closed on 2026-10-03 16:00-24:00 (party), \
                break on MONDAY 15:00-15:15 (tea), nights end at closures""");
    }

    @Test
    void printsHoursOfMoreThanADay() {
        assertThat(daily().open(MONDAY, "12:00-11:00", "10:00-13:00").build().toString())
                .startsWith("a in UTC, MONDAY 09:00-24:00+11:00,");
    }

    @Test
    void differsInAllThatCanBeSaid() {
        Stream<UnaryOperator<BusinessCalendar.Builder>> differences = Stream.of(
                builder -> builder,
                builder -> builder.openOn(HOLIDAY, "10:00-11:00"),
                builder -> builder.openOn(HOLIDAY, "10:00-12:00"),
                builder -> builder.closedOn(HOLIDAY),
                builder -> builder.closedOn("National Day", HOLIDAY),
                builder -> builder.closedFor("party", HOLIDAY, "10:00-11:00"),
                builder -> builder.closedFor("meeting", HOLIDAY, "10:00-11:00"),
                builder -> builder.breaks("lunch", "12:00-13:00"),
                builder -> builder.breaks("tea", "12:00-13:00"),
                builder -> builder.breakThrough("tea", TUESDAY, WEDNESDAY, "12:00-13:00"),
                BusinessCalendar.Builder::nightsEndAtClosures);
        List<BusinessCalendar> calendars =
                differences.map(difference -> difference.apply(daily()).build()).toList();

        assertThat(calendars).doesNotHaveDuplicates();
        assertThat(calendars.stream().map(BusinessCalendar::toString)).doesNotHaveDuplicates();
    }

    @Test
    void takesTheNameOfAClosureWhicheverCameFirst() {
        assertThat(daily().closedOn(HOLIDAY).closedOn("National Day", HOLIDAY).build())
                .isEqualTo(daily().closedOn("National Day", HOLIDAY)
                        .closedOn(HOLIDAY)
                        .build())
                .isEqualTo(daily().closedOn("National Day", HOLIDAY).build());
    }

    @Test
    void needsNoWeekdaysIfSomeDatesAreOpen() {
        BusinessCalendar fair = BusinessCalendar.named("fair")
                .in("UTC")
                .openOn(HOLIDAY, "10:00-18:00")
                .build();

        assertThat(fair.isOpen(Instant.parse("2026-10-01T10:00:00Z"))).isTrue();
    }

    @Test
    void takesDatesThatNeverCome() {
        assertThat(daily().closedOn(LocalDate.MIN, LocalDate.MAX)
                        .openOn(LocalDate.MAX, "10:00-11:00")
                        .build()
                        .isOpen(Instant.parse("2026-10-01T10:00:00Z")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Shangai, Asia/Shanghai",
        "asia/shanghai, Asia/Shanghai",
        "Shanghai, Asia/Shanghai",
        "New York, America/New_York",
        "Europe/Berlín, Europe/Berlin"
    })
    void guessesWhichZoneWasMeant(String text, String meant) {
        assertThatThrownBy(() -> BusinessCalendar.named("a")
                        .open(MONDAY, "09:00-10:00")
                        .in(text)
                        .build())
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("a: zone must be known, was '" + text + "'\nMaybe '" + meant + "'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Middle Earth", "+25:00"})
    void guessesNoZoneFromNothing(String text) {
        assertThatThrownBy(() -> BusinessCalendar.named("a")
                        .open(MONDAY, "09:00-10:00")
                        .in(text)
                        .build())
                .hasMessage("a: zone must be known, was '" + text + "'");
    }

    @Test
    void tellsAllProblemsOfDatesAndBreaks() {
        BusinessCalendar.Builder wrong = daily().openOn(HOLIDAY, "9")
                .closedOn(" ", HOLIDAY)
                .closedFor("", HOLIDAY, "12:00-12:00")
                .breaks("", "12:00-13:00")
                .breaks("tea");

        assertThatThrownBy(wrong::build).hasMessage("""
                a/2026-10-01: hours must be of the form '09:00-17:30', were '9'
                a: name of a closure must not be blank, was ' '
                a: name of a closure must not be blank, was ''
                a/2026-10-01: hours must not end when they start, were '12:00-12:00'
                a: name of a break must not be blank, was ''
                a/tea: hours must not be empty, were []""");
    }

    @Test
    void remarksOnHoursThatOverlap() {
        BusinessCalendar calendar = BusinessCalendar.named("office")
                .in("UTC")
                .openThrough(MONDAY, TUESDAY, "09:00-17:00", "10:00-12:00", "17:00-18:00")
                .open(SUNDAY, "22:00-10:00")
                .openOn(HOLIDAY, "09:00-12:00", "11:00-13:00")
                .closedOn(HOLIDAY)
                .build();

        assertThat(calendar.remarks())
                .containsExactly(
                        Text.of(
                                "office：周一、周二 09:00-17:00 与 10:00-12:00 重叠，重叠的时间只计一次",
                                "office: Monday, Tuesday 09:00-17:00 and 10:00-12:00 overlap, what they share counts once"),
                        Text.of(
                                "office：周日 22:00-10:00 与次日 09:00-17:00 重叠，重叠的时间只计一次",
                                "office: Sunday 22:00-10:00 and 09:00-17:00 on the next day overlap,"
                                        + " what they share counts once"),
                        Text.of(
                                "office：2026-10-01 09:00-12:00 与 11:00-13:00 重叠，重叠的时间只计一次",
                                "office: 2026-10-01 09:00-12:00 and 11:00-13:00 overlap, what they share counts once"),
                        Text.of(
                                "office：2026-10-01 有特别时间，但当天休息",
                                "office: 2026-10-01 has special hours, and is closed all the same"));
    }

    @Test
    void remarksOnNothingElse() {
        assertThat(daily().closedOn(HOLIDAY)
                        .breaks("tea", "15:00-16:00", "15:30-17:00")
                        .build()
                        .remarks())
                .isEmpty();
    }

    private static BusinessCalendar.Builder daily() {
        return BusinessCalendar.named("a").in("UTC").openThrough(MONDAY, SUNDAY, "09:00-17:00");
    }
}
