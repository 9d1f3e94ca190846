package io.ninethree.metrics.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Unit;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.score.HeadingScore;
import io.ninethree.score.IndicatorScore.Verdict;
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
                .extracting(
                        HeadingScore::id,
                        HeadingScore::weight,
                        heading -> heading.text().zh())
                .containsExactly(
                        tuple("stability", 0.25, "稳定性"),
                        tuple("speed", 0.25, "响应速度"),
                        tuple("consistency", 0.25, "一致性"),
                        tuple("feedback", 0.25, "反馈闭环"));
    }

    @Test
    void goesFromFeedbackOverThePlanToWhatIsPublished() {
        HeadingScore loop = score(98, 0.98, 0.98).overall().headings().get(3);
        assertThat(loop.indicators())
                .extracting(each -> each.id(), each -> Math.round(100 * each.weight()))
                .containsExactly(
                        tuple("loop.closure", 60L), tuple("loop.plan48", 20L), tuple("trans.publishedFix", 20L));
    }

    @Test
    void isMetByNinetyEight() {
        Scorecard card = score(98, 0.98, 0.98);
        assertThat(verdicts(card)).containsOnly(Verdict.MET);
        assertThat(card.overall().points()).hasValue(98);
        assertThat(card.band(card.overall()).orElseThrow().text().zh()).isEqualTo("达标");
    }

    @Test
    void isMissedByLess() {
        assertThat(verdicts(score(97.9, 0.98, 0.98))).containsExactly(Verdict.MISSED, Verdict.MET, Verdict.MET);
        assertThat(verdicts(score(98, 0.979, 0.98))).containsExactly(Verdict.MET, Verdict.MISSED, Verdict.MET);
        assertThat(verdicts(score(98, 0.98, 0.979))).containsExactly(Verdict.MET, Verdict.MET, Verdict.MISSED);
    }

    @Test
    void isNotJudgedWithoutData() {
        assertThat(verdicts(Scorecard.of(NinetyEight.model(), JUNE, Map.of()))).containsOnly(Verdict.INSUFFICIENT);
    }

    /** A value that somebody declared proves nothing. */
    @Test
    void isNotJudgedByWhatStandsIn() {
        Scorecard card = Scorecard.of(NinetyEight.model().imputing("emo.csat", 99), JUNE, Map.of());
        assertThat(NinetyEight.verdict(card, "emo.csat")).isEqualTo(Verdict.INSUFFICIENT);
    }

    @Test
    void doesNotJudgeWhatHasNoStatedTarget() {
        Scorecard card = score(98, 0.98, 0.98);
        assertThatThrownBy(() -> NinetyEight.verdict(card, "loop.closure"))
                .hasMessage(
                        "target must be one of [emo.csat, resp.resolved24h, cons.channelRatio], was 'loop.closure'");
    }

    private static List<Verdict> verdicts(Scorecard card) {
        return NinetyEight.targets().stream()
                .map(id -> NinetyEight.verdict(card, id))
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
