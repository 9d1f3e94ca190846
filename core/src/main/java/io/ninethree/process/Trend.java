package io.ninethree.process;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import io.ninethree.statistics.Association;
import io.ninethree.statistics.Association.Slope;
import io.ninethree.statistics.Interval;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a series is heading: its slope by two methods, and whether its points rise or fall more than chance alone lets
 * them (H. B. Mann, <i>Nonparametric tests against trend</i>, Econometrica 13, 1945; M. G. Kendall 1970). The test
 * supposes points that do not depend on each other; seasons or weekdays are to be taken out before. Immutable and
 * thread-safe.
 *
 * @param size the number of points
 * @param slope Theil and Sen's slope: the median of the slopes of all pairs, per unit of time; outliers hardly move it
 * @param intercept the value of that line at time 0
 * @param interval Sen's confidence interval of that slope
 * @param sum Mann and Kendall's S: the pairs of points that rise less those that fall
 * @param tau Kendall's tau-b, -1 to 1; 0 for a constant series
 * @param pValue the two-sided p value of S, 0 to 1: exact up to 50 points without equal values, otherwise by the normal
 *     distribution with the variance for ties; 1 for a constant series
 * @param leastSquares the slope by least squares, per unit of time
 */
public record Trend(
        int size,
        double slope,
        double intercept,
        Interval interval,
        long sum,
        double tau,
        double pValue,
        double leastSquares) {

    private static final double LEVEL = 0.95;

    /** Where a series is heading. */
    public enum Direction {
        /** It rises more than chance alone lets it. */
        RISING(Text.of("上升", "rising")),

        /** It falls more than chance alone lets it. */
        FALLING(Text.of("下降", "falling")),

        /** No trend is shown, which does not prove that there is none. */
        NONE_SHOWN(Text.of("未见趋势", "no trend shown"));

        private final Text text;

        Direction(Text text) {
            this.text = text;
        }

        /**
         * Its name for a reader.
         *
         * @return the name in both languages
         */
        public Text text() {
            return text;
        }
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a slope, the intercept or tau is not finite, or the p value is not between 0
     *     and 1
     */
    public Trend {
        requireNonNull(interval, "interval");
        Series.requireFinite("slope", slope);
        Series.requireFinite("intercept", intercept);
        Series.requireFinite("tau", tau);
        Series.requireFinite("slope by least squares", leastSquares);
        if (!(pValue >= 0 && pValue <= 1)) {
            throw new IllegalArgumentException("p value must be between 0 and 1, was " + pValue);
        }
    }

    /**
     * The trend of values at equal distances in time, which are the unit of its slopes, at 95 %. The first one is at
     * time 0.
     *
     * @param values the values in order of time, finite
     * @return the trend, or empty for fewer than five values, in which no trend could be shown
     * @throws IllegalArgumentException if a value is not finite or their slopes are not
     */
    public static Optional<Trend> of(double... values) {
        return of(IntStream.range(0, values.length).asDoubleStream().toArray(), values, LEVEL);
    }

    /**
     * The trend of values at given times. Time and memory are quadratic: 4,500 values take 80 MB.
     *
     * @param times the times in any unit, finite, each after the one before
     * @param values the value at each time, finite
     * @param level the confidence level, above 0 and below 1, for example 0.95
     * @return the trend, or empty if the values are so few that no trend could be shown at that level
     * @throws IllegalArgumentException if times and values differ in number, the times do not rise, the level is out of
     *     range, or a number or a slope is not finite
     */
    public static Optional<Trend> of(double[] times, double[] values, double level) {
        requireRising(times);
        return Association.slope(times, values, level).map(slope -> of(times, values, slope));
    }

    private static Trend of(double[] times, double[] values, Slope slope) {
        Optional<Association> kendall = Association.kendall(times, values);
        return new Trend(
                times.length,
                slope.value(),
                slope.intercept(),
                slope.interval(),
                sum(values),
                kendall.map(Association::coefficient).orElse(0.0),
                kendall.map(Association::pValue).orElse(1.0),
                leastSquares(times, values));
    }

    private static void requireRising(double[] times) {
        for (int i = 1; i < times.length; i++) {
            if (times[i] <= times[i - 1]) {
                throw new IllegalArgumentException("times must rise, were " + times[i - 1] + " and then " + times[i]);
            }
        }
    }

    private static long sum(double[] values) {
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += values[j] < values[i] ? 1 : values[j] > values[i] ? -1 : 0;
            }
        }
        return sum;
    }

    private static double leastSquares(double[] times, double[] values) {
        double meanTime = Series.mean(times);
        double meanValue = Series.mean(values);
        double products = 0;
        double squares = 0;
        for (int i = 0; i < times.length; i++) {
            products += (times[i] - meanTime) * (values[i] - meanValue);
            squares += (times[i] - meanTime) * (times[i] - meanTime);
        }
        return products / squares;
    }

    /**
     * Where the series is heading, by the test of Mann and Kendall at the level of the interval.
     *
     * @return rising or falling if the p value is at most 1 - level
     */
    public Direction direction() {
        return pValue > 1 - interval.level() ? Direction.NONE_SHOWN : sum > 0 ? Direction.RISING : Direction.FALLING;
    }
}
