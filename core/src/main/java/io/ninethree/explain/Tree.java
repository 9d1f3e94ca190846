package io.ninethree.explain;

import static java.util.Objects.requireNonNull;

import io.ninethree.statistics.PowerMean;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A state of a tree of scores: a leaf with a value, or a group whose value is the power mean of its children. Values are
 * points from 0 to 100. Immutable and thread-safe.
 */
public sealed interface Tree {

    /**
     * What this node is called.
     *
     * @return an id that no other node of the tree has
     */
    String id();

    /**
     * How much this node counts among its siblings. Only those that have a value count, so only the ratio of their
     * weights matters.
     *
     * @return the weight, not negative
     */
    double weight();

    /**
     * The points of this node.
     *
     * @return from 0 to 100, empty for a leaf that was not measured and for a group without a child that has a value and
     *     a positive weight
     */
    OptionalDouble value();

    /**
     * A node without children. It may have caps without having a value or a weight.
     *
     * @param id what it is called
     * @param weight how much it counts among its siblings, not negative
     * @param value from 0 to 100, empty if it was not measured
     * @param caps how far it holds groups above it down
     */
    record Leaf(String id, double weight, OptionalDouble value, List<Cap> caps) implements Tree {

        /**
         * Checks the numbers and copies the caps.
         *
         * @throws IllegalArgumentException if the weight is negative or not finite, or the value not from 0 to 100
         */
        public Leaf {
            requireNonNull(id, "id");
            requireWeight(id, weight);
            value.ifPresent(points -> requirePoints("value of '" + id + "'", points));
            caps = List.copyOf(caps);
        }
    }

    /**
     * A node whose value is the power mean of its children, but at most the limits of the caps that name it.
     *
     * @param id what it is called
     * @param weight how much it counts among its siblings, not negative
     * @param mean how the values of the children become one
     * @param floor no child counts less than this, from 0 to 100
     * @param children its children, in the order of the tree
     */
    record Group(String id, double weight, PowerMean mean, double floor, List<Tree> children) implements Tree {

        /**
         * Checks the numbers and copies the children.
         *
         * @throws IllegalArgumentException if the weight is negative or not finite, the floor not from 0 to 100, or an id
         *     stands for two nodes
         */
        public Group {
            requireNonNull(id, "id");
            requireNonNull(mean, "mean");
            requireWeight(id, weight);
            requirePoints("floor of '" + id + "'", floor);
            children = List.copyOf(children);
            Set<String> ids = new HashSet<>(Set.of(id));
            children.forEach(child -> requireNew(child, ids));
        }

        private static void requireNew(Tree tree, Set<String> ids) {
            if (!ids.add(tree.id())) {
                throw new IllegalArgumentException("ids of a tree must be unique, was '" + tree.id() + "' twice");
            }
            if (tree instanceof Group group) {
                group.children.forEach(child -> requireNew(child, ids));
            }
        }

        @Override
        public OptionalDouble value() {
            List<Tree> counted = children.stream()
                    .filter(child -> child.weight() > 0 && child.value().isPresent())
                    .toList();
            if (counted.isEmpty()) {
                return OptionalDouble.empty();
            }
            double[] weights = counted.stream().mapToDouble(Tree::weight).toArray();
            double[] values = counted.stream()
                    .mapToDouble(child -> Math.max(floor, child.value().orElseThrow()))
                    .toArray();
            return OptionalDouble.of(Math.min(mean.of(weights, values), limit(this, id)));
        }

        private static double limit(Tree tree, String group) {
            return tree instanceof Group parent
                    ? parent.children.stream()
                            .mapToDouble(child -> limit(child, group))
                            .min()
                            .orElse(Double.POSITIVE_INFINITY)
                    : ((Leaf) tree)
                            .caps().stream()
                                    .filter(cap -> cap.group().equals(group))
                                    .mapToDouble(Cap::limit)
                                    .min()
                                    .orElse(Double.POSITIVE_INFINITY);
        }
    }

    /**
     * A limit that a leaf, by the state it is in, sets to a group above it.
     *
     * @param group the id of the group
     * @param limit the most that its value may be, from 0 to 100
     */
    record Cap(String group, double limit) {

        /**
         * Checks the limit.
         *
         * @throws IllegalArgumentException if the limit is not from 0 to 100
         */
        public Cap {
            requireNonNull(group, "group");
            requirePoints("limit of '" + group + "'", limit);
        }
    }

    private static void requireWeight(String id, double weight) {
        if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("weight of '" + id + "' must be finite and not negative, was " + weight);
        }
    }

    private static void requirePoints(String subject, double points) {
        if (!(points >= 0 && points <= 100)) {
            throw new IllegalArgumentException(subject + " must be between 0 and 100, was " + points);
        }
    }
}
