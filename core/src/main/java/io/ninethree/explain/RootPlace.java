package io.ninethree.explain;

import java.util.Arrays;

/** The place of a child of the root: what does not depend on the child is computed once for each mixture of its siblings. */
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

    RootPlace(Game game, Branch root, int child, double[] sharesBySize) {
        this.game = game;
        this.root = root;
        this.siblings = root.mixturesWithout(child);
        this.weight = root.movers().get(child).weight();
        this.shares = new double[siblings.count()];
        this.bases = new double[shares.length];
        this.slopes = new double[shares.length];
        Arrays.setAll(shares, mixture -> sharesBySize[Integer.bitCount(mixture)]);
        Arrays.setAll(bases, mixture -> siblings.sums[mixture] / (siblings.weights[mixture] + weight));
        Arrays.setAll(slopes, mixture -> weight / (siblings.weights[mixture] + weight));
    }

    @Override
    public double worth(double value, double[] caps) {
        if (!(weight > 0) || Double.isNaN(value)) {
            return without(caps[0]);
        }
        double counted = Math.max(value, root.floor());
        double place = root.scale().placeOf(counted);
        return switch (root.scale().kind()) {
            case PLAIN -> plain(place, caps[0]);
            case LOGARITHMIC -> logarithmic(place, caps[0]);
            case POWER, LEAST -> any(place, counted, caps[0]);
        };
    }

    private double without(double cap) {
        Sum sum = new Sum();
        for (int mixture = 0; mixture < shares.length; mixture++) {
            sum.add(shares[mixture] * game.worth(Math.min(siblings.value(mixture), cap)));
        }
        return sum.value();
    }

    private double plain(double place, double cap) {
        double[] limits = siblings.caps[0];
        double sum = 0;
        for (int mixture = 0; mixture < shares.length; mixture++) {
            double mean = bases[mixture] + slopes[mixture] * place;
            sum += shares[mixture] * Math.min(mean, Math.min(limits[mixture], cap));
        }
        return sum;
    }

    private double logarithmic(double place, double cap) {
        double[] limits = siblings.caps[0];
        double sum = 0;
        for (int mixture = 0; mixture < shares.length; mixture++) {
            double mean = Exponential.exp(bases[mixture] + slopes[mixture] * place);
            sum += shares[mixture] * Math.min(mean, Math.min(limits[mixture], cap));
        }
        return sum;
    }

    private double any(double place, double value, double cap) {
        double[] limits = siblings.caps[0];
        double sum = 0;
        for (int mixture = 0; mixture < shares.length; mixture++) {
            double low = Math.min(value, siblings.lows[mixture]);
            double high = Math.max(value, siblings.highs[mixture]);
            double mean = root.scale().mean(bases[mixture] + slopes[mixture] * place, low, high);
            sum += shares[mixture] * Math.min(mean, Math.min(limits[mixture], cap));
        }
        return sum;
    }
}
