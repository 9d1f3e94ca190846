package io.ninethree.metrics.improvement;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import io.ninethree.score.Difference;
import io.ninethree.score.NodeScore;
import io.ninethree.score.Scorecard;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One turn of plan, do, check and act on one heading or indicator. What the check does not find good enough is carried over
 * to the next cycle. Immutable and thread-safe.
 *
 * @param number which turn it is, 1 for the first
 * @param title what is to be improved
 * @param node the id of the heading or indicator by which that is judged
 * @param goal the points that it shall earn, 0 to 100
 * @param plannedAt when the cycle was planned
 * @param doneAt when the plan was carried out, not before it was planned
 * @param check what was found afterwards, not from before it was carried out
 * @param before the cycle that carried over to this one
 */
public record PdcaCycle(
        int number,
        String title,
        String node,
        double goal,
        Instant plannedAt,
        Optional<Instant> doneAt,
        Optional<Check> check,
        Optional<PdcaCycle> before) {

    /** How it is checked whether a plan has worked. */
    public enum Way {
        /** Customers are asked. */
        SURVEY(Text.of("满意度调研", "survey")),
        /** Somebody plays a customer. */
        MYSTERY_SHOPPER(Text.of("神秘顾客", "mystery shopper")),
        /** Records are counted and timed. */
        MEASUREMENT(Text.of("数据测量", "measurement"));

        private final Text text;

        Way(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the way in both languages
         */
        public Text text() {
            return text;
        }
    }

    /** What follows from a check. */
    public enum Act {
        /** The new way of working becomes the standard. */
        STANDARDISE(Text.of("标准化", "standardise")),
        /** What is open goes into the next cycle. */
        CARRY_OVER(Text.of("转入下一轮", "carry over to the next cycle"));

        private final Text text;

        Act(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the act in both languages
         */
        public Text text() {
            return text;
        }
    }

    /**
     * What was found after a plan was carried out.
     *
     * @param way how it was checked
     * @param at when
     * @param node what the heading or indicator earned afterwards
     * @param difference how many points it earned more than before
     */
    public record Check(Way way, Instant at, NodeScore node, Difference difference) {

        /**
         * Whether the data can show that it became better.
         *
         * @return true if it is better beyond chance
         */
        public boolean isSignificant() {
            return difference.verdict() == Difference.Verdict.BETTER;
        }

        /**
         * Whether enough was earned.
         *
         * @param goal the points that were aimed at
         * @return true if at least as many were earned
         */
        public boolean reaches(double goal) {
            return node.points().isPresent() && node.points().getAsDouble() >= goal;
        }
    }

    /**
     * Checks names, numbers and the order of the instants.
     *
     * @throws IllegalArgumentException if a name is blank, a number is out of range, an instant is before one that must
     *     precede it, the check is about another node, or the cycle before did not carry over
     */
    public PdcaCycle {
        Wording.requireNonBlank("title of a cycle", title);
        Wording.requireNonBlank("node of cycle '" + title + "'", node);
        requireNonNull(plannedAt, "plannedAt");
        if (!(goal >= 0 && goal <= 100)) {
            throw new IllegalArgumentException("goal of cycle '" + title + "' must be between 0 and 100, was " + goal);
        }
        int expected = 1 + before.map(PdcaCycle::number).orElse(0);
        if (number != expected) {
            throw new IllegalArgumentException(
                    "number of cycle '" + title + "' must be " + expected + ", was " + number);
        }
        Consistency.requireAfter(
                "completion of cycle '" + title + "'", doneAt, "it was planned", Optional.of(plannedAt));
        Consistency.requireAfter("check of cycle '" + title + "'", check.map(Check::at), "it was done", doneAt);
        before.ifPresent(PdcaCycle::requireOpen);
        before.flatMap(PdcaCycle::check)
                .ifPresent(earlier -> Consistency.require(
                        "plan of cycle '" + title + "'", plannedAt, "the check of the one before", earlier.at()));
        Consistency.requireAbout("check of cycle '" + title + "'", node, check.map(Check::node));
    }

    private void requireOpen() {
        if (!act().equals(Optional.of(Act.CARRY_OVER))) {
            String was = act().isPresent() ? "standardised" : "not checked";
            throw new IllegalArgumentException(
                    "cycle '" + title + "' must be carried over to have a next one, was " + was);
        }
    }

    /**
     * A first cycle.
     *
     * @param title what is to be improved, not blank
     * @param node the id of the heading or indicator by which that is judged
     * @param goal the points that it shall earn, 0 to 100
     * @param plannedAt when the cycle was planned
     * @return the cycle, still to be carried out
     * @throws IllegalArgumentException if a name is blank or the goal is out of range
     */
    public static PdcaCycle planned(String title, String node, double goal, Instant plannedAt) {
        return new PdcaCycle(1, title, node, goal, plannedAt, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * This cycle as carried out.
     *
     * @param instant when
     * @return a changed copy
     * @throws IllegalArgumentException if that is before it was planned or after it was checked
     */
    public PdcaCycle doneAt(Instant instant) {
        return new PdcaCycle(number, title, node, goal, plannedAt, Optional.of(instant), check, before);
    }

    /**
     * This cycle as checked.
     *
     * @param way how it was checked
     * @param earlier the scorecard of a period before it was carried out
     * @param later the scorecard of a period after it
     * @param at when it was checked
     * @return a changed copy
     * @throws IllegalArgumentException if the cycle is not carried out or was later, a model does not have the node, the
     *     periods overlap and so may share records, or the later one has not begun
     */
    public PdcaCycle checked(Way way, Scorecard earlier, Scorecard later, Instant at) {
        Consistency.requireApart(earlier, later, at);
        Check found = new Check(way, at, later.node(node), later.since(earlier).difference(node));
        return new PdcaCycle(number, title, node, goal, plannedAt, doneAt, Optional.of(found), before);
    }

    /**
     * The cycle that goes on with what this one leaves open.
     *
     * @param planned when the next cycle is planned
     * @return a cycle with the same title, node and goal that remembers this one
     * @throws IllegalArgumentException if this cycle is not checked or is standardised, or that is before its check
     */
    public PdcaCycle next(Instant planned) {
        return new PdcaCycle(
                number + 1, title, node, goal, planned, Optional.empty(), Optional.empty(), Optional.of(this));
    }

    /**
     * What follows from the check.
     *
     * @return to standardise if it became better beyond chance and reached the goal, otherwise to carry over; empty if
     *     nothing was checked
     */
    public Optional<Act> act() {
        return check.map(found -> found.isSignificant() && found.reaches(goal) ? Act.STANDARDISE : Act.CARRY_OVER);
    }

    /**
     * How many cycles are completed.
     *
     * @param cycles the cycles, each of which counts by itself and not those that it remembers
     * @return how many of them are checked
     */
    public static long completed(Collection<PdcaCycle> cycles) {
        return cycles.stream().filter(cycle -> cycle.check.isPresent()).count();
    }

    /**
     * How many of the completed cycles were not good enough.
     *
     * @param cycles the cycles, each of which counts by itself and not those that it remembers
     * @return the share that carries over, 0 to 1; empty if none is completed
     */
    public static OptionalDouble carriedOverShare(Collection<PdcaCycle> cycles) {
        return cycles.stream()
                .flatMap(cycle -> cycle.act().stream())
                .mapToInt(act -> act == Act.CARRY_OVER ? 1 : 0)
                .average();
    }

    /**
     * This cycle for a reader.
     *
     * @return its goal, what the check found and what follows, in both languages
     */
    public Text text() {
        String aim = Wording.points(goal);
        Text open = doneAt.isPresent() ? Text.of("待检查", "to be checked") : Text.of("执行中", "to be carried out");
        Text found = check.map(this::text).orElse(open);
        return Text.of(
                "PDCA 第 " + number + " 轮“" + title + "”：目标 " + aim + " 分；" + found.zh(),
                "PDCA cycle " + number + " '" + title + "': goal " + aim + " points; " + found.en());
    }

    private Text text(Check found) {
        Text way = Wording.withDifference(found.way().text(), found.difference());
        Text shown = found.difference().verdict().text();
        Text reached = found.reaches(goal) ? Text.of("已达目标", "goal reached") : Text.of("未达目标", "goal not reached");
        Text act = act().orElseThrow().text();
        return Text.of(
                way.zh() + "，" + shown.zh() + "，" + reached.zh() + "：" + act.zh(),
                way.en() + ", " + shown.en() + ", " + reached.en() + ": " + act.en());
    }
}
