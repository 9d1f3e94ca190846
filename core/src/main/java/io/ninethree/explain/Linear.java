package io.ninethree.explain;

import io.ninethree.explain.Attribution.Change;
import java.util.Optional;
import java.util.OptionalDouble;

/** The parts of leaves under arithmetic means that nothing bends: what each moved, times its share of the root. */
final class Linear {

    private final double[] parts;
    private int leaf;
    private boolean bent;

    private Linear(int leaves) {
        this.parts = new double[leaves];
    }

    /** The parts of the leaves; none if some mean is not arithmetic, or a floor, a cap or an absence bends it. */
    static Optional<double[]> parts(Change change, int leaves) {
        Linear linear = new Linear(leaves);
        linear.walk(change.before(), change.after(), 1);
        return linear.bent ? Optional.empty() : Optional.of(linear.parts);
    }

    /** The smallest value on the way, zero if there is none. */
    private double walk(Tree before, Tree after, double share) {
        return before instanceof Tree.Group from && after instanceof Tree.Group to
                ? walkGroup(from, to, share)
                : walkLeaf((Tree.Leaf) before, (Tree.Leaf) after, share);
    }

    private double walkGroup(Tree.Group before, Tree.Group after, double share) {
        boolean moves = !before.equals(after);
        bent |= moves && before.mean().p() != 1;
        double weights = before.children().stream().mapToDouble(Linear::counted).sum();
        double lowest = 0;
        for (int i = 0; i < before.children().size(); i++) {
            Tree child = before.children().get(i);
            double part = counted(child) > 0 ? child.weight() / weights : 0;
            double low = walk(child, after.children().get(i), share * part);
            bent |= moves && part > 0 && low < before.floor();
            lowest += part * low;
        }
        return moves ? lowest : before.value().orElse(0);
    }

    private static double counted(Tree tree) {
        return tree.value().isPresent() ? tree.weight() : 0;
    }

    private double walkLeaf(Tree.Leaf before, Tree.Leaf after, double share) {
        bent |= !before.caps().isEmpty() || !after.caps().isEmpty();
        bent |= before.value().isPresent() != after.value().isPresent();
        OptionalDouble to = after.value();
        double from = before.value().orElse(0);
        parts[leaf++] += share * (to.orElse(0) - from);
        return Math.min(from, to.orElse(0));
    }
}
