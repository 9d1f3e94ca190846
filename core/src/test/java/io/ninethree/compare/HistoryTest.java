package io.ninethree.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.formula.IndicatorValue;
import io.ninethree.process.Baseline;
import io.ninethree.process.RunRule;
import io.ninethree.process.Trend;
import io.ninethree.score.Scorecard;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class HistoryTest {

    private static History rates(int... successes) {
        return History.of(
                "rate",
                IntStream.range(0, successes.length)
                        .mapToObj(i -> Months.rate(i + 1, successes[i], 100))
                        .toList());
    }

    /** p = 0.8, so that one standard deviation of a month of 100 is 0.04: 0.66 lies beyond three of them. */
    @Test
    void findsAMonthThatChanceDoesNotExplain() {
        List<History.Finding> findings = rates(80, 79, 81, 80, 80, 66).findings(5);
        assertThat(findings)
                .extracting(each -> each.text().en())
                .containsExactly("Solved, 2026-06: 66.0 %, one point beyond a control limit, below the centre line");
        assertThat(findings).extracting(each -> each.text().zh()).containsExactly("解决率，2026-06：66.0 %，1 点超出控制限，中心线下方");
    }

    @Test
    void findsNothingInChance() {
        assertThat(rates(80, 79, 81, 80, 80, 77).findings(5)).isEmpty();
    }

    @Test
    void findsARowOnOneSide() {
        assertThat(rates(80, 80, 82, 82, 82, 82, 82, 82, 82, 82).findings(2))
                .extracting(each -> each.signal().rule())
                .contains(RunRule.EIGHT_ON_ONE_SIDE);
    }

    @Test
    void seesATrend() {
        assertThat(rates(70, 72, 73, 75, 78, 80, 81, 84).trend().orElseThrow().direction())
                .isEqualTo(Trend.Direction.RISING);
    }

    @Test
    void followsThePointsOfAHeading() {
        History history = History.of("overall", List.of(Months.rate(1, 80, 100), Months.rate(2, 40, 100)));
        assertThat(history.measured())
                .extracting(each -> each.number().orElseThrow())
                .containsExactly(80.0, 0.0);
        assertThat(history.measured().get(0).interval()).isPresent();
    }

    @Test
    void leavesOutWhatWasNotMeasured() {
        Scorecard empty = Months.card(2, Map.<String, IndicatorValue>of());
        History history = History.of("rate", List.of(Months.rate(1, 80, 100), empty, Months.rate(3, 60, 100)));
        assertThat(history.moments()).hasSize(3);
        assertThat(history.measured()).extracting(each -> each.card().label()).containsExactly("2026-01", "2026-03");
    }

    @Test
    void givesADayItsNumberForABaseline() {
        assertThat(rates(80, 60).byDay(ZoneOffset.UTC))
                .containsEntry(LocalDate.of(2026, 1, 1), 0.8)
                .containsEntry(LocalDate.of(2026, 2, 1), 0.6);
        assertThat(new Baseline(4, 1).expected(rates(80, 60).byDay(ZoneOffset.UTC), LocalDate.of(2026, 1, 8)))
                .hasValue(0.8);
    }

    @Test
    void putsTheLimitsOfAShareAroundItsMean() {
        assertThat(rates(80, 80, 80).chart().points().get(0).low()).isCloseTo(0.8 - 0.12, within(1e-12));
    }

    @Test
    void refusesScorecardsThatDoNotFollowEachOther() {
        assertThatThrownBy(() -> History.of("rate", List.of(Months.rate(2, 1, 2), Months.rate(1, 1, 2))))
                .hasMessage("scorecards of a history must follow each other, was 2026-01 after 2026-02");
        assertThatThrownBy(() -> History.of("rate", List.of()))
                .hasMessage("scorecards of a history must be at least one, were none");
        assertThatThrownBy(() -> History.of("x", List.of(Months.rate(2, 1, 2))))
                .hasMessage("node must be one of the model 'Service-quality model', was 'x'");
    }
}
