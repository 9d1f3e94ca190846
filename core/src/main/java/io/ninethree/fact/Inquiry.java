package io.ninethree.fact;

import io.ninethree.fact.RowAnswers.Answer;
import io.ninethree.field.Condition;
import io.ninethree.field.Condition.All;
import io.ninethree.field.Condition.Any;
import io.ninethree.field.Condition.In;
import io.ninethree.field.Condition.Is;
import io.ninethree.field.Condition.Not;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Some conditions that are asked of one row after the other, for example those of all policies of every ticket. It answers
 * as {@link Row#answer} does, and reads each word of a row once for all conditions. Immutable and thread-safe.
 */
public final class Inquiry {

    /** The simple conditions of which a {@code long} holds the answers. */
    private static final int MOST = Long.SIZE;

    private final List<Words> words = new ArrayList<>();
    private final List<Flag> flags = new ArrayList<>();
    private final List<Single> singles = new ArrayList<>();
    private final Node[] nodes;

    /** What the words of one field say about all conditions on it. */
    private record Words(Field<String> field, long all, Map<String, Long> yes) {}

    /** What a recorded flag says about a condition on it. */
    private record Flag(FlagField field, boolean value, long bit) {}

    /** A simple condition that is asked by itself. */
    private record Single(Condition condition, long bit) {}

    private Inquiry(List<Condition> conditions) {
        Map<Condition, Integer> simple = new LinkedHashMap<>();
        nodes = new Node[conditions.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = node(conditions.get(i), true, simple);
        }
        simple.forEach(this::prepare);
    }

    /**
     * An inquiry.
     *
     * @param conditions the conditions
     * @return an inquiry that answers each of them by its place in the list
     */
    public static Inquiry of(List<Condition> conditions) {
        return new Inquiry(conditions);
    }

    private void prepare(Condition condition, int place) {
        long bit = 1L << place;
        if (condition instanceof In in) {
            prepare(in, bit);
        } else if (condition instanceof Is is && is.field().derivedFrom().isEmpty()) {
            flags.add(new Flag(is.field(), is.value(), bit));
        } else {
            singles.add(new Single(condition, bit));
        }
    }

    private void prepare(In in, long bit) {
        Words of = words.stream()
                .filter(each -> each.field.equals(in.field()))
                .findFirst()
                .orElse(null);
        Map<String, Long> yes = of == null ? new HashMap<>() : of.yes;
        in.values().forEach(word -> yes.merge(word, bit, (one, other) -> one | other));
        words.remove(of);
        words.add(new Words(in.field(), bit | (of == null ? 0 : of.all), yes));
    }

    /**
     * What a row says.
     *
     * @param row the row
     * @param knownAt the instant at which the answers are given
     * @return its answers
     */
    public Replies ask(Row row, Instant knownAt) {
        long yes = 0;
        long no = 0;
        for (Words each : words) {
            if (row.cell(each.field) instanceof String word) {
                long hit = each.yes.getOrDefault(word, 0L);
                yes |= hit;
                no |= each.all & ~hit;
            }
        }
        for (Flag each : flags) {
            if (row.cell(each.field) instanceof Boolean flag) {
                yes |= flag == each.value ? each.bit : 0;
                no |= flag == each.value ? 0 : each.bit;
            }
        }
        for (Single each : singles) {
            Answer answer = new RowAnswers(row, knownAt).answer(each.condition);
            yes |= answer == Answer.TRUE ? each.bit : 0;
            no |= answer == Answer.FALSE ? each.bit : 0;
        }
        return new Replies(this, row, knownAt, yes, no);
    }

    /** The answers of one row. Immutable and thread-safe. */
    public static final class Replies {

        private final Inquiry inquiry;
        private final Row row;
        private final Instant knownAt;
        private final long yes;
        private final long no;

        private Replies(Inquiry inquiry, Row row, Instant knownAt, long yes, long no) {
            this.inquiry = inquiry;
            this.row = row;
            this.knownAt = knownAt;
            this.yes = yes;
            this.no = no;
        }

        /**
         * The answer to one condition.
         *
         * @param place its place in the list, from 0
         * @return true or false; empty if it is unknown
         * @throws IndexOutOfBoundsException if there is no such place
         */
        public Optional<Boolean> to(int place) {
            return inquiry.nodes[place].answer(this).known();
        }
    }

    private static Node node(Condition condition, boolean holds, Map<Condition, Integer> simple) {
        if (condition instanceof Not not) {
            return node(not.inner(), !holds, simple);
        }
        if (condition instanceof All all) {
            return group(all.of(), holds, holds, simple);
        }
        if (condition instanceof Any any) {
            return group(any.of(), !holds, holds, simple);
        }
        return group(List.of(condition), true, holds, simple);
    }

    /** By the laws of De Morgan the opposite of conditions that all hold is that one of their opposites does. */
    private static Node group(List<Condition> conditions, boolean all, boolean hold, Map<Condition, Integer> simple) {
        long yes = 0;
        long no = 0;
        List<Node> groups = new ArrayList<>();
        List<Condition> alone = new ArrayList<>();
        for (Condition condition : conditions) {
            boolean holds = hold != condition instanceof Not;
            Condition inner = condition instanceof Not not ? not.inner() : condition;
            if (inner instanceof All || inner instanceof Any || inner instanceof Not) {
                groups.add(node(inner, holds, simple));
            } else if (simple.containsKey(inner) || simple.size() < MOST) {
                long bit = 1L << simple.computeIfAbsent(inner, key -> simple.size());
                yes |= holds ? bit : 0;
                no |= holds ? 0 : bit;
            } else {
                alone.add(holds ? inner : inner.not());
            }
        }
        return new Node(all, yes, no, List.copyOf(groups), List.copyOf(alone));
    }

    /**
     * A condition that is answered by the answers to simple ones.
     *
     * @param all whether everything must be so, or one thing
     * @param yes the simple conditions that must hold
     * @param no the simple conditions that must not hold
     * @param groups what must be so beside them
     * @param alone the simple conditions that were too many
     */
    private record Node(boolean all, long yes, long no, List<Node> groups, List<Condition> alone) {

        Answer answer(Replies replies) {
            boolean decided = all
                    ? ((replies.no & yes) | (replies.yes & no)) != 0
                    : ((replies.yes & yes) | (replies.no & no)) != 0;
            if (decided) {
                return Answer.of(!all);
            }
            boolean known = all
                    ? (replies.yes & yes) == yes && (replies.no & no) == no
                    : (replies.no & yes) == yes && (replies.yes & no) == no;
            return groups.isEmpty() && alone.isEmpty() ? settled(known) : rest(known, replies);
        }

        private Answer settled(boolean known) {
            return known ? Answer.of(all) : Answer.UNKNOWN;
        }

        private Answer rest(boolean known, Replies replies) {
            boolean allKnown = known;
            for (Node group : groups) {
                Answer answer = group.answer(replies);
                if (answer == Answer.of(!all)) {
                    return answer;
                }
                allKnown &= answer == Answer.of(all);
            }
            for (Condition condition : alone) {
                Answer answer = new RowAnswers(replies.row, replies.knownAt).answer(condition);
                if (answer == Answer.of(!all)) {
                    return answer;
                }
                allKnown &= answer == Answer.of(all);
            }
            return settled(allKnown);
        }
    }
}
