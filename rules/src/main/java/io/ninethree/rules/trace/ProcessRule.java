package io.ninethree.rules.trace;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.timeline.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How cases of one kind should go, so that customers see and everybody can follow what is done: its steps in their order,
 * with owners and evidence where they are needed, and the promise whose breach is a delay.
 *
 * <p>A case is judged as a whole when it is resolved and stays so: then it is traceable if the arrival of the customer, an
 * owner and every required step with its owner and evidence are recorded, in order. Before, only what it has passed is held
 * against it. A step may be taken again; its first time decides about the order. Steps of other names are left alone.
 * Immutable and thread-safe.
 *
 * {@snippet :
 * ProcessRule repair = ProcessRule.named("repair")
 *         .steps(
 *                 ProcessStep.named("received"),
 *                 ProcessStep.named("diagnosed").withOwner().withEvidence(),
 *                 ProcessStep.named("loaner lent").asOptional(),
 *                 ProcessStep.named("handed over").withOwner())
 *         .build();
 * List<CaseTrace> traces = repair.trace(timelines, outcomes, asOf);
 * Scorecard june = engine.score(JUNE, CaseTrace.cases(traces), CaseTrace.touchpoints(traces));
 * }
 */
public final class ProcessRule {

    private final String name;
    private final List<ProcessStep> steps;
    private final String promise;

    private ProcessRule(Builder from) {
        name = from.name;
        steps = List.copyOf(from.steps);
        promise = from.promise;
    }

    /**
     * Starts the definition of a rule.
     *
     * @param name the name of the process, not blank
     * @return a builder without steps
     */
    public static Builder named(String name) {
        return new Builder(requireNonNull(name, "name"));
    }

    /**
     * The name of the process.
     *
     * @return the name, not blank
     */
    public String name() {
        return name;
    }

    /**
     * What is done in a case.
     *
     * @return the steps in their order
     */
    public List<ProcessStep> steps() {
        return steps;
    }

    /**
     * The promise whose breach is a delay.
     *
     * @return the id of its clock
     */
    public String promise() {
        return promise;
    }

    /**
     * How well a case can be seen and followed.
     *
     * @param timeline the history of the case
     * @param outcomes what came of promises, of this case or of others
     * @param asOf the instant for which the question is asked; what became known later is not known yet
     * @return the findings and records
     */
    public CaseTrace trace(Timeline timeline, Collection<SlaOutcome> outcomes, Instant asOf) {
        return trace(List.of(timeline), outcomes, asOf).get(0);
    }

    /**
     * How well cases can be seen and followed.
     *
     * @param timelines the histories of the cases
     * @param outcomes what came of their promises; those of other cases and clocks are left out
     * @param asOf the instant for which the question is asked; what became known later is not known yet
     * @return the findings and records of each case, in the order of the timelines
     */
    public List<CaseTrace> trace(Collection<Timeline> timelines, Collection<SlaOutcome> outcomes, Instant asOf) {
        Map<String, List<SlaOutcome>> promised = outcomes.stream()
                .filter(outcome -> outcome.clock().equals(promise))
                .collect(Collectors.groupingBy(SlaOutcome::caseId));
        return timelines.stream()
                .map(each -> new CaseReading(
                        this, new Course(each, asOf), promised.getOrDefault(each.caseId(), List.of()), asOf))
                .map(CaseReading::trace)
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProcessRule that
                && name.equals(that.name)
                && steps.equals(that.steps)
                && promise.equals(that.promise);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, steps, promise);
    }

    @Override
    public String toString() {
        return name + " " + steps.stream().map(ProcessStep::name).toList();
    }

    /** The step in which the process is described, and the rule is built. */
    public static final class Builder {

        private final String name;
        private final List<ProcessStep> steps = new ArrayList<>();
        private String promise = "resolution";

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Adds steps after those given before.
         *
         * @param more the steps in their order
         * @return this builder
         */
        public Builder steps(ProcessStep... more) {
            steps.addAll(Arrays.asList(more));
            return this;
        }

        /**
         * Says which promise counts for delays, if not the resolution.
         *
         * @param clock the id of its clock, not blank
         * @return this builder
         */
        public Builder promise(String clock) {
            promise = requireNonNull(clock, "clock");
            return this;
        }

        /**
         * The rule.
         *
         * @return a rule as described
         * @throws InvalidDefinitionException with all problems of the description
         */
        public ProcessRule build() {
            List<Problem> problems = new ArrayList<>();
            addIf(problems, name.isBlank(), name, "name must not be blank, was '" + name + "'");
            addIf(problems, promise.isBlank(), name, "promise must not be blank, was '" + promise + "'");
            addIf(problems, steps.isEmpty(), name, "process must have a step, has none");
            List<String> names = steps.stream().map(ProcessStep::name).toList();
            for (int i = 0; i < names.size(); i++) {
                String step = names.get(i);
                String place = name + "/" + step;
                addIf(problems, step.isBlank(), place, "step must not be blank, was '" + step + "'");
                addIf(problems, names.indexOf(step) < i, place, "step must be given once, was given again");
            }
            InvalidDefinitionException.throwIfAny(problems);
            return new ProcessRule(this);
        }

        private static void addIf(List<Problem> problems, boolean wrong, String place, String message) {
            if (wrong) {
                problems.add(new Problem(place, message));
            }
        }
    }
}
