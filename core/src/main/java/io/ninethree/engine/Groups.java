package io.ninethree.engine;

import io.ninethree.column.Dictionaries;
import io.ninethree.column.Dictionary;
import io.ninethree.fact.Segment;
import io.ninethree.field.SharedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The groups of one grouping set, numbered in the order in which they come. A group is a word of each field, and a cell of
 * the calendar if there is one. Mutable.
 */
final class Groups {

    /** What stands for a word where the source does not have the field: the record is in no segment, but in the total. */
    static final int NOT_APPLICABLE = -2;

    /** What stands for a word, or a cell, that a record does not have. */
    static final int NONE = -1;

    private final GroupingSet set;
    private final List<Dictionary> words = new ArrayList<>();
    private final @Nullable CellIndex cells;
    private final List<PairIndex> levels = new ArrayList<>();

    Groups(GroupingSet set, Dictionaries dictionaries, Calendars calendars) {
        this.set = set;
        this.cells = set.calendar().map(calendars::of).orElse(null);
        for (SharedField field : set.fields()) {
            words.add(dictionaries.of(field));
        }
        for (int i = 0; i < parts(); i++) {
            levels.add(new PairIndex());
        }
    }

    GroupingSet set() {
        return set;
    }

    private int parts() {
        return words.size() + (cells == null ? 0 : 1);
    }

    int size() {
        return levels.isEmpty() ? 1 : levels.get(levels.size() - 1).size();
    }

    /** The number of a group, given the codes of its parts: a word for each field, then the cell. */
    int of(int... codes) {
        int number = 0;
        for (int i = 0; i < codes.length; i++) {
            number = levels.get(i).of(number, codes[i]);
        }
        return number;
    }

    /** Goes from the number of a group of the first parts to that of one with a part more. */
    int refine(int level, int number, int code) {
        return levels.get(level).of(number, code);
    }

    /** The codes of the parts of a group. */
    int[] codes(int group) {
        int[] codes = new int[levels.size()];
        int number = group;
        for (int i = levels.size() - 1; i >= 0; i--) {
            codes[i] = levels.get(i).right(number);
            number = levels.get(i).left(number);
        }
        return codes;
    }

    /** Whether every record of a group has the fields of this set. */
    boolean isSegment(int group) {
        int[] codes = codes(group);
        for (int i = 0; i < words.size(); i++) {
            if (codes[i] == NOT_APPLICABLE) {
                return false;
            }
        }
        return true;
    }

    Segment segment(int group) {
        int[] codes = codes(group);
        Segment segment = Segment.all();
        for (int i = 0; i < words.size(); i++) {
            segment = segment.and(set.fields().get(i), word(i, codes[i]));
        }
        return cells == null ? segment : segment.during(cell(codes[words.size()]));
    }

    private String word(int part, int code) {
        return code == NONE ? Segment.NONE : words.get(part).word(code);
    }

    private String cell(int code) {
        return code == NONE || cells == null ? Segment.NONE : cells.label(code);
    }

    /** The number of the cell of a group, empty if it has none. */
    Optional<Integer> cellOf(int group) {
        if (cells == null) {
            return Optional.empty();
        }
        int code = codes(group)[words.size()];
        return code == NONE ? Optional.empty() : Optional.of(code);
    }

    @Nullable
    CellIndex cells() {
        return cells;
    }

    /** The groups here of the groups of a finer set of the same run. */
    int[] coarsen(Groups finer) {
        int[] map = new int[finer.size()];
        for (int group = 0; group < map.length; group++) {
            int[] codes = finer.codes(group);
            int[] kept = new int[parts()];
            for (int i = 0; i < words.size(); i++) {
                kept[i] = codes[finer.set.fields().indexOf(set.fields().get(i))];
            }
            if (cells != null) {
                kept[words.size()] = codes[codes.length - 1];
            }
            map[group] = of(kept);
        }
        return map;
    }

    /** The groups here of the groups of the same set of another run. */
    int[] absorb(Groups other) {
        int[][] words = new int[this.words.size()][];
        for (int i = 0; i < words.length; i++) {
            words[i] = this.words.get(i).codesOf(other.words.get(i));
        }
        int[] map = new int[other.size()];
        for (int group = 0; group < map.length; group++) {
            int[] codes = other.codes(group);
            for (int i = 0; i < words.length; i++) {
                codes[i] = codes[i] < 0 ? codes[i] : words[i][codes[i]];
            }
            if (cells != null && other.cells != null && codes[words.length] >= 0) {
                codes[words.length] = cells.of(other.cells.start(codes[words.length]));
            }
            map[group] = of(codes);
        }
        return map;
    }
}
