package io.ninethree.score;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Dimension;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.model.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is measured and how it adds up: a tree of headings and indicators of any depth, in which every id occurs once,
 * with indicators beside it that are only information. Immutable and thread-safe.
 *
 * @param text the name that a reader sees
 * @param root the heading of the whole
 * @param information indicators without a curve that stand under no heading
 */
public record ServiceModel(Text text, Heading root, List<Indicator> information) {

    /** The id of the heading of the whole in models that are made of indicators. */
    public static final String OVERALL = "overall";

    /** The name of the heading of the whole in models that are made of indicators. */
    public static final Text OVERALL_TEXT = Text.of("总体", "Overall");

    /**
     * Checks that the tree is one.
     *
     * @throws InvalidDefinitionException with all problems: ids that occur twice, indicators that belong elsewhere,
     *     derived indicators that read unknown ones or themselves or do not have the unit that they say
     */
    public ServiceModel {
        requireNonNull(text, "text");
        information = List.copyOf(information);
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
        InvalidDefinitionException.throwIfAny(problems);
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
        return new ServiceModel(text, changed, others);
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
        return new Heading(
                heading.id(), heading.text(), children, heading.weighting(), heading.aggregation(), heading.quorums());
    }

    /**
     * All indicators of this model.
     *
     * @return those of the tree in its order, then the information
     */
    public List<Indicator> indicators() {
        return Stream.concat(root.indicators().stream(), information.stream()).toList();
    }
}
