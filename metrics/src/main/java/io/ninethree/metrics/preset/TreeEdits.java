package io.ninethree.metrics.preset;

import io.ninethree.metrics.preset.Adjustment.Added;
import io.ninethree.model.Dimension;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.score.Aggregation;
import io.ninethree.score.Gate;
import io.ninethree.score.Heading;
import io.ninethree.score.Heading.Quorum;
import io.ninethree.score.Indicator;
import io.ninethree.score.ModelNode;
import io.ninethree.score.ServiceModel;
import io.ninethree.score.Weighting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is to be done to a tree, and the tree of which it was done. */
final class TreeEdits {

    private final Map<String, Indicator> replaced = new HashMap<>();
    private final Set<String> removed = new HashSet<>();
    private final Map<String, List<Indicator>> added = new HashMap<>();
    private final Map<Dimension, List<Indicator>> addedHeadings = new LinkedHashMap<>();
    private final List<Indicator> addedInformation = new ArrayList<>();
    private final Map<String, Weighting> weightings = new HashMap<>();
    private final Map<String, Aggregation> aggregations = new HashMap<>();
    private final Map<String, List<Gate>> gates = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    void replace(String id, Indicator indicator) {
        replaced.put(id, indicator);
    }

    Optional<Indicator> replacement(String id) {
        return Optional.ofNullable(replaced.get(id));
    }

    void remove(String id) {
        removed.add(id);
    }

    void add(Added addition, ServiceModel model) {
        listFor(addition, model).add(addition.indicator());
    }

    private List<Indicator> listFor(Added addition, ServiceModel model) {
        if (model.node(addition.id()).isPresent()) {
            return added.computeIfAbsent(addition.id(), key -> new ArrayList<>());
        }
        return AdjustmentChecks.ownDimension(addition)
                .map(each -> addedHeadings.computeIfAbsent(each, key -> new ArrayList<>()))
                .orElse(addedInformation);
    }

    void weigh(String id, Weighting weighting) {
        weightings.put(id, weighting);
    }

    void aggregate(String id, Aggregation aggregation) {
        aggregations.put(id, aggregation);
    }

    void gate(String id, List<Gate> newGates) {
        gates.put(id, newGates);
    }

    /** The id that a node has now, empty if it is gone. */
    Optional<String> nameOf(String id) {
        return removed.contains(id)
                ? Optional.empty()
                : Optional.of(replacement(id).map(Indicator::id).orElse(id));
    }

    /** What was wrong with the trees so far. */
    List<Problem> problems() {
        return problems;
    }

    List<Indicator> information(List<Indicator> base) {
        return Stream.concat(
                        base.stream().flatMap(each -> edited(each).stream()).map(Indicator.class::cast),
                        addedInformation.stream())
                .toList();
    }

    Optional<Heading> root(Heading base) {
        List<ModelNode> children = new ArrayList<>(children(base));
        addedHeadings.forEach((dimension, indicators) -> children.add(Heading.of(dimension, indicators)));
        return built(base, children);
    }

    private Optional<? extends ModelNode> edited(ModelNode node) {
        if (removed.contains(node.id())) {
            forget(node);
            return Optional.empty();
        }
        return node instanceof Heading heading
                ? built(heading, children(heading))
                : Optional.of(replaced.getOrDefault(node.id(), (Indicator) node));
    }

    /** What is below a node that is gone is gone as well. */
    private void forget(ModelNode node) {
        removed.add(node.id());
        if (node instanceof Heading heading) {
            heading.children().forEach(this::forget);
        }
    }

    private List<ModelNode> children(Heading heading) {
        List<ModelNode> children = new ArrayList<>();
        heading.children().forEach(child -> edited(child).ifPresent(children::add));
        children.addAll(added.getOrDefault(heading.id(), List.of()));
        return children;
    }

    /** A heading; where its parts do not fit, a plain one, so that the headings above it can be looked at as well. */
    private Optional<Heading> built(Heading heading, List<ModelNode> children) {
        try {
            return Optional.of(new Heading(
                    heading.id(),
                    heading.text(),
                    children,
                    weighting(heading),
                    aggregations.getOrDefault(heading.id(), heading.aggregation()),
                    heading.quorums().stream()
                            .flatMap(each -> quorum(each).stream())
                            .toList(),
                    gates(heading)));
        } catch (InvalidDefinitionException e) {
            problems.addAll(e.problems());
            return children.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Heading.of(heading.id(), heading.text(), children));
        }
    }

    private Weighting weighting(Heading heading) {
        Weighting below = heading.weighting();
        return weightings.getOrDefault(heading.id(), below instanceof Weighting.Given given ? passedOn(given) : below);
    }

    private Weighting passedOn(Weighting.Given given) {
        Map<String, Double> weights = new TreeMap<>();
        given.byId().forEach((id, weight) -> nameOf(id).ifPresent(name -> weights.put(name, weight)));
        return Weighting.given(weights);
    }

    /** A demand on what is left; none if nothing is. */
    private Optional<Quorum> quorum(Quorum quorum) {
        List<String> left =
                quorum.of().stream().flatMap(id -> nameOf(id).stream()).toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quorum(Math.min(quorum.atLeast(), left.size()), left));
    }

    private List<Gate> gates(Heading heading) {
        return gates.getOrDefault(
                heading.id(), heading.gates().stream().map(this::passedOn).toList());
    }

    private Gate passedOn(Gate gate) {
        String asked = replacement(gate.indicator()).map(Indicator::id).orElse(gate.indicator());
        if (gate instanceof Gate.Ramp ramp) {
            return new Gate.Ramp(asked, ramp.bound(), ramp.shut(), ramp.limit(), ramp.open());
        }
        Gate.Cap cap = (Gate.Cap) gate;
        return new Gate.Cap(asked, cap.bound(), cap.edge(), cap.limit(), cap.below());
    }
}
