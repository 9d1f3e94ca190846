package io.ninethree.explain;

/** How many of all orders begin with a set of others, and then the one that is asked for. */
final class Orders {

    private Orders() {}

    /**
     * The weights in the Shapley value.
     *
     * @param all the number of all who are in order, at least 1
     * @return for each number of others the share of orders that begin with one given set of so many
     */
    static double[] shares(int all) {
        double[] shares = new double[all];
        double share = 1.0 / all;
        for (int others = 0; others < all; others++) {
            shares[others] = share;
            share *= (others + 1.0) / Math.max(1, all - 1 - others);
        }
        return shares;
    }
}
