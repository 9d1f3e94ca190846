package io.ninethree.metrics.people;

/** The bound of the weights that people choose. */
final class Weights {

    /** More than this would leave the range in which sums of weighted points are exact enough. */
    static final double MOST = 1e6;

    private Weights() {}
}
