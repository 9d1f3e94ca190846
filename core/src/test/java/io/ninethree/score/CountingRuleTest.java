package io.ninethree.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.Grain;
import io.ninethree.fact.Window;
import io.ninethree.field.Condition;
import io.ninethree.field.Unit;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Spread;
import io.ninethree.model.Text;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How an indicator is counted is said by its definition, so that words and numbers can not drift apart. */
class CountingRuleTest {

    private static final Condition OPEN = Cases.RESOLVED_AT.isPresent().not();

    static Stream<Arguments> formulas() {
        return Stream.of(
                Arguments.of(Formula.count(Cases.SOURCE), "工单数", "number of cases"),
                Arguments.of(
                        Formula.count(Cases.SOURCE).where(OPEN).over(Window.rolling(3, Grain.MONTH, ZoneOffset.UTC)),
                        "工单数（仅计 解决时间未知），最近 3 个月",
                        "number of cases (where resolved at is not known), over the last 3 months"),
                Arguments.of(
                        Formula.share(Cases.RESOLUTION_TIME.atMost(Duration.ofHours(24)))
                                .among(Cases.FAILURE.isTrue()),
                        "「解决时长不超过 24 小时」的占比，范围为「是否故障：是」",
                        "share where resolution time at most 24 h, among those where is a failure: yes"),
                Arguments.of(
                        Formula.share(Cases.RESOLUTION_TIME
                                .atMost(Duration.ofHours(24))
                                .not()),
                        "「解决时长超过 24 小时」的占比",
                        "share where resolution time more than 24 h"),
                Arguments.of(Formula.sum(Cases.HANDLING_TIME), "处理时长的总和", "sum of handling time"),
                Arguments.of(Formula.mean(Surveys.SATISFACTION), "满意度的均值", "mean of satisfaction"),
                Arguments.of(Formula.median(Cases.RESOLUTION_TIME), "解决时长的中位数", "median of resolution time"),
                Arguments.of(
                        Formula.quantile(Cases.RESOLUTION_TIME, 0.9),
                        "解决时长的第 90 百分位数",
                        "90th percentile of resolution time"),
                Arguments.of(Formula.minimum(Cases.REASSIGNMENTS), "转派次数的最小值", "minimum of reassignments"),
                Arguments.of(Formula.maximum(Cases.REASSIGNMENTS), "转派次数的最大值", "maximum of reassignments"),
                Arguments.of(
                        Formula.distinctCount(Cases.CUSTOMER), "客户的不同取值数", "number of different values of customer"),
                Arguments.of(
                        Formula.topBox(Surveys.SATISFACTION, 75),
                        "满意度的指数（自 0 计 0，自 75 计 100）",
                        "index of satisfaction (from 0 counts 0, from 75 counts 100)"),
                Arguments.of(
                        Formula.sum(Cases.REASSIGNMENTS).per(Formula.count(Cases.SOURCE)),
                        "（转派次数的总和 ÷ 工单数）",
                        "(sum of reassignments divided by number of cases)"),
                Arguments.of(
                        Formula.mean(Surveys.SATISFACTION).spread(Surveys.CHANNEL, Spread.Kind.MIN_MAX_RATIO, 30),
                        "各渠道（至少 30 条）之间的最低÷最高：满意度的均值",
                        "lowest divided by highest between each channel with at least 30 records: mean of satisfaction"),
                Arguments.of(
                        Formula.repeat(Cases.SOURCE, Duration.ofDays(7), Cases.CUSTOMER, Cases.TOPIC),
                        "此后 168 小时内同一客户与事由再次出现的占比",
                        "share after which the same customer and topic comes back within 168 h"),
                Arguments.of(
                        Formula.mean(Surveys.SATISFACTION).growthSince(Window.offset(1, Grain.YEAR, ZoneOffset.UTC)),
                        "增长率：满意度的均值，对比 1 年之前",
                        "growth of mean of satisfaction, since 1 year before"),
                Arguments.of(
                        Formula.derived(Unit.SHARE, Expression.constant(1).minus(Expression.value("need.cameBack"))),
                        "由其他指标得出：(1 - 'need.cameBack')",
                        "from other indicators: (1 - 'need.cameBack')"));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void saysTheFormulaInBothLanguages(Formula formula, String zh, String en) {
        Indicator indicator = Indicator.named("acme.any")
                .called("任意", "Any")
                .measures(formula)
                .build();
        assertThat(indicator.countingRule()).isEqualTo(Text.of(zh, en));
    }

    @Test
    void addsWhatDatesTheRecordsAndHowManyAreAskedFor() {
        Indicator indicator = Indicator.named("acme.any")
                .called("任意", "Any")
                .measures(Formula.median(Cases.RESOLUTION_TIME))
                .datedBy(Cases.RESOLVED_AT)
                .minimumSample(10)
                .build();
        assertThat(indicator.countingRule())
                .isEqualTo(Text.of(
                        "解决时长的中位数；按解决时间归入周期；至少 10 条",
                        "median of resolution time; dated by resolved at; at least 10 records"));
    }

    @Test
    void keepsTheStandardAndWhatIsObservedInEveryCopy() {
        Indicator indicator = Indicator.named("acme.any")
                .called("任意", "Any")
                .measures(Formula.mean(Surveys.SATISFACTION))
                .standard("先听完再回答。", "We listen before we answer.")
                .observedBy("客户是否被打断", "whether the customer was interrupted")
                .build();
        Indicator copy = indicator.withCurve(ScoreCurve.through(50, 80, 95)).withMinimumSample(5);
        assertThat(copy.standard()).contains(Text.of("先听完再回答。", "We listen before we answer."));
        assertThat(copy.observable()).contains(Text.of("客户是否被打断", "whether the customer was interrupted"));
        assertThat(copy.minimumSample()).isEqualTo(5);
        assertThat(copy).isNotEqualTo(indicator);
    }
}
