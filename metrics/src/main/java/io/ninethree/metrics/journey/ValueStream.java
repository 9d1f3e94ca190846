package io.ninethree.metrics.journey;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Money;
import io.ninethree.field.Unit;
import io.ninethree.metrics.journey.StreamStep.Kind;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Problems;
import io.ninethree.model.Text;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The steps that one case goes through in the company, with the time of each: where value is added, and where time and
 * money are wasted (M. Rother and J. Shook, <i>Learning to See</i>, 1999). Immutable and thread-safe.
 *
 * @param name what a reader sees, not blank
 * @param steps its steps in their order, at least one, which together take some time; their costs are in one currency
 */
public record ValueStream(String name, List<StreamStep> steps) {

    /**
     * The step that limits how fast the stream can be.
     *
     * @param step the step
     * @param byCapacity true if it has the lowest capacity of those that are known; false if no capacity is known and it
     *     keeps a case for the longest time
     */
    public record Bottleneck(StreamStep step, boolean byCapacity) {
        /** Checks that nothing is missing. */
        public Bottleneck {
            requireNonNull(step, "step");
        }

        /**
         * What a reader sees.
         *
         * @return the step and why it is the one, in both languages
         */
        public Text text() {
            if (byCapacity) {
                String capacity = Unit.COUNT.text(step.capacity().orElseThrow()).en();
                return Text.of(
                        "瓶颈：" + step.name() + "（产能最低，每小时 " + capacity + " 件）",
                        "bottleneck: " + step.name() + " (lowest capacity, " + capacity + " an hour)");
            }
            Text time = Spans.text(step.time());
            return Text.of(
                    "瓶颈：" + step.name() + "（产能未知，耗时最长：" + time.zh() + "）",
                    "bottleneck: " + step.name() + " (capacities unknown, longest step: " + time.en() + ")");
        }
    }

    /**
     * What became of the lead time of a process.
     *
     * @param before the stream as it was
     * @param after the stream as it is
     */
    public record Change(ValueStream before, ValueStream after) {
        /** Checks that nothing is missing. */
        public Change {
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }

        /**
         * By how much the lead time fell.
         *
         * @return the time, negative if it rose
         */
        public Duration saved() {
            return before.leadTime().minus(after.leadTime());
        }

        /**
         * By which part of what it was the lead time fell.
         *
         * @return at most 1, negative if it rose
         */
        public double savedShare() {
            return Spans.part(saved(), before.leadTime());
        }

        /**
         * What a reader sees.
         *
         * @return both lead times and the difference in both languages
         */
        public Text text() {
            Text was = Spans.text(before.leadTime());
            Text is = Spans.text(after.leadTime());
            Text share = Unit.SHARE.text(Math.abs(savedShare()));
            boolean rose = saved().isNegative();
            return Text.of(
                    after.name + "：" + was.zh() + " → " + is.zh() + "，" + (rose ? "延长 " : "缩短 ") + share.zh(),
                    after.name + ": " + was.en() + " → " + is.en() + ", " + share.en()
                            + (rose ? " longer" : " shorter"));
        }
    }

    /**
     * Checks and copies the steps.
     *
     * @throws InvalidDefinitionException with all problems of the stream and its steps
     */
    public ValueStream {
        steps = List.copyOf(steps);
        check(name, steps);
    }

    /**
     * A stream of steps.
     *
     * @param name what a reader sees, not blank
     * @param steps its steps in their order, at least one, which together take some time; their costs are in one currency
     * @return the stream
     * @throws InvalidDefinitionException with all problems of the stream and its steps
     */
    public static ValueStream of(String name, StreamStep... steps) {
        return new ValueStream(name, List.of(steps));
    }

    private static void check(String name, List<StreamStep> steps) {
        Problems problems = new Problems();
        problems.addIfBlank(name, "stream", "name");
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).addProblems("stream/steps[" + i + "]", problems);
        }
        boolean takesTime = steps.stream()
                .anyMatch(step -> !step.time().isNegative() && !step.time().isZero());
        problems.addUnless(takesTime, "stream", "lead time must be positive, was 0");
        List<String> currencies = steps.stream()
                .flatMap(step -> step.cost().stream())
                .map(Money::currency)
                .distinct()
                .toList();
        problems.addUnless(
                currencies.size() <= 1,
                "stream",
                "costs must be in one currency, were in " + String.join(", ", currencies));
        problems.throwIfAny();
    }

    /**
     * How long one case takes from its start to its end: all waits and all work.
     *
     * @return the time, positive
     */
    public Duration leadTime() {
        return steps.stream().map(StreamStep::time).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * How much of the lead time is of one kind. All kinds add up to the lead time.
     *
     * @param kind the kind; {@link Kind#WAITING} takes in the waits before all steps
     * @return the time, zero if there is none
     */
    public Duration time(Kind kind) {
        Duration work = steps.stream()
                .filter(step -> step.kind() == kind)
                .map(StreamStep::work)
                .reduce(Duration.ZERO, Duration::plus);
        return kind == Kind.WAITING ? steps.stream().map(StreamStep::waiting).reduce(work, Duration::plus) : work;
    }

    /**
     * The part of the lead time in which value is added.
     *
     * @return 0 to 1
     */
    public double valueAddedRatio() {
        return Spans.part(time(Kind.VALUE_ADDING), leadTime());
    }

    /**
     * The step that limits how fast the stream can be: the one with the lowest capacity, or if no capacity is known the
     * one that keeps a case longest; the first of equal ones.
     *
     * @return the step, and by what it was found
     */
    public Bottleneck bottleneck() {
        Optional<StreamStep> scarce = steps.stream()
                .filter(step -> step.capacity().isPresent())
                .min(Comparator.comparingDouble(step -> step.capacity().orElseThrow()));
        return scarce.map(step -> new Bottleneck(step, true)).orElseGet(() -> new Bottleneck(longest(), false));
    }

    private StreamStep longest() {
        return steps.stream()
                .min(Comparator.comparing(StreamStep::time).reversed())
                .orElseThrow();
    }

    /**
     * What the wasted work on one case costs, as far as costs are known.
     *
     * @return the sum of the known costs of the steps that are waste, empty if none is known
     */
    public Optional<Money> costOfWaste() {
        return steps.stream()
                .filter(step -> step.kind().isWaste())
                .flatMap(step -> step.cost().stream())
                .reduce(Money::plus);
    }

    /**
     * What became of the lead time since an earlier stream.
     *
     * @param before the stream as it was
     * @return the change
     */
    public Change since(ValueStream before) {
        return new Change(before, this);
    }

    /**
     * What a reader sees.
     *
     * @return lead time, time of each kind, bottleneck and cost of waste in both languages
     */
    public Text text() {
        StringBuilder zh =
                new StringBuilder(name + "：总时长 " + Spans.text(leadTime()).zh());
        StringBuilder en =
                new StringBuilder(name + ": lead time " + Spans.text(leadTime()).en());
        for (Kind kind : Kind.values()) {
            Text part = Unit.SHARE.text(Spans.part(time(kind), leadTime()));
            zh.append("，").append(kind.text().zh()).append(' ').append(part.zh());
            en.append(", ").append(kind.text().en()).append(' ').append(part.en());
        }
        zh.append("；").append(bottleneck().text().zh());
        en.append("; ").append(bottleneck().text().en());
        costOfWaste().ifPresent(cost -> {
            zh.append("；浪费成本 ").append(cost);
            en.append("; cost of waste ").append(cost);
        });
        return Text.of(zh.toString(), en.toString());
    }
}
