package io.ninethree.whatif;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.explain.Explanation;
import io.ninethree.explain.Explanation.Part;
import io.ninethree.fact.Records;
import io.ninethree.model.Text;
import io.ninethree.score.DefinitionText;
import io.ninethree.score.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Two periods that were scored by different definitions, with the first one scored again by the second definition: what
 * changed on paper is told apart from what changed in the service. Immutable and thread-safe.
 *
 * @param before the first period by the first definition
 * @param replayed the first period by the second definition
 * @param after the second period by the second definition
 */
public record Replay(Scorecard before, Scorecard replayed, Scorecard after) {

    /** The id of the part of a replay that comes of the other definition. */
    public static final String DEFINITION = "definition";

    /**
     * Checks that the scorecard in the middle belongs to both others.
     *
     * @throws IllegalArgumentException if it is about another period than the first or by another model than the second
     */
    public Replay {
        if (!replayed.period().equals(before.period())) {
            throw new IllegalArgumentException("period of a replay must be "
                    + before.period().label() + ", was "
                    + replayed.period().label());
        }
        if (!replayed.model().equals(after.model())) {
            throw new IllegalArgumentException("definition of a replay must be "
                    + DefinitionText.hash(after.model()) + ", was "
                    + DefinitionText.hash(replayed.model()));
        }
    }

    /**
     * Scores a period again by the definition of a later one.
     *
     * @param before the period by its own definition
     * @param after the later period by another definition
     * @param records the records of which {@code before} was made
     * @return the replay
     */
    public static Replay of(Scorecard before, Scorecard after, Records... records) {
        return new Replay(before, ScoringEngine.of(after.model()).score(before.period(), records), after);
    }

    /**
     * What the other definition alone did to the first period.
     *
     * @return an explanation from {@code before} to {@code replayed}
     */
    public Explanation definitionEffect() {
        return replayed.comparedWith(before).explain();
    }

    /**
     * What changed in the service, by the second definition on both sides.
     *
     * @return an explanation from {@code replayed} to {@code after}
     */
    public Explanation behaviourEffect() {
        return after.since(replayed).explain();
    }

    /**
     * Both effects: the definition as one part, and behind it what changed in the service.
     *
     * @return an explanation from {@code before} to {@code after} whose parts add up to the difference; without parts if
     *     one of the three has no points
     */
    public Explanation explain() {
        Explanation definition = definitionEffect();
        Explanation behaviour = behaviourEffect();
        OptionalDouble from = before.overall().points();
        OptionalDouble to = after.overall().points();
        Text subject = Text.of(
                after.overall().text().zh() + "，" + before.label() + " → " + after.label(),
                after.overall().text().en() + ", " + before.label() + " → " + after.label());
        if (definition.total().isEmpty() || behaviour.total().isEmpty()) {
            return new Explanation(subject, from, to, List.of());
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                DEFINITION,
                Text.of("定义变化", "Change of definition"),
                definition.total().getAsDouble(),
                Text.of("同期按新定义重新评分", "the same period scored by the new definition"),
                List.of()));
        parts.addAll(behaviour.parts());
        return new Explanation(subject, from, to, parts, behaviour.error());
    }
}
