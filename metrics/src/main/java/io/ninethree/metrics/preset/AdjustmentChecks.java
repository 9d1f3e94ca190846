package io.ninethree.metrics.preset;

import io.ninethree.metrics.preset.Adjustment.Added;
import io.ninethree.metrics.preset.Adjustment.Aggregated;
import io.ninethree.metrics.preset.Adjustment.BandsOf;
import io.ninethree.metrics.preset.Adjustment.ConfidenceOf;
import io.ninethree.metrics.preset.Adjustment.Curve;
import io.ninethree.metrics.preset.Adjustment.Gates;
import io.ninethree.metrics.preset.Adjustment.Imputed;
import io.ninethree.metrics.preset.Adjustment.Kind;
import io.ninethree.metrics.preset.Adjustment.MinimumSample;
import io.ninethree.metrics.preset.Adjustment.Replaced;
import io.ninethree.metrics.preset.Adjustment.Weights;
import io.ninethree.model.Dimension;
import io.ninethree.model.Text;
import io.ninethree.score.Heading;
import io.ninethree.score.Indicator;
import io.ninethree.score.ModelNode;
import io.ninethree.score.ServiceModel;
import io.ninethree.score.Weighting;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be wrong with adjustments before any of them is made. */
final class AdjustmentChecks {

    private final ServiceModel model;
    private final Set<String> replaced = new HashSet<>();

    /** The nodes that are removed. */
    private final Set<String> removed = new HashSet<>();

    /** All nodes below them, which leave as well. */
    private final Set<String> belowRemoved = new HashSet<>();

    private final Set<List<Object>> seen = new HashSet<>();

    AdjustmentChecks(ServiceModel model, List<Adjustment> adjustments) {
        this.model = model;
        for (Adjustment each : adjustments) {
            if (each.kind() == Kind.REPLACED) {
                replaced.add(each.id());
            } else if (each.kind() == Kind.REMOVED
                    && !each.id().equals(model.root().id())) {
                removed.add(each.id());
                model.node(each.id()).ifPresent(this::leaveBelow);
            }
        }
    }

    private void leaveBelow(ModelNode node) {
        if (node instanceof Heading heading) {
            for (ModelNode child : heading.children()) {
                belowRemoved.add(child.id());
                leaveBelow(child);
            }
        }
    }

    static String unknown(String rule, String id, ServiceModel model) {
        Optional<String> near = model.node(id).isPresent() ? Optional.empty() : model.nearest(id);
        return rule + ", was '" + id + "'"
                + near.map(each -> "\nMaybe '" + each + "'?").orElse("");
    }

    /** What is wrong with an adjustment beside those that were asked about before. */
    Optional<String> problem(Adjustment adjustment) {
        String subject = adjustment.kind().subject().en();
        if (!hasPlace(adjustment)) {
            return Optional.of(
                    unknown(subject + " must be of " + place(adjustment.kind()).en(), adjustment.id(), model));
        }
        if (!seen.add(key(adjustment))) {
            return Optional.of(subject + " must be adjusted once, was adjusted again");
        }
        if (isLost(adjustment)) {
            return Optional.of(subject + " must be of what stays, was of '" + adjustment.id() + "', which leaves");
        }
        return isIdle(adjustment)
                ? Optional.of(subject + " must be different from below, was the same")
                : Optional.empty();
    }

    private static List<Object> key(Adjustment adjustment) {
        return adjustment instanceof Added added
                ? List.of(added.kind(), added.indicator().id())
                : List.of(adjustment.kind(), adjustment.id());
    }

    private boolean hasPlace(Adjustment adjustment) {
        Optional<ModelNode> node = model.node(adjustment.id());
        return switch (adjustment.kind()) {
            case CURVE, MINIMUM_SAMPLE, IMPUTED, REPLACED ->
                node.filter(Indicator.class::isInstance).isPresent();
            case WEIGHTS, AGGREGATION, GATES ->
                node.filter(Heading.class::isInstance).isPresent();
            case ADDED ->
                node.filter(Heading.class::isInstance).isPresent()
                        || adjustment.id().equals(Adjustment.MODEL)
                        || ownDimension((Added) adjustment).isPresent();
            case OUT_OF_SCOPE -> node.isPresent();
            case REMOVED ->
                node.isPresent() && !adjustment.id().equals(model.root().id());
            case BANDS, CONFIDENCE -> true;
        };
    }

    static Optional<Dimension> ownDimension(Added added) {
        return added.indicator().dimension().filter(each -> each.id().equals(added.id()));
    }

    /** Where a kind of adjustment belongs. */
    static Text place(Kind kind) {
        return switch (kind) {
            case CURVE, MINIMUM_SAMPLE, IMPUTED, REPLACED -> Text.of("模型中的指标", "an indicator of the model");
            case WEIGHTS, AGGREGATION, GATES -> Text.of("模型中的标题", "a heading of the model");
            case ADDED -> Text.of("模型中的标题或该指标的维度", "a heading of the model or the dimension of the indicator");
            case OUT_OF_SCOPE -> Text.of("模型中的标题或指标", "a node of the model");
            case REMOVED -> Text.of("整体之下的标题或指标", "a node below the whole");
            case BANDS, CONFIDENCE -> Text.of("模型本身", "the model");
        };
    }

    /** Whether another adjustment takes away what this one is about. */
    private boolean isLost(Adjustment adjustment) {
        String id = adjustment.id();
        return belowRemoved.contains(id)
                || (adjustment.kind() != Kind.REMOVED && removed.contains(id))
                || (adjustment.kind() != Kind.REPLACED && replaced.contains(id));
    }

    private boolean isIdle(Adjustment adjustment) {
        String id = adjustment.id();
        return switch (adjustment.kind()) {
            case CURVE -> indicator(id).curve().equals(Optional.of(((Curve) adjustment).curve()));
            case MINIMUM_SAMPLE -> indicator(id).minimumSample() == ((MinimumSample) adjustment).records();
            case REPLACED -> indicator(id).equals(((Replaced) adjustment).indicator());
            case IMPUTED ->
                Double.valueOf(((Imputed) adjustment).value())
                        .equals(model.imputed().get(id));
            case WEIGHTS -> heading(id).weighting().equals(Weighting.given(((Weights) adjustment).byId()));
            case AGGREGATION -> heading(id).aggregation().equals(((Aggregated) adjustment).aggregation());
            case GATES -> heading(id).gates().equals(((Gates) adjustment).gates());
            case OUT_OF_SCOPE -> model.outOfScope().contains(id);
            case BANDS -> model.bands().equals(((BandsOf) adjustment).bands());
            case CONFIDENCE -> model.confidence().equals(((ConfidenceOf) adjustment).confidence());
            case ADDED, REMOVED -> false;
        };
    }

    private Indicator indicator(String id) {
        return (Indicator) model.node(id).orElseThrow();
    }

    private Heading heading(String id) {
        return (Heading) model.node(id).orElseThrow();
    }
}
