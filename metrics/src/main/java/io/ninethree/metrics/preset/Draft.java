package io.ninethree.metrics.preset;

import io.ninethree.metrics.preset.Adjustment.Added;
import io.ninethree.metrics.preset.Adjustment.Aggregated;
import io.ninethree.metrics.preset.Adjustment.BandsOf;
import io.ninethree.metrics.preset.Adjustment.ConfidenceOf;
import io.ninethree.metrics.preset.Adjustment.Curve;
import io.ninethree.metrics.preset.Adjustment.Gates;
import io.ninethree.metrics.preset.Adjustment.Imputed;
import io.ninethree.metrics.preset.Adjustment.MinimumSample;
import io.ninethree.metrics.preset.Adjustment.Replaced;
import io.ninethree.metrics.preset.Adjustment.Weights;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.score.Bands;
import io.ninethree.score.Heading;
import io.ninethree.score.Indicator;
import io.ninethree.score.ServiceModel;
import io.ninethree.score.Weighting;
import io.ninethree.statistics.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A model in the making: adjustments are noted in any order, and the tree is built when all of them are known, so that none
 * has to make sense without the others.
 */
final class Draft {

    private final ServiceModel base;
    private final TreeEdits edits = new TreeEdits();
    private final NavigableSet<String> outOfScope;
    private final NavigableMap<String, Double> imputed;
    private final List<Problem> problems = new ArrayList<>();
    private Bands bands;
    private Confidence confidence;

    Draft(ServiceModel base, List<Adjustment> adjustments) {
        this.base = base;
        outOfScope = new TreeSet<>(base.outOfScope());
        imputed = new TreeMap<>(base.imputed());
        bands = base.bands();
        confidence = base.confidence();
        AdjustmentChecks checks = new AdjustmentChecks(base, adjustments);
        for (Adjustment each : adjustments) {
            checks.problem(each)
                    .ifPresentOrElse(problem -> problems.add(new Problem(each.id(), problem)), () -> note(each));
        }
    }

    private void note(Adjustment adjustment) {
        try {
            noteSound(adjustment);
        } catch (InvalidDefinitionException e) {
            problems.addAll(e.problems());
        }
    }

    private void noteSound(Adjustment adjustment) {
        String id = adjustment.id();
        switch (adjustment.kind()) {
            case CURVE -> edits.replace(id, indicator(id).withCurve(((Curve) adjustment).curve()));
            case MINIMUM_SAMPLE ->
                edits.replace(id, indicator(id).withMinimumSample(((MinimumSample) adjustment).records()));
            case REPLACED -> edits.replace(id, ((Replaced) adjustment).indicator());
            case REMOVED -> edits.remove(id);
            case ADDED -> edits.add((Added) adjustment, base);
            case WEIGHTS -> edits.weigh(id, Weighting.given(((Weights) adjustment).byId()));
            case AGGREGATION -> edits.aggregate(id, ((Aggregated) adjustment).aggregation());
            case GATES -> edits.gate(id, ((Gates) adjustment).gates());
            case OUT_OF_SCOPE -> outOfScope.add(id);
            case IMPUTED -> imputed.put(id, ((Imputed) adjustment).value());
            case BANDS -> bands = ((BandsOf) adjustment).bands();
            case CONFIDENCE -> confidence = ((ConfidenceOf) adjustment).confidence();
        }
    }

    private Indicator indicator(String id) {
        return edits.replacement(id).orElseGet(() -> (Indicator) base.node(id).orElseThrow());
    }

    /** The model, empty if too little is left to build one. */
    Optional<ServiceModel> model() {
        Optional<Heading> root = edits.root(base.root());
        List<Indicator> information = edits.information(base.information());
        problems.addAll(edits.problems());
        return root.flatMap(heading -> model(heading, information));
    }

    private Optional<ServiceModel> model(Heading root, List<Indicator> information) {
        NavigableSet<String> scope = new TreeSet<>();
        outOfScope.forEach(id -> edits.nameOf(id).ifPresent(scope::add));
        NavigableMap<String, Double> standIns = new TreeMap<>();
        imputed.forEach((id, value) -> edits.nameOf(id).ifPresent(name -> standIns.put(name, value)));
        try {
            return Optional.of(new ServiceModel(base.text(), root, information, confidence, bands, scope, standIns));
        } catch (InvalidDefinitionException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** What is wrong, as far as it is known yet. */
    List<Problem> problems() {
        return problems;
    }
}
