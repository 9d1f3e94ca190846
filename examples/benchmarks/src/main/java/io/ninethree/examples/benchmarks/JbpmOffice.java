package io.ninethree.examples.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jbpm.process.core.timer.BusinessCalendarImpl;
import org.kie.api.time.SessionClock;

/** The calendar of jBPM. It knows one span a day, and adds to its clock but does not measure between instants. */
final class JbpmOffice {

    private final SettableClock clock = new SettableClock();
    private final BusinessCalendarImpl calendar;

    JbpmOffice(ZoneId zone, Collection<LocalDate> closures) {
        Properties office = new Properties();
        office.setProperty(BusinessCalendarImpl.TIMEZONE, zone.getId());
        office.setProperty(BusinessCalendarImpl.START_HOUR, "9");
        office.setProperty(BusinessCalendarImpl.END_HOUR, "17");
        office.setProperty(BusinessCalendarImpl.HOURS_PER_DAY, "8");
        office.setProperty(
                BusinessCalendarImpl.HOLIDAYS,
                closures.stream().map(LocalDate::toString).collect(Collectors.joining(",")));
        calendar = new BusinessCalendarImpl(office, clock);
    }

    Date add(Instant from, Duration open) {
        clock.now = from.toEpochMilli();
        return calendar.calculateBusinessTimeAsDate(open.toHours() + "h");
    }

    private static final class SettableClock implements SessionClock {

        private long now;

        @Override
        public long getCurrentTime() {
            return now;
        }
    }
}
