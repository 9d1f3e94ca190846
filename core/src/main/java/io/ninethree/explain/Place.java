package io.ninethree.explain;

/** The place of a child in its group, averaged over the orders of its siblings. */
final class Place implements Seat {

    private final Branch group;
    private final double weight;
    private final Mixtures siblings;
    private final double[] shares;
    private final Seat above;
    private final double[] limits;

    /**
     * The place of a child.
     *
     * @param group the group that it is in
     * @param child its number among those that can change
     * @param shares the weight of a set of siblings, by the number of its members
     * @param above the place of the group
     */
    Place(Branch group, int child, double[] shares, Seat above) {
        this.group = group;
        this.weight = group.movers().get(child).weight();
        this.siblings = group.mixturesWithout(child);
        this.shares = shares;
        this.above = above;
        this.limits = new double[group.depth()];
    }

    @Override
    public double worth(double value, double[] caps) {
        Entry own = Entry.of(weight, value, caps, group.scale(), group.floor());
        Sum sum = new Sum();
        for (int mixture = 0; mixture < siblings.count(); mixture++) {
            double mean = own.weight > 0 ? siblings.meanWith(mixture, own) : siblings.value(mixture);
            sum.add(shares[Integer.bitCount(mixture)] * worth(mixture, mean, caps));
        }
        return sum.value();
    }

    private double worth(int mixture, double mean, double[] caps) {
        for (int depth = 0; depth < limits.length; depth++) {
            limits[depth] = Math.min(caps[depth], siblings.caps[depth][mixture]);
        }
        double limit = Math.min(caps[group.depth()], siblings.caps[group.depth()][mixture]);
        return above.worth(Math.min(mean, limit), limits);
    }
}
