package io.ninethree.rules.calendar;

import static io.ninethree.rules.calendar.Era.DAY;
import static io.ninethree.rules.calendar.Era.SECOND;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Written hours on the clock of one zone. */
final class LocalCourse implements Course {

    /** Dates further out have no instant that counts, whatever the zone. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1899, 12, 25);

    private static final LocalDate LAST_DATE = LocalDate.of(2100, 1, 7);

    private final ZoneRules rules;
    private final List<List<Tile>> week;
    /** The days on which the week does not hold, in ascending order. */
    private final long[] specialDays;

    private final List<List<Tile>> special;
    private volatile EvenTime latest = EvenTime.NONE;

    LocalCourse(WrittenHours written) {
        Sheets sheets = new Sheets(written);
        rules = written.zone().getRules();
        week = Stream.of(DayOfWeek.values()).map(sheets::tiles).toList();
        List<LocalDate> dates = Stream.of(written.special(), written.closures(), written.partial())
                .flatMap(each -> each.keySet().stream())
                .filter(date -> date.isAfter(FIRST_DATE) && date.isBefore(LAST_DATE))
                .flatMap(date -> Stream.of(date, date.plusDays(1)))
                .distinct()
                .sorted()
                .toList();
        specialDays = dates.stream().mapToLong(LocalDate::toEpochDay).toArray();
        special = dates.stream().map(sheets::tiles).toList();
    }

    @Override
    public List<Tile> tiles(long from, long to) {
        Tiling tiling = new Tiling();
        long start = from;
        while (start < to) {
            EvenTime even = evenTime(start);
            long end = Math.min(to, even.to());
            layEvenly(tiling, start, end, even.offset(), start == even.from() ? even.jump() : 0);
            start = end;
        }
        return tiling.tiles();
    }

    /** The rules of a zone take long to ask, and most questions are about the same half year. */
    private EvenTime evenTime(long nanos) {
        EvenTime even = latest;
        if (!even.contains(nanos)) {
            even = EvenTime.around(nanos, rules);
            latest = even;
        }
        return even;
    }

    /** Lays tiles while the clock on the wall runs evenly. */
    private void layEvenly(Tiling tiling, long from, long to, int offset, int jump) {
        long shift = offset * SECOND;
        long start = from;
        int jumped = jump;
        while (start < to) {
            long day = Math.floorDiv(start + shift, DAY);
            long midnight = day * DAY - shift;
            long end = Math.min(to, midnight + DAY);
            lay(tiling, tiles(day), midnight, start, end, jumped);
            jumped = 0;
            start = end;
        }
    }

    private List<Tile> tiles(long day) {
        int place = Arrays.binarySearch(specialDays, day);
        return place >= 0 ? special.get(place) : week.get((int) Math.floorMod(day + 3, 7L));
    }

    private static void lay(Tiling tiling, List<Tile> day, long midnight, long from, long to, int jump) {
        for (int i = 0; i < day.size(); i++) {
            long end = i + 1 < day.size() ? midnight + day.get(i + 1).from() : Long.MAX_VALUE;
            long start = Math.max(from, midnight + day.get(i).from());
            if (start < end && start < to) {
                tiling.add(day.get(i).at(start, start == from ? jump : 0));
            }
        }
    }
}
