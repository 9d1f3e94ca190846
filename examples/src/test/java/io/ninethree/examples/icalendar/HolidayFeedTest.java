package io.ninethree.examples.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.examples.Printed;
import io.ninethree.examples.icalendar.HolidayFeed.Holiday;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayFeedTest {

    @Test
    void takesAnEventOfOneDay() throws IOException {
        assertThat(dates("DTSTART;VALUE=DATE:20261001")).containsExactly("2026-10-01");
    }

    @Test
    void takesAllDaysOfAnEventWithoutItsEnd() throws IOException {
        assertThat(dates("DTSTART;VALUE=DATE:20261230\nDTEND;VALUE=DATE:20270102"))
                .containsExactly("2026-12-30", "2026-12-31", "2027-01-01");
    }

    @Test
    void repeatsAnEventEveryYearUntilTheDateThatWasAskedFor() throws IOException {
        assertThat(dates("DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY")).containsExactly("2024-02-29", "2028-02-29");
        assertThat(dates("DTSTART;VALUE=DATE:20271224\nDTEND;VALUE=DATE:20271226\nRRULE:FREQ=YEARLY"))
                .containsExactly("2027-12-24", "2027-12-25", "2028-12-24", "2028-12-25");
    }

    @Test
    void leavesExceptionsOut() throws IOException {
        assertThat(dates("DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20270101"))
                .containsExactly("2026-01-01", "2028-01-01");
    }

    @Test
    void leavesAppointmentsOut() throws IOException {
        assertThat(dates("DTSTART:20260929T140000\nDTEND:20260929T150000")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "America/Sao_Paulo", "Pacific/Kiritimati", "Pacific/Pago_Pago"})
    void readsTheSameDatesOnAnyMachine(String zone) throws IOException {
        TimeZone machine = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(dates("DTSTART;VALUE=DATE:20171015\nRRULE:FREQ=YEARLY;COUNT=3\nEXDATE;VALUE=DATE:20181015"))
                    .containsExactly("2017-10-15", "2019-10-15");
            assertThat(dates("DTSTART;VALUE=DATE:20171015\nRRULE:FREQ=YEARLY;UNTIL=20191015"))
                    .containsExactly("2017-10-15", "2018-10-15", "2019-10-15");
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    @Test
    void printsDueDates() throws Exception {
        assertThat(Printed.by(DueDates::main).lines())
                .containsExactly(
                        "2026-09-24 10:00 受理，最晚 2026-09-25 10:00 答复",
                        "2026-09-25 16:00 受理，最晚 2026-09-29 16:00 答复，其间放假：公司成立日 Founding day",
                        "2026-09-30 15:00 受理，最晚 2026-10-08 15:00 答复，其间放假：国庆节 National Day",
                        "opened 2026-09-24 10:00, due 2026-09-25 10:00",
                        "opened 2026-09-25 16:00, due 2026-09-29 16:00, closed in between: 公司成立日 Founding day",
                        "opened 2026-09-30 15:00, due 2026-10-08 15:00, closed in between: 国庆节 National Day");
    }

    private static List<String> dates(String event) throws IOException {
        String file = """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                SUMMARY:holiday
                %s
                END:VEVENT
                END:VCALENDAR
                """.formatted(event);
        return HolidayFeed.read(
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), LocalDate.of(2029, 1, 1))
                .holidays()
                .stream()
                .map(Holiday::date)
                .map(LocalDate::toString)
                .toList();
    }
}
