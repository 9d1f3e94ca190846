package io.ninethree.rules.calendar;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.ninethree.fact.WorkingTime;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The open hours of a place of work, for example an office that is open on weekdays from 9 to 12 and from 13 to 18
 * o'clock in Shanghai.
 *
 * <p>An instant is open if, in the zone of the calendar, its date is not a closed one and its time of day lies in the
 * hours of its weekday. Everything follows from that: an hour that daylight saving skips is not there, an hour that it
 * repeats counts twice, and a date that a zone skipped is empty. Hours include their start and exclude their end.
 * Nothing is rounded; seconds and nanoseconds count.
 *
 * <p>A calendar reaches from the beginning of 1900 to the end of 2099, both in UTC, and is closed outside of these
 * years. So the instants that software writes where it has none, for example in the year 9999 or {@link Instant#MAX},
 * neither run forever nor fail.
 *
 * <p>Calendars are equal if they agree on name, zone, closed dates and the hours of every weekday; how the hours were
 * cut into spans has no meaning. Immutable and thread-safe.
 *
 * {@snippet :
 * BusinessCalendar office = BusinessCalendar.named("office")
 *         .in(ZoneId.of("Asia/Shanghai"))
 *         .openThrough(MONDAY, FRIDAY, "09:00-12:00", "13:00-18:00")
 *         .open(SATURDAY, "10:00-14:00")
 *         .closedOn(LocalDate.of(2026, 10, 1))
 *         .build();
 * office.between(monday17h, tuesday10h); // 2 hours
 * }
 */
public final class BusinessCalendar implements WorkingTime {

    /** Two centuries, so that open time fits into a long of nanoseconds. */
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

    private final String name;
    private final ZoneId zone;
    private final Map<DayOfWeek, DayHours> week;
    private final SortedSet<LocalDate> closures;

    private BusinessCalendar(String name, ZoneId zone, Map<DayOfWeek, DayHours> week, SortedSet<LocalDate> closures) {
        this.name = name;
        this.zone = zone;
        this.week = Collections.unmodifiableMap(new EnumMap<>(week));
        this.closures = Collections.unmodifiableSortedSet(new TreeSet<>(closures));
    }

    /**
     * Starts the definition of a calendar.
     *
     * @param name the name by which definitions and explanations refer to it, not blank
     * @return a builder without zone and hours
     */
    public static Builder named(String name) {
        return new Builder(requireNonNull(name, "name"));
    }

    /** Stub. */
    public static BusinessCalendar always() {
        return named("always")
                .in(ZoneOffset.UTC)
                .openThrough(java.time.DayOfWeek.MONDAY, java.time.DayOfWeek.SUNDAY, "00:00-24:00")
                .build();
    }
    /** Stub. */
    public Arrival add(Instant from, Duration open) {
        return new Arrival.At(from.plus(open));
    }
    /** Stub. */
    public Arrival add(Instant from, Duration open, Edge edge) {
        return new Arrival.At(from.plus(open));
    }
    /** Stub. */
    public Arrival subtract(Instant from, Duration open, Edge edge) {
        return new Arrival.At(from.minus(open));
    }
    /** Stub. */
    public List<Stretch> stretches(Instant from, Instant to) {
        return List.of();
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * The zone in which dates and hours are meant.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * Whether an instant is open.
     *
     * @param instant any instant
     * @return true if it is; always false outside of the years 1900 to 2099
     */
    public boolean isOpen(Instant instant) {
        if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
            return false;
        }
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        return hoursOn(local.toLocalDate()).contains(local.toLocalTime().toNanoOfDay());
    }

    /**
     * The open time between two instants.
     *
     * @param from the start, included
     * @param to the end, excluded
     * @return the open time; zero if the end is not after the start, and never anything for time outside of the years
     *     1900 to 2099
     */
    @Override
    public Duration between(Instant from, Instant to) {
        Instant end = to.isBefore(END) ? to : END;
        Instant start = from.isAfter(FIRST) ? from : FIRST;
        long open = 0;
        while (start.isBefore(end)) {
            Instant next = nextChangeOfOffset(start, end);
            ZoneOffset offset = zone.getRules().getOffset(start);
            open += openNanos(LocalDateTime.ofInstant(start, offset), LocalDateTime.ofInstant(next, offset));
            start = next;
        }
        return Duration.ofNanos(open);
    }

    private Instant nextChangeOfOffset(Instant after, Instant atMost) {
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition transition = rules.nextTransition(after);
        return transition == null || transition.getInstant().isAfter(atMost) ? atMost : transition.getInstant();
    }

    /** The open time while the clock on the wall runs evenly from one reading to another. */
    private long openNanos(LocalDateTime from, LocalDateTime to) {
        LocalDate last = to.toLocalDate();
        LocalDate date = from.toLocalDate();
        long start = from.toLocalTime().toNanoOfDay();
        long open = 0;
        while (date.isBefore(last)) {
            open += hoursOn(date).between(start, OpenHours.MIDNIGHT);
            date = date.plusDays(1);
            start = 0;
        }
        return open + hoursOn(last).between(start, to.toLocalTime().toNanoOfDay());
    }

    private DayHours hoursOn(LocalDate date) {
        return closures.contains(date) ? DayHours.CLOSED : week.getOrDefault(date.getDayOfWeek(), DayHours.CLOSED);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BusinessCalendar that
                && name.equals(that.name)
                && zone.equals(that.zone)
                && week.equals(that.week)
                && closures.equals(that.closures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, zone, week, closures);
    }

    /** The whole definition, for example {@code office in Asia/Shanghai, MONDAY 09:00-18:00, closed on 2026-10-01}. */
    @Override
    public String toString() {
        Stream<String> days = week.entrySet().stream().map(day -> day.getKey() + " " + day.getValue());
        Stream<String> closed = closures.stream().map(date -> "closed on " + date);
        return Stream.of(Stream.of(name + " in " + zone), days, closed)
                .flatMap(part -> part)
                .collect(joining(", "));
    }

    /** The step in which zone, hours and closed dates are said in any order, and the calendar is built. */
    public static final class Builder {

        private final String name;
        private final Map<DayOfWeek, List<OpenHours>> hours = new EnumMap<>(DayOfWeek.class);
        private final SortedSet<LocalDate> closures = new TreeSet<>();
        private final List<Problem> problemsOfHours = new ArrayList<>();
        private @Nullable ZoneId zone;

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Says in which zone dates and hours are meant.
         *
         * @param zoneId the zone
         * @return this builder
         */
        public Builder in(ZoneId zoneId) {
            zone = requireNonNull(zoneId, "zoneId");
            return this;
        }

        /**
         * Adds hours to one weekday. Hours that overlap count once.
         *
         * @param day the weekday
         * @param spans at least one, each within one day and of the form {@code 09:00-17:30}; seconds and their fractions
         *     are allowed, and {@code 24:00} as the end
         * @return this builder
         */
        public Builder open(DayOfWeek day, String... spans) {
            return openThrough(day, day, spans);
        }

        /**
         * Adds the same hours to consecutive weekdays. Hours that overlap count once.
         *
         * @param first the first weekday
         * @param last the last weekday, included; the week goes round, so Sunday through Thursday is five days
         * @param spans at least one, each within one day and of the form {@code 09:00-17:30}; seconds and their fractions
         *     are allowed, and {@code 24:00} as the end
         * @return this builder
         */
        public Builder openThrough(DayOfWeek first, DayOfWeek last, String... spans) {
            requireNonNull(last, "last");
            List<OpenHours> read = read(first == last ? first.name() : first + "-" + last, spans);
            DayOfWeek day = first;
            add(day, read);
            while (day != last) {
                day = day.plus(1);
                add(day, read);
            }
            return this;
        }

        private void add(DayOfWeek day, List<OpenHours> spans) {
            hours.computeIfAbsent(day, key -> new ArrayList<>()).addAll(spans);
        }

        private List<OpenHours> read(String days, String... spans) {
            String place = name + "/" + days;
            List<OpenHours> read = new ArrayList<>();
            for (String span : spans) {
                try {
                    read.add(OpenHours.parse(span));
                } catch (IllegalArgumentException e) {
                    problemsOfHours.add(new Problem(place, Objects.toString(e.getMessage())));
                }
            }
            if (spans.length == 0) {
                problemsOfHours.add(new Problem(place, "hours must not be empty, were []"));
            }
            return read;
        }

        /**
         * Closes whole dates, whatever the hours of their weekday.
         *
         * @param dates the dates in the zone of the calendar, for example public holidays
         * @return this builder
         */
        public Builder closedOn(LocalDate... dates) {
            closures.addAll(List.of(dates));
            return this;
        }

        /**
         * The calendar.
         *
         * @return a calendar as described
         * @throws InvalidDefinitionException with all problems of the description
         */
        public BusinessCalendar build() {
            InvalidDefinitionException.throwIfAny(problems());
            Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
            hours.forEach((day, spans) -> week.put(day, DayHours.unionOf(spans)));
            return new BusinessCalendar(name, requireNonNull(zone), week, closures);
        }

        private List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            if (name.isBlank()) {
                problems.add(new Problem(name, "name must not be blank, was '" + name + "'"));
            }
            if (zone == null) {
                problems.add(new Problem(name, "zone must be given, was missing"));
            }
            problems.addAll(problemsOfHours);
            if (hours.isEmpty()) {
                problems.add(new Problem(name, "calendar must be open on some weekday, was on none"));
            }
            return problems;
        }
    }
}
