package io.ninethree.rules.definition;

import static java.util.Objects.requireNonNull;

import io.ninethree.definition.DefinitionCase;
import io.ninethree.definition.DefinitionSet;
import io.ninethree.fact.Row;
import io.ninethree.model.Text;
import io.ninethree.rules.sla.SlaOutcomes;
import io.ninethree.rules.sla.SlaPolicy;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.Timeline;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a policy must make of the history of one case. Other policies have no part in it. Immutable.
 *
 * @param of the id of the policy
 * @param name what is tried
 * @param facts what is known of the case from the beginning
 * @param events what happened, in any order
 * @param asOf the instant for which the question is asked
 * @param expect what is expected, by the ids of clocks
 */
public record PolicyCase(
        String of, String name, Row facts, List<CaseEvent> events, Instant asOf, Map<String, ExpectedOutcome> expect)
        implements DefinitionCase {

    /**
     * Copies events and expectations.
     *
     * @throws IllegalArgumentException if nothing is expected
     */
    public PolicyCase {
        requireNonNull(of, "of");
        requireNonNull(name, "name");
        requireNonNull(facts, "facts");
        requireNonNull(asOf, "asOf");
        events = List.copyOf(events);
        expect = Collections.unmodifiableMap(new LinkedHashMap<>(expect));
        if (expect.isEmpty()) {
            throw new IllegalArgumentException(ExpectedOutcome.NOTHING);
        }
    }

    @Override
    public List<Text> differences(DefinitionSet definitions) {
        Timeline timeline = Timeline.of(of, facts).withAll(events);
        SlaOutcomes outcomes = definitions.get(SlaPolicy.class, of).evaluate(timeline, asOf);
        return expect.entrySet().stream()
                .flatMap(each -> each.getValue().differences(outcomes.of(each.getKey())).stream())
                .toList();
    }
}
