package io.ninethree.rules.calendar;

import static io.ninethree.rules.calendar.Era.DAY;
import static io.ninethree.rules.calendar.Era.SECOND;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Written hours on the clock of one zone. */
final class LocalCourse implements Course {

    /** Dates further out have no instant that counts, whatever the zone. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1899, 12, 25);

    private static final LocalDate LAST_DATE = LocalDate.of(2100, 1, 7);

    private final ZoneRules rules;
    private final List<List<Tile>> week;
    private final Map<Long, List<Tile>> special = new HashMap<>();

    LocalCourse(WrittenHours written) {
        Sheets sheets = new Sheets(written);
        rules = written.zone().getRules();
        week = Stream.of(DayOfWeek.values()).map(sheets::tiles).toList();
        Stream.of(written.special(), written.closures(), written.partial())
                .flatMap(dates -> dates.keySet().stream())
                .filter(date -> date.isAfter(FIRST_DATE) && date.isBefore(LAST_DATE))
                .flatMap(date -> Stream.of(date, date.plusDays(1)))
                .forEach(date -> special.computeIfAbsent(date.toEpochDay(), day -> sheets.tiles(date)));
    }

    @Override
    public List<Tile> tiles(long from, long to) {
        Tiling tiling = new Tiling();
        long start = from;
        int before = offset(from - 1);
        while (start < to) {
            int offset = offset(start);
            long end = Math.min(to, nextTransition(start));
            layEvenly(tiling, start, end, offset, offset - before);
            before = offset;
            start = end;
        }
        return tiling.tiles();
    }

    private int offset(long nanos) {
        return rules.getOffset(Era.instant(nanos)).getTotalSeconds();
    }

    private long nextTransition(long nanos) {
        ZoneOffsetTransition next = rules.nextTransition(Era.instant(nanos));
        return Era.nanos(next == null ? Instant.MAX : next.getInstant());
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
        List<Tile> tiles = special.get(day);
        return tiles == null ? week.get((int) Math.floorMod(day + 3, 7L)) : tiles;
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
