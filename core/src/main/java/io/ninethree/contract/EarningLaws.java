package io.ninethree.contract;

import io.ninethree.fact.Row;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.Windowed;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.ScoreCurve;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What holds of the value of an indicator and of the points that it earns.
 *
 * @param trial the indicator
 * @param rows the rows
 */
record EarningLaws(Trial trial, List<Row> rows) {

    List<Check> checks() {
        return List.of(
                new Check("nothing fails, whatever is absent", this::sound),
                new Check("a share lies between 0 and 1", this::share),
                new Check("points lie between 0 and 100", this::points));
    }

    private void sound() {
        samples().forEach(sample -> {
            IndicatorScore score = trial.score(sample);
            require(!score.absence().equals(Optional.of(Absence.FAILED)), "score", "not fail", score.value());
        });
    }

    /** No rows, an empty one, all of them, each alone, and each without one of its fields. */
    private Stream<List<Row>> samples() {
        return Stream.of(
                        Stream.of(List.<Row>of(), List.of(Row.row()), rows),
                        rows.stream().map(List::of),
                        rows.stream().flatMap(EarningLaws::lacking))
                .flatMap(samples -> samples);
    }

    private static Stream<List<Row>> lacking(Row row) {
        return row.fields().stream().map(left -> List.of(RowCells.kept(row, field -> !field.equals(left))));
    }

    private void require(boolean holds, String what, String must, Object was) {
        if (!holds) {
            throw new AssertionError(what + " of '" + trial.indicator().id() + "' must " + must + ", was " + was);
        }
    }

    private void share() {
        if (isShare(trial.indicator().formula())) {
            samples().forEach(sample -> requireShare(trial.score(sample).value()));
        }
    }

    private static boolean isShare(Formula formula) {
        return switch (formula.form()) {
            case SHARE, REPEAT -> true;
            case CUSTOM -> formula.unit().equals(Unit.SHARE);
            case WINDOWED -> isShare(((Windowed) formula).of());
            default -> false;
        };
    }

    private void requireShare(IndicatorValue value) {
        double share = value.number().orElse(0);
        require(share >= 0 && share <= 1, "value", "be a share between 0 and 1", share);
    }

    private void points() {
        Indicator indicator = trial.indicator();
        indicator.curve().ifPresent(curve -> {
            Trial harmless = new Trial(indicator.withCurve(harmless(curve)), trial.source(), trial.period());
            samples()
                    .forEach(sample ->
                            harmless.score(sample).value().number().ifPresent(value -> requirePoints(curve, value)));
        });
    }

    /** A curve that does not fail, so that the value shows of which another one fails. */
    private static ScoreCurve harmless(ScoreCurve curve) {
        return curve.takesDurations() ? ScoreCurve.linear(Duration.ZERO, Duration.ofSeconds(1)) : ScoreCurve.identity();
    }

    private void requirePoints(ScoreCurve curve, double value) {
        double points = new AskedCurve(curve).score(value);
        require(points >= 0 && points <= 100, "points", "lie between 0 and 100, as those for " + value, points);
    }
}
