package io.ninethree.metrics.preset;

import io.ninethree.metrics.BusinessResults;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import io.ninethree.score.Aggregation;
import io.ninethree.score.Bands;
import io.ninethree.score.Gate;
import io.ninethree.score.Heading;
import io.ninethree.score.Indicator;
import io.ninethree.score.ModelNode;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ScoreCurve.Form;
import io.ninethree.score.ServiceModel;
import io.ninethree.statistics.Confidence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Presets with random adjustments of another one. */
final class RandomPresets {

    private final Preset base;
    private final Random random;
    private final List<ModelNode> nodes;

    private RandomPresets(Preset base, long seed) {
        this.base = base;
        this.random = new Random(seed);
        this.nodes = nodes(base.model());
    }

    private static List<ModelNode> nodes(ServiceModel model) {
        return Stream.concat(below(model.root()), model.information().stream()).toList();
    }

    private static Stream<ModelNode> below(ModelNode node) {
        return node instanceof Heading heading
                ? Stream.concat(Stream.of(node), heading.children().stream().flatMap(RandomPresets::below))
                : Stream.of(node);
    }

    static Preset above(Preset base, long seed) {
        return new RandomPresets(base, seed).preset();
    }

    /** What does not fit together is left out, until the rest does. */
    private Preset preset() {
        List<Adjustment> adjustments = new ArrayList<>();
        for (int left = random.nextInt(6); left > 0; left--) {
            adjustments.add(adjustment());
        }
        while (true) {
            try {
                return limited(base.adjusted(base.id() + "-" + random.nextInt(10), text(), adjustments));
            } catch (InvalidDefinitionException e) {
                List<String> broken = e.problems().stream()
                        .map(each -> each.place().substring(each.place().lastIndexOf('/') + 1))
                        .toList();
                adjustments.removeIf(each -> broken.contains(each.id()) || random.nextInt(4) == 0);
            }
        }
    }

    private Preset limited(Preset preset) {
        return random.nextInt(3) > 0
                ? preset
                : preset.adjustableOnly(nodes(preset.model()).stream()
                        .map(ModelNode::id)
                        .filter(id -> preset.isAdjustable(id) && random.nextInt(4) == 0)
                        .toArray(String[]::new));
    }

    private Text text() {
        return Text.of("店" + random.nextInt(100), "Store \"" + random.nextInt(100) + "\"\t\\");
    }

    private Adjustment adjustment() {
        String id = one(nodes).id();
        Indicator indicator = one(Indicator.class);
        Heading heading = one(Heading.class);
        return switch (one(List.of(Adjustment.Kind.values()))) {
            case CURVE -> new Adjustment.Curve(indicator.id(), curve(indicator));
            case MINIMUM_SAMPLE -> new Adjustment.MinimumSample(indicator.id(), 1L << random.nextInt(53));
            case WEIGHTS -> new Adjustment.Weights(heading.id(), weights(heading));
            case AGGREGATION -> new Adjustment.Aggregated(heading.id(), aggregation());
            case GATES ->
                new Adjustment.Gates(
                        heading.id(),
                        Stream.generate(() -> gate(heading))
                                .limit(random.nextInt(3))
                                .toList());
            case OUT_OF_SCOPE -> new Adjustment.OutOfScope(id);
            case IMPUTED -> new Adjustment.Imputed(indicator.id(), random.nextInt(-100, 100) / 7.0);
            case REPLACED -> new Adjustment.Replaced(indicator.id(), other());
            case ADDED ->
                random.nextBoolean() ? new Adjustment.Added(other()) : new Adjustment.Added(heading.id(), other());
            case REMOVED -> new Adjustment.Removed(id);
            case BANDS ->
                new Adjustment.BandsOf(Bands.startingWith("起", "start").and(random.nextDouble(1, 100), "上", "up"));
            case CONFIDENCE ->
                new Adjustment.ConfidenceOf(Confidence.at(random.nextDouble(0.5, 0.999))
                        .withShares(one(List.of(Confidence.ShareMethod.values()))));
        };
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <N extends ModelNode> N one(Class<N> type) {
        return one(nodes.stream().filter(type::isInstance).map(type::cast).toList());
    }

    private ScoreCurve curve(Indicator indicator) {
        boolean times = indicator.curve().stream()
                .anyMatch(curve -> curve.form() instanceof Form.Piecewise form && form.times());
        if (times) {
            return ScoreCurve.linear(
                    Duration.ofSeconds(random.nextInt(1_000, 90_000)), Duration.ofMillis(random.nextInt(1, 999)));
        }
        return random.nextBoolean()
                ? ScoreCurve.through(0, random.nextDouble(0.1, 0.9), 1)
                : ScoreCurve.steps(0, ScoreCurve.Edge.BELONGS_ABOVE, ScoreCurve.Point.of(random.nextInt(9), 50));
    }

    private Map<String, Double> weights(Heading heading) {
        return heading.children().stream()
                .collect(
                        Collectors.toMap(ModelNode::id, id -> random.nextInt(1, 100) / 8.0, (a, b) -> a, TreeMap::new));
    }

    private Aggregation aggregation() {
        return one(List.of(
                        Aggregation.arithmetic(),
                        Aggregation.geometric(),
                        Aggregation.minimum(),
                        Aggregation.powerMean(random.nextDouble(-3, 3))))
                .notBelow(random.nextInt(0, 50));
    }

    private Gate gate(Heading heading) {
        String asked =
                one(below(heading).filter(Indicator.class::isInstance).toList()).id();
        Gate gate = switch (random.nextInt(3)) {
            case 0 -> Gate.ramp(asked, 0.5, random.nextInt(100), 0.5 + random.nextDouble(0.1, 1));
            case 1 -> Gate.below(asked, random.nextDouble(), 60);
            default -> Gate.above(asked, random.nextDouble(), 60);
        };
        return gate.on(one(List.of(Gate.Bound.values())));
    }

    private Indicator other() {
        return one(BusinessResults.indicators());
    }
}
