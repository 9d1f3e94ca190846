package io.ninethree.engine;

import java.util.HashMap;
import java.util.Map;

/** The calendars of a run: grouping sets with equal cells share their numbers. Mutable. */
final class Calendars {

    private final Map<GroupingSet.Cells, CellIndex> calendars = new HashMap<>();

    CellIndex of(GroupingSet.Cells cells) {
        return calendars.computeIfAbsent(cells, CellIndex::new);
    }
}
