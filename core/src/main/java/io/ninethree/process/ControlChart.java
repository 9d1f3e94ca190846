package io.ninethree.process;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A control chart: the points of a series with centre line and control limits, and the {@linkplain Signal signals} that
 * they give (W. A. Shewhart 1931; D. C. Montgomery, <i>Introduction to Statistical Quality Control</i>, chapters 6, 7
 * and 9).
 *
 * <p>As created, a chart looks back: limits come from all its points, and each point is held against limits that it has
 * moved a little itself. To judge points by what was before them, {@link #basedOn} takes the limits from the first
 * points only, and {@link #withStandard} from another period; the points that are judged then never move the limits
 * that judge them.
 *
 * <p>Limits lie three standard deviations from the centre. Where they would leave the range of the plotted value they
 * are cut: at 0 for ranges, standard deviations, shares, counts and rates, and at 1 or the size of the sample for
 * shares and counts of it. Immutable and thread-safe.
 */
public final class ControlChart {

    private static final double LAMBDA = 0.2;
    private static final double WIDTH = 3;

    private final Plot plot;
    private final Standard standard;
    private final List<Point> points;
    private final int firstTested;

    private ControlChart(Plot plot, Standard standard, int firstTested) {
        this.plot = plot;
        this.standard = standard;
        this.points = plot.points(standard);
        this.firstTested = firstTested;
    }

    private static ControlChart of(Plot plot) {
        if (plot.size() == 0) {
            throw new IllegalArgumentException("number of points must be at least 1, was 0");
        }
        return new ControlChart(plot, plot.standard(plot.size()), 0);
    }

    /**
     * A chart of single values (X or individuals chart). The standard deviation of one value is the mean moving range
     * of neighbours divided by d2 = 1.128; that of a lone value is 0.
     *
     * @param values the values in order of time, at least 1, finite
     * @return the chart
     * @throws IllegalArgumentException if there is no value, or values or their distances are not finite
     */
    public static ControlChart individuals(double... values) {
        return of(new Individuals(values));
    }

    /**
     * A chart of the means of small samples (x-bar chart). The standard deviation of one value is the mean range
     * divided by d2, or the mean standard deviation divided by c4; of samples of unequal sizes, the mean of these
     * estimates weighted by their precision (I. W. Burr, <i>Control charts for measurements with varying sample
     * sizes</i>, Journal of Quality Technology 1, 1969).
     *
     * @param samples the values of each sample, in order of time, at least 1 sample of 2 to 25 finite values
     * @param variation what the standard deviation is estimated from
     * @return the chart
     * @throws IllegalArgumentException if there is no sample, a sample has another size, or a value is not finite
     */
    public static ControlChart means(List<double[]> samples, Variation variation) {
        return of(new SampleMeans(new Samples(samples), variation));
    }

    /**
     * A chart of the ranges of small samples (R chart), which belongs to that of their means.
     *
     * @param samples the values of each sample, in order of time, at least 1 sample of 2 to 25 finite values
     * @return the chart
     * @throws IllegalArgumentException if there is no sample, a sample has another size, or a value is not finite
     */
    public static ControlChart ranges(List<double[]> samples) {
        return of(new SampleVariations(new Samples(samples), Variation.RANGE));
    }

    /**
     * A chart of the standard deviations of small samples (S chart), which belongs to that of their means.
     *
     * @param samples the values of each sample, in order of time, at least 1 sample of 2 to 25 finite values
     * @return the chart
     * @throws IllegalArgumentException if there is no sample, a sample has another size, or a value is not finite
     */
    public static ControlChart standardDeviations(List<double[]> samples) {
        return of(new SampleVariations(new Samples(samples), Variation.STANDARD_DEVIATION));
    }

    /**
     * A chart of shares of items that do not conform (p chart), with the exact limits for the size of each sample.
     *
     * @param counts how many items of each sample do not conform, in order of time, at least 1 sample
     * @param sizes how many items each sample has, at least 1 each
     * @return the chart
     * @throws IllegalArgumentException if there is no sample, or counts and sizes do not fit together
     */
    public static ControlChart shares(long[] counts, long[] sizes) {
        return of(Shares.of(counts, sizes));
    }

    /**
     * A chart of numbers of items that do not conform, in samples of one size (np chart). Its standard is that of one
     * item: the share.
     *
     * @param counts how many items of each sample do not conform, in order of time, at least 1 sample
     * @param size how many items each sample has, at least 1
     * @return the chart
     * @throws IllegalArgumentException if there is no sample, or a count is not between 0 and the size
     */
    public static ControlChart counts(long[] counts, long size) {
        return of(Shares.counted(counts, size));
    }

    /**
     * A chart of numbers of faults, of which a unit may have any number (c chart).
     *
     * @param counts how many faults each unit has, in order of time, at least 1 unit
     * @return the chart
     * @throws IllegalArgumentException if there is no unit or a count is negative
     */
    public static ControlChart counts(long[] counts) {
        return of(Rates.ofOneUnit(counts));
    }

    /**
     * A chart of faults per unit (u chart), with the exact limits for the size of each sample.
     *
     * @param counts how many faults each sample has, in order of time, at least 1 sample
     * @param sizes how many units each sample has, not necessarily whole ones, positive
     * @return the chart
     * @throws IllegalArgumentException if there is no sample, a count is negative, or a size is not finite and positive
     */
    public static ControlChart rates(long[] counts, double[] sizes) {
        return of(new Rates(counts, sizes));
    }

    /**
     * A chart of the exponentially weighted moving average with the usual weight of 0.2 for the newest value and limits
     * at three standard deviations.
     *
     * @param values the values in order of time, at least 1, finite
     * @return the chart
     * @throws IllegalArgumentException if there is no value, or values or their distances are not finite
     */
    public static ControlChart ewma(double... values) {
        return ewma(values, LAMBDA, WIDTH);
    }

    /**
     * A chart of the exponentially weighted moving average, which finds small shifts earlier (S. W. Roberts, <i>Control
     * chart tests based on geometric moving averages</i>, Technometrics 1, 1959). The average begins at the centre
     * line, and its limits are the exact ones, which widen over the first points. Its standard is that of one value, as
     * for single values.
     *
     * @param values the values in order of time, at least 1, finite
     * @param lambda the weight of the newest value, above 0, at most 1
     * @param width the distance of the limits from the centre, in standard deviations of the average, positive
     * @return the chart
     * @throws IllegalArgumentException if there is no value, values or their distances are not finite, or the
     *     parameters are out of range
     */
    public static ControlChart ewma(double[] values, double lambda, double width) {
        return of(new MovingAverage(lambda, width, new Individuals(values)));
    }

    /**
     * The same points, with limits from the first ones only. These are the base; only the points after them are tested,
     * and patterns are looked for among these alone.
     *
     * @param first how many points are the base, at least 1 (2 where moving ranges are needed), at most all
     * @return the chart
     * @throws IllegalArgumentException if the number is out of range
     */
    public ControlChart basedOn(int first) {
        if (first < plot.least() || first > plot.size()) {
            throw new IllegalArgumentException("number of points of the base must be between " + plot.least() + " and "
                    + plot.size() + ", was " + first);
        }
        return new ControlChart(plot, plot.standard(first), first);
    }

    /**
     * The same points, with limits from a given standard, for example that of the chart of an earlier period. All
     * points are tested.
     *
     * @param given mean and standard deviation of one unit
     * @return the chart
     * @throws IllegalArgumentException if the mean is one that the units cannot have, as a negative rate, or the limits
     *     are not finite
     */
    public ControlChart withStandard(Standard given) {
        return new ControlChart(plot, given, 0);
    }

    /**
     * Mean and standard deviation of one unit, from which the limits follow.
     *
     * @return the given ones, or those estimated from the base
     */
    public Standard standard() {
        return standard;
    }

    /**
     * All points, those of the base as well.
     *
     * @return the points in order of time, unmodifiable, at least one
     */
    public List<Point> points() {
        return points;
    }

    /**
     * The points that are held against the limits.
     *
     * @return all points, or those after the base; in order of time, unmodifiable
     */
    public List<Point> tested() {
        return points.subList(firstTested, points.size());
    }

    /**
     * The share of tested points within their limits.
     *
     * @return a number between 0 and 1; empty if no point is tested
     */
    public OptionalDouble shareWithinLimits() {
        return tested().stream()
                .mapToInt(point -> point.isWithinLimits() ? 1 : 0)
                .average();
    }

    /**
     * What the rules find that suit the chart: all four for values, means, shares, counts and rates; only the first one
     * for ranges and standard deviations, which lie askew, and for moving averages, which depend on each other.
     *
     * @return the signals by index and then by rule, unmodifiable
     */
    public List<Signal> signals() {
        return signals(plot.rules());
    }

    /**
     * What some rules find. A rule speaks at every point that completes its pattern, so nine points in a row on one
     * side are two signals; the signals of a longer series begin with those of a shorter one under the same limits.
     *
     * @param rules the rules
     * @return the signals by index and then by rule, unmodifiable
     */
    public List<Signal> signals(Set<RunRule> rules) {
        List<Point> tested = tested();
        return IntStream.rangeClosed(1, tested.size())
                .mapToObj(end -> tested.subList(0, end))
                .flatMap(past -> Stream.of(RunRule.values())
                        .filter(rules::contains)
                        .flatMap(rule -> rule.atEndOf(past).stream()))
                .toList();
    }
}
