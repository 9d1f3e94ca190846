package io.ninethree.compare;

import io.ninethree.compare.DefinitionChange.Aspect;
import io.ninethree.model.Text;
import io.ninethree.score.DefinitionText;
import io.ninethree.score.Heading;
import io.ninethree.score.Indicator;
import io.ninethree.score.ServiceModel;
import java.util.List;

/** What is different between two versions of a model, of a heading but for its children, and of an indicator. */
final class NodeChanges {

    private NodeChanges() {}

    static List<DefinitionChange> between(ServiceModel was, ServiceModel is) {
        return new Differences<>(is.root().id(), is.root().text(), was, is)
                .add(Aspect.NAME, ServiceModel::text, ServiceModel::text)
                .add(
                        Aspect.CONFIDENCE,
                        ServiceModel::confidence,
                        model -> DefinitionWords.confidence(model.confidence()))
                .add(Aspect.BANDS, ServiceModel::bands, model -> DefinitionWords.bands(model.bands()))
                .all();
    }

    static List<DefinitionChange> between(Heading was, Heading is) {
        return new Differences<>(is.id(), is.text(), was, is)
                .add(Aspect.NAME, Heading::text, Heading::text)
                .add(Aspect.WEIGHT, Heading::weighting, one -> DefinitionWords.weights(one, one.equals(was) ? is : was))
                .add(Aspect.AGGREGATION, Heading::aggregation, DefinitionWords::aggregation)
                .add(Aspect.GATES, Heading::gates, DefinitionWords::gates)
                .add(Aspect.QUORUM, Heading::quorums, DefinitionWords::quorums)
                .all();
    }

    static List<DefinitionChange> between(Indicator was, Indicator is) {
        Differences<Indicator> differences = new Differences<>(is.id(), is.text(), was, is)
                .add(Aspect.NAME, Indicator::text, Indicator::text)
                .add(Aspect.STANDARD, Indicator::standard, DefinitionWords::standard)
                .add(Aspect.OBSERVABLE, Indicator::observable, DefinitionWords::observable)
                .add(Aspect.DIMENSION, Indicator::dimension, DefinitionWords::dimension)
                .add(Aspect.FORMULA, NodeChanges::formula, Indicator::countingRule)
                .add(Aspect.DATING, NodeChanges::dating, DefinitionWords::dating)
                .add(Aspect.CURVE, Indicator::curve, DefinitionWords::curve)
                .add(Aspect.TARGETS, NodeChanges::targets, DefinitionWords::targets)
                .add(Aspect.CORE, Indicator::isCore, DefinitionWords::core)
                .add(Aspect.MINIMUM_SAMPLE, Indicator::minimumSample, DefinitionWords::minimumSample)
                .add(Aspect.CONFIDENCE, Indicator::confidence, DefinitionWords::confidence)
                .add(Aspect.PROOF, Indicator::proof, DefinitionWords::proof)
                .add(Aspect.GUARD, Indicator::guard, DefinitionWords::guard);
        if (differences.all().isEmpty() && !was.equals(is)) {
            differences.put(
                    Aspect.NAME,
                    Text.of("原字段名称", "earlier names of fields"),
                    Text.of("新字段名称", "later names of fields"));
        }
        return differences.all();
    }

    /** A formula without what only readers see. */
    private static String formula(Indicator indicator) {
        return DefinitionText.of(indicator.formula());
    }

    private static Object dating(Indicator indicator) {
        return indicator.datedBy().map(field -> field.id() + (field.planned() ? " planned" : ""));
    }

    private static Object targets(Indicator indicator) {
        return indicator
                .targets()
                .map(targets -> List.of(
                        targets.by().id(), targets.by().sharedField().map(shared -> shared.name()), targets.curves()));
    }
}
