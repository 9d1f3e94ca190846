package io.ninethree.statistics;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;

/**
 * How closely two series of pairs go together: a coefficient from -1 to 1 with the probability that chance alone draws
 * one as far from zero. It says that the series are associated, and never that one causes the other. Immutable and
 * thread-safe.
 *
 * @param method how it is measured
 * @param coefficient the coefficient, -1 to 1; 0 for no association of this kind
 * @param size the number of pairs, at least 3
 * @param pValue the two-sided p value: the probability of a coefficient as far from zero if the series have nothing to
 *     do with each other, 0 to 1
 */
public record Association(Method method, double coefficient, int size, double pValue) {

    private static final int LEAST = 3;

    /** How an association is measured. */
    public enum Method {
        /** Pearson's product-moment correlation: how closely the pairs lie along a straight line. */
        PEARSON,

        /** Spearman's rho: Pearson's correlation of the ranks, where equal values share their mean rank. */
        SPEARMAN,

        /** Kendall's tau-b: the pairs of pairs that rise together less those that do not, as a part of all. */
        KENDALL;

        /** The variance of Fisher's transform, times the size less a few. */
        private double variance(double coefficient) {
            return switch (this) {
                case PEARSON -> 1;
                case SPEARMAN -> 1 + coefficient * coefficient / 2;
                case KENDALL -> 0.437;
            };
        }

        private int few() {
            return this == KENDALL ? 4 : 3;
        }
    }

    /**
     * The straight line that half of the pairs of pairs rise above and half fall below (H. Theil 1950; P. K. Sen,
     * <i>Estimates of the regression coefficient based on Kendall's tau</i>, JASA 63, 1968). Outliers hardly move it.
     * Immutable and thread-safe.
     *
     * @param value the slope: the median of the slopes of all pairs with different x, finite
     * @param intercept the median of y less the slope times the median of x, finite (W. J. Conover, <i>Practical
     *     Nonparametric Statistics</i>, 1999, section 5.5)
     * @param interval Sen's confidence interval of the slope
     */
    public record Slope(double value, double intercept, Interval interval) {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if slope or intercept is not finite
         */
        public Slope {
            requireNonNull(interval, "interval");
            if (!(Double.isFinite(value) && Double.isFinite(intercept))) {
                throw new IllegalArgumentException(
                        "slope and intercept must be finite, were " + value + " and " + intercept);
            }
        }
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public Association {
        requireNonNull(method, "method");
        if (!(coefficient >= -1 && coefficient <= 1)) {
            throw new IllegalArgumentException("coefficient must be between -1 and 1, was " + coefficient);
        }
        if (size < LEAST) {
            throw new IllegalArgumentException("number of pairs must be at least 3, was " + size);
        }
        if (!(pValue >= 0 && pValue <= 1)) {
            throw new IllegalArgumentException("p value must be between 0 and 1, was " + pValue);
        }
    }

    /**
     * Pearson's correlation, with the p value of Student's t distribution with n - 2 degrees of freedom, which is exact
     * for normally distributed values.
     *
     * @param x finite numbers
     * @param y as many finite numbers, the partner of each
     * @return the association, or empty if there are fewer than three pairs or one series is constant
     * @throws IllegalArgumentException if the series differ in size or a number is not finite
     */
    public static Optional<Association> pearson(double[] x, double[] y) {
        return isFit(x, y) ? Optional.of(linear(Method.PEARSON, x, y)) : Optional.empty();
    }

    /**
     * Spearman's rank correlation (C. Spearman, <i>The proof and measurement of association between two things</i>,
     * American Journal of Psychology 15, 1904), with the p value of Student's t distribution with n - 2 degrees of
     * freedom, which is good from about ten pairs on.
     *
     * @param x finite numbers
     * @param y as many finite numbers, the partner of each
     * @return the association, or empty if there are fewer than three pairs or one series is constant
     * @throws IllegalArgumentException if the series differ in size or a number is not finite
     */
    public static Optional<Association> spearman(double[] x, double[] y) {
        return isFit(x, y) ? Optional.of(linear(Method.SPEARMAN, Midranks.of(x), Midranks.of(y))) : Optional.empty();
    }

