package io.ninethree.explain;

import io.ninethree.explain.Attribution.Change;
import java.util.List;

/**
 * What is shared: a tree for each set of players that have changed, of which the leaves can change too.
 *
 * @param players the number of players
 * @param leaves the number of leaves
 * @param middle what a state without a value is worth
 * @param roots the tree for each set of players, as bits
 */
record Game(int players, int leaves, double middle, List<Branch> roots) {

    /** So many worths of the tree are found in about a second. */
    private static final double MOST_WORK = 1 << 28;

    /** Tables of mixtures are kept, so they must fit into the memory. */
    private static final int WIDEST = 20;

    static Game of(List<Change> changes, double middle) {
        boolean[] moving = Movement.of(changes);
        List<Branch> roots =
                changes.stream().map(change -> new Growth(moving).root(change)).toList();
        return new Game(Integer.numberOfTrailingZeros(changes.size()), moving.length, middle, roots);
    }

    /** Whether all orders can be gone through. */
    boolean isSmall() {
        Branch root = roots.get(0);
        return root.widest() <= WIDEST && root.work(roots.size()) <= MOST_WORK;
    }

    /** What a value of the root is worth. */
    double worth(double value) {
        return Double.isNaN(value) ? middle : value;
    }
}
