package io.ninethree.score;

import io.ninethree.explain.Explanation;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Amount;
import io.ninethree.formula.IndicatorValue.Divided;
import io.ninethree.formula.IndicatorValue.NotMeasured;
import io.ninethree.model.Text;
import io.ninethree.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one indicator measured and earned. Immutable and thread-safe.
 *
 * @param indicator the indicator
 * @param weight its share in the weight of its heading, 0 to 1
 * @param value its value, or why there is none
 * @param points what the value earned, empty if it is missing, rests on too few records or has no curve
 * @param imputed the declared value that earned the points because none was measured, empty if they were measured
 */
public record IndicatorScore(
        Indicator indicator, double weight, IndicatorValue value, OptionalDouble points, OptionalDouble imputed)
        implements NodeScore {

    /** Whether an indicator is on its target. */
    public enum Verdict {
        /** It has reached the target. */
        MET(Text.of("达标", "met")),
        /** It has not. */
        MISSED(Text.of("未达标", "missed")),
        /** Too little is known to say so. */
        INSUFFICIENT(Text.of("数据不足", "insufficient data"));

        private final Text text;

        Verdict(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the verdict in both languages
         */
        public Text text() {
            return text;
        }
    }

    static IndicatorScore of(Indicator indicator, double weight, IndicatorValue value) {
        if (value.number().isEmpty()
                || isTooFew(indicator, value)
                || indicator.curve().isEmpty()) {
            return new IndicatorScore(indicator, weight, value, OptionalDouble.empty(), OptionalDouble.empty());
        }
        OptionalDouble points = Curves.points(indicator, value);
        IndicatorValue scored =
                points.isPresent() ? value : new NotMeasured(Absence.FAILED, value.unit(), value.sample());
        return new IndicatorScore(indicator, weight, scored, points, OptionalDouble.empty());
    }

    /** This score, or if it has no points the one of a value that was declared to stand in. */
    IndicatorScore orImputed(double declared) {
        return points.isPresent() || indicator.curve().isEmpty()
                ? this
                : new IndicatorScore(
                        indicator,
                        weight,
                        value,
                        Curves.points(indicator.curve().get(), declared),
                        OptionalDouble.of(declared));
    }

    /** This score with other points. */
    IndicatorScore withPoints(OptionalDouble other) {
        return new IndicatorScore(indicator, weight, value, other, imputed);
    }

    /** What the same value would earn by another definition of what values are worth; the same points if that fails. */
    OptionalDouble points(Indicator other) {
        OptionalDouble by = imputed.isPresent() && other.curve().isPresent()
                ? Curves.points(other.curve().get(), imputed.getAsDouble())
                : Curves.points(other, value);
        return by.isPresent() ? by : points;
    }

    private static boolean isTooFew(Indicator indicator, IndicatorValue value) {
        return value.sample().counted() < indicator.minimumSample();
    }

    /** The number that counts: the measured one, or the one that was declared to stand in. */
    OptionalDouble judged() {
        return imputed.isPresent() || isTooFew(indicator, value) ? imputed : value.number();
    }

    /** The interval of the number that counts; one that was declared has none. */
    Optional<Interval> judgedInterval() {
        return imputed.isPresent() || isTooFew(indicator, value) ? Optional.empty() : value.interval();
    }

    /** The most points that a gate which asks this indicator allows; empty if there is no value that counts. */
    OptionalDouble limit(Gate gate) {
        OptionalDouble value = judged();
        return value.isEmpty()
                ? value
                : OptionalDouble.of(gate.limit(judgedInterval()
                        .map(interval -> gate.bound().of(value.getAsDouble(), interval))
                        .orElse(value.getAsDouble())));
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
            return imputed.isPresent() ? Status.INDICATIVE : Status.NOT_MEASURED;
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
        return points.isPresent() && imputed.isEmpty() ? 1 : 0;
    }

    @Override
    public double scope() {
        return absence().equals(Optional.of(Absence.OUT_OF_SCOPE)) ? 0 : 1;
    }

    @Override
    public double imputedShare() {
        return imputed.isPresent() && points.isPresent() ? 1 : 0;
    }

    @Override
    public Optional<Interval> interval() {
        return imputed.isEmpty() ? Curves.interval(indicator, value, points) : Optional.empty();
    }

    /**
     * Whether the target is met, by what the {@linkplain Indicator#proof indicator demands}.
     *
     * @return the verdict; insufficient where nothing that counts was measured, or where an interval is demanded and there
     *     is none
     */
    public Verdict verdict() {
        OptionalDouble proven = indicator.proof() == Indicator.Proof.POINT
                ? points
                : interval().map(interval -> OptionalDouble.of(interval.low())).orElse(OptionalDouble.empty());
        if (proven.isEmpty() || imputed.isPresent()) {
            return Verdict.INSUFFICIENT;
        }
        return proven.getAsDouble() >= ScoreCurve.TARGET_POINTS ? Verdict.MET : Verdict.MISSED;
    }

    /**
     * The target for a reader.
     *
     * @return the value that earns {@value ScoreCurve#TARGET_POINTS} points, or what it depends on where targets depend on a
     *     word of a category; empty if there is no curve, or one that can not tell
     */
    public Optional<Text> target() {
        Optional<Text> divided = indicator
                .targets()
                .map(targets -> targets.by().text())
                .map(by -> Text.of("按" + by.zh(), "by " + by.en()));
        return divided.or(() -> indicator
                .curve()
                .map(curve -> curve.valueAt(ScoreCurve.TARGET_POINTS))
                .filter(OptionalDouble::isPresent)
                .map(value -> indicator.formula().unit().text(value.getAsDouble())));
    }

    @Override
    public Explanation explain() {
        return Explanations.ofLoss(this);
    }

    /** The value for a reader, or the reason why there is none. */
    Text valueText() {
        IndicatorValue whole = value instanceof Divided divided ? divided.whole() : value;
        if (whole instanceof Amount amount) {
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
