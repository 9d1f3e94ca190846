package io.ninethree.engine;

import static java.util.stream.Collectors.toSet;

import io.ninethree.field.Field;
import io.ninethree.field.NumberField;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Index;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Mean;
import io.ninethree.formula.Quantile;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Intervals of lists of contributions. The statistics are those of the library, which have tests of their own; what goes
 * into them is found without a line of the engine.
 *
 * @param confidence how they are made
 */
record PlainIntervals(Confidence confidence) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** A value with its interval. */
    IndicatorValue around(IndicatorValue value, Formula formula, List<?> contributions) {
        return value instanceof Measured measured
                ? new Measured(
                        measured.value(),
                        measured.unit(),
                        measured.sample(),
                        interval(measured.value(), formula, contributions),
                        measured.variance())
                : value;
    }

    private Optional<Interval> interval(double value, Formula formula, List<?> contributions) {
        return switch (formula.form()) {
            case SHARE, REPEAT ->
                Optional.of(
                        share(contributions.stream().map(Boolean.TRUE::equals).toList()));
            case MEAN -> mean(decimals(contributions)).map(mean -> possible(mean, ((Mean) formula).field()));
            case QUANTILE -> quantile(value, (Quantile) formula, decimals(contributions));
            case INDEX -> index(value, (Index) formula, decimals(contributions));
            default -> Optional.empty();
        };
    }

    private static List<BigDecimal> decimals(List<?> contributions) {
        return contributions.stream().map(BigDecimal.class::cast).toList();
    }

    private Interval share(List<Boolean> answers) {
        return confidence.ofShare(answers.stream().filter(yes -> yes).count(), answers.size());
    }

    private Optional<Interval> mean(List<BigDecimal> numbers) {
        OptionalDouble variance = PlainArithmetic.variance(numbers);
        return variance.isPresent()
                ? Optional.of(confidence.ofMean(PlainArithmetic.mean(numbers), variance.getAsDouble(), numbers.size()))
                : Optional.empty();
    }

    /** No mean lies beyond the scale of a number, and none of durations below zero. */
    private static Interval possible(Interval mean, Field<?> field) {
        double lowest = field instanceof NumberField number ? number.lowest() : 0;
        double highest = field instanceof NumberField number ? number.highest() : Double.MAX_VALUE;
        return new Interval(Math.max(lowest, mean.low()), Math.min(highest, mean.high()), mean.level());
    }

    private Optional<Interval> quantile(double value, Quantile quantile, List<BigDecimal> numbers) {
        List<Double> ascending =
                numbers.stream().sorted().map(BigDecimal::doubleValue).toList();
        return confidence
                .ranksOfQuantile(quantile.p(), numbers.size())
                .map(ranks ->
                        widened(value, ascending.get((int) ranks.low() - 1), ascending.get((int) ranks.high() - 1)));
    }

    private Interval widened(double value, double low, double high) {
        return new Interval(Math.min(value, low), Math.max(value, high), confidence.level());
    }

    private Optional<Interval> index(double value, Index index, List<BigDecimal> answers) {
        Set<Double> possible = index.bands().stream().map(Index.Band::weight).collect(toSet());
        List<Double> weights = answers.stream()
                .map(answer -> index.weightOf(answer.doubleValue()))
                .toList();
        if (possible.containsAll(Set.of(-1.0, 1.0)) && Set.of(-1.0, 0.0, 1.0).containsAll(possible)) {
            Interval net = confidence.ofNetShare(count(weights, 1), count(weights, 0), count(weights, -1));
            return Optional.of(widened(value, 100 * net.low(), 100 * net.high()));
        }
        if (Set.of(0.0, 1.0).containsAll(possible)) {
            Interval share = share(weights.stream().map(weight -> weight == 1).toList());
            return Optional.of(widened(value, 100 * share.low(), 100 * share.high()));
        }
        List<BigDecimal> points = weights.stream()
                .map(weight -> new BigDecimal(weight).multiply(HUNDRED))
                .toList();
        return mean(points).map(mean -> within(mean, possible));
    }

    private static Interval within(Interval mean, Set<Double> weights) {
        double lowest =
                weights.stream().mapToDouble(weight -> 100 * weight).min().orElseThrow();
        double highest =
                weights.stream().mapToDouble(weight -> 100 * weight).max().orElseThrow();
        return new Interval(Math.max(lowest, mean.low()), Math.min(highest, mean.high()), mean.level());
    }

    private static long count(List<Double> weights, double of) {
        return weights.stream().filter(weight -> weight == of).count();
    }
}
