package io.ninethree.explain;

import java.util.Arrays;

/**
 * What the children of a group bring together, for all mixtures of changed and unchanged ones: bit i of the number of a
 * mixture says whether child i has changed.
 */
final class Mixtures {

    final double[] weights;
    final double[] sums;

    /** The smallest and largest values; none where the scale does not ask for them. */
    final double[] lows;

    final double[] highs;

    /** The smallest limit for each group above, by its depth, and for the group itself. */
    final double[][] caps;

    private final Branch branch;
    private final boolean[] capped;
    private int count = 1;
    private boolean equallyHeavy = true;

    /** Mixtures of no child yet. */
    Mixtures(Branch branch, int children) {
        this.branch = branch;
        int room = 1 << children;
        int ranges = branch.scale().needsRange() ? room : 0;
        weights = new double[room];
        sums = new double[room];
        lows = filled(ranges, Double.POSITIVE_INFINITY);
        highs = filled(ranges, Double.NEGATIVE_INFINITY);
        capped = new boolean[branch.depth() + 1];
        caps = new double[branch.depth() + 1][];
        Arrays.setAll(caps, depth -> filled(room, Double.POSITIVE_INFINITY));
    }

    private static double[] filled(int room, double value) {
        double[] filled = new double[room];
        Arrays.fill(filled, value);
        return filled;
    }

    int count() {
        return count;
    }

    /** Whether the same children count in all mixtures, by their weights. */
    boolean areEquallyHeavy() {
        return equallyHeavy;
    }

    /** Adds a child that does not change. */
    void add(Entry entry) {
        put(entry, entry, 0);
    }

    /** Adds a child that changes, to each of two mixtures in its own state. */
    void extend(Entry before, Entry after) {
        put(before, after, 1);
    }

    /** Adds a child that changes: there are twice as many mixtures then. */
    void split(Entry before, Entry after) {
        fork();
        put(before, after, count / 2);
    }

    /** Makes two mixtures of each. */
    void fork() {
        copy(weights);
        copy(sums);
        copy(lows);
        copy(highs);
        for (int depth = 0; depth < caps.length; depth++) {
            if (capped[depth]) {
                copy(caps[depth]);
            }
        }
        count *= 2;
    }

    private void copy(double[] numbers) {
        if (numbers.length > 0) {
            System.arraycopy(numbers, 0, numbers, count, count);
        }
    }

    /** Adds a child that is unchanged in the mixtures up to the middle and changed from there on. */
    private void put(Entry before, Entry after, int middle) {
        equallyHeavy &= before.weight == after.weight;
        raise(weights, before.weight, 0, middle);
        raise(weights, after.weight, middle, count);
        raise(sums, before.weight * before.place, 0, middle);
        raise(sums, after.weight * after.place, middle, count);
        if (lows.length > 0) {
            range(before, 0, middle);
            range(after, middle, count);
        }
        for (int depth = 0; depth < caps.length; depth++) {
            cap(depth, before.caps[depth], 0, middle);
            cap(depth, after.caps[depth], middle, count);
        }
    }

    private static void raise(double[] numbers, double by, int from, int to) {
        for (int mixture = from; mixture < to; mixture++) {
            numbers[mixture] += by;
        }
    }

    private void range(Entry entry, int from, int to) {
        for (int mixture = from; mixture < to; mixture++) {
            lows[mixture] = Math.min(lows[mixture], entry.low());
            highs[mixture] = Math.max(highs[mixture], entry.high());
        }
    }

    private void cap(int depth, double limit, int from, int to) {
        if (limit < Double.POSITIVE_INFINITY) {
            capped[depth] = true;
            for (int mixture = from; mixture < to; mixture++) {
                caps[depth][mixture] = Math.min(caps[depth][mixture], limit);
            }
        }
    }

    /** The value of the group, not a number if it has none. */
    double value(int mixture) {
        return weights[mixture] == 0
                ? Double.NaN
                : Math.min(meanWith(mixture, Entry.NONE), caps[branch.depth()][mixture]);
    }

    /** The mean with one more child, before any cap. */
    double meanWith(int mixture, Entry more) {
        double place = (sums[mixture] + more.weight * more.place) / (weights[mixture] + more.weight);
        return lows.length == 0
                ? branch.scale().mean(place)
                : branch.scale()
                        .mean(place, Math.min(more.low(), lows[mixture]), Math.max(more.high(), highs[mixture]));
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
