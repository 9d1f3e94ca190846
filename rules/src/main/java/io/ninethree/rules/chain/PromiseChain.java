package io.ninethree.rules.chain;

import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaOutcomes;
import io.ninethree.rules.sla.SlaPolicy;
import io.ninethree.rules.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The stages that together keep one promise, in the order in which a case goes through them. A stage that has not
 * begun when a later one has is taken as skipped. Immutable and thread-safe.
 *
 * {@snippet :
 * PromiseChain chain = PromiseChain.of(
 *         Stage.whileIn(Cases.TEAM, "first-level", Duration.ofHours(2)).countedIn(office),
 *         Stage.whileIn(Cases.TEAM, "second-level", Duration.ofHours(4)).countedIn(office));
 * chain.read(timeline, gold.evaluate(timeline, asOf).resolution()).text();
 * }
 *
 * @param stages the stages, at least one, each with a name of its own
 */
public record PromiseChain(List<Stage> stages) {

    private static final String PLACE = "chain";

    /**
     * Copies and checks the stages.
     *
     * @throws InvalidDefinitionException with all problems, if there is no stage or two have one name
     */
    public PromiseChain {
        stages = List.copyOf(stages);
        InvalidDefinitionException.throwIfAny(problems(stages));
    }

    private static List<Problem> problems(List<Stage> stages) {
        List<Problem> problems = new ArrayList<>();
        if (stages.isEmpty()) {
            problems.add(new Problem(PLACE, "stages must be at least one, was none"));
        }
        Set<String> names = new HashSet<>();
        stages.stream()
                .map(Stage::name)
                .filter(name -> !names.add(name))
                .forEach(name ->
                        problems.add(new Problem(PLACE, "stages must have different names, was '" + name + "' again")));
        return problems;
    }

    /**
     * The chain of some stages.
     *
     * @param stages the stages in their order
     * @return the chain
     * @throws InvalidDefinitionException with all problems, if there is no stage or two have one name
     */
    public static PromiseChain of(Stage... stages) {
        return new PromiseChain(Arrays.asList(stages));
    }

    /**
     * Who consumed the time of a promise.
     *
     * @param timeline the history of the case
     * @param parent what came of the promise in it, read from its timeline; the answer is as of the same instant
     * @return the reading
     * @throws IllegalArgumentException if the outcome is of another case or was not read from a timeline
     */
    public ChainReading read(Timeline timeline, SlaOutcome parent) {
        if (!parent.caseId().equals(timeline.caseId())) {
            throw new IllegalArgumentException(
                    "outcome must be of case '" + timeline.caseId() + "', was of '" + parent.caseId() + "'");
        }
        SlaOutcomes own = policy().evaluate(
                        timeline,
                        parent.asOf()
                                .orElseThrow(() -> new IllegalArgumentException(
                                        "outcome must be read from a timeline, was '" + parent + "'")));
        return new ChainSplit(stages, parent, own).reading();
    }

    private SlaPolicy policy() {
        SlaPolicy.Builder policy = SlaPolicy.named(PLACE).asFallback();
        stages.forEach(stage -> policy.promises(stage.target()));
        return policy.build();
    }
}
