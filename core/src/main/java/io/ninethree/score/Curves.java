package io.ninethree.score;

import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Divided;
import io.ninethree.statistics.Interval;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What values earn on the curves of an indicator, which anybody may have written. */
final class Curves {

    private Curves() {}

    /** The points of a value; empty if there is no number or curve, or a curve fails or gives none from 0 to 100. */
    static OptionalDouble points(Indicator indicator, IndicatorValue value) {
        if (indicator.curve().isEmpty() || value.number().isEmpty()) {
            return OptionalDouble.empty();
        }
        ScoreCurve curve = indicator.curve().get();
        if (indicator.targets().isPresent() && value instanceof Divided divided) {
            return mean(indicator.targets().get(), curve, divided);
        }
        return points(curve, value.number().getAsDouble());
    }

    static OptionalDouble points(ScoreCurve curve, double value) {
        try {
            double points = curve.score(value);
            return points >= 0 && points <= 100 ? OptionalDouble.of(points) : OptionalDouble.empty();
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return OptionalDouble.empty();
        }
    }

    /** The mean of what the parts earn, each by its own target, weighted by their records. */
    private static OptionalDouble mean(Targets targets, ScoreCurve otherwise, Divided divided) {
        double sum = 0;
        double records = 0;
        for (Map.Entry<String, IndicatorValue> part : divided.parts().entrySet()) {
            OptionalDouble number = part.getValue().number();
            if (number.isPresent()) {
                OptionalDouble points = points(targets.curve(part.getKey(), otherwise), number.getAsDouble());
                if (points.isEmpty()) {
                    return OptionalDouble.empty();
                }
                double counted = part.getValue().sample().counted();
                sum += counted * points.getAsDouble();
                records += counted;
            }
        }
        return records > 0 ? OptionalDouble.of(Math.min(100, sum / records)) : OptionalDouble.empty();
    }

    /** What the interval of a value earns; of parts with their own targets, the interval of their mean. */
    static Optional<Interval> interval(Indicator indicator, IndicatorValue value, OptionalDouble points) {
        if (indicator.curve().isEmpty() || points.isEmpty()) {
            return Optional.empty();
        }
        ScoreCurve curve = indicator.curve().get();
        return indicator.targets().isPresent() && value instanceof Divided divided
                ? interval(indicator.targets().get(), curve, divided)
                : value.interval()
                        .flatMap(interval -> image(curve, interval))
                        .map(image -> including(image, points.getAsDouble()));
    }

    /** An interval that contains an estimate, which a formula or a curve that a user wrote may have missed. */
    static Interval including(Interval interval, double estimate) {
        return interval.contains(estimate)
                ? interval
                : new Interval(
                        Math.min(interval.low(), estimate), Math.max(interval.high(), estimate), interval.level());
    }

    private static Optional<Interval> interval(Targets targets, ScoreCurve otherwise, Divided divided) {
        Deviations deviations = new Deviations();
        double records = 0;
        for (IndicatorValue part : divided.parts().values()) {
            records += part.number().isPresent() ? part.sample().counted() : 0;
        }
        for (Map.Entry<String, IndicatorValue> part : divided.parts().entrySet()) {
            ScoreCurve curve = targets.curve(part.getKey(), otherwise);
            Optional<Interval> image = part.getValue().interval().flatMap(each -> image(curve, each));
            if (image.isPresent()) {
                double points =
                        points(curve, part.getValue().number().orElseThrow()).orElseThrow();
                deviations.add(part.getValue().sample().counted() / records, points, image.get());
            }
        }
        return deviations.around(mean(targets, otherwise, divided));
    }

    private static Optional<Interval> image(ScoreCurve curve, Interval values) {
        try {
            Interval image = curve.image(values);
            return image.low() >= 0 && image.high() <= 100 ? Optional.of(image) : Optional.empty();
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return Optional.empty();
        }
    }
}
