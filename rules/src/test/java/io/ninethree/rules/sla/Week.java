package io.ninethree.rules.sla;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import io.ninethree.fact.Row;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.timeline.Timeline;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** The week from Monday, 1 June 2026, in an office that is open on weekdays from 9 to 18 o'clock in Shanghai. */
final class Week {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    static final BusinessCalendar OFFICE = BusinessCalendar.named("office")
            .in(SHANGHAI)
            .openThrough(MONDAY, FRIDAY, "09:00-18:00")
            .build();

    private Week() {}

    static Instant on(DayOfWeek day, String time) {
        LocalDate date = LocalDate.of(2026, 6, 1).with(TemporalAdjusters.nextOrSame(day));
        return date.atTime(LocalTime.parse(time)).atZone(SHANGHAI).toInstant();
    }

    static Instant nextWeek(DayOfWeek day, String time) {
        return on(day, time).plus(Duration.ofDays(7));
    }

    static Timeline opened(DayOfWeek day, String time) {
        return Timeline.of("4711", Row.row()).opened(on(day, time));
    }

    static SlaTarget inOffice(int hours) {
        return SlaTarget.resolution(Duration.ofHours(hours)).countedIn(OFFICE);
    }

    static SlaOutcome outcome(SlaTarget target, Timeline timeline, Instant asOf) {
        SlaPolicy policy = SlaPolicy.named("only").asFallback().promises(target).build();
        return policy.evaluate(timeline, asOf).of(target.clock().id());
    }

    static Due due(DayOfWeek day, String time) {
        return new Due.At(on(day, time));
    }

    static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }
}
