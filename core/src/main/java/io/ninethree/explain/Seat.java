package io.ninethree.explain;

/** A place in the tree, seen from what stands there: all orders of the rest are averaged out. */
interface Seat {

    /**
     * The worth of the whole tree.
     *
     * @param value the value of what stands here, not a number if it has none
     * @param caps the limits that it sets to the groups above it, by their depth
     */
    double worth(double value, double[] caps);
}
