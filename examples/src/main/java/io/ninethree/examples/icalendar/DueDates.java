package io.ninethree.examples.icalendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.util.stream.Collectors.joining;

import io.ninethree.model.Text;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.calendar.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Promises an answer within eight open hours, and says when that is and which holidays lie between. */
public final class DueDates {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final Duration PROMISE = Duration.ofHours(8);

    private DueDates() {}

    /**
     * Prints when three tickets are due, in Chinese and in English.
     *
     * @param args none
     * @throws IOException if the holidays cannot be read
     */
    public static void main(String[] args) throws IOException {
        BusinessCalendar office = office();
        for (Locale reader : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (String opened : List.of("2026-09-24T10:00", "2026-09-25T16:00", "2026-09-30T15:00")) {
                System.out.println(due(office, LocalDateTime.parse(opened)).in(reader));
            }
        }
    }

    static BusinessCalendar office() throws IOException {
        try (InputStream file = Objects.requireNonNull(DueDates.class.getResourceAsStream("holidays.ics"))) {
            BusinessCalendar.Builder hours = BusinessCalendar.named("office")
                    .in(SHANGHAI)
                    .openThrough(MONDAY, FRIDAY, "09:00-12:00", "13:00-18:00");
            return HolidayFeed.read(file, LocalDate.of(2031, 1, 1)).close(hours).build();
        }
    }

    static Text due(BusinessCalendar office, LocalDateTime opened) {
        Instant start = opened.atZone(SHANGHAI).toInstant();
        Instant end = office.add(start, PROMISE).instant().orElseThrow();
        LocalDateTime due = LocalDateTime.ofInstant(end, SHANGHAI);
        String holidays = holidays(office, start, end);
        return Text.of(
                words(opened) + " 受理，最晚 " + words(due) + " 答复" + (holidays.isEmpty() ? "" : "，其间放假：" + holidays),
                "opened " + words(opened) + ", due " + words(due)
                        + (holidays.isEmpty() ? "" : ", closed in between: " + holidays));
    }

    private static String words(LocalDateTime time) {
        return time.toString().replace('T', ' ');
    }

    private static String holidays(BusinessCalendar office, Instant start, Instant end) {
        return office.stretches(start, end).stream()
                .filter(stretch -> stretch.cause().kind() == Cause.Kind.CLOSURE)
                .map(stretch -> stretch.cause().text().en())
                .distinct()
                .collect(joining(", "));
    }
}
