package io.ninethree.explain;

/**
 * The geometric means of mixtures that are equally heavy, as products: bit i of the number of a mixture says whether child
 * i has changed.
 */
final class Products {

    private final double[] products;
    private final double weight;
    private int count = 1;

    /**
     * Products of no child yet.
     *
     * @param weight the sum of all weights that are raised to
     */
    private Products(int children, double weight) {
        this.products = new double[1 << children];
        this.weight = weight;
        products[0] = 1;
    }

    /** The products of all children but one. */
    static double[] without(Branch group, int child, double weight) {
        Products products = new Products(group.movers().size() - 1, weight);
        group.still().forEach(products::add);
        for (int i = 0; i < group.movers().size(); i++) {
            if (i != child) {
                products.split(group.movers().get(i));
            }
        }
        return products.products;
    }

    private void add(Entry entry) {
        products[0] *= factor(entry);
    }

    private void split(Mover mover) {
        double before = factor(mover.before());
        double after = factor(mover.after());
        for (int mixture = 0; mixture < count; mixture++) {
            products[mixture + count] = products[mixture] * after;
            products[mixture] *= before;
        }
        count *= 2;
    }

    private double factor(Entry entry) {
        return StrictMath.exp(entry.weight * entry.place / weight);
    }
}
