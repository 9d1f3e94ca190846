package io.ninethree.rules.calendar;

import static java.util.Objects.requireNonNull;

import io.ninethree.definition.DefinitionKind;
import io.ninethree.fact.WorkingTime;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import io.ninethree.rules.calendar.Composed.Operation;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The open hours of a place of work, for example an office that is open on weekdays from 9 to 12 and from 13 to 18
 * o'clock in Shanghai.
 *
 * <p>An instant is open if, in the zone of the calendar, its time of day lies in hours that are in force on its date.
 * Everything follows from that: an hour that daylight saving skips is not there, an hour that it repeats counts twice,
 * and a date that a zone skipped is empty. Hours include their start and exclude their end. Nothing is rounded; seconds
 * and nanoseconds count.
 *
 * <p>A night such as {@code 22:00-06:00} belongs to the date on which it starts, and goes with it: where that date is
 * closed, so is the whole night. Breaks, and closures of a part of a date, close what the clock on the wall shows,
 * whichever date the hours belong to.
 *
 * <p>A calendar reaches from the beginning of 1900 to the end of 2099, both in UTC, and is closed outside of these
 * years. So the instants that software writes where it has none, for example in the year 9999 or {@link Instant#MAX},
 * neither run forever nor fail. Open time is searched for twenty years and no further.
 *
 * <p>Calendars are equal if they agree on their name and on what was said of zone, hours, closures and breaks; how the
 * hours were cut into spans has no meaning. Immutable and thread-safe. What was computed is kept, so a calendar that is
 * asked often should be built once.
 *
 * {@snippet :
 * BusinessCalendar office = BusinessCalendar.named("office")
 *         .in(ZoneId.of("Asia/Shanghai"))
 *         .openThrough(MONDAY, FRIDAY, "09:00-12:00", "13:00-18:00")
 *         .open(SATURDAY, "10:00-14:00")
 *         .closedOn("National Day", LocalDate.of(2026, 10, 1))
 *         .build();
 * office.between(monday17h, tuesday10h); // 2 hours
 * office.add(monday17h, Duration.ofHours(2)); // at Tuesday, 10 o'clock
 * }
 */
public final class BusinessCalendar implements WorkingTime {

    /** The first instant that a calendar reaches: the beginning of 1900 in UTC. */
    public static final Instant FIRST_INSTANT = Era.START;

    /** The first instant that no calendar reaches any more: the beginning of 2100 in UTC. */
    public static final Instant END_INSTANT = Era.END;

    private static final BusinessCalendar ALWAYS = new BusinessCalendar(new Definition.Always("always"), List.of());

    private final Definition definition;
    private final List<Text> remarks;
    private final Course course;
    private final OpenTime time;

    private BusinessCalendar(Definition definition, List<Text> remarks) {
        this(definition, remarks, definition.course());
    }

    private BusinessCalendar(Definition definition, List<Text> remarks, Course course) {
        this.definition = definition;
        this.remarks = List.copyOf(remarks);
        this.course = course;
        this.time = OpenTime.of(definition, course);
    }

    static BusinessCalendar of(Definition definition) {
        return new BusinessCalendar(definition, List.of());
    }

    /**
     * How calendars stand in documents.
     *
     * @return the kind {@code calendar}, to which the calendar {@code always} is known
     */
    public static DefinitionKind<BusinessCalendar> kind() {
        return new CalendarKind();
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

    /**
     * The calendar that is open at every instant, also outside of the years 1900 to 2099.
     *
     * @return the calendar named {@code always}, in UTC
     */
    public static BusinessCalendar always() {
        return ALWAYS;
    }

    @Override
    public String name() {
        return definition.name();
    }

    /**
     * The zone in which dates and hours are meant.
     *
     * @return the zone; that of the first part if the calendar is composed
     */
    public ZoneId zone() {
        return definition.zone();
    }

    /**
     * Whether an instant is open.
     *
     * @param instant any instant
     * @return true if it is
     */
    public boolean isOpen(Instant instant) {
        return time.isOpen(requireNonNull(instant, "instant"));
    }

    /**
     * The open time between two instants.
     *
     * @param from the start, included
     * @param to the end, excluded
     * @return the open time; zero if the end is not after the start
     */
    @Override
    public Duration between(Instant from, Instant to) {
        return time.between(requireNonNull(from, "from"), requireNonNull(to, "to"));
    }

    /**
     * The open time from one instant to another in either direction.
     *
     * @param from the one
     * @param to the other
     * @return the open time between them, negative if the other is earlier
     */
    public Duration signedBetween(Instant from, Instant to) {
        return requireNonNull(from, "from").isAfter(requireNonNull(to, "to"))
                ? between(to, from).negated()
                : between(from, to);
    }

    /**
     * The first instant by which so much open time has passed.
     *
     * @param from the start
     * @param open the open time, not negative
     * @return the instant, or never if there is not so much within twenty years
     * @throws IllegalArgumentException if the open time is negative
     */
    public Arrival add(Instant from, Duration open) {
        return add(from, open, Edge.EARLIEST);
    }

    /**
     * The instant by which so much open time has passed, at a chosen edge of the closed time that may follow.
     *
     * @param from the start
     * @param open the open time, not negative; for zero, the earliest such instant is the start itself
     * @param edge which instant
     * @return the instant, or never if there is not so much within twenty years
     * @throws IllegalArgumentException if the open time is negative
     */
    public Arrival add(Instant from, Duration open, Edge edge) {
        return time.add(requireNonNull(from, "from"), notNegative(open), requireNonNull(edge, "edge"));
    }

    /**
     * The instant from which on so much open time passes, at a chosen edge of the closed time that may precede.
     *
     * @param from the end of the open time, from which it is counted back
     * @param open the open time, not negative; for zero, the latest such instant is the end itself
     * @param edge which instant
     * @return the instant, or never if there is not so much within the twenty years before
     * @throws IllegalArgumentException if the open time is negative
     */
    public Arrival subtract(Instant from, Duration open, Edge edge) {
        return time.subtract(requireNonNull(from, "from"), notNegative(open), requireNonNull(edge, "edge"));
    }

    private static Duration notNegative(Duration open) {
        if (requireNonNull(open, "open").isNegative()) {
            throw new IllegalArgumentException("open time must not be negative, was " + open);
        }
        return open;
    }

    /**
     * The first open instant from one on.
     *
     * @param from the start, which is the answer if it is open
     * @return the instant, or never if there is none within twenty years
     */
    public Arrival nextOpening(Instant from) {
        return add(from, Duration.ZERO, Edge.LATEST);
    }

    /**
     * What a calendar does between two instants, and why. A stretch ends where the calendar opens or closes, where the
     * cause changes, and where the clock on the wall of its zone jumps.
     *
     * @param from the start
     * @param to the end
     * @return stretches that cover the time exactly, in ascending order; none if the end is not after the start
     */
    public List<Stretch> stretches(Instant from, Instant to) {
        return time.stretches(requireNonNull(from, "from"), requireNonNull(to, "to"));
    }

    /**
     * What is open here or there.
     *
     * @param other a calendar in any zone
     * @return a calendar named after both, or one of them if it already says it all
     */
    public BusinessCalendar union(BusinessCalendar other) {
        if (equals(other) || isAlways()) {
            return this;
        }
        return other.isAlways() ? other : with(Operation.UNION, other);
    }

    /**
     * What is open both here and there.
     *
     * @param other a calendar in any zone
     * @return a calendar named after both, or one of them if it already says it all
     */
    public BusinessCalendar intersection(BusinessCalendar other) {
        if (equals(other) || other.isAlways()) {
            return this;
        }
        return isAlways() ? other : with(Operation.INTERSECTION, other);
    }

    /**
     * What is open here and not there.
     *
     * @param other a calendar in any zone, for example the hours of maintenance
     * @return a calendar named after both
     */
    public BusinessCalendar without(BusinessCalendar other) {
        return with(Operation.DIFFERENCE, other);
    }

    boolean isAlways() {
        return definition instanceof Definition.Always;
    }

    Definition definition() {
        return definition;
    }

    /** The composed calendar, also where one of both says it all. */
    BusinessCalendar with(Operation operation, BusinessCalendar other) {
        Composed composed = Composed.of(operation, definition, other.definition);
        List<Text> all = Stream.of(remarks, other.remarks)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new BusinessCalendar(composed, all, composed.course(course, other.course));
    }

    /**
     * The same hours on another wall clock.
     *
     * @param zone the zone, for all parts if the calendar is composed
     * @return a calendar of the same name
     */
    public BusinessCalendar inZone(ZoneId zone) {
        return new BusinessCalendar(definition.inZone(requireNonNull(zone, "zone")), remarks);
    }

    /**
     * The same calendar under another name.
     *
     * @param name the name, not blank
     * @return a calendar that differs in its name only; parts of a composed one keep theirs
     * @throws InvalidDefinitionException if the name is blank
     */
    public BusinessCalendar withName(String name) {
        InvalidDefinitionException.throwIfAny(Draft.problemsOfName(name));
        return new BusinessCalendar(definition.withName(name), remarks);
    }

    /**
     * What is not wrong, but may not have been meant, for example hours that overlap.
     *
     * @return remarks for a reader in the order of the definition, mostly none
     */
    public List<Text> remarks() {
        return remarks;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BusinessCalendar that && definition.equals(that.definition);
    }

    @Override
    public int hashCode() {
        return definition.hashCode();
    }

    /** The whole definition, for example {@code office in Asia/Shanghai, MONDAY 09:00-18:00, closed on 2026-10-01}. */
    @Override
    public String toString() {
        return definition.toString();
    }

    /** The step in which zone, hours, closures and breaks are said in any order, and the calendar is built. */
    public static final class Builder {

        private final Draft draft;

        private Builder(String name) {
            draft = new Draft(name);
        }

        /**
         * Says in which zone dates and hours are meant.
         *
         * @param zoneId the zone
         * @return this builder
         */
        public Builder in(ZoneId zoneId) {
            draft.in(requireNonNull(zoneId, "zoneId"));
            return this;
        }

        /**
         * Says in which zone dates and hours are meant.
         *
         * @param zoneId the identifier of the zone, for example {@code Asia/Shanghai}; an unknown one is a problem of the
         *     definition
         * @return this builder
         */
        public Builder in(String zoneId) {
            draft.in(requireNonNull(zoneId, "zoneId"));
            return this;
        }

        /**
         * Adds hours to one weekday. Hours that overlap count once.
         *
         * @param day the weekday
         * @param spans at least one, of the form {@code 09:00-17:30}; seconds and their fractions are allowed,
         *     {@code 24:00} as the end, and an end on the next day as in {@code 22:00-06:00}
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
         * @param spans at least one, of the form {@code 09:00-17:30}; seconds and their fractions are allowed,
         *     {@code 24:00} as the end, and an end on the next day as in {@code 22:00-06:00}
         * @return this builder
         */
        public Builder openThrough(DayOfWeek first, DayOfWeek last, String... spans) {
            draft.open(requireNonNull(first, "first"), requireNonNull(last, "last"), spans);
            return this;
        }

        /**
         * Replaces the hours that start on one date. Said twice for a date, the hours add up.
         *
         * @param date the date in the zone of the calendar, for example a Saturday that makes up for a holiday
         * @param spans at least one, of the form {@code 09:00-17:30}
         * @return this builder
         */
        public Builder openOn(LocalDate date, String... spans) {
            draft.openOn(requireNonNull(date, "date"), spans);
            return this;
        }

        /**
         * Closes whole dates, whatever their hours.
         *
         * @param dates the dates in the zone of the calendar, for example public holidays
         * @return this builder
         */
        public Builder closedOn(LocalDate... dates) {
            draft.closedOn(dates);
            return this;
        }

        /**
         * Closes whole dates, whatever their hours, and says why.
         *
         * @param name the reason as explanations show it, for example {@code National Day}, not blank
         * @param dates the dates in the zone of the calendar
         * @return this builder
         */
        public Builder closedOn(String name, LocalDate... dates) {
            draft.closedOn(requireNonNull(name, "name"), dates);
            return this;
        }

        /**
         * Closes a part of one date, for example the afternoon before a holiday, and of the night that reaches into it.
         *
         * @param name the reason as explanations show it, not blank
         * @param date the date in the zone of the calendar
         * @param spans at least one, of the form {@code 14:00-24:00}
         * @return this builder
         */
        public Builder closedFor(String name, LocalDate date, String... spans) {
            draft.closedFor(requireNonNull(name, "name"), requireNonNull(date, "date"), spans);
            return this;
        }

        /**
         * Interrupts the hours of every day.
         *
         * @param name the name of the break as explanations show it, not blank
         * @param spans at least one, of the form {@code 12:00-13:00}
         * @return this builder
         */
        public Builder breaks(String name, String... spans) {
            return breakThrough(name, DayOfWeek.MONDAY, DayOfWeek.SUNDAY, spans);
        }

        /**
         * Interrupts the hours on consecutive weekdays.
         *
         * @param name the name of the break as explanations show it, not blank
         * @param first the first weekday
         * @param last the last weekday, included; the week goes round
         * @param spans at least one, of the form {@code 12:00-13:00}
         * @return this builder
         */
        public Builder breakThrough(String name, DayOfWeek first, DayOfWeek last, String... spans) {
            draft.breaks(
                    requireNonNull(name, "name"), requireNonNull(first, "first"), requireNonNull(last, "last"), spans);
            return this;
        }

        /**
         * Ends every night that reaches into a closed date at midnight. Without this, it follows the date on which it
         * started.
         *
         * @return this builder
         */
        public Builder nightsEndAtClosures() {
            draft.nightsEndAtClosures();
            return this;
        }

        /**
         * The calendar.
         *
         * @return a calendar as described
         * @throws InvalidDefinitionException with all problems of the description
         */
        public BusinessCalendar build() {
            return new BusinessCalendar(draft.written(), draft.remarks());
        }
    }
}
