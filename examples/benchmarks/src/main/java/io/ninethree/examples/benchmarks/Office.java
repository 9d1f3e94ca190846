package io.ninethree.examples.benchmarks;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import io.ninethree.rules.calendar.BusinessCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Five days a week, two spans a day, thirty holidays, in a zone with daylight saving. */
final class Office {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    static final Set<LocalDate> HOLIDAYS = IntStream.range(0, 30)
            .mapToObj(i -> LocalDate.of(2024 + i / 10, 1, 1).plusDays(i % 10 * 36L))
            .collect(TreeSet::new, Set::add, Set::addAll);

    private Office() {}

    static BusinessCalendar calendar() {
        return calendar("office", ZONE);
    }

    static BusinessCalendar calendar(String name, ZoneId zone) {
        return BusinessCalendar.named(name)
                .in(zone)
                .openThrough(MONDAY, FRIDAY, "09:00-12:00", "13:00-18:00")
                .closedOn("holiday", HOLIDAYS.toArray(LocalDate[]::new))
                .build();
    }

    static BusinessCalendar unionOfThree() {
        return calendar()
                .union(calendar("Shanghai", ZoneId.of("Asia/Shanghai")))
                .union(calendar("New York", ZoneId.of("America/New_York")));
    }

    static DayWalk dayWalk() {
        List<Duration> edges =
                IntStream.of(9, 12, 13, 18).mapToObj(Duration::ofHours).toList();
        long[][] spans = {
            {edges.get(0).toNanos(), edges.get(1).toNanos()},
            {edges.get(2).toNanos(), edges.get(3).toNanos()}
        };
        return new DayWalk(ZONE, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), spans, HOLIDAYS);
    }
}
