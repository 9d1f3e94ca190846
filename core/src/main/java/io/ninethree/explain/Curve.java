package io.ninethree.explain;

import java.util.Arrays;

/**
 * A sum of rising lines, each of which is cut off at its limit: {@code sum min(base + slope x, limit)}. Asked often, it
 * sorts the lines by where they are cut off. Mutable, for one thread.
 */
final class Curve {

    /** Sorting takes as long as so many sums. */
    private static final int FEW = 48;

    /** So many low bits of a place may be lost without trace, and hold the number of a line. */
    private static final int MOST_BITS = 12;

    private final double[] bases;
    private final double[] slopes;
    private final double[] limits;
    private double freeBase;
    private double freeSlope;
    private int lines;
    private int asked;
    private CutLines sorted = CutLines.NONE;

    /** A curve of up to so many lines, none yet. */
    Curve(int most) {
        bases = new double[most];
        slopes = new double[most];
        limits = new double[most];
    }

    void add(double base, double slope, double limit) {
        if (slope == 0 || limit == Double.POSITIVE_INFINITY) {
            freeBase += Math.min(base, limit);
            freeSlope += slope;
            return;
        }
        bases[lines] = base;
        slopes[lines] = slope;
        limits[lines] = limit;
        lines++;
    }

    /** The sum at a place. */
    double at(double x) {
        double free = freeBase + freeSlope * x;
        if (lines == 0) {
            return free;
        }
        asked++;
        if (asked == FEW && lines <= 1 << MOST_BITS) {
            sorted = CutLines.of(Arrays.copyOf(bases, lines), slopes, limits);
        }
        return free + (sorted == CutLines.NONE ? walked(x) : sorted.at(x));
    }

    private double walked(double x) {
        double even = 0;
        double odd = 0;
        int i = 0;
        for (; i < lines - 1; i += 2) {
            even += cut(i, x);
            odd += cut(i + 1, x);
        }
        return even + odd + (i < lines ? cut(i, x) : 0);
    }

    private double cut(int line, double x) {
        return Math.min(bases[line] + slopes[line] * x, limits[line]);
    }
}
