package io.ninethree.score;

import static io.ninethree.score.Graded.heading;
import static io.ninethree.score.Graded.indicator;
import static io.ninethree.score.Graded.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.field.Unit;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Sample;
import io.ninethree.model.Experience;
import io.ninethree.model.Text;
import io.ninethree.score.Difference.Verdict;
import io.ninethree.statistics.Interval;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DifferenceTest {

    private static final Heading ROOT = heading("all", heading(Experience.RESPONSE_SPEED, indicator("a")));

    @Test
    void isBetterIfChanceDoesNotExplainIt() {
        Difference difference = difference(estimate(50, 3), estimate(60, 4));
        assertThat(difference.points()).hasValue(10);
        assertThat(difference.interval().orElseThrow().low()).isCloseTo(5, within(1e-9));
        assertThat(difference.interval().orElseThrow().high()).isCloseTo(15, within(1e-9));
        assertThat(difference.verdict()).isEqualTo(Verdict.BETTER);
    }

    @Test
    void isWorseIfChanceDoesNotExplainIt() {
        assertThat(difference(estimate(60, 3), estimate(50, 4)).verdict()).isEqualTo(Verdict.WORSE);
    }

    @Test
    void isNotShownIfChanceExplainsIt() {
        assertThat(difference(estimate(50, 3), estimate(54, 4)).verdict()).isEqualTo(Verdict.NO_DIFFERENCE_SHOWN);
        assertThat(difference(estimate(50, 3), estimate(46, 4)).verdict()).isEqualTo(Verdict.NO_DIFFERENCE_SHOWN);
    }

    @Test
    void isInsufficientWithoutAnInterval() {
        Difference difference = difference(estimate(50, 3), points(60));
        assertThat(difference.points()).hasValue(10);
        assertThat(difference.verdict()).isEqualTo(Verdict.INSUFFICIENT);
    }

    @Test
    void isInsufficientWithoutPoints() {
        Difference difference = Graded.score(ROOT, Map.of("a", estimate(50, 3)))
                .since(Graded.score(ROOT, Map.of()))
                .difference();
        assertThat(difference).isEqualTo(new Difference(difference.points(), Optional.empty()));
        assertThat(difference.points()).isEmpty();
        assertThat(difference.verdict()).isEqualTo(Verdict.INSUFFICIENT);
    }

    @Test
    void isToldOfTheWholeOfADimensionAndOfAnIndicator() {
        Scorecard.Change change = card(estimate(60, 4)).comparedWith(card(estimate(50, 3)));
        assertThat(List.of(
                        change.difference(),
                        change.difference(Experience.RESPONSE_SPEED),
                        change.difference(Experience.RESPONSE_SPEED.id()),
                        change.difference("a")))
                .allSatisfy(each -> {
                    assertThat(each.points()).hasValue(10);
                    assertThat(each.interval().orElseThrow().low()).isCloseTo(5, within(1e-9));
                });
    }

    @Test
    void readsInBothLanguages() {
        assertThat(difference(estimate(50, 3), estimate(60, 4)).text())
                .isEqualTo(Text.of("+10.0（+5.0 – +15.0）：变好", "+10.0 (+5.0 – +15.0): better"));
        assertThat(difference(estimate(50, 3), points(50)).text())
                .isEqualTo(Text.of("+0.0：数据不足", "+0.0: insufficient data"));
        assertThat(Graded.score(ROOT, Map.of())
                        .since(card(points(50)))
                        .difference()
                        .text()
                        .en())
                .isEqualTo("insufficient data");
    }

    /** Two versions of a model may be sure at different levels, and their intervals do not add up. */
    @Test
    void isInsufficientBetweenIntervalsAtDifferentLevels() {
        IndicatorValue other = new Measured(60, Unit.POINTS, Sample.of(9), Optional.of(new Interval(56, 64, 0.9)));
        Difference difference = card(other).since(card(estimate(50, 3))).difference("a");
        assertThat(difference.points()).hasValue(10);
        assertThat(difference.verdict()).isEqualTo(Verdict.INSUFFICIENT);
    }

    /** A curve of a user may turn between the ends of an interval, whose points then miss those of the value. */
    @Test
    void standsACurveThatTurns() {
        Indicator bent = Graded.information("a")
                .scoredBy(value -> Math.abs(value - 50) < 1 ? 100 : 0)
                .build();
        Scorecard card = Graded.score(heading("all", bent), Map.of("a", estimate(50, 3)));
        assertThat(card.since(card).difference("a").points()).hasValue(0);
        assertThat(card.since(card).difference().points()).hasValue(0);
    }

    private static IndicatorValue estimate(double points, double reach) {
        return new Measured(
                points, Unit.POINTS, Sample.of(9), Optional.of(new Interval(points - reach, points + reach, 0.95)));
    }

    private static Difference difference(IndicatorValue before, IndicatorValue after) {
        return card(after).since(card(before)).difference();
    }

    private static Scorecard card(IndicatorValue value) {
        return Graded.score(ROOT, Map.of("a", value));
    }
}
