package io.ninethree.contract;

import io.ninethree.fact.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Working times of users, each with one fault. The right one is open on even days. */
final class PlantedTimes {

    private static final List<Check> RIGHT = laws(new EvenDays());

    private PlantedTimes() {}

    static List<Planted> table() {
        return List.of(
                time("minutes that are rounded", "time is additive at every cut", new Rounded()),
                time("a day that counts twice", "time is never longer than wall time", new Twice()),
                time("a lunch that is always taken off", "time is never negative", new Lunch()),
                time(
                        "a start that counts in any case",
                        "no time passes between an instant and itself",
                        new FirstSecond()),
                time("a longer span with less time", "a longer span has no less time", new Cut()),
                time("days of here", "the default locale and time zone do not matter", new DaysOfHere()),
                time("a name of the moment", "the name is not blank and stays the same", new Renamed()));
    }

    private static Planted time(String fault, String law, WorkingTime wrong) {
        return new Planted(fault, law, laws(wrong), RIGHT);
    }

    private static List<Check> laws(WorkingTime time) {
        return WorkingTimeContract.of(time)
                .between(Instant.parse("2026-03-28T21:00:00Z"), Instant.parse("2026-04-03T07:30:00.5Z"))
                .laws();
    }

    /** A walk from day to day. */
    static class EvenDays implements WorkingTime {

        ZoneId zone() {
            return ZoneOffset.UTC;
        }

        @Override
        public String name() {
            return "even days";
        }

        @Override
        public Duration between(Instant from, Instant to) {
            LocalDate first = LocalDate.ofInstant(from, zone());
            LocalDate last = LocalDate.ofInstant(to, zone());
            return first.datesUntil(last.plusDays(1))
                    .filter(day -> day.toEpochDay() % 2 == 0)
                    .map(day -> within(day, from, to))
                    .reduce(Duration.ZERO, Duration::plus);
        }

        private Duration within(LocalDate day, Instant from, Instant to) {
            Instant start = day.atStartOfDay(zone()).toInstant();
            Instant end = day.plusDays(1).atStartOfDay(zone()).toInstant();
            Instant later = from.isAfter(start) ? from : start;
            Instant earlier = to.isBefore(end) ? to : end;
            return later.isBefore(earlier) ? Duration.between(later, earlier) : Duration.ZERO;
        }
    }

    private static final class Rounded extends EvenDays {
        @Override
        public Duration between(Instant from, Instant to) {
            return super.between(from, to).truncatedTo(ChronoUnit.MINUTES);
        }
    }

    private static final class Twice extends EvenDays {
        @Override
        public Duration between(Instant from, Instant to) {
            return super.between(from, to).multipliedBy(2);
        }
    }

    private static final class Lunch extends EvenDays {
        @Override
        public Duration between(Instant from, Instant to) {
            return super.between(from, to).minusHours(1);
        }
    }

    private static final class FirstSecond extends EvenDays {
        @Override
        public Duration between(Instant from, Instant to) {
            return super.between(from, to).plusSeconds(1);
        }
    }

    /** What is longer than a day is taken for a mistake. */
    private static final class Cut extends EvenDays {
        @Override
        public Duration between(Instant from, Instant to) {
            Duration time = super.between(from, to);
            return time.toDays() > 0 ? Duration.ofHours(1) : time;
        }
    }

    private static final class DaysOfHere extends EvenDays {
        @Override
        ZoneId zone() {
            return ZoneId.systemDefault();
        }
    }

    private static final class Renamed extends EvenDays {
        @Override
        public String name() {
            return "even days at " + System.nanoTime();
        }
    }
}
