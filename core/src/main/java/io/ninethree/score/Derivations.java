package io.ninethree.score;

import io.ninethree.field.Unit;
import io.ninethree.formula.Derived;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.model.Likeness;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the derived indicators of a model hang together, and what is wrong with that. */
final class Derivations {

    /** The indicators by id, and the place of each; of several with one id the first. */
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();

    private final Map<String, String> places = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Indicators from which no way leads back, or whose way back is reported. */
    private final Set<String> settled = new HashSet<>();

    private Derivations() {}

    static Derivations of(Heading root, List<Indicator> information) {
        Derivations derivations = new Derivations();
        derivations.add(root.id(), root);
        information.forEach(indicator -> derivations.add(indicator.id(), indicator));
        derivations.check();
        return derivations;
    }

    private void add(String place, ModelNode node) {
        if (node instanceof Heading heading) {
            heading.children().forEach(child -> add(place + "/" + child.id(), child));
        } else if (indicators.putIfAbsent(node.id(), (Indicator) node) == null) {
            places.put(node.id(), place);
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void check() {
        indicators.forEach((id, indicator) -> {
            if (indicator.formula() instanceof Derived derived) {
                check(id, derived);
            }
        });
    }

    private void check(String id, Derived derived) {
        List<String> unknown = derived.indicators().stream()
                .filter(each -> !indicators.containsKey(each))
                .toList();
        unknown.forEach(each -> report(id, "no indicator '" + each + "'" + maybe(each)));
        follow(id, new ArrayDeque<>());
        if (unknown.isEmpty()) {
            unitProblem(derived).ifPresent(message -> report(id, message));
        }
    }

    private void report(String id, String message) {
        problems.add(new Problem(places.getOrDefault(id, id), message));
    }

    private String maybe(String id) {
        return Likeness.nearest(id, indicators.keySet())
                .map(nearest -> "\nMaybe '" + nearest + "'?")
                .orElse("");
    }

    /** Follows the derivation of an indicator, and reports the way that leads back to where it has been. */
    private void follow(String id, Deque<String> way) {
        if (way.contains(id)) {
            List<String> cycle = new ArrayList<>(way).subList(List.copyOf(way).indexOf(id), way.size());
            report(id, "derivation must not lead back to itself, was " + String.join(" -> ", cycle) + " -> " + id);
            settled.addAll(cycle);
            return;
        }
        Indicator indicator = indicators.get(id);
        if (indicator == null || settled.contains(id)) {
            return;
        }
        way.addLast(id);
        indicator.formula().indicators().forEach(each -> follow(each, way));
        way.removeLast();
        settled.add(id);
    }

    private Optional<String> unitProblem(Derived derived) {
        try {
            Unit unit = derived.expression().unit(this::unitOf);
            return unit.fits(derived.unit())
                    ? Optional.empty()
                    : Optional.of("unit must be '" + unit + "', which " + derived.expression() + " gives, was '"
                            + derived.unit() + "'");
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private Unit unitOf(String id) {
        Indicator indicator = indicators.get(id);
        if (indicator == null) {
            throw new IllegalArgumentException("no indicator '" + id + "'");
        }
        return indicator.formula().unit();
    }
}
