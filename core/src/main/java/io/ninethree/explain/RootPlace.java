package io.ninethree.explain;

import java.util.Optional;

/**
 * The place of a child of the root: what does not depend on the child is computed once for each mixture of its siblings.
 * Under an arithmetic root the rest is a line over the value of the child, under a geometric one a line over a power of
 * it, if that is the same power for all mixtures; the averages of such lines are {@link Curves}.
 */
final class RootPlace implements Seat {

    private final Game game;
    private final Branch root;
    private final Mixtures siblings;
    private final double weight;

    /** The share of all orders in which the child meets this mixture. */
    private final double[] shares;

    /** The mean place is {@code bases + slopes * place} of the child. */
    private final double[] bases;

    private final double[] slopes;
    private final Optional<Curves> curves;

    RootPlace(Game game, Branch root, int child, double[] sharesBySize) {
        this.game = game;
        this.root = root;
        this.siblings = root.mixturesWithout(child);
        this.weight = root.movers().get(child).weight();
        this.shares = new double[siblings.count()];
        this.bases = new double[shares.length];
        this.slopes = new double[shares.length];
        double all = 0;
        double part = 0;
        for (int mixture = 0; mixture < shares.length; mixture++) {
            double next = siblings.weights[mixture] + weight;
            part = next == all ? part : 1 / next;
            all = next;
            shares[mixture] = sharesBySize[Integer.bitCount(mixture)];
            bases[mixture] = siblings.sums[mixture] * part;
            slopes[mixture] = weight * part;
        }
        this.curves = curves(child);
    }

    private Optional<Curves> curves(int child) {
        return switch (root.scale().kind()) {
            case PLAIN -> Optional.of(new Curves(shares, bases, slopes, siblings.caps[0]));
            case LOGARITHMIC -> siblings.areEquallyHeavy() ? Optional.of(products(child)) : Optional.empty();
            case POWER, LEAST -> Optional.empty();
        };
    }

    private Curves products(int child) {
        double[] factors = Products.without(root, child, siblings.weights[0] + weight);
        return new Curves(shares, new double[factors.length], factors, siblings.caps[0]);
    }

    @Override
    public double worth(double value, double[] caps) {
        Entry own = Entry.of(weight, value, caps, root.scale(), root.floor());
        if (own.weight == 0) {
            return without(caps[0]);
        }
        return curves.isPresent() ? curves.get().at(placeOnLines(own.place), caps[0]) : average(own, caps[0]);
    }

    private double placeOnLines(double place) {
        return root.scale().kind() == Scale.Kind.PLAIN ? place : StrictMath.exp(slopes[0] * place);
    }

    private double without(double cap) {
        Sum sum = new Sum();
        for (int mixture = 0; mixture < shares.length; mixture++) {
            sum.add(shares[mixture] * game.worth(Math.min(siblings.value(mixture), cap)));
        }
        return sum.value();
    }

    private double average(Entry own, double cap) {
        return siblings.lows.length == 0 ? averageByPlace(own.place, cap) : averageByRange(own, cap);
    }

    private double averageByPlace(double place, double cap) {
        Scale scale = root.scale();
        double[] limits = siblings.caps[0];
        double sum = 0;
        for (int mixture = 0; mixture < shares.length; mixture++) {
            double mean = scale.mean(bases[mixture] + slopes[mixture] * place);
            sum += shares[mixture] * Math.min(mean, Math.min(limits[mixture], cap));
        }
        return sum;
    }

    private double averageByRange(Entry own, double cap) {
        double[] limits = siblings.caps[0];
        double sum = 0;
        for (int mixture = 0; mixture < shares.length; mixture++) {
            double mean = siblings.meanWith(mixture, own);
            sum += shares[mixture] * Math.min(mean, Math.min(limits[mixture], cap));
        }
        return sum;
    }
}
