package io.ninethree.rules.calendar;

import io.ninethree.contract.WorkingTimeContract;
import io.ninethree.fact.WorkingTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Calendars keep the laws of every working time, on days on which clocks jump as well. */
class CalendarContractTest {

    private static final BusinessCalendar BERLIN = BusinessCalendar.named("Berlin")
            .in("Europe/Berlin")
            .openThrough(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, "01:30-02:45", "09:00-12:00", "13:00-17:30:15.5")
            .build();

    private static final BusinessCalendar NIGHTS = BusinessCalendar.named("nights")
            .in("America/New_York")
            .openThrough(DayOfWeek.SUNDAY, DayOfWeek.THURSDAY, "22:00-06:00")
            .closedOn("Labor Day", LocalDate.of(2026, 9, 7))
            .nightsEndAtClosures()
            .build();

    private static final BusinessCalendar HALF_AN_HOUR = BusinessCalendar.named("Lord Howe")
            .in("Australia/Lord_Howe")
            .openThrough(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, "00:00-24:00")
            .breaks("lunch", "12:00-13:00")
            .build();

    @TestFactory
    Stream<DynamicTest> wallTime() {
        return laws(WorkingTime.always(), "2026-03-28T00:00:00Z", "2026-04-07T00:00:00Z");
    }

    @TestFactory
    Stream<DynamicTest> everyInstant() {
        return laws(BusinessCalendar.always(), "2026-03-28T00:00:00Z", "2026-04-07T00:00:00Z");
    }

    @TestFactory
    Stream<DynamicTest> hoursThatAreSkipped() {
        return laws(BERLIN, "2026-03-28T12:00:00Z", "2026-03-30T12:00:00Z");
    }

    @TestFactory
    Stream<DynamicTest> hoursThatComeTwice() {
        return laws(BERLIN, "2026-10-24T12:00:00Z", "2026-10-26T12:00:00Z");
    }

    @TestFactory
    Stream<DynamicTest> nightShifts() {
        return laws(NIGHTS, "2026-09-03T00:00:00Z", "2026-09-10T00:00:00.000000001Z");
    }

    @TestFactory
    Stream<DynamicTest> halfAnHourOfDaylightSaving() {
        return laws(HALF_AN_HOUR, "2026-04-03T00:00:00Z", "2026-04-06T00:00:00Z");
    }

    @TestFactory
    Stream<DynamicTest> unionsOfZones() {
        return laws(BERLIN.union(NIGHTS), "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z");
    }

    @TestFactory
    Stream<DynamicTest> differencesOfZones() {
        return laws(HALF_AN_HOUR.without(BERLIN), "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z");
    }

    @TestFactory
    Stream<DynamicTest> theEndOfAllCalendars() {
        return laws(BERLIN, "2099-12-30T00:00:00Z", "2100-01-02T00:00:00Z");
    }

    private static Stream<DynamicTest> laws(WorkingTime time, String from, String to) {
        return WorkingTimeContract.of(time).between(Instant.parse(from), Instant.parse(to)).laws().stream()
                .map(law -> DynamicTest.dynamicTest(law.name(), law::verify));
    }
}
