package io.ninethree.score;

import io.ninethree.explain.Explanation;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Amount;
import io.ninethree.formula.IndicatorValue.NotMeasured;
import io.ninethree.model.Text;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one indicator measured and earned. Immutable and thread-safe.
 *
 * @param indicator the indicator
 * @param weight its share in the weight of its heading, 0 to 1
 * @param value its value, or why there is none
 * @param points what the value earned, empty if it is missing, rests on too few records or has no curve
 */
public record IndicatorScore(Indicator indicator, double weight, IndicatorValue value, OptionalDouble points)
        implements NodeScore {

    static IndicatorScore of(Indicator indicator, double weight, IndicatorValue value) {
        if (value.number().isEmpty()
                || isTooFew(indicator, value)
                || indicator.curve().isEmpty()) {
            return new IndicatorScore(indicator, weight, value, OptionalDouble.empty());
        }
        OptionalDouble points = points(indicator.curve().get(), value.number().getAsDouble());
        IndicatorValue scored =
                points.isPresent() ? value : new NotMeasured(Absence.FAILED, value.unit(), value.sample());
        return new IndicatorScore(indicator, weight, scored, points);
    }

    /** The points of a curve that anybody may have written; empty if it fails or gives none from 0 to 100. */
    private static OptionalDouble points(ScoreCurve curve, double value) {
        try {
            double points = curve.score(value);
            return points >= 0 && points <= 100 ? OptionalDouble.of(points) : OptionalDouble.empty();
        } catch (RuntimeException e) {
            return OptionalDouble.empty();
        }
    }

    private static boolean isTooFew(Indicator indicator, IndicatorValue value) {
        return value.sample().counted() < indicator.minimumSample();
    }

    @Override
    public String id() {
        return indicator.id();
    }

    @Override
    public Text text() {
        return indicator.text();
    }

    @Override
    public Status status() {
        if (value.number().isEmpty()) {
            return Status.NOT_MEASURED;
        }
        return isTooFew(indicator, value) ? Status.INDICATIVE : Status.SCORED;
    }

    @Override
    public Optional<Absence> absence() {
        if (value instanceof NotMeasured missing) {
            return Optional.of(missing.reason());
        }
        return isTooFew(indicator, value) ? Optional.of(Absence.TOO_FEW) : Optional.empty();
    }

    @Override
    public long sampleSize() {
        return value.sample().counted();
    }

    @Override
    public double coverage() {
        return points.isPresent() ? 1 : 0;
    }

    @Override
    public Explanation explain() {
        return Explanations.ofLoss(this);
    }

    /** The value for a reader, or the reason why there is none. */
    Text valueText() {
        if (value instanceof Amount amount) {
            return Text.of(amount.money().toString(), amount.money().toString());
        }
        return value.number().isPresent()
                ? value.unit().text(value.number().getAsDouble())
                : absence().orElseThrow().text();
    }

    @Override
    public String toString() {
        String score =
                points.isPresent() ? Unit.POINTS.text(points.getAsDouble()).en() + " points, " : "";
        return id() + ": " + score + valueText().en() + ", n = " + sampleSize();
    }
}
