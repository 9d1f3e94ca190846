package io.ninethree.fact;

import io.ninethree.fact.RowAnswers.Answer;
import io.ninethree.field.Condition;
import io.ninethree.field.Condition.All;
import io.ninethree.field.Condition.Any;
import io.ninethree.field.Condition.In;
import io.ninethree.field.Condition.Not;
import io.ninethree.field.Field;
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
    private final List<Single> singles = new ArrayList<>();
    private final Node[] nodes;

    /** What the words of one field say about all conditions on it. */
    private record Words(Field<String> field, long all, Map<String, Long> yes) {}

    /** A simple condition that is asked by itself. */
    private record Single(Condition condition, long bit) {}

    private Inquiry(List<Condition> conditions) {
        Map<Condition, Integer> simple = new LinkedHashMap<>();
        nodes = new Node[conditions.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = node(conditions.get(i), simple);
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
        if (!(condition instanceof In in)) {
            singles.add(new Single(condition, bit));
            return;
        }
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

    private static Node node(Condition condition, Map<Condition, Integer> simple) {
        if (condition instanceof All all) {
            return Group.of(all.of(), true, simple);
        }
        if (condition instanceof Any any) {
            return Group.of(any.of(), false, simple);
        }
        if (condition instanceof Not not) {
            Node inner = node(not.inner(), simple);
            return replies -> inner.answer(replies).not();
        }
        Integer place = simple.computeIfAbsent(condition, key -> simple.size() < MOST ? simple.size() : null);
        return place == null ? new Alone(condition) : new Bit(1L << place);
    }

    /** A condition that is answered by the answers to simple ones. */
    @FunctionalInterface
    private interface Node {
        Answer answer(Replies replies);
    }

    private record Bit(long bit) implements Node {
        @Override
        public Answer answer(Replies replies) {
            if ((replies.yes & bit) != 0) {
                return Answer.TRUE;
            }
            return (replies.no & bit) != 0 ? Answer.FALSE : Answer.UNKNOWN;
        }
    }

    /** One simple condition too many. */
    private record Alone(Condition condition) implements Node {
        @Override
        public Answer answer(Replies replies) {
            return new RowAnswers(replies.row, replies.knownAt).answer(condition);
        }
    }

    /** Conditions that must all hold, or of which one must: the simple ones at a stroke, the others one by one. */
    private record Group(boolean all, long bits, List<Node> others) implements Node {

        static Node of(List<Condition> conditions, boolean all, Map<Condition, Integer> simple) {
            long bits = 0;
            List<Node> others = new ArrayList<>();
            for (Condition condition : conditions) {
                Node node = node(condition, simple);
                if (node instanceof Bit simpleOne) {
                    bits |= simpleOne.bit;
                } else {
                    others.add(node);
                }
            }
            return new Group(all, bits, List.copyOf(others));
        }

        @Override
        public Answer answer(Replies replies) {
            long deciding = all ? replies.no : replies.yes;
            long settled = all ? replies.yes : replies.no;
            if ((deciding & bits) != 0) {
                return Answer.of(!all);
            }
            boolean known = (settled & bits) == bits;
            for (Node other : others) {
                Answer answer = other.answer(replies);
                if (answer == Answer.of(!all)) {
                    return answer;
                }
                known &= answer == Answer.of(all);
            }
            return known ? Answer.of(all) : Answer.UNKNOWN;
        }
    }
}
