package io.ninethree.metrics.improvement;

import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Sample;
import io.ninethree.statistics.Interval;
import java.util.List;
import java.util.Optional;

/**
 * Means and differences of values of independent records, with their intervals. The distance to each end is the root of the
 * squared distances of what they are made of (G. Y. Zou and A. Donner, <i>Construction of confidence limits about effect
 * measures: a general approach</i>, Statistics in Medicine 27, 2008).
 */
final class Estimates {

    private Estimates() {}

    /** The mean of some values, each weighted by the records on which it rests; not measured if there is none. */
    static IndicatorValue mean(Unit unit, List<IndicatorValue> values) {
        long records = values.stream().mapToLong(Estimates::records).sum();
        if (records == 0) {
            return IndicatorValue.notMeasured(Absence.NO_RECORDS, unit);
        }
        double mean = 0;
        double below = 0;
        double above = 0;
        for (IndicatorValue each : values) {
            double weight = (double) records(each) / records;
            double number = each.number().orElseThrow();
            double low = each.interval().map(Interval::low).orElse(number);
            double high = each.interval().map(Interval::high).orElse(number);
            mean += weight * number;
            below += square(weight * Math.max(0, number - low));
            above += square(weight * Math.max(0, high - number));
        }
        return new Measured(mean, unit, Sample.of(records), around(mean, Math.sqrt(below), Math.sqrt(above), values));
    }

    private static long records(IndicatorValue value) {
        return value.sample().counted();
    }

    private static double square(double number) {
        return number * number;
    }

    /** None unless every value has an interval, all at one level. */
    private static Optional<Interval> around(double mean, double below, double above, List<IndicatorValue> values) {
        List<Double> levels = values.stream()
                .flatMap(each -> each.interval().stream())
                .map(Interval::level)
                .toList();
        boolean isKnown =
                levels.size() == values.size() && levels.stream().distinct().count() == 1;
        return isKnown ? Optional.of(new Interval(mean - below, mean + above, levels.get(0))) : Optional.empty();
    }

    /** One value minus another; not measured if one of them is not. */
    static IndicatorValue difference(IndicatorValue one, IndicatorValue other) {
        if (one.number().isEmpty() || other.number().isEmpty()) {
            return IndicatorValue.notMeasured(Absence.NO_RECORDS, one.unit());
        }
        double minuend = one.number().getAsDouble();
        double subtrahend = other.number().getAsDouble();
        Optional<Interval> ends = one.interval()
                .flatMap(own -> other.interval()
                        .filter(its -> its.level() == own.level())
                        .map(its -> Interval.ofDifference(minuend, own, subtrahend, its)));
        return new Measured(minuend - subtrahend, one.unit(), Sample.of(records(one) + records(other)), ends);
    }
}