    private static Association linear(Method method, double[] x, double[] y) {
        double r = Correlation.of(x, y);
        int n = x.length;
        double pValue = new Beta((n - 2) / 2.0, 0.5).cdf((1 - r) * (1 + r), r * r);
        return new Association(method, r, n, Math.min(1, pValue));
    }

    /**
     * Kendall's rank correlation tau-b (M. G. Kendall, <i>Rank Correlation Methods</i>, 1970). The p value is exact up
     * to 50 pairs without equal values, otherwise that of the normal distribution with continuity correction and the
     * variance for ties. With x as time it is the test of Mann and Kendall for a trend. The time it takes is quadratic.
     *
     * @param x finite numbers
     * @param y as many finite numbers, the partner of each
     * @return the association, or empty if there are fewer than three pairs or one series is constant
     * @throws IllegalArgumentException if the series differ in size or a number is not finite
     */
    public static Optional<Association> kendall(double[] x, double[] y) {
        if (!isFit(x, y)) {
            return Optional.empty();
        }
        Kendall kendall = new Kendall(x, y);
        return Optional.of(new Association(Method.KENDALL, kendall.tau(), x.length, kendall.pValue()));
    }

    /**
     * The slope of y on x by the median of the slopes of all pairs, which belongs to Kendall's rank correlation:
     * without equal values zero lies outside its interval just when the p value is at most 1 - level. Time and memory
     * are quadratic: ten million pairs of pairs, of 4,500 pairs, take 80 MB.
     *
     * @param x finite numbers
     * @param y as many finite numbers, the partner of each
     * @param level the confidence level, above 0 and below 1
     * @return the slope, or empty if x is constant or the pairs are so few that no order of them could bound it at that
     *     level (fewer than five at 0.95)
     * @throws IllegalArgumentException if the series differ in size, a number is not finite, the level is out of range,
     *     or the slopes are not finite
     */
    public static Optional<Slope> slope(double[] x, double[] y, double level) {
        Confidence confidence = Confidence.at(level);
        requirePairs(x, y);
        if (x.length < LEAST || isConstant(x)) {
            return Optional.empty();
        }
        long beyond = new Kendall(x, y).slopesBeyond(confidence);
        return beyond < 0 ? Optional.empty() : Optional.of(MedianSlope.of(x, y, (int) beyond, level));
    }

    /**
     * The confidence interval of the coefficient by Fisher's transform (R. A. Fisher 1915; for ranks with the variances
     * of D. G. Bonett and T. A. Wright, <i>Sample size requirements for estimating Pearson, Kendall and Spearman
     * correlations</i>, Psychometrika 65, 2000).
     *
     * @param level the confidence level, above 0 and below 1
     * @return the interval, within -1..1, or empty for fewer than four pairs, for Kendall's tau fewer than five; that
     *     of a coefficient of -1 or 1 is this point
     * @throws IllegalArgumentException if the level is out of range
     */
    public Optional<Interval> interval(double level) {
        double z = Confidence.at(level).z();
        if (size <= method.few()) {
            return Optional.empty();
        }
        double reach = z * Math.sqrt(method.variance(coefficient) / (size - method.few()));
        return Optional.of(new Interval(moved(-reach), moved(reach), level));
    }

    private double moved(double distance) {
        double transformed = (StrictMath.log1p(coefficient) - StrictMath.log1p(-coefficient)) / 2;
        return StrictMath.tanh(transformed + distance);
    }

    private static boolean isFit(double[] x, double[] y) {
        requirePairs(x, y);
        return x.length >= LEAST && !isConstant(x) && !isConstant(y);
    }

    private static void requirePairs(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("series must be of one size, were " + x.length + " and " + y.length);
        }
        Arrays.stream(x).forEach(Association::requireFinite);
        Arrays.stream(y).forEach(Association::requireFinite);
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value must be finite, was " + value);
        }
    }

    private static boolean isConstant(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }
}
