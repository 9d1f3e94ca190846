package io.ninethree.explain;

import java.util.Optional;

/**
 * A child that can change.
 *
 * @param leaf its number among all leaves, -1 for a group
 * @param weight how much it counts when it has a value
 * @param before what it brings while nothing in it has changed
 * @param after what it brings when all of it has changed
 * @param branch what is in it, if it is a group
 */
record Mover(int leaf, double weight, Entry before, Entry after, Optional<Branch> branch) {

    boolean isLeaf() {
        return leaf >= 0;
    }

    /** Whether two leaves of a group change in the same way. */
    boolean isTwinOf(Mover other) {
        return isLeaf() && other.isLeaf() && before.isSameAs(other.before) && after.isSameAs(other.after);
    }
}
