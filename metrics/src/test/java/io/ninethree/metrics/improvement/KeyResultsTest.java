package io.ninethree.metrics.improvement;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Sample;
import io.ninethree.metrics.EmotionalConnection;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.metrics.ResponseSpeed;
import io.ninethree.metrics.ScenarioBasedResolution;
import io.ninethree.metrics.improvement.KeyResults.Row;
import io.ninethree.model.Text;
import io.ninethree.score.Difference.Verdict;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import io.ninethree.statistics.Interval;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class KeyResultsTest {

    private static final ServiceModel MODEL = ServiceModel.of(
            EmotionalConnection.SATISFACTION,
            EmotionalConnection.PROMOTER_SCORE,
            ResponseSpeed.FIRST_MEAN,
            ScenarioBasedResolution.RESOLUTION_RATE);

    private static final Scorecard MAY = card(
            5,
            Map.of(
                    "emo.csat", measured(72.65, Unit.POINTS, 1.0),
                    "emo.nps", measured(58, Unit.POINTS, 8.0),
                    "resp.firstMean", measured(480, Unit.SECONDS, 30.0),
                    "ctx.resolutionRate", measured(0.90, Unit.SHARE, 0.02)));

    private static final Scorecard JUNE = card(
            6,
            Map.of(
                    "emo.csat", measured(85, Unit.POINTS, 1.0),
                    "emo.nps", measured(62, Unit.POINTS, 8.0),
                    "resp.firstMean", measured(180, Unit.SECONDS, 30.0),
                    "ctx.resolutionRate", IndicatorValue.measured(0.95, Unit.SHARE, 3)));

    private static IndicatorValue measured(double value, Unit unit, double margin) {
        return new Measured(
                value, unit, Sample.of(200), Optional.of(new Interval(value - margin, value + margin, 0.95)));
    }

    private static Scorecard card(int month, Map<String, IndicatorValue> values) {
        return Scorecard.of(MODEL, ScoringPeriod.of(YearMonth.of(2026, month), UTC), values);
    }

    private static Row row(String id, IndicatorValue before, IndicatorValue now) {
        return KeyResults.of(card(6, Map.of(id, now)), card(5, Map.of(id, before)), List.of(id))
                .rows()
                .get(0);
    }

    @Test
    void tellsWhatWasWhatIsAndWhetherTheDataCanShowIt() {
        assertThat(KeyResults.of(JUNE, MAY).in(Locale.CHINESE)).isEqualTo("""
                  关键结果                 2026-05             2026-06           变化        %    目标  达标      结论
                  满意度                      72.7                  85          +12.3  +17.0 %      85  达标      变好
                  净推荐值                      58                  62             +4               30  达标      数据未显示差异
                  首次响应时间（均值）    8.0 分钟            3.0 分钟      -5.0 分钟  -62.5 %  按渠道  达标      变好
                  解决率                    90.0 %  95.0 %（样本不足）  +5.0 个百分点           90.0 %  数据不足  数据不足
                  trans.visibleSteps    模型中没有          模型中没有              –                –  –         数据不足
                """);
        assertThat(KeyResults.of(JUNE, MAY).in(Locale.ENGLISH)).isEqualTo("""
                  key result                          2026-05           2026-06    change        %      target  on target          verdict
                  Customer satisfaction                  72.7                85     +12.3  +17.0 %          85  met                better
                  Net promoter score                       58                62        +4                   30  met                no difference that the data can show
                  First response time, mean           8.0 min           3.0 min  -5.0 min  -62.5 %  by channel  met                better
                  Resolution rate                      90.0 %  95.0 % (too few)   +5.0 pp               90.0 %  insufficient data  insufficient data
                  trans.visibleSteps         not in the model  not in the model         –                    –  –                  insufficient data
                """);
    }

    /** The sources tell of a satisfaction that rose by 17 % and of one that fell by 22 %. */
    @Test
    void tellsAChangeOfSatisfactionInPercent() {
        Row rise = row("emo.csat", measured(70, Unit.POINTS, 1), measured(81.9, Unit.POINTS, 1));
        Row fall = row("emo.csat", measured(90, Unit.POINTS, 1), measured(70.2, Unit.POINTS, 1));

        assertThat(rise.change().getAsDouble()).isCloseTo(11.9, within(1e-9));
        assertThat(rise.relativeChange().getAsDouble()).isCloseTo(0.17, within(1e-12));
        assertThat(rise.difference().verdict()).isEqualTo(Verdict.BETTER);
        assertThat(fall.relativeChange().getAsDouble()).isCloseTo(-0.22, within(1e-12));
        assertThat(fall.difference().verdict()).isEqualTo(Verdict.WORSE);
    }

    /** The source tells of a first response that came down from 8 to 3 minutes. */
    @Test
    void aShorterTimeIsBetter() {
        Row row = KeyResults.of(JUNE, MAY).rows().get(2);

        assertThat(row.change()).hasValue(-300);
        assertThat(row.relativeChange()).hasValue(-0.625);
        assertThat(row.difference().verdict()).isEqualTo(Verdict.BETTER);
    }

    @Test
    void hasNoPercentageWhereAPartHasNoMeaning() {
        assertThat(row("emo.nps", measured(58, Unit.POINTS, 1), measured(82, Unit.POINTS, 1)))
                .extracting(Row::change, Row::relativeChange)
                .containsExactly(OptionalDouble.of(24), OptionalDouble.empty());
        assertThat(row("ctx.resolutionRate", measured(0.5, Unit.SHARE, 0.1), measured(0.75, Unit.SHARE, 0.1)))
                .extracting(Row::change, Row::relativeChange)
                .containsExactly(OptionalDouble.of(0.25), OptionalDouble.empty());
        assertThat(row("emo.csat", measured(0, Unit.POINTS, 1), measured(50, Unit.POINTS, 1))
                        .relativeChange())
                .isEmpty();
    }

    @Test
    void saysWhyAValueIsMissing() {
        Row row = row(
                "emo.csat",
                IndicatorValue.notMeasured(Absence.NO_RECORDS, Unit.POINTS),
                IndicatorValue.measured(85, Unit.POINTS, 4));

        assertThat(row.beforeText()).isEqualTo(Text.of("无记录", "no records"));
        assertThat(row.nowText()).isEqualTo(Text.of("85（样本不足）", "85 (too few)"));
        assertThat(row.change()).isEmpty();
        assertThat(row.difference().verdict()).isEqualTo(Verdict.INSUFFICIENT);
    }

    @Test
    void saysThatAModelDoesNotHaveAnIndicator() {
        Row row = KeyResults.of(JUNE, MAY, List.of("my.own")).rows().get(0);

        assertThat(row.name()).isEqualTo(Text.of("my.own", "my.own"));
        assertThat(row.nowText()).isEqualTo(Text.of("模型中没有", "not in the model"));
        assertThat(row.difference().verdict()).isEqualTo(Verdict.INSUFFICIENT);
    }

    @Test
    void keepsTheNameOfAnIndicatorThatTheModelNoLongerHas() {
        Scorecard now = Scorecard.of(
                ServiceModel.of(ResponseSpeed.FIRST_MEAN), ScoringPeriod.of(YearMonth.of(2026, 6), UTC), Map.of());
        Row row = KeyResults.of(now, MAY, List.of("emo.csat")).rows().get(0);

        assertThat(row.name().en()).isEqualTo("Customer satisfaction");
        assertThat(row.nowText().en()).isEqualTo("not in the model");
    }

    @Test
    void tellsThatNothingMovedWithoutASign() {
        assertThat(KeyResults.of(MAY, MAY, List.of("resp.firstMean")).in(Locale.ENGLISH))
                .contains("  8.0 min  8.0 min     0 s  +0.0 %  ");
    }

    @Test
    void theStandardModelHasAllFive() {
        Scorecard empty =
                Scorecard.of(NinePlusThree.standard(), ScoringPeriod.of(YearMonth.of(2026, 6), UTC), Map.of());

        assertThat(KeyResults.of(empty, empty).rows())
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.nowText().en()).isEqualTo("not connected"));
    }
}
