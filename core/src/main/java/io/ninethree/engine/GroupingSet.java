package io.ninethree.engine;

import io.ninethree.fact.Grain;
import io.ninethree.field.SharedField;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what records are grouped together: each combination of words is a group, and of calendar cells if there are any.
 *
 * @param fields the shared fields, none for the calendar alone
 * @param calendar the calendar, if any
 */
record GroupingSet(List<SharedField> fields, Optional<Cells> calendar) {

    /** No grouping: all records are one group. */
    static final GroupingSet TOTAL = new GroupingSet(List.of(), Optional.empty());

    /**
     * The cells of a calendar.
     *
     * @param grain how long they are
     * @param zone where they begin and end
     */
    record Cells(Grain grain, ZoneId zone) {}

    GroupingSet {
        fields = fields.stream()
                .distinct()
                .sorted(Comparator.comparing(SharedField::name))
                .toList();
    }

    GroupingSet by(List<SharedField> more) {
        return new GroupingSet(Stream.concat(fields.stream(), more.stream()).toList(), calendar);
    }

    GroupingSet by(Cells cells) {
        if (calendar.isPresent() && !calendar.get().equals(cells)) {
            throw new IllegalArgumentException(
                    "calendar of a grouping must be one, was " + name(calendar.get()) + " and " + name(cells));
        }
        return new GroupingSet(fields, Optional.of(cells));
    }

    /** Whether the groups of another set are unions of groups of this one. */
    boolean refines(GroupingSet other) {
        return Set.copyOf(fields).containsAll(other.fields)
                && (other.calendar.isEmpty() || other.calendar.equals(calendar));
    }

    /** The sets of which all others are unions of groups; the total is a union of any. */
    static List<GroupingSet> finest(List<GroupingSet> sets) {
        List<GroupingSet> finest = sets.stream()
                .distinct()
                .filter(set -> sets.stream().noneMatch(other -> !other.equals(set) && other.refines(set)))
                .toList();
        return finest.isEmpty() ? List.of(TOTAL) : finest;
    }

    /** What the set is called, for example {@code store × month}. */
    String name() {
        Stream<String> names = Stream.concat(
                fields.stream().map(SharedField::name), calendar.stream().map(GroupingSet::name));
        String name = names.collect(Collectors.joining(" × "));
        return name.isEmpty() ? "total" : name;
    }

    private static String name(Cells cells) {
        return cells.grain().text().en() + " in " + cells.zone();
    }
}
