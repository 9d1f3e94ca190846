package io.ninethree.metrics.people;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Money;
import io.ninethree.field.Unit;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.metrics.people.IncentivePlan.Component;
import io.ninethree.metrics.people.IncentivePlan.PayLine;
import io.ninethree.metrics.people.IncentivePlan.Payout;
import io.ninethree.metrics.people.IncentivePlan.Shift;
import io.ninethree.model.Experience;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Surveys;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IncentivePlanTest {

    private static final ScoringPeriod JUNE = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC);
    private static final ServiceModel MODEL =
            ServiceModel.of(satisfaction("emo.csat"), satisfaction("emo.nps"), satisfaction("need.fcr"));
    private static final Money PAY = yuan("5000");

    /** 40 % on satisfaction is the source's figure. */
    private static final IncentivePlan PLAN = IncentivePlan.of(
            "2026 方案",
            PAY,
            Component.of("客户满意度", "emo.csat", "0.40"),
            Component.of("净推荐值", "emo.nps", "0.25"),
            Component.of("一次解决", "need.fcr", "0.35"));

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }

    /** An indicator that earns as many points as its value is percent. */
    private static Indicator satisfaction(String id) {
        return Indicator.named(id)
                .called("满意", "satisfied")
                .measures(Formula.share(Surveys.RECOMMEND.isPresent()))
                .scoredBy(ScoreCurve.through(0, 0.8, 1))
                .under(Experience.EMOTIONAL_CONNECTION)
                .build();
    }

    /** A scorecard on which some indicators have earned some points. */
    private static Scorecard card(Map<String, Double> points) {
        Map<String, IndicatorValue> values = new HashMap<>();
        points.forEach((id, earned) -> values.put(id, IndicatorValue.measured(earned / 100, Unit.SHARE, 1_000)));
        return Scorecard.of(MODEL, JUNE, values);
    }

    @Test
    void paysEachComponentByItsPoints() {
        Payout payout = PLAN.payout(card(Map.of("emo.csat", 80.0, "emo.nps", 80.0, "need.fcr", 0.0)));
        assertThat(payout.lines()).extracting(PayLine::earned).containsExactly(yuan("1600"), yuan("1000"), yuan("0"));
        assertThat(payout.earned()).isEqualTo(yuan("2600"));
        assertThat(payout.withheld()).isEqualTo(yuan("0"));
    }

    @Test
    void paysAllForFullPoints() {
        assertThat(PLAN.payout(card(Map.of("emo.csat", 100.0, "emo.nps", 100.0, "need.fcr", 100.0)))
                        .earned())
                .isEqualTo(PAY);
    }

    /** Each part rounded for itself would make a cent too much. */
    @Test
    void roundsThePartsSoThatTheyAddUp() {
        IncentivePlan odd = new IncentivePlan("2026", yuan("99.99"), PLAN.components());
        Payout payout = odd.payout(card(Map.of("emo.csat", 100.0, "emo.nps", 100.0, "need.fcr", 100.0)));
        assertThat(payout.lines()).extracting(PayLine::earned).containsExactly(yuan("40"), yuan("24.99"), yuan("35"));
        assertThat(payout.earned()).isEqualTo(yuan("99.99"));
    }

    @Test
    void withholdsWhatWasNotMeasured() {
        Payout payout = PLAN.payout(card(Map.of("emo.csat", 80.0, "need.fcr", 80.0)));
        assertThat(payout.earned()).isEqualTo(yuan("3000"));
        assertThat(payout.withheld()).isEqualTo(yuan("1250"));
        assertThat(payout.lines().get(1).points()).isEmpty();
    }

    @Test
    void withholdsWhatWasOnlyDeclared() {
        Scorecard declared = Scorecard.of(MODEL.imputing("emo.nps", 0.8), JUNE, Map.of());
        PayLine line = PLAN.payout(declared).lines().get(1);
        assertThat(line.withheld()).isEqualTo(yuan("1250"));
        assertThat(line.result()).isEqualTo(Text.of("未接入", "not connected"));
        IncentivePlan team = IncentivePlan.of("团队", PAY, Component.of("情感连接", "emotional-connection", "1"));
        assertThat(team.payout(declared).lines().get(0).text())
                .isEqualTo(Text.of("情感连接 100 %：未测量，暂扣 5000 CNY", "情感连接 100 %: not measured, 5000 CNY withheld"));
    }

    @Test
    void withholdsWhatIsNotScored() {
        Indicator volume = Indicator.named("volume")
                .called("咨询量", "volume")
                .measures(Formula.count(Surveys.SOURCE))
                .under(Experience.EMOTIONAL_CONNECTION)
                .build();
        Scorecard card = Scorecard.of(
                ServiceModel.of(volume, satisfaction("emo.csat")),
                JUNE,
                Map.of("volume", IndicatorValue.measured(7, Unit.COUNT, 7)));
        IncentivePlan plan = IncentivePlan.of("数量", PAY, Component.of("咨询量", "volume", "1"));
        assertThat(plan.payout(card).lines().get(0).text())
                .isEqualTo(Text.of("咨询量 100 %：不评分，暂扣 5000 CNY", "咨询量 100 %: not scored, 5000 CNY withheld"));
    }

    @Test
    void saysWhatEachComponentEarned() {
        assertThat(PLAN.payout(card(Map.of("emo.csat", 80.0, "need.fcr", 80.0))).text())
                .isEqualTo(Text.of("""
                        2026 方案：实发 3000 CNY，暂扣 1250 CNY，满额 5000 CNY
                        客户满意度 40 %：80 分，1600 CNY
                        净推荐值 25 %：未接入，暂扣 1250 CNY
                        一次解决 35 %：80 分，1400 CNY""", """
                        2026 方案: paid 3000 CNY, withheld 1250 CNY, of 5000 CNY
                        客户满意度 40 %: 80 points, 1600 CNY
                        净推荐值 25 %: not connected, 1250 CNY withheld
                        一次解决 35 %: 80 points, 1400 CNY"""));
    }

    @Test
    void mayDependOnAHeading() {
        IncentivePlan team = IncentivePlan.of("团队", PAY, Component.of("情感连接", "emotional-connection", "1"));
        Scorecard card = card(Map.of("emo.csat", 80.0, "emo.nps", 80.0));
        assertThat(team.payout(card).earned()).isEqualTo(yuan("4000"));
    }

    @Test
    void refusesAMeasureThatTheModelDoesNotHave() {
        IncentivePlan wrong = IncentivePlan.of("2026", PAY, Component.of("满意度", "emo.cast", "1"));
        assertThatThrownBy(() -> wrong.payout(card(Map.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("was 'emo.cast'");
    }

    /** The shift that the source asks for: handling time counts less, satisfaction and innovation count more. */
    @Test
    void saysWhatShiftedSinceAnotherPlan() {
        IncentivePlan before = IncentivePlan.of(
                "2025",
                PAY,
                Component.of("单次处理时长", "aht", "0.6"),
                Component.of("客户满意度", "csat", "0.2"),
                Component.of("考勤", "attendance", "0.1"),
                Component.of("质检", "qa", "0.1"));
        IncentivePlan after = IncentivePlan.of(
                "2026",
                PAY,
                Component.of("客户满意度", "csat", "0.4"),
                Component.of("净推荐值", "nps", "0.2"),
                Component.of("服务创新", "innovation", "0.125"),
                Component.of("单次处理时长", "aht", "0.175"),
                Component.of("质检", "qa", "0.10"));
        assertThat(after.shift(before))
                .extracting(shift -> shift.text().zh())
                .containsExactly(
                        "客户满意度：20 % → 40 %",
                        "净推荐值：0 % → 20 %", "服务创新：0 % → 12.5 %", "单次处理时长：60 % → 17.5 %", "考勤：10 % → 0 %");
        assertThat(after.shift(before).get(0).text().en()).isEqualTo("客户满意度: 20 % → 40 %");
        assertThat(after.shift(after)).isEmpty();
    }

    @Test
    void reportsAllProblemsAtOnce() {
        assertThatThrownBy(() -> IncentivePlan.of(
                        "",
                        yuan("-0.001"),
                        Component.of("满意度", "emo.csat", "0.4"),
                        Component.of(" ", "", "0.3"),
                        Component.of("又是满意度", "emo.csat", "0.2")))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        plan: name must not be blank, was ''
                        plan: pay must be positive, was -0.001 CNY
                        plan: pay must have 2 decimals at most, was -0.001 CNY
                        plan/components[1]: name must not be blank, was ' '
                        plan/components[1]: measure must not be blank, was ''
                        plan/components[2]: measure must occur once, was 'emo.csat' again
                        plan: weights must add up to 1, was 0.9""");
        assertThatThrownBy(() -> IncentivePlan.of("2026", PAY)).hasMessage("plan: weights must add up to 1, was 0");
    }

    @Test
    void refusesWeightsThatAreNoParts() {
        assertThatThrownBy(() -> IncentivePlan.of(
                        "2026",
                        PAY,
                        Component.of("一", "a", "1.1"),
                        Component.of("二", "b", "-0.1"),
                        Component.of("三", "c", "0.00001"),
                        Component.of("四", "d", "0")))
                .hasMessage("""
                        plan/components[0]: weight must be above 0 and at most 1 with 4 decimals at most, was 1.1
                        plan/components[1]: weight must be above 0 and at most 1 with 4 decimals at most, was -0.1
                        plan/components[2]: weight must be above 0 and at most 1 with 4 decimals at most, was 0.00001
                        plan/components[3]: weight must be above 0 and at most 1 with 4 decimals at most, was 0""");
        assertThat(IncentivePlan.of("2026", PAY, Component.of("一", "a", "0.0001"), Component.of("二", "b", "0.9999"))
                        .components())
                .hasSize(2);
        assertThatThrownBy(() -> Component.of("一", "a", "40 %"))
                .hasMessage("weight must be a decimal number, was '40 %'");
    }

    @Property
    void whatIsPaidWithheldAndLostAddsUpToThePay(
            @ForAll @Size(3) List<@DoubleRange(max = 100) Double> points,
            @ForAll @IntRange(min = 1, max = 3) int measured,
            @ForAll @IntRange(min = 1, max = 99_999_999) int cents) {
        List<String> measures = List.of("emo.csat", "emo.nps", "need.fcr").subList(0, measured);
        Scorecard card =
                card(measures.stream().collect(toMap(each -> each, each -> points.get(measures.indexOf(each)))));
        Money pay = Money.of(BigDecimal.valueOf(cents, 2), "CNY");
        Payout payout = new IncentivePlan("Any", pay, PLAN.components()).payout(card);
        BigDecimal most =
                payout.lines().stream().map(line -> line.most().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(most).isEqualByComparingTo(pay.amount());
        assertThat(payout.earned().amount().add(payout.withheld().amount()))
                .isBetween(BigDecimal.ZERO, pay.amount().add(new BigDecimal("0.005")));
    }

    @Property
    void shiftsAddUpToNothing(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 9) Integer> one,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 9) Integer> other) {
        BigDecimal sum = plan(one).shift(plan(other)).stream()
                .map((Shift shift) -> shift.after().subtract(shift.before()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("0");
    }

    /** A plan whose last component takes what the others leave. */
    private static IncentivePlan plan(List<Integer> percents) {
        List<Component> components = new ArrayList<>();
        int left = 100;
        for (int percent : percents) {
            components.add(new Component("Any", "m" + components.size(), BigDecimal.valueOf(percent, 2)));
            left -= percent;
        }
        components.add(new Component("Rest", "rest", BigDecimal.valueOf(left, 2)));
        return new IncentivePlan("Any", PAY, components);
    }
}
