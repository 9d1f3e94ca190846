package io.ninethree.score;

import static java.util.Collections.unmodifiableSortedMap;
import static java.util.Collections.unmodifiableSortedSet;
import static java.util.Objects.requireNonNull;

import io.ninethree.model.Dimension;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.model.Likeness;
import io.ninethree.model.Text;
import io.ninethree.statistics.Confidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is measured and how it adds up: a tree of headings and indicators of any depth, in which every id occurs once,
 * with indicators beside it that are only information. Immutable and thread-safe.
 *
 * @param text the name that a reader sees
 * @param root the heading of the whole
 * @param information indicators without a curve that stand under no heading
 * @param confidence how sure the intervals of the values are, where an indicator does not say otherwise
 * @param bands the words for points
 * @param outOfScope the ids of headings and indicators that do not apply to whoever embeds this model
 * @param imputed the values, by indicator id, that stand in where none was measured
 */
public record ServiceModel(
        Text text,
        Heading root,
        List<Indicator> information,
        Confidence confidence,
        Bands bands,
        SortedSet<String> outOfScope,
        SortedMap<String, Double> imputed) {

    /** The id of the heading of the whole in models that are made of indicators. */
    public static final String OVERALL = "overall";

    /** The name of the heading of the whole in models that are made of indicators. */
    public static final Text OVERALL_TEXT = Text.of("总体", "Overall");

    /**
     * Checks that the tree is one.
     *
     * @throws InvalidDefinitionException with all problems: ids that occur twice or are not known, indicators that belong
     *     elsewhere, derived indicators that read unknown ones or themselves or do not have the unit that they say, values
     *     that stand in for nothing
     */
    public ServiceModel {
        requireNonNull(text, "text");
        requireNonNull(confidence, "confidence");
        requireNonNull(bands, "bands");
        information = List.copyOf(information);
        outOfScope = unmodifiableSortedSet(new TreeSet<>(outOfScope));
        imputed = unmodifiableSortedMap(new TreeMap<>(imputed));
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        checkIds(root.id(), root, seen, problems);
        for (Indicator indicator : information) {
            checkIds(indicator.id(), indicator, seen, problems);
            if (indicator.curve().isPresent()) {
                problems.add(new Problem(
                        indicator.id(), "indicator with a curve must stand under a heading, stood under none"));
            }
        }
        problems.addAll(Derivations.of(root, information).problems());
        problems.addAll(scopeProblems(seen, outOfScope));
        problems.addAll(imputationProblems(root.indicators(), imputed));
        InvalidDefinitionException.throwIfAny(problems);
    }

    /**
     * A model whose intervals are those of {@link Confidence#STANDARD}, with the standard bands; everything is in scope.
     *
     * @param text the name that a reader sees
     * @param root the heading of the whole
     * @param information indicators without a curve that stand under no heading
     * @throws InvalidDefinitionException with all problems
     */
    public ServiceModel(Text text, Heading root, List<Indicator> information) {
        this(text, root, information, Confidence.STANDARD, Bands.standard(), new TreeSet<>(), new TreeMap<>());
    }

    private static List<Problem> scopeProblems(Set<String> known, Set<String> outOfScope) {
        return outOfScope.stream()
                .filter(id -> !known.contains(id))
                .map(id -> new Problem(id, unknown("what is out of scope must be a node of the model", id, known)))
                .toList();
    }

    private static List<Problem> imputationProblems(List<Indicator> indicators, Map<String, Double> imputed) {
        Set<String> scored = indicators.stream()
                .filter(indicator -> indicator.curve().isPresent())
                .map(Indicator::id)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Problem> problems = new ArrayList<>();
        imputed.forEach((id, value) -> {
            if (!scored.contains(id)) {
                problems.add(new Problem(
                        id, unknown("value that stands in must belong to an indicator with a curve", id, scored)));
            }
            if (!Double.isFinite(value)) {
                problems.add(new Problem(id, "value that stands in must be finite, was " + value));
            }
        });
        return problems;
    }

    private static String unknown(String rule, String id, Set<String> known) {
        return rule + ", was '" + id + "'"
                + Likeness.nearest(id, known)
                        .map(near -> "\nMaybe '" + near + "'?")
                        .orElse("");
    }

    private static void checkIds(String place, ModelNode node, Set<String> seen, List<Problem> problems) {
        if (!seen.add(node.id())) {
            problems.add(new Problem(place, "id must occur once in a model, was '" + node.id() + "' again"));
        }
        if (node instanceof Heading heading) {
            heading.children().forEach(child -> checkIds(place + "/" + child.id(), child, seen, problems));
        }
    }

    /**
     * A model of indicators, each under its dimension in the order in which the dimensions first occur; those without a
     * curve and dimension are information. The whole is the arithmetic mean of the dimensions.
     *
     * @param indicators the indicators, at least one of them under a dimension
     * @return the model
     * @throws InvalidDefinitionException with all problems
     */
    public static ServiceModel of(Indicator... indicators) {
        return of(List.of(indicators));
    }

    /**
     * A model of indicators, each under its dimension in the order in which the dimensions first occur; those without a
     * curve and dimension are information. The whole is the arithmetic mean of the dimensions.
     *
     * @param indicators the indicators, at least one of them under a dimension
     * @return the model
     * @throws InvalidDefinitionException with all problems
     */
    public static ServiceModel of(Collection<Indicator> indicators) {
        Map<Dimension, List<Indicator>> byDimension = new LinkedHashMap<>();
        indicators.forEach(indicator -> indicator
                .dimension()
                .ifPresent(dimension -> byDimension
                        .computeIfAbsent(dimension, key -> new ArrayList<>())
                        .add(indicator)));
        List<Heading> headings = byDimension.entrySet().stream()
                .map(entry -> Heading.of(entry.getKey(), entry.getValue()))
                .toList();
        List<Indicator> others = indicators.stream()
                .filter(indicator -> indicator.dimension().isEmpty())
                .toList();
        return new ServiceModel(
                Text.of("服务质量模型", "Service-quality model"), Heading.of(OVERALL, OVERALL_TEXT, headings), others);
    }

    /**
     * This model with more indicators, each under the heading of its dimension at whatever depth; a dimension that has no
     * heading yet gets one directly below the whole, at the end.
     *
     * @param more the indicators
     * @return a changed copy
     * @throws InvalidDefinitionException with all problems
     */
    public ServiceModel with(Indicator... more) {
        Heading changed = root;
        List<Indicator> others = new ArrayList<>(information);
        for (Indicator indicator : more) {
            if (indicator.dimension().isPresent()) {
                changed = added(changed, indicator, indicator.dimension().get());
            } else {
                others.add(indicator);
            }
        }
        return new ServiceModel(text, changed, others, confidence, bands, outOfScope, imputed);
    }

    private static Heading added(Heading root, Indicator indicator, Dimension dimension) {
        return has(root, dimension)
                ? under(root, indicator, dimension)
                : root.with(Heading.of(dimension, List.of(indicator)));
    }

    private static boolean has(ModelNode node, Dimension dimension) {
        return node instanceof Heading heading
                && (heading.id().equals(dimension.id())
                        || heading.children().stream().anyMatch(child -> has(child, dimension)));
    }

    private static Heading under(Heading heading, Indicator indicator, Dimension dimension) {
        if (heading.id().equals(dimension.id())) {
            return heading.with(indicator);
        }
        List<ModelNode> children = heading.children().stream()
                .map(child -> has(child, dimension) ? under((Heading) child, indicator, dimension) : child)
                .toList();
        return heading.withChildren(children);
    }

    /**
     * This model with other definitions of some of its indicators, in their places.
     *
     * @param changed the indicators, by the ids of those that they replace
     * @return a changed copy
     * @throws InvalidDefinitionException with all problems
     */
    public ServiceModel replacing(Collection<Indicator> changed) {
        Set<String> known = indicators().stream().map(Indicator::id).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Indicator> byId = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Indicator each : changed) {
            if (!known.contains(each.id())) {
                problems.add(new Problem(
                        each.id(), unknown("indicator must be one of the model to be replaced", each.id(), known)));
            } else if (byId.put(each.id(), each) != null) {
                problems.add(new Problem(each.id(), "indicator must be replaced once, was replaced again"));
            }
        }
        InvalidDefinitionException.throwIfAny(problems);
        List<Indicator> others = information.stream()
                .map(each -> byId.getOrDefault(each.id(), each))
                .toList();
        return new ServiceModel(text, (Heading) replaced(root, byId), others, confidence, bands, outOfScope, imputed);
    }

    private static ModelNode replaced(ModelNode node, Map<String, Indicator> byId) {
        return node instanceof Heading heading
                ? heading.withChildren(heading.children().stream()
                        .map(child -> replaced(child, byId))
                        .toList())
                : byId.getOrDefault(node.id(), (Indicator) node);
    }

    /**
     * This model with another root, for example with other weights or gates.
     *
     * @param newRoot the heading of the whole
     * @return a changed copy
     * @throws InvalidDefinitionException with all problems
     */
    public ServiceModel withRoot(Heading newRoot) {
        return new ServiceModel(text, newRoot, information, confidence, bands, outOfScope, imputed);
    }

    /**
     * This model with intervals made in another way.
     *
     * @param newConfidence how sure the intervals are, where an indicator does not say otherwise
     * @return a changed copy
     */
    public ServiceModel withConfidence(Confidence newConfidence) {
        return new ServiceModel(text, root, information, newConfidence, bands, outOfScope, imputed);
    }

    /**
     * This model with other words for points.
     *
     * @param newBands the bands
     * @return a changed copy
     */
    public ServiceModel withBands(Bands newBands) {
        return new ServiceModel(text, root, information, confidence, newBands, outOfScope, imputed);
    }

    /**
     * This model without what does not apply: such nodes have no points whatever is measured, and scores say how much of
     * what is in scope was measured beside how much of the standard.
     *
     * @param ids headings and indicators that do not apply
     * @return a changed copy
     * @throws InvalidDefinitionException if there is no such node
     */
    public ServiceModel withoutScope(String... ids) {
        SortedSet<String> more = new TreeSet<>(outOfScope);
        more.addAll(List.of(ids));
        return new ServiceModel(text, root, information, confidence, bands, more, imputed);
    }

    /**
     * This model with a value that stands in where an indicator has none that counts. What rests on it is marked, and never
     * makes a heading look measured.
     *
     * @param id the id of an indicator with a curve
     * @param value a finite number in its unit; seconds if it is a duration
     * @return a changed copy
     * @throws InvalidDefinitionException if there is no such indicator or the value is not finite
     */
    public ServiceModel imputing(String id, double value) {
        SortedMap<String, Double> more = new TreeMap<>(imputed);
        more.put(id, value);
        return new ServiceModel(text, root, information, confidence, bands, outOfScope, more);
    }

    /**
     * This model with the arithmetic mean, without a floor, in place of every other aggregation: a strong heading makes up
     * for a weak one. Gates stay.
     *
     * @return a changed copy
     */
    public ServiceModel compensatory() {
        return withRoot(compensatory(root));
    }

    private static Heading compensatory(Heading heading) {
        List<ModelNode> children = heading.children().stream()
                .<ModelNode>map(child -> child instanceof Heading below ? compensatory(below) : child)
                .toList();
        return heading.withChildren(children).withAggregation(Aggregation.arithmetic());
    }

    /**
     * Whether a node applies: neither it nor a heading above it was declared out of scope.
     *
     * @param id the id of an indicator of this model
     * @return true if it does
     */
    public boolean isInScope(String id) {
        return outOfScope.isEmpty() || (!outOfScope.contains(id) && !isBelow(root, id, false));
    }

    /** Whether a node is found below a heading that is out of scope. */
    private boolean isBelow(Heading heading, String id, boolean out) {
        boolean below = out || outOfScope.contains(heading.id());
        return heading.children().stream()
                .anyMatch(child -> child instanceof Heading lower
                        ? isBelow(lower, id, below)
                        : below && child.id().equals(id));
    }

    /**
     * All indicators of this model.
     *
     * @return those of the tree in its order, then the information
     */
    public List<Indicator> indicators() {
        return Stream.concat(root.indicators().stream(), information.stream()).toList();
    }

    /**
     * The node with an id.
     *
     * @param id the id of a heading or an indicator
     * @return the node, empty if there is none
     */
    public Optional<ModelNode> node(String id) {
        return nodes().filter(node -> node.id().equals(id)).findFirst();
    }

    /**
     * The id that was probably meant by one that no node has, for a message.
     *
     * @param id an id that somebody wrote
     * @return the most similar id of this model, empty if none is similar
     */
    public Optional<String> nearest(String id) {
        return Likeness.nearest(id, nodes().map(ModelNode::id).toList());
    }

    private Stream<ModelNode> nodes() {
        return Stream.concat(nodes(root), information.stream());
    }

    private static Stream<ModelNode> nodes(ModelNode node) {
        return node instanceof Heading heading
                ? Stream.concat(Stream.of(heading), heading.children().stream().flatMap(ServiceModel::nodes))
                : Stream.of(node);
    }
}
