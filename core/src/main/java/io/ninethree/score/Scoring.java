package io.ninethree.score;

import io.ninethree.formula.Absence;
import io.ninethree.formula.IndicatorValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns values into scores, node by node up the tree of a model. */
final class Scoring {

    private final ServiceModel model;
    private final Map<String, IndicatorValue> values;
    private final Set<String> outOfScope = new HashSet<>();

    Scoring(ServiceModel model, Map<String, IndicatorValue> values) {
        this.model = model;
        this.values = values;
        if (!model.outOfScope().isEmpty()) {
            model.indicators().stream()
                    .map(Indicator::id)
                    .filter(id -> !model.isInScope(id))
                    .forEach(outOfScope::add);
        }
    }

    HeadingScore whole() {
        return heading(model.root(), 1);
    }

    private HeadingScore heading(Heading heading, double weight) {
        double[] weights = heading.weights();
        List<NodeScore> children = new ArrayList<>(weights.length);
        for (int i = 0; i < weights.length; i++) {
            ModelNode child = heading.children().get(i);
            children.add(
                    child instanceof Heading below
                            ? heading(below, weights[i])
                            : indicator((Indicator) child, weights[i]));
        }
        return HeadingScore.of(heading, weight, children, model.confidence());
    }

    IndicatorScore indicator(Indicator indicator, double weight) {
        if (outOfScope.contains(indicator.id())) {
            return IndicatorScore.of(indicator, weight, missing(Absence.OUT_OF_SCOPE, indicator));
        }
        IndicatorValue value = values.get(indicator.id());
        IndicatorScore score =
                IndicatorScore.of(indicator, weight, value == null ? missing(Absence.NOT_CONNECTED, indicator) : value);
        Double declared = model.imputed().get(indicator.id());
        return declared == null ? score : score.orImputed(declared);
    }

    private static IndicatorValue missing(Absence reason, Indicator indicator) {
        return IndicatorValue.notMeasured(reason, indicator.formula().unit());
    }
}
