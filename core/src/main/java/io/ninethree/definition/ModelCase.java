package io.ninethree.definition;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toList;

import io.ninethree.definition.IndicatorCase.Expected;
import io.ninethree.definition.IndicatorCase.Rows;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.model.Text;
import io.ninethree.score.NodeScore;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a model must make of a few rows. Without a period all rows belong to it and everything that will ever happen has
 * happened. Immutable.
 *
 * @param of the id of the model
 * @param name what is tried
 * @param given the rows, of any sources
 * @param period the period, empty for the whole time
 * @param expect what is expected, by the ids of headings and indicators
 */
public record ModelCase(
        String of, String name, List<Rows> given, Optional<ScoringPeriod> period, Map<String, Expected> expect)
        implements DefinitionCase {

    /**
     * Copies rows and expectations.
     *
     * @throws IllegalArgumentException if nothing is expected
     */
    public ModelCase {
        requireNonNull(of, "of");
        requireNonNull(name, "name");
        requireNonNull(period, "period");
        given = List.copyOf(given);
        expect = Collections.unmodifiableMap(new LinkedHashMap<>(expect));
        if (expect.isEmpty()) {
            throw new IllegalArgumentException("case must expect something, expected nothing");
        }
    }

    @Override
    public List<Text> differences(DefinitionSet definitions) {
        Scorecard card = score(definitions);
        return expect.entrySet().stream()
                .flatMap(each -> differences(card, each.getKey(), each.getValue()).stream())
                .collect(toList());
    }

    /**
     * What the model makes of the rows.
     *
     * @param definitions the definitions among which it stands
     * @return the scorecard
     * @throws IllegalArgumentException if the model is not among them
     */
    public Scorecard score(DefinitionSet definitions) {
        return Trial.score(definitions.get(ServiceModel.class, of), given, period, definitions);
    }

    private static List<Text> differences(Scorecard card, String id, Expected expected) {
        NodeScore node = card.node(id);
        return expected.differences(node, node.points());
    }
}
