package io.ninethree.score;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Dimension;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A node with children: it earns the aggregated points of those that are measured. Immutable and thread-safe.
 *
 * @param id the id, which occurs once in a model
 * @param text the name that a reader sees
 * @param children headings and indicators, at least one
 * @param weighting how much each child weighs
 * @param aggregation how the points of the children become points of this heading
 * @param quorums which children must be measured for a full score; without any, 60 % of the weight must be
 * @param gates limits that indicators below this heading set to its points; the tightest counts
 */
public record Heading(
        String id,
        Text text,
        List<ModelNode> children,
        Weighting weighting,
        Aggregation aggregation,
        List<Quorum> quorums,
        List<Gate> gates)
        implements ModelNode {

    /** The share of a dimension's weight that its core indicators carry. */
    public static final double CORE_SHARE = 0.6;

    /**
     * How many of some children must be measured, at least indicatively, for a full score.
     *
     * @param atLeast how many, at least one
     * @param of the ids of the children
     */
    public record Quorum(int atLeast, List<String> of) {
        /** Copies the ids, of which each counts once. */
        public Quorum {
            of = of.stream().distinct().toList();
        }
    }

    /**
     * Checks that weights and quorums fit the children.
     *
     * @throws InvalidDefinitionException with all problems of this heading
     */
    public Heading {
        requireNonNull(text, "text");
        children = List.copyOf(children);
        quorums = List.copyOf(quorums);
        gates = List.copyOf(gates);
        List<Problem> problems = new ArrayList<>();
        if (children.isEmpty()) {
            problems.add(new Problem(id, "children of a heading must be at least one, were none"));
        }
        List<String> ids = children.stream().map(ModelNode::id).toList();
        for (Quorum quorum : quorums) {
            boolean possible =
                    quorum.atLeast() >= 1 && quorum.atLeast() <= quorum.of().size();
            if (!possible || !ids.containsAll(quorum.of())) {
                problems.add(new Problem(
                        id,
                        "quorum must be a number of the children " + ids + ", was " + quorum.atLeast() + " of "
                                + quorum.of()));
            }
        }
        problems.addAll(weighting.problems(id, weighable(children)));
        for (Gate gate : gates) {
            if (indicators(children).noneMatch(below -> below.id().equals(gate.indicator()))) {
                problems.add(new Problem(
                        id, "gate must ask an indicator below its heading, asked '" + gate.indicator() + "'"));
            }
        }
        InvalidDefinitionException.throwIfAny(problems);
    }

    /**
     * A heading whose children weigh the same, by the arithmetic mean.
     *
     * @param id the id
     * @param text the name that a reader sees
     * @param children headings and indicators, at least one
     * @return the heading
     * @throws InvalidDefinitionException if there is no child
     */
    public static Heading of(String id, Text text, List<? extends ModelNode> children) {
        return new Heading(
                id, text, List.copyOf(children), Weighting.equal(), Aggregation.arithmetic(), List.of(), List.of());
    }

    /**
     * A dimension as a heading: the arithmetic mean of its indicators, of which the core ones weigh 60 %.
     *
     * @param dimension the dimension
     * @param indicators its indicators, at least one
     * @return the heading
     * @throws InvalidDefinitionException if there is no indicator
     */
    public static Heading of(Dimension dimension, List<Indicator> indicators) {
        return of(dimension.id(), dimension.text(), indicators).withWeighting(Weighting.core(CORE_SHARE));
    }

    /**
     * This heading with another weighting.
     *
     * @param newWeighting how much each child weighs
     * @return a changed copy
     * @throws InvalidDefinitionException if the weights do not fit the children
     */
    public Heading withWeighting(Weighting newWeighting) {
        return new Heading(id, text, children, newWeighting, aggregation, quorums, gates);
    }

    /**
     * This heading with another aggregation.
     *
     * @param newAggregation how the points of the children become points of this heading
     * @return a changed copy
     */
    public Heading withAggregation(Aggregation newAggregation) {
        return new Heading(id, text, children, weighting, newAggregation, quorums, gates);
    }

    /**
     * This heading with one more demand on what must be measured for a full score.
     *
     * @param atLeast how many of the children, at least one
     * @param of the ids of the children
     * @return a changed copy
     * @throws InvalidDefinitionException if there are fewer such children
     */
    public Heading withQuorum(int atLeast, List<String> of) {
        List<Quorum> more = Stream.concat(quorums.stream(), Stream.of(new Quorum(atLeast, of)))
                .toList();
        return new Heading(id, text, children, weighting, aggregation, more, gates);
    }

    /**
     * This heading with one more gate.
     *
     * @param gate a limit that an indicator below this heading sets to its points
     * @return a changed copy
     * @throws InvalidDefinitionException if there is no such indicator
     */
    public Heading withGate(Gate gate) {
        List<Gate> more = Stream.concat(gates.stream(), Stream.of(gate)).toList();
        return new Heading(id, text, children, weighting, aggregation, quorums, more);
    }

    /** This heading with other children, in which the same indicators are found. */
    Heading withChildren(List<? extends ModelNode> newChildren) {
        return new Heading(id, text, List.copyOf(newChildren), weighting, aggregation, quorums, gates);
    }

    /**
     * This heading with one more child.
     *
     * @param child the child
     * @return a changed copy
     * @throws InvalidDefinitionException if the weights do not fit the child
     */
    public Heading with(ModelNode child) {
        List<ModelNode> more =
                Stream.concat(children.stream(), Stream.of(child)).toList();
        return new Heading(id, text, more, weighting, aggregation, quorums, gates);
    }

    /**
     * The share of a child in the weight of this heading.
     *
     * @param child one of the children
     * @return 0 to 1; 0 for an indicator without a curve
     */
    public double weightOf(ModelNode child) {
        List<ModelNode> weighable = weighable(children);
        int index = weighable.indexOf(child);
        return index < 0 ? 0 : weighting.weights(weighable).get(index);
    }

    /** The share of each child in the weight, in their order. */
    double[] weights() {
        List<ModelNode> weighable = weighable(children);
        List<Double> shares = weighting.weights(weighable);
        double[] weights = new double[children.size()];
        for (int child = 0, next = 0; child < weights.length; child++) {
            if (next < weighable.size() && weighable.get(next) == children.get(child)) {
                weights[child] = shares.get(next++);
            }
        }
        return weights;
    }

    /**
     * All indicators at or below this heading.
     *
     * @return the indicators in the order of the tree
     */
    public List<Indicator> indicators() {
        return indicators(children).toList();
    }

    private static Stream<Indicator> indicators(List<ModelNode> nodes) {
        return nodes.stream()
                .flatMap(node ->
                        node instanceof Heading heading ? indicators(heading.children) : Stream.of((Indicator) node));
    }

    /** The children that have points when they are measured. */
    private static List<ModelNode> weighable(List<ModelNode> children) {
        List<ModelNode> weighable = new ArrayList<>(children.size());
        for (ModelNode child : children) {
            if (!(child instanceof Indicator indicator) || indicator.curve().isPresent()) {
                weighable.add(child);
            }
        }
        return weighable;
    }

    @Override
    public String toString() {
        return id;
    }
}
