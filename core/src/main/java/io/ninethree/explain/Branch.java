package io.ninethree.explain;

import java.util.List;

/**
 * A group of which some children can change, in one state of the players.
 *
 * @param depth how many groups are above it
 * @param scale the scale of its mean
 * @param floor no child counts less
 * @param still what the others bring
 * @param movers the children that can change
 */
record Branch(int depth, Scale scale, double floor, List<Entry> still, List<Mover> movers) {

    /** The mixtures of none and of all children changed. */
    Mixtures ends() {
        Mixtures ends = new Mixtures(this, 1);
        still.forEach(ends::add);
        ends.fork();
        movers.forEach(mover -> ends.extend(mover.before(), mover.after()));
        return ends;
    }

    /** The one mixture in which the children that can change bring this. */
    Mixtures together(List<Entry> now) {
        Mixtures together = new Mixtures(this, 0);
        still.forEach(together::add);
        now.forEach(together::add);
        return together;
    }

    /**
     * How many worths it takes to share among all the leaves below.
     *
     * @param around for how many mixtures of the rest of the tree each of them is taken
     */
    double work(double around) {
        double own = around * StrictMath.pow(2, movers.size());
        return own
                + movers.stream()
                        .flatMap(mover -> mover.branch().stream())
                        .mapToDouble(branch -> branch.work(own / 2))
                        .sum();
    }

    /** The largest number of children that can change, of this group or one below. */
    int widest() {
        return Math.max(
                movers.size(),
                movers.stream()
                        .flatMap(mover -> mover.branch().stream())
                        .mapToInt(Branch::widest)
                        .max()
                        .orElse(0));
    }

    /** All mixtures of changed and unchanged children. */
    Mixtures mixtures() {
        return mixturesWithout(-1);
    }

    /** All mixtures of changed and unchanged children, where one is left out. */
    Mixtures mixturesWithout(int child) {
        int count = child < 0 ? movers.size() : movers.size() - 1;
        Mixtures mixtures = new Mixtures(this, count);
        still.forEach(mixtures::add);
        for (int i = 0; i < movers.size(); i++) {
            if (i != child) {
                mixtures.split(movers.get(i).before(), movers.get(i).after());
            }
        }
        return mixtures;
    }
}
