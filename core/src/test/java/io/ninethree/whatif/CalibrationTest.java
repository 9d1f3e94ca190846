package io.ninethree.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.DurationField;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.Unit;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.model.Experience;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ScoreCurve.Direction;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CalibrationTest {

    private static final Indicator RATE = Indicator.named("rate")
            .called("解决率", "Solved")
            .measures(Formula.share(FlagField.named("calls.solved").isTrue()))
            .scoredBy(ScoreCurve.identity())
            .under(Experience.NEED_INSIGHT)
            .minimumSample(10)
            .build();

    /** Twenty-one periods with 50 %, 51 %, ... 70 %: every fifth percent is a quantile of its own. */
    private static final List<Scorecard> CARDS =
            IntStream.range(0, 21).mapToObj(i -> card(0.5 + i / 100.0, 100)).toList();

    private static Scorecard card(double rate, long records) {
        return Scorecard.of(
                ServiceModel.of(RATE),
                ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC),
                Map.of("rate", IndicatorValue.measured(rate, Unit.SHARE, records)));
    }

    @Test
    void proposesWhatTheBestQuarterReached() {
        Calibration proposal = Calibration.of("rate", CARDS, Direction.HIGHER).orElseThrow();
        assertThat(proposal.indicator().curve()).hasValue(ScoreCurve.through(0.51, 0.65, 0.69));
        assertThat(proposal.reason().en())
                .isEqualTo("from 21 values of one's own: the worst 5 % fell short of 51.0 % (0 points), the best 25 % "
                        + "reached 65.0 % (target, 80 points), the best 5 % reached 69.0 % (100 points); to be reviewed "
                        + "against what customers need");
        assertThat(proposal.reason().zh()).startsWith("依据 21 个自有数值：最差的 5 % 不及 51.0 %（0 分）");
    }

    @Test
    void countsFromTheOtherSideWhereLowerIsBetter() {
        Calibration proposal = Calibration.of("rate", CARDS, Direction.LOWER).orElseThrow();
        assertThat(proposal.indicator().curve()).hasValue(ScoreCurve.through(0.69, 0.55, 0.51));
    }

    @Test
    void keepsEverythingElseOfTheIndicator() {
        Indicator proposed =
                Calibration.of("rate", CARDS, Direction.HIGHER).orElseThrow().indicator();
        assertThat(proposed.withCurve(ScoreCurve.identity())).isEqualTo(RATE);
        assertThat(ServiceModel.of(RATE).replacing(List.of(proposed)).indicators())
                .containsExactly(proposed);
    }

    @Test
    void proposesNothingFromTooLittle() {
        assertThat(Calibration.of("rate", CARDS.subList(0, 11), Direction.HIGHER))
                .isEmpty();
        assertThat(Calibration.of(
                        "rate",
                        IntStream.range(0, 20).mapToObj(i -> card(0.5, 100)).toList(),
                        Direction.HIGHER))
                .isEmpty();
        assertThat(Calibration.of(
                        "rate",
                        IntStream.range(0, 20).mapToObj(i -> card(i / 20.0, 9)).toList(),
                        Direction.HIGHER))
                .isEmpty();
    }

    @Test
    void proposesDurationsInDurations() {
        Indicator wait = Indicator.named("wait")
                .called("等待", "Wait")
                .measures(Formula.mean(DurationField.between(
                        "calls.wait", InstantField.named("calls.rang"), InstantField.named("calls.answered"))))
                .build();
        List<Scorecard> cards =
                IntStream.range(0, 21).mapToObj(i -> waited(wait, 60 + 60 * i)).toList();
        assertThat(Calibration.of("wait", cards, Direction.LOWER)
                        .orElseThrow()
                        .indicator()
                        .curve())
                .hasValue(ScoreCurve.through(Duration.ofMinutes(20), Duration.ofMinutes(6), Duration.ofMinutes(2)));
        List<Scorecard> atOnce = IntStream.range(0, 21)
                .mapToObj(i -> waited(wait, i < 3 ? 0 : 60 * i))
                .toList();
        assertThat(Calibration.of("wait", atOnce, Direction.LOWER)).isEmpty();
    }

    private static Scorecard waited(Indicator wait, double seconds) {
        return Scorecard.of(
                ServiceModel.of(RATE, wait),
                ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC),
                Map.of("wait", IndicatorValue.measured(seconds, Unit.SECONDS, 100)));
    }

    @Test
    void refusesAMiddle() {
        assertThatThrownBy(() -> Calibration.of("rate", CARDS, Direction.WITHIN))
                .hasMessage("direction of a calibration must be HIGHER or LOWER, was WITHIN");
    }
}
