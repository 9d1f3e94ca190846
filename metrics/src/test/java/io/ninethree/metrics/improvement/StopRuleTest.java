package io.ninethree.metrics.improvement;

import static io.ninethree.metrics.improvement.Months.card;
import static io.ninethree.metrics.improvement.Months.mean;
import static io.ninethree.metrics.improvement.Months.month;
import static io.ninethree.metrics.improvement.Months.solved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.field.Unit;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.metrics.improvement.StopRule.Verdict;
import io.ninethree.model.Experience;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StopRuleTest {

    private static final StopRule LEAST = StopRule.belowValue("话术 A", "solved", 0.60);

    private static Scorecard talking(double seconds) {
        return card(6, Map.of("talk", mean(seconds, Unit.SECONDS, 900, 1000)));
    }

    @Test
    void stopsBelowALimitAndGoesOnAtIt() {
        assertThat(LEAST.judge(solved(6, 599, 1000)).verdict()).isEqualTo(Verdict.STOP);
        assertThat(LEAST.judge(solved(6, 600, 1000)).verdict()).isEqualTo(Verdict.GO_ON);
    }

    @Test
    void stopsAboveALimitAlsoOfMereInformation() {
        StopRule rule = StopRule.aboveValue("新流程", "talk", 300);
        assertThat(rule.judge(talking(301)).verdict()).isEqualTo(Verdict.STOP);
        assertThat(rule.judge(talking(300)).verdict()).isEqualTo(Verdict.GO_ON);
    }

    @Test
    void judgesThePointsOfHeadingsAndIndicators() {
        Scorecard weak = solved(6, 500, 1000);
        assertThat(StopRule.belowPoints("x", Experience.NEED_INSIGHT.id(), 50)
                        .judge(weak)
                        .verdict())
                .isEqualTo(Verdict.STOP);
        assertThat(StopRule.belowPoints("x", "solved", 20).judge(weak).verdict())
                .isEqualTo(Verdict.GO_ON);
    }

    @Test
    void goesOnIfChanceAloneWouldExplainIt() {
        StopRule sure = LEAST.shownBeyondChance();
        assertThat(sure.judge(solved(6, 599, 1000)).verdict()).isEqualTo(Verdict.GO_ON);
        assertThat(sure.judge(solved(6, 500, 1000)).verdict()).isEqualTo(Verdict.STOP);
    }

    @Test
    void isInsufficientWithoutWhatItNeeds() {
        assertThat(LEAST.judge(card(6, Map.of())).verdict()).isEqualTo(Verdict.INSUFFICIENT);
        Scorecard bare = card(6, Map.of("solved", IndicatorValue.measured(0.1, Unit.SHARE, 9)));
        assertThat(LEAST.judge(bare).verdict()).isEqualTo(Verdict.STOP);
        assertThat(LEAST.shownBeyondChance().judge(bare).verdict()).isEqualTo(Verdict.INSUFFICIENT);
    }

    /** Nobody stops anything for a value that was declared. */
    @Test
    void doesNotJudgeWhatWasNotMeasured() {
        ServiceModel imputed = Months.MODEL.imputing("solved", 0.1);
        Scorecard declared = Scorecard.of(imputed, month(6), Map.of());
        assertThat(LEAST.judge(declared).verdict()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(StopRule.belowPoints("x", "solved", 50).judge(declared).verdict())
                .isEqualTo(Verdict.INSUFFICIENT);
    }

    @Test
    void readsWell() {
        reads(
                LEAST.judge(solved(6, 500, 1000)),
                "话术 A：停止。解决率 50.0 %，低于界限 60.0 %。",
                "话术 A: stop. Solved is 50.0 %, below the limit of 60.0 %.");
        reads(
                StopRule.belowPoints("话术 A", "solved", 20).judge(solved(6, 500, 1000)),
                "话术 A：继续。解决率 22.9 分，未低于界限 20.0 分。",
                "话术 A: go on. Solved is 22.9 points, not below the limit of 20.0 points.");
        reads(
                LEAST.shownBeyondChance().judge(solved(6, 590, 1000)),
                "话术 A：继续。解决率 59.0 %，低于界限 60.0 %，可能只是偶然。",
                "话术 A: go on. Solved is 59.0 %, below the limit of 60.0 %, perhaps by chance.");
        reads(LEAST.judge(card(6, Map.of())), "话术 A：数据不足。缺少解决率。", "话术 A: insufficient data. It lacks Solved.");
        reads(
                StopRule.aboveValue("新流程", "talk", 300).judge(talking(420)),
                "新流程：停止。通话时长 7.0 分钟，高于界限 5.0 分钟。",
                "新流程: stop. Talking time is 7.0 min, above the limit of 5.0 min.");
    }

    private static void reads(StopRule.Decision decision, String zh, String en) {
        assertThat(decision.text().zh()).isEqualTo(zh);
        assertThat(decision.text().en()).isEqualTo(en);
    }

    @Test
    void refusesNamesThatSayNothingAndLimitsThatNothingCanPass() {
        assertThat(StopRule.belowPoints("x", "solved", 0).limit()).isZero();
        assertThat(StopRule.belowPoints("x", "solved", 100).limit()).isEqualTo(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StopRule.belowPoints("", "solved", 50))
                .withMessage("subject of a stop rule must not be blank, was ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StopRule.belowPoints("x", "", 50))
                .withMessage("node of the stop rule for 'x' must not be blank, was ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StopRule.belowPoints("x", "solved", 101))
                .withMessage("limit of the stop rule for 'x' must be between 0 and 100, was 101.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StopRule.aboveValue("x", "solved", Double.NaN))
                .withMessage("limit of the stop rule for 'x' must be finite, was NaN");
    }

    @Test
    void refusesALimitOfValuesForAHeading() {
        StopRule rule = StopRule.belowValue("x", Experience.NEED_INSIGHT.id(), 0.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.judge(solved(6, 1, 2)))
                .withMessage("indicator must be one of the model 'Service-quality model', was 'need-insight'");
    }
}
