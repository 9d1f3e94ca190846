package io.ninethree.explain;

import java.util.HashMap;
import java.util.Map;

/** The same lines under one more limit, that of the child: a {@link Curve} for each. Mutable, for one thread. */
final class Curves {

    private final double[] shares;
    private final double[] bases;
    private final double[] slopes;
    private final double[] limits;
    private final Map<Double, Curve> byCap = new HashMap<>();

    /**
     * Lines, none asked for yet.
     *
     * @param shares how much each line counts
     */
    Curves(double[] shares, double[] bases, double[] slopes, double[] limits) {
        this.shares = shares;
        this.bases = bases;
        this.slopes = slopes;
        this.limits = limits;
    }

    double at(double x, double cap) {
        return byCap.computeIfAbsent(cap, this::curve).at(x);
    }

    private Curve curve(double cap) {
        Curve curve = new Curve(shares.length);
        for (int i = 0; i < shares.length; i++) {
            curve.add(shares[i] * bases[i], shares[i] * slopes[i], shares[i] * Math.min(limits[i], cap));
        }
        return curve;
    }
}
