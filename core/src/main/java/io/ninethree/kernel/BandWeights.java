package io.ninethree.kernel;

import io.ninethree.formula.Index.Band;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Interval;
import io.ninethree.statistics.Moments;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** What answers weigh by their bands, in points, and how sure the mean of such weights is. */
final class BandWeights {

    private final double[] weights;
    private final BigDecimal[] points;
    private final boolean net;
    private final boolean share;

    BandWeights(List<Band> bands) {
        weights = bands.stream().mapToDouble(Band::weight).toArray();
        points = DoubleStream.of(weights)
                .mapToObj(weight -> new BigDecimal(weight).movePointRight(2))
                .toArray(BigDecimal[]::new);
        net = are(-1, 0, 1) && has(-1) && has(1);
        share = are(0, 1);
    }

    /** The mean of as many answers in each band, of which there is at least one. */
    double mean(long[] answers) {
        return Moments.mean(count(answers), sum(answers));
    }

    /** The interval of their mean. */
    Optional<Interval> interval(Measured mean, long[] answers, Confidence confidence) {
        if (net) {
            Interval difference = confidence.ofNetShare(count(answers, 1), count(answers, 0), count(answers, -1));
            return Optional.of(inPoints(difference, mean, confidence));
        }
        return share
                ? Optional.of(inPoints(confidence.ofShare(count(answers, 1), count(answers)), mean, confidence))
                : ofMean(mean, answers, confidence);
    }

    private static Interval inPoints(Interval part, Measured mean, Confidence confidence) {
        return Kernel.around(mean, 100 * part.low(), 100 * part.high(), confidence);
    }

    private Optional<Interval> ofMean(Measured mean, long[] answers, Confidence confidence) {
        long n = count(answers);
        double variance = n < 2 ? Double.POSITIVE_INFINITY : Moments.variance(n, sum(answers), squares(answers));
        return Double.isFinite(variance)
                ? Optional.of(withinWeights(confidence.ofMean(mean.value(), variance, n)))
                : Optional.empty();
    }

    /** No mean can lie beyond the lowest and the highest weight. */
    private Interval withinWeights(Interval interval) {
        double lowest = 100 * DoubleStream.of(weights).min().orElseThrow();
        double highest = 100 * DoubleStream.of(weights).max().orElseThrow();
        return new Interval(Math.max(lowest, interval.low()), Math.min(highest, interval.high()), interval.level());
    }

    private boolean has(double weight) {
        return DoubleStream.of(weights).anyMatch(each -> each == weight);
    }

    /** Whether there are no other weights than some. */
    private boolean are(double... some) {
        return DoubleStream.of(weights).allMatch(each -> DoubleStream.of(some).anyMatch(weight -> each == weight));
    }

    private static long count(long[] answers) {
        return Arrays.stream(answers).sum();
    }

    /** How many answers have some weight. */
    private long count(long[] answers, double weight) {
        long count = 0;
        for (int band = 0; band < weights.length; band++) {
            count += weights[band] == weight ? answers[band] : 0;
        }
        return count;
    }

    private BigDecimal sum(long[] answers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int band = 0; band < points.length; band++) {
            sum = sum.add(points[band].multiply(BigDecimal.valueOf(answers[band])));
        }
        return sum;
    }

    private BigDecimal squares(long[] answers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int band = 0; band < points.length; band++) {
            sum = sum.add(points[band].pow(2).multiply(BigDecimal.valueOf(answers[band])));
        }
        return sum;
    }
}
