package io.ninethree.score;

import static java.util.Collections.unmodifiableSortedMap;

import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.statistics.PairwiseComparison;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much each child of a heading weighs. Indicators without a curve weigh nothing. Immutable and thread-safe.
 */
public sealed interface Weighting {

    /**
     * All children weigh the same.
     *
     * @return the weighting
     */
    static Weighting equal() {
        return new Equal();
    }

    /**
     * The core indicators together weigh a share of the whole, the other children the rest, each group in equal parts. If
     * there is only one group, it weighs everything.
     *
     * @param share the share of the core, above 0 and below 1
     * @return the weighting
     * @throws IllegalArgumentException if the share is out of range
     */
    static Weighting core(double share) {
        return new Core(share);
    }

    /**
     * Each child weighs what is given.
     *
     * @param weights a weight for the id of each child, none negative, with a positive sum
     * @return the weighting; the heading that takes it checks the weights
     */
    static Weighting given(Map<String, Double> weights) {
        return new Given(new TreeMap<>(weights));
    }

    /**
     * Each child weighs what judgements on pairs of them say. Whether these agree with each other, their
     * {@linkplain PairwiseComparison#consistencyRatio consistency ratio} tells.
     *
     * @param ids the ids of the children, in the order in which they were compared
     * @param comparison the judgements
     * @return the weighting; the heading that takes it checks the ids
     * @throws IllegalArgumentException if another number of things was compared, or an id stands there twice
     */
    static Weighting compared(List<String> ids, PairwiseComparison comparison) {
        double[] weights = comparison.weights();
        if (ids.size() != weights.length) {
            throw new IllegalArgumentException(
                    "ids must be as many as things compared, which are " + weights.length + ", were " + ids);
        }
        Map<String, Double> byId = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            if (byId.put(ids.get(i), weights[i]) != null) {
                throw new IllegalArgumentException("ids of a comparison must be different, were " + ids);
            }
        }
        return given(byId);
    }

    /**
     * The weights of the children of a heading.
     *
     * @param children the children that have points when they are measured
     * @return one weight for each, with the sum 1 if there are any
     */
    List<Double> weights(List<ModelNode> children);

    /**
     * What is wrong with this weighting for the children of a heading.
     *
     * @param place the place of the heading
     * @param children the children that have points when they are measured
     * @return the problems, empty if there are none
     */
    default List<Problem> problems(String place, List<ModelNode> children) {
        return List.of();
    }

    /** All children weigh the same. */
    record Equal() implements Weighting {
        @Override
        public List<Double> weights(List<ModelNode> children) {
            return Collections.nCopies(children.size(), 1.0 / Math.max(1, children.size()));
        }
    }

    /**
     * The core weighs a share of the whole.
     *
     * @param share the share, above 0 and below 1
     */
    record Core(double share) implements Weighting {
        /**
         * Checks the share.
         *
         * @throws IllegalArgumentException if it is out of range
         */
        public Core {
            if (!(share > 0 && share < 1)) {
                throw new IllegalArgumentException("share of the core must be between 0 and 1, was " + share);
            }
        }

        @Override
        public List<Double> weights(List<ModelNode> children) {
            int core = 0;
            for (ModelNode child : children) {
                core += isCore(child) ? 1 : 0;
            }
            int others = children.size() - core;
            if (core == 0 || others == 0) {
                return equal().weights(children);
            }
            List<Double> weights = new ArrayList<>(children.size());
            for (ModelNode child : children) {
                weights.add(isCore(child) ? share / core : (1 - share) / others);
            }
            return weights;
        }

        private static boolean isCore(ModelNode child) {
            return child instanceof Indicator indicator && indicator.isCore();
        }
    }

    /**
     * Each child weighs what is given.
     *
     * @param byId a weight for the id of each child
     */
    record Given(SortedMap<String, Double> byId) implements Weighting {
        /** Copies the weights. */
        public Given {
            byId = unmodifiableSortedMap(new TreeMap<>(byId));
        }

        @Override
        public List<Double> weights(List<ModelNode> children) {
            double sum = sum();
            List<Double> weights = new ArrayList<>(children.size());
            for (ModelNode child : children) {
                weights.add(byId.getOrDefault(child.id(), 0.0) / sum);
            }
            return weights;
        }

        private double sum() {
            return byId.values().stream().mapToDouble(weight -> weight).sum();
        }

        @Override
        public List<Problem> problems(String place, List<ModelNode> children) {
            List<Problem> problems = new ArrayList<>();
            List<String> ids = children.stream().map(ModelNode::id).toList();
            byId.forEach((id, weight) -> {
                if (!ids.contains(id)) {
                    problems.add(new Problem(place, "weight must belong to one of " + ids + ", was for '" + id + "'"));
                }
                if (!(weight >= 0 && Double.isFinite(weight))) {
                    problems.add(new Problem(
                            place, "weight of '" + id + "' must be finite and not negative, was " + weight));
                }
            });
            ids.stream()
                    .filter(id -> !byId.containsKey(id))
                    .forEach(id ->
                            problems.add(new Problem(place, "weight of '" + id + "' must be given, was missing")));
            if (problems.isEmpty() && !(sum() > 0 && Double.isFinite(sum()))) {
                problems.add(new Problem(place, "sum of the weights must be finite and positive, was " + sum()));
            }
            return problems;
        }
    }
}
