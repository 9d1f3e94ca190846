package io.ninethree.explain;

import java.util.Arrays;

/** Lines that are cut off, sorted by where: with running sums, any place is found by halving. Immutable. */
final class CutLines {

    static final CutLines NONE = new CutLines(new double[0], new double[1], new double[1], new double[1]);

    private final double[] cuts;

    /** The sums of the first lines, that are cut off, and of the others. */
    private final double[] limits;

    private final double[] bases;
    private final double[] slopes;

    private CutLines(double[] cuts, double[] limits, double[] bases, double[] slopes) {
        this.cuts = cuts;
        this.limits = limits;
        this.bases = bases;
        this.slopes = slopes;
    }

    /** Sorts as many lines as there are bases. */
    static CutLines of(double[] bases, double[] slopes, double[] limits) {
        double[] cuts = new double[bases.length];
        Arrays.setAll(cuts, line -> (limits[line] - bases[line]) / slopes[line]);
        int[] order = order(cuts);
        int lines = order.length;
        double[] sorted = new double[lines];
        double[] below = new double[lines + 1];
        double[] baseAbove = new double[lines + 1];
        double[] slopeAbove = new double[lines + 1];
        Sum limit = new Sum();
        for (int i = 0; i < lines; i++) {
            sorted[i] = cuts[order[i]];
            limit.add(limits[order[i]]);
            below[i + 1] = limit.value();
        }
        Sum base = new Sum();
        Sum slope = new Sum();
        for (int i = lines - 1; i >= 0; i--) {
            base.add(bases[order[i]]);
            slope.add(slopes[order[i]]);
            baseAbove[i] = base.value();
            slopeAbove[i] = slope.value();
        }
        return new CutLines(sorted, below, baseAbove, slopeAbove);
    }

    /**
     * The numbers of the lines by where they are cut off. They stand in the low bits of the places: lines that are cut off
     * within so little of each other may change places, for there they are equally high.
     */
    private static int[] order(double[] cuts) {
        int lines = cuts.length;
        long mask = Integer.highestOneBit(Math.max(1, lines - 1)) * 2L - 1;
        long[] keys = new long[lines];
        for (int i = 0; i < lines; i++) {
            long bits = Double.doubleToRawLongBits(cuts[i]);
            long ascending = bits ^ ((bits >> 63) & Long.MAX_VALUE);
            keys[i] = (ascending & ~mask) | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) (key & mask)).toArray();
    }

    double at(double x) {
        int low = 0;
        int high = cuts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cuts[middle] <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return limits[low] + (bases[low] + slopes[low] * x);
    }
}
