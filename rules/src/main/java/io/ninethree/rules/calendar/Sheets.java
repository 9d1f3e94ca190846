package io.ninethree.rules.calendar;

import io.ninethree.model.Text;
import io.ninethree.rules.calendar.Cause.Kind;
import io.ninethree.rules.calendar.Sheet.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down for any date what is in force on it. */
final class Sheets {

    private final WrittenHours written;
    private final Cause open;
    private final Cause shut;

    Sheets(WrittenHours written) {
        this.written = written;
        this.open = cause(Kind.HOURS, Text.of("营业时间", "opening hours"));
        this.shut = cause(Kind.HOURS, Text.of("非营业时间", "outside of opening hours"));
    }

    List<Tile> tiles(LocalDate date) {
        return of(date).after(of(date.minusDays(1)), written.nightsEndAtClosures());
    }

    /** The tiles of a weekday with nothing special about it nor about its eve. */
    List<Tile> tiles(DayOfWeek day) {
        return ordinary(day).after(ordinary(day.minus(1)), written.nightsEndAtClosures());
    }

    private Sheet ordinary(DayOfWeek day) {
        DayHours hours = written.week().getOrDefault(day, DayHours.NONE);
        return new Sheet(hours, open, shut, null, List.of(), breaks(day));
    }

    private List<Interval> breaks(DayOfWeek day) {
        return intervals(Kind.BREAK, written.breaks().getOrDefault(day, Collections.emptySortedMap()));
    }

    private Sheet of(LocalDate date) {
        Sheet ordinary = ordinary(date.getDayOfWeek());
        DayHours hours = written.special().get(date);
        return new Sheet(
                hours == null ? ordinary.hours() : hours,
                hours == null ? open : special(date, "的特别时间", "special hours on "),
                hours == null ? shut : special(date, "的特别时间以外", "outside of the special hours on "),
                closure(date),
                intervals(Kind.CLOSURE, written.partial().getOrDefault(date, Collections.emptySortedMap())),
                ordinary.breaks());
    }

    private Cause special(LocalDate date, String zh, String en) {
        return cause(Kind.SPECIAL_HOURS, Text.of(date + " " + zh, en + date));
    }

    private @Nullable Cause closure(LocalDate date) {
        String reason = written.closures().get(date);
        if (reason == null) {
            return null;
        }
        return reason.isEmpty()
                ? cause(Kind.CLOSURE, Text.of(date + " 休息", "closed on " + date))
                : cause(Kind.CLOSURE, Text.of(reason, reason));
    }

    private List<Interval> intervals(Kind kind, Map<String, DayHours> named) {
        return named.entrySet().stream()
                .map(one -> new Interval(one.getValue(), cause(kind, Text.of(one.getKey(), one.getKey()))))
                .toList();
    }

    private Cause cause(Kind kind, Text text) {
        return new Cause(kind, written.name(), text);
    }
}
