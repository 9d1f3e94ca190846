package io.ninethree.examples.ninetyeight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ninethree.examples.Printed;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Unit;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.score.HeadingScore;
import io.ninethree.score.Scorecard;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NinetyEightTest {

    private static final ScoringPeriod JUNE = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC);

    @Test
    void hasFourDimensionsThatWeighTheSame() {
        assertThat(score(98, 0.98, 0.98).overall().headings())
                .extracting(HeadingScore::id, HeadingScore::weight)
                .containsExactly(
                        tuple("stability", 0.25),
                        tuple("speed", 0.25),
                        tuple("consistency", 0.25),
                        tuple("feedback", 0.25));
    }

    @Test
    void isMetByNinetyEight() {
        Scorecard card = score(98, 0.98, 0.98);
        assertThat(verdicts(card)).containsExactly("met", "met", "met");
        assertThat(card.overall().points()).hasValue(98);
        assertThat(card.band(card.overall()).orElseThrow().text().zh()).isEqualTo("达标");
    }

    @Test
    void isMissedByLess() {
        assertThat(verdicts(score(97.9, 0.98, 0.98))).containsExactly("missed", "met", "met");
        assertThat(verdicts(score(98, 0.979, 0.98))).containsExactly("met", "missed", "met");
        assertThat(verdicts(score(98, 0.98, 0.979))).containsExactly("met", "met", "missed");
    }

    @Test
    void isNotJudgedWithoutData() {
        assertThat(verdicts(Scorecard.of(NinetyEight.model(), JUNE, Map.of()))).containsOnly("insufficient data");
    }

    @Test
    void printsWhichTargetsAreMet() throws Exception {
        assertThat(Printed.by(NinetyEight::main)).isEqualTo("""
                        overall: 97.4 points, scored, 4 of 4 indicators
                        emo.csat: 98.5 points, 98.5, n = 80: met
                        resp.resolved24h: 97 points, 97.0 %, n = 100: missed
                        cons.channelRatio: 99.0 points, 99.0 %, n = 80: met
                        Overall: 100.0 → 97.4 (-2.6)
                            -1.2  Feedback closure: 95.0 %, n = 20
                            -0.7  Resolved within 24 hours: 97.0 %, n = 100
                            -0.4  Customer satisfaction: 98.5, n = 80
                            -0.3  Cross-channel consistency: 99.0 %, n = 80
                        """);
    }

    private static List<String> verdicts(Scorecard card) {
        return NinetyEight.TARGETS.stream()
                .map(id -> NinetyEight.verdict(card, id).en())
                .toList();
    }

    private static Scorecard score(double satisfaction, double resolved, double ratio) {
        return Scorecard.of(
                NinetyEight.model(),
                JUNE,
                Map.of(
                        "emo.csat", IndicatorValue.measured(satisfaction, Unit.POINTS, 100),
                        "resp.resolved24h", IndicatorValue.measured(resolved, Unit.SHARE, 100),
                        "cons.channelRatio", IndicatorValue.measured(ratio, Unit.SHARE, 100)));
    }
}
