package io.ninethree.engine;

import static java.util.Objects.requireNonNull;

import io.ninethree.column.Dictionaries;
import io.ninethree.column.Dictionary;
import io.ninethree.column.PairIndex;
import io.ninethree.fact.Segment;
import io.ninethree.field.SharedField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What stands for every part of the group of all groups that are too many. */
    static final int OTHER = -3;

    /** How the codes that stand for no word are written, from {@link #NONE} downwards. */
    private static final List<String> MARKS = List.of("-", "!", "+");

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
        for (int i = 0; i < depth(); i++) {
            levels.add(new PairIndex());
        }
    }

    GroupingSet set() {
        return set;
    }

    /** How many parts a group has: a word for each field, and the cell of the calendar. */
    int depth() {
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

    /** The numbers of groups of the first parts together with one part more. */
    PairIndex level(int part) {
        return levels.get(part);
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

    /** The parts of a group as texts: a word after a mark, or just the mark of no word. */
    List<String> parts(int group) {
        int[] codes = codes(group);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            boolean known = codes[i] >= 0;
            String part = !known ? "" : i < words.size() ? words.get(i).word(codes[i]) : start(codes[i]);
            parts.add(mark(codes[i]) + part);
        }
        return parts;
    }

    private static String mark(int code) {
        return code >= 0 ? "=" : MARKS.get(-1 - code);
    }

    private String start(int cell) {
        return requireNonNull(cells).start(cell).toString();
    }

    /** The number of a group that was written as texts. */
    int of(List<String> parts) {
        int[] codes = new int[parts.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = code(i, parts.get(i));
        }
        return of(codes);
    }

    private int code(int i, String part) {
        boolean known = part.startsWith("=");
        String text = part.substring(known ? 1 : 0);
        if (known ? text.isBlank() : !MARKS.contains(part)) {
            throw new IllegalArgumentException("part of a group must be a mark or a word, was '" + part + "'");
        }
        if (!known) {
            return -1 - MARKS.indexOf(part);
        }
        return i < words.size()
                ? words.get(i).code(text)
                : requireNonNull(cells).of(LocalDate.parse(text));
    }

    /** The groups in the order of what they mean, which depends on no order of records. */
    List<Integer> ordered() {
        Map<Integer, List<String>> parts = new HashMap<>();
        for (int group = 0; group < size(); group++) {
            parts.put(group, parts(group));
        }
        Comparator<Integer> order =
                (one, other) -> compare(requireNonNull(parts.get(one)), requireNonNull(parts.get(other)));
        return parts.keySet().stream().sorted(order).toList();
    }

    private static int compare(List<String> some, List<String> others) {
        for (int i = 0; i < some.size(); i++) {
            int order = some.get(i).compareTo(others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** The group of all groups that are too many. */
    int other() {
        int[] codes = new int[depth()];
        Arrays.fill(codes, OTHER);
        return of(codes);
    }

    boolean isOther(int group) {
        return depth() > 0 && codes(group)[0] == OTHER;
    }

    /** The groups here of as many of other groups as may stay; the rest are one group. */
    int[] limit(Groups larger, int most) {
        int[] map = new int[larger.size()];
        int kept = 0;
        for (int group : larger.ordered()) {
            boolean stays = !larger.isOther(group) && kept < most;
            map[group] = stays ? of(larger.parts(group)) : other();
            kept += stays ? 1 : 0;
        }
        return map;
    }

    /** Whether there are more groups than may stay, not counting the one of all that are too many. */
    boolean isMoreThan(int most) {
        return size() > most + 1 || (size() == most + 1 && !hasOther());
    }

    private boolean hasOther() {
        for (int group = 0; group < size(); group++) {
            if (isOther(group)) {
                return true;
            }
        }
        return false;
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
        Map<SharedField, String> meant = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            meant.put(set.fields().get(i), word(i, codes[i]));
        }
        return new Segment(meant, cells == null ? Optional.empty() : Optional.of(cell(codes[words.size()])));
    }

    private String word(int part, int code) {
        return code == NONE
                ? Segment.NONE
                : code == OTHER ? Segment.OTHER : words.get(part).word(code);
    }

    private String cell(int code) {
        if (code == OTHER) {
            return Segment.OTHER;
        }
        return code == NONE || cells == null ? Segment.NONE : cells.label(code);
    }

    /** The number of the cell of a group, empty if it has none. */
    Optional<Integer> cellOf(int group) {
        if (cells == null) {
            return Optional.empty();
        }
        int code = codes(group)[words.size()];
        return code < 0 ? Optional.empty() : Optional.of(code);
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
            int[] kept = new int[depth()];
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
