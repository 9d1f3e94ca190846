package io.ninethree.contract;

import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Source;
import io.ninethree.formula.Absence;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Divided;
import io.ninethree.formula.IndicatorValue.NotMeasured;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.ScoreCurve;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A check of one indicator on a few rows written by hand, which throws an {@link AssertionError} where the indicator does
 * something else. Immutable and thread-safe.
 *
 * <p>Unless {@link #in} says otherwise, all rows belong to the period and everything that will ever happen has happened:
 * what a row does not say to have happened never does.
 */
public final class IndicatorVerifier {

    private static final double TOLERANCE = 1e-9;

    private final Trial trial;
    private final Indicator indicator;
    private final List<Row> rows;

    private IndicatorVerifier(Trial trial, List<Row> rows) {
        this.trial = trial;
        this.indicator = trial.indicator();
        this.rows = rows;
    }

    /**
     * Starts a check.
     *
     * @param indicator an indicator that reads records
     * @return a check without rows
     * @throws IllegalArgumentException if the indicator is derived from others
     */
    public static IndicatorVerifier verify(Indicator indicator) {
        return new IndicatorVerifier(Trial.of(indicator), List.of());
    }

    /**
     * This check with other rows, of no more fields than the indicator reads.
     *
     * @param newRows the rows
     * @return a changed copy
     * @throws IllegalArgumentException if a row has a field that the indicator does not read
     */
    public IndicatorVerifier given(Row... newRows) {
        return new IndicatorVerifier(trial.reading(newRows), List.of(newRows));
    }

    /**
     * This check with other rows, dated by their source.
     *
     * @param source the source that the indicator reads
     * @param newRows rows of the source
     * @return a changed copy
     * @throws IllegalArgumentException if a row has a field of another source
     */
    public IndicatorVerifier given(Source source, Row... newRows) {
        return new IndicatorVerifier(trial.reading(source, newRows), List.of(newRows));
    }

    /**
     * This check in a period. One that is not the whole time needs rows whose source is given, since it selects by the
     * field that dates them.
     *
     * @param period the period
     * @return a changed copy
     */
    public IndicatorVerifier in(ScoringPeriod period) {
        return new IndicatorVerifier(trial.in(period), rows);
    }

    /**
     * Checks the value.
     *
     * @param expected the number in the unit of the indicator, compared to nine digits
     * @return this check
     * @throws AssertionError if the value is another one, or there is none
     */
    public IndicatorVerifier measures(double expected) {
        return measures(expected, TOLERANCE * Math.max(1, Math.abs(expected)));
    }

    /**
     * Checks the value.
     *
     * @param expected the number in the unit of the indicator
     * @param tolerance how far the value may be off
     * @return this check
     * @throws AssertionError if the value is another one, or there is none
     */
    public IndicatorVerifier measures(double expected, double tolerance) {
        IndicatorValue value = score().value();
        check(
                value.number().isPresent() && Math.abs(value.number().getAsDouble() - expected) <= tolerance,
                "value",
                expected,
                numberOrReason(value));
        return this;
    }

    /**
     * Checks the value of a duration.
     *
     * @param expected the duration
     * @return this check
     * @throws AssertionError if the value is another one, or there is none
     */
    public IndicatorVerifier measures(Duration expected) {
        return measures(expected.toSeconds() + expected.toNanosPart() / 1e9);
    }

    /**
     * Checks the number of records on which the value rests.
     *
     * @param expected the number
     * @return this check
     * @throws AssertionError if it is another one
     */
    public IndicatorVerifier onSampleOf(long expected) {
        check(score().sampleSize() == expected, "sample size", expected, score().sampleSize());
        return this;
    }

    /**
     * Checks the number of records that were left out.
     *
     * @param expected the number
     * @return this check
     * @throws AssertionError if it is another one
     */
    public IndicatorVerifier leavesOut(long expected) {
        long leftOut = score().value().sample().leftOut();
        check(leftOut == expected, "number of records left out", expected, leftOut);
        return this;
    }

    /**
     * Checks the points that the value earns, with targets by word those of its parts, whatever the minimum sample.
     *
     * @param expected 0 to 100, compared to nine digits
     * @return this check
     * @throws AssertionError if it earns other points, or none
     */
    public IndicatorVerifier scores(double expected) {
        IndicatorValue value = score().value();
        check(indicator.curve().isPresent(), "score", expected, "none without a curve");
        check(value.number().isPresent(), "score", expected, numberOrReason(value));
        double points = points(indicator.curve().orElseThrow(), value);
        check(Math.abs(points - expected) <= TOLERANCE * 100, "score", expected, points);
        return this;
    }

    /** With targets by word the mean of what the words earn, by their records. */
    private double points(ScoreCurve curve, IndicatorValue value) {
        if (!(value instanceof Divided divided)) {
            return curve.score(value.number().orElseThrow());
        }
        Map<String, ScoreCurve> targets = indicator.targets().orElseThrow().curves();
        double points = 0;
        double records = 0;
        for (Map.Entry<String, IndicatorValue> part : divided.parts().entrySet()) {
            if (part.getValue().number().isPresent()) {
                double counted = part.getValue().sample().counted();
                points += counted
                        * targets.getOrDefault(part.getKey(), curve)
                                .score(part.getValue().number().getAsDouble());
                records += counted;
            }
        }
        return points / records;
    }

    /**
     * Checks that there is no value that counts.
     *
     * @param expected the reason
     * @return this check
     * @throws AssertionError if there is a value, or another reason
     */
    public IndicatorVerifier isNotMeasured(Absence expected) {
        IndicatorScore score = score();
        check(
                score.absence().filter(expected::equals).isPresent(),
                "absence",
                expected,
                score.absence().<Object>map(reason -> reason).orElseGet(() -> numberOrReason(score.value())));
        return this;
    }

    private static Object numberOrReason(IndicatorValue value) {
        return value instanceof NotMeasured missing
                ? missing.reason()
                : value.number().orElseThrow();
    }

    private void check(boolean holds, String what, Object expected, Object was) {
        if (!holds) {
            throw new AssertionError(what + " of '" + indicator.id() + "' must be " + expected + ", was " + was);
        }
    }

    private IndicatorScore score() {
        return trial.score(rows);
    }
}
