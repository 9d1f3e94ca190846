package io.ninethree.explain;

import java.util.Arrays;

/**
 * What the children of a group bring together, for all mixtures of changed and unchanged ones: bit i of the number of a
 * mixture says whether child i has changed.
 */
final class Mixtures {

    final double[] weights;
    final double[] sums;
    final double[] lows;
    final double[] highs;

    /** The smallest limit for each group above, by its depth, and for the group itself. */
    final double[][] caps;

    private final Branch branch;
    private int count = 1;

    /** Mixtures of no child yet. */
    Mixtures(Branch branch, int children) {
        this.branch = branch;
        weights = new double[1 << children];
        sums = new double[1 << children];
        lows = filled(children, Double.POSITIVE_INFINITY);
        highs = filled(children, Double.NEGATIVE_INFINITY);
        caps = new double[branch.depth() + 1][];
        Arrays.setAll(caps, depth -> filled(children, Double.POSITIVE_INFINITY));
    }

    private static double[] filled(int children, double value) {
        double[] filled = new double[1 << children];
        Arrays.fill(filled, value);
        return filled;
    }

    int count() {
        return count;
    }

    /** Whether the same children count in all mixtures, by their weights. */
    boolean areEquallyHeavy() {
        return Arrays.stream(weights).allMatch(weight -> weight == weights[0]);
    }

    /** Adds a child that does not change. */
    void add(Entry entry) {
        for (int mixture = 0; mixture < count; mixture++) {
            put(mixture, mixture, entry);
        }
    }

    /** Adds a child that changes. */
    void split(Entry before, Entry after) {
        for (int mixture = 0; mixture < count; mixture++) {
            put(mixture, mixture + count, after);
            put(mixture, mixture, before);
        }
        count *= 2;
    }

    /** Makes two mixtures of one. */
    void fork() {
        copy(0, 1);
        count = 2;
    }

    /** Adds a child that changes, to two mixtures. */
    void extend(Entry before, Entry after) {
        put(0, 0, before);
        put(1, 1, after);
    }

    private void copy(int from, int to) {
        weights[to] = weights[from];
        sums[to] = sums[from];
        lows[to] = lows[from];
        highs[to] = highs[from];
        for (double[] limits : caps) {
            limits[to] = limits[from];
        }
    }

    private void put(int from, int to, Entry entry) {
        weights[to] = weights[from] + entry.weight;
        sums[to] = sums[from] + entry.weight * entry.place;
        lows[to] = Math.min(lows[from], entry.low());
        highs[to] = Math.max(highs[from], entry.high());
        for (int depth = 0; depth < caps.length; depth++) {
            caps[depth][to] = Math.min(caps[depth][from], entry.caps[depth]);
        }
    }

    /** The value of the group, not a number if it has none. */
    double value(int mixture) {
        if (weights[mixture] == 0) {
            return Double.NaN;
        }
        double place = sums[mixture] / weights[mixture];
        double mean = branch.scale().mean(place, lows[mixture], highs[mixture]);
        return Math.min(mean, caps[branch.depth()][mixture]);
    }

    /** What the group brings to the one above it. */
    Entry entry(int mixture, double weight, Scale scale, double floor) {
        double[] limits = new double[branch.depth()];
        capsInto(mixture, limits);
        return Entry.of(weight, value(mixture), limits, scale, floor);
    }

    /** Copies the limits for the groups above. */
    void capsInto(int mixture, double[] limits) {
        for (int depth = 0; depth < branch.depth(); depth++) {
            limits[depth] = caps[depth][mixture];
        }
    }
}
