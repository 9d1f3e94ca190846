package io.ninethree.rules.calendar;

import static io.ninethree.rules.calendar.Era.DAY;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is in force on one date, and reaches from it into the next.
 *
 * @param hours when it would be open if nothing else were said
 * @param open the cause where it is open
 * @param shut the cause outside of the hours
 * @param closure the cause if the date is closed as a whole
 * @param parts what closes parts of the date
 * @param breaks what interrupts the hours
 */
record Sheet(
        DayHours hours, Cause open, Cause shut, @Nullable Cause closure, List<Interval> parts, List<Interval> breaks) {

    /** Hours with a cause of their own. */
    record Interval(DayHours hours, Cause cause) {}

    /** The tiles of a date, in nanoseconds since its midnight. */
    List<Tile> after(Sheet eve, boolean nightsEndAtClosures) {
        Tiling day = new Tiling();
        Stream.of(Stream.of(0L), edges(), eve.edges().map(edge -> edge - DAY))
                .flatMap(edges -> edges)
                .filter(edge -> 0 <= edge && edge < DAY)
                .sorted()
                .distinct()
                .forEach(edge -> day.add(tile(edge, eve, nightsEndAtClosures)));
        return day.tiles();
    }

    private Stream<Long> edges() {
        return Stream.of(
                        Stream.of(hours),
                        parts.stream().map(Interval::hours),
                        breaks.stream().map(Interval::hours))
                .flatMap(all -> all)
                .flatMap(all -> all.spans().stream())
                .flatMap(span -> Stream.of(span.from(), span.to()));
    }

    /** What holds at one time of day: this is what a calendar means. */
    private Tile tile(long time, Sheet eve, boolean nightsEndAtClosures) {
        boolean ownHours = closure == null && hours.contains(time);
        boolean night =
                eve.closure == null && eve.hours.contains(time + DAY) && !(nightsEndAtClosures && closure != null);
        return interruption(time, parts, eve.parts)
                .or(() -> ownHours || night ? interruption(time, breaks, eve.breaks) : Optional.of(shutBy(time, eve)))
                .map(cause -> new Tile(time, false, cause, 0))
                .orElseGet(() -> new Tile(time, true, ownHours ? open : eve.open, 0));
    }

    private static Optional<Cause> interruption(long time, List<Interval> own, List<Interval> ofEve) {
        return at(time, own).or(() -> at(time + DAY, ofEve));
    }

    private static Optional<Cause> at(long time, List<Interval> intervals) {
        return intervals.stream()
                .filter(interval -> interval.hours.contains(time))
                .map(Interval::cause)
                .findFirst();
    }

    /** A closed date closes all of itself, and the night that it would have had. */
    private Cause shutBy(long time, Sheet eve) {
        if (closure != null) {
            return closure;
        }
        return eve.closure != null && eve.hours.contains(time + DAY) ? eve.closure : shut;
    }
}
