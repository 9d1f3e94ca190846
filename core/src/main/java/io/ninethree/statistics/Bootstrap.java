package io.ninethree.statistics;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * A parametric bootstrap: the interval of a number that is computed from estimates, found by drawing these again and again
 * from their own intervals (B. Efron and R. J. Tibshirani, <i>An Introduction to the Bootstrap</i>, 1993, section 6.5 and
 * chapter 13). The estimates are taken as independent of each other. The draws depend on nothing but the seed: the same
 * seed gives the same bits on every machine. Immutable and thread-safe.
 *
 * @param draws how many times to draw, at least 1
 * @param seed what the random numbers start from
 */
public record Bootstrap(int draws, long seed) {

    private static final int STANDARD_DRAWS = 1000;

    private static final long STANDARD_SEED = 93;

    /** A rank that misses a whole number by no more than this is that number. */
    private static final double ROUNDING = 1e-9;

    /**
     * Checks the number of draws.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Bootstrap {
        if (draws < 1) {
            throw new IllegalArgumentException("number of draws must be at least 1, was " + draws);
        }
    }

    /**
     * 1,000 draws from a seed that is always the same.
     *
     * @return the bootstrap
     */
    public static Bootstrap standard() {
        return new Bootstrap(STANDARD_DRAWS, STANDARD_SEED);
    }

    /**
     * The interval of a statistic of independent estimates: what lies between the lower and the upper percentile of its
     * draws, and the estimate itself. A draw moves each value by a standard normal number times a deviation, which is the
     * distance to the lower end of its interval for negative numbers, to the upper end for others, divided by the normal
     * quantile of the level of that interval. So lopsided intervals stay lopsided.
     *
     * @param estimate the statistic of the values themselves, finite
     * @param values the estimates
     * @param intervals the interval of each; a value that is sure has one of width 0
     * @param level the confidence level of the result, above 0 and below 1
     * @param statistic computes a finite number from as many values as there are; is called once for each draw with an array
     *     that it must not keep
     * @return the interval at that level
     * @throws IllegalArgumentException if the lengths differ, a value lies outside of its interval, the level is out of range,
     *     or a number is not finite
     */
    public Interval interval(
            double estimate,
            double[] values,
            Interval[] intervals,
            double level,
            ToDoubleFunction<double[]> statistic) {
        Interval.requireLevel(level);
        double[] results = results(Spreads.of(values, intervals), statistic);
        Arrays.sort(results);
        int rank = rank(level);
        return new Interval(results[rank - 1], results[draws - rank], level).including(estimate);
    }

    private double[] results(Spreads spreads, ToDoubleFunction<double[]> statistic) {
        NormalNumbers numbers = new NormalNumbers(seed);
        double[] drawn = new double[spreads.size()];
        double[] results = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            spreads.draw(numbers, drawn);
            results[draw] = requireFinite(statistic.applyAsDouble(drawn));
        }
        return results;
    }

    private static double requireFinite(double result) {
        if (!Double.isFinite(result)) {
            throw new IllegalArgumentException("statistic of a draw must be finite, was " + result);
        }
        return result;
    }

    /** The rank of the lower percentile, 1 for the smallest: that of the quantile of {@code draws + 1}, rounded down. */
    private int rank(double level) {
        return (int) Math.max(1, Math.floor((draws + 1.0) * (1 - level) / 2 + ROUNDING));
    }
}
