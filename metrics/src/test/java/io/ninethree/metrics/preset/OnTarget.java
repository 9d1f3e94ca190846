package io.ninethree.metrics.preset;

import static java.util.stream.Collectors.toMap;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.score.Indicator;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Scorecards on which every indicator earns the same, but for some. */
final class OnTarget {

    private static final ScoringPeriod EVER = ScoringPeriod.wholeTime(Instant.MAX);

    private OnTarget() {}

    static Scorecard card(ServiceModel model, double points) {
        return card(model, points, Map.of());
    }

    static Scorecard card(ServiceModel model, double points, Map<String, Double> others) {
        Map<String, IndicatorValue> values = new LinkedHashMap<>(model.root().indicators().stream()
                .filter(indicator -> indicator.curve().isPresent())
                .collect(toMap(Indicator::id, indicator -> measured(indicator, worth(indicator, points)))));
        others.forEach((id, value) ->
                values.put(id, measured((Indicator) model.node(id).orElseThrow(), value)));
        return Scorecard.of(model, EVER, values);
    }

    private static IndicatorValue measured(Indicator indicator, double value) {
        return IndicatorValue.measured(value, indicator.formula().unit(), 1_000);
    }

    /** What earns some points, from below where a curve goes up and down again. */
    private static double worth(Indicator indicator, double points) {
        return indicator.curve().orElseThrow().valueAt(points).orElseGet(() -> switch (indicator.id()) {
            case "people.utilisation" -> 0.50 + 0.20 * points / 100;
            case "need.questionDepth" -> 1 + points / 100;
            default -> throw new AssertionError("no value of " + indicator.id() + " earns " + points);
        });
    }
}
