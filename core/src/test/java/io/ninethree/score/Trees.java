package io.ninethree.score;

import static java.util.stream.Collectors.toMap;

import io.ninethree.formula.IndicatorValue;
import io.ninethree.model.Text;
import io.ninethree.score.Trees.Branch;
import io.ninethree.score.Trees.Leaf;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random trees of headings with two sets of grades, and what they must earn, computed once more in the plainest way. */
final class Trees {

    private Trees() {}

    /** A heading or an indicator, without an id. */
    sealed interface Node permits Branch, Leaf {
        int weight();
    }

    /** A heading; a gated one earns at most 40 points while its first child, an indicator, earns 30 or less. */
    record Branch(int weight, Aggregation aggregation, List<Node> children, boolean gated) implements Node {
        boolean hasGate() {
            return gated && children.get(0) instanceof Leaf;
        }
    }

    /** An indicator with its points in May and in June, where it was measured. */
    record Leaf(int weight, Optional<Double> may, Optional<Double> june) implements Node {}

    static Arbitrary<Branch> ofDepth(int depth) {
        Arbitrary<Node> below = depth == 1
                ? leaves()
                : Arbitraries.oneOf(List.of(leaves(), ofDepth(depth - 1).map(branch -> branch)));
        return Combinators.combine(
                        weights(),
                        aggregations(),
                        below.list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(false, false, true))
                .as(Branch::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<Node> leaves() {
        return Combinators.combine(weights(), points(), points()).as(Leaf::new);
    }

    private static Arbitrary<Integer> weights() {
        return Arbitraries.integers().between(0, 5);
    }

    private static Arbitrary<Optional<Double>> points() {
        Arbitrary<Double> any = Arbitraries.doubles().between(0, 100).withoutEdgeCases();
        return Arbitraries.frequencyOf(Tuple.of(5, any), Tuple.of(1, Arbitraries.of(0.0, 20.0, 100.0)))
                .optional(0.85);
    }

    static Arbitrary<Aggregation> aggregations() {
        return Arbitraries.of(
                Aggregation.arithmetic(),
                Aggregation.geometric().notBelow(20),
                Aggregation.harmonic(),
                Aggregation.powerMean(2),
                Aggregation.minimum());
    }

    /** The first child weighs at least something, so that every heading has a weight. */
    private static double weight(Branch branch, int child) {
        int weight = branch.children().get(child).weight();
        return child == 0 ? Math.max(weight, 1) : weight;
    }

    static Heading heading(Branch tree) {
        return heading("t", tree);
    }

    private static Heading heading(String id, Branch branch) {
        Map<String, Double> weights = indices(branch).collect(toMap(i -> id + "." + i, i -> weight(branch, i)));
        List<ModelNode> children = indices(branch)
                .map(i -> node(id + "." + i, branch.children().get(i)))
                .toList();
        Heading heading = Heading.of(id, Text.of("标题", "Heading"), children)
                .withWeighting(Weighting.given(weights))
                .withAggregation(branch.aggregation());
        return branch.hasGate() ? heading.withGate(Gate.ramp(id + ".0", 30, 40, 70)) : heading;
    }

    private static ModelNode node(String id, Node node) {
        return node instanceof Branch branch ? heading(id, branch) : Graded.indicator(id);
    }

    static Scorecard score(Branch tree, Function<Leaf, Optional<Double>> month) {
        Map<String, IndicatorValue> values =
                values("t", tree, month).collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Graded.score(heading(tree), values);
    }

    private static Stream<Map.Entry<String, IndicatorValue>> values(
            String id, Node node, Function<Leaf, Optional<Double>> month) {
        return node instanceof Branch branch
                ? indices(branch)
                        .flatMap(i -> values(id + "." + i, branch.children().get(i), month))
                : month.apply((Leaf) node).stream().map(points -> Map.entry(id, Graded.points(points)));
    }

    private static Stream<Integer> indices(Branch branch) {
        return IntStream.range(0, branch.children().size()).boxed();
    }

    /** The points of a node. */
    static Optional<Double> points(Node node, Function<Leaf, Optional<Double>> month) {
        if (node instanceof Leaf leaf) {
            return month.apply(leaf);
        }
        Branch branch = (Branch) node;
        List<double[]> measured = indices(branch)
                .filter(i -> weight(branch, i) > 0)
                .flatMap(i -> points(branch.children().get(i), month).stream()
                        .map(points -> new double[] {weight(branch, i), points}))
                .toList();
        return measured.isEmpty()
                ? Optional.empty()
                : Optional.of(Math.min(mean(branch.aggregation(), measured), limit(branch, month)));
    }

    private static double limit(Branch branch, Function<Leaf, Optional<Double>> month) {
        if (!branch.hasGate()) {
            return 100;
        }
        double asked = month.apply((Leaf) branch.children().get(0)).orElse(70.0);
        return asked <= 30 ? 40 : asked >= 70 ? 100 : 40 + (asked - 30) / 40 * 60;
    }

    private static double mean(Aggregation aggregation, List<double[]> weighted) {
        double sum = weighted.stream().mapToDouble(each -> each[0]).sum();
        double p = aggregation.mean().p();
        if (p == Double.NEGATIVE_INFINITY) {
            return weighted.stream().mapToDouble(each -> each[1]).min().orElseThrow();
        }
        if (p == 1) {
            return arithmetic(weighted, sum);
        }
        if (p == 0) {
            return weighted.stream()
                    .mapToDouble(each -> Math.pow(Math.max(each[1], aggregation.floor()), each[0] / sum))
                    .reduce(1, (a, b) -> a * b);
        }
        double powers = weighted.stream()
                .mapToDouble(each -> each[0] * Math.pow(each[1], p))
                .sum();
        return Math.pow(powers / sum, 1 / p);
    }

    private static double arithmetic(List<double[]> weighted, double sum) {
        BigDecimal total = weighted.stream()
                .map(each -> new BigDecimal(each[0]).multiply(new BigDecimal(each[1])))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.divide(new BigDecimal(sum), MathContext.DECIMAL128).doubleValue();
    }

    /** The part of the weight that was measured. */
    static double coverage(Node node, Function<Leaf, Optional<Double>> month) {
        if (node instanceof Leaf leaf) {
            return month.apply(leaf).isPresent() ? 1 : 0;
        }
        Branch branch = (Branch) node;
        double sum = indices(branch).mapToDouble(i -> weight(branch, i)).sum();
        double covered = indices(branch)
                .mapToDouble(i -> weight(branch, i) * coverage(branch.children().get(i), month))
                .sum();
        return covered / sum;
    }
}
