package io.ninethree.metrics.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.fact.Grain;
import io.ninethree.field.Money;
import io.ninethree.metrics.investment.CashLine.Kind;
import io.ninethree.metrics.investment.RoiModel.Balance;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RoiModelTest {

    private static final CashLine SYSTEM = CashLine.of("客服系统", Kind.ONE_OFF_COST, 0, yuan("300"), "合同");
    private static final CashLine STAFF = CashLine.of("培训", Kind.RUNNING_COST, 1, yuan("20"), "预算");
    private static final CashLine SAVED = CashLine.of("减少返修", Kind.DIRECT_RETURN, 1, yuan("90"), "财务");
    private static final CashLine BRAND = CashLine.of("口碑带来的客户", Kind.INDIRECT_RETURN, 1, yuan("30"), "估算");

    /** 300 at once and 20 a year; 120 a year come back. */
    private static final RoiModel DESK = RoiModel.of(
            "统一服务台",
            Grain.YEAR,
            Stream.of(List.of(SYSTEM), STAFF.repeatedUntil(4), SAVED.repeatedUntil(4), BRAND.repeatedUntil(4))
                    .flatMap(List::stream)
                    .toList());

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }

    /** The bad example of the source. */
    @Test
    void fiveThousandInAndTwoHundredBackLosesNinetySixPercent() {
        RoiModel bad = RoiModel.of(
                "赠品",
                Grain.MONTH,
                List.of(
                        CashLine.of("赠品", Kind.ONE_OFF_COST, 0, yuan("5000"), "发票"),
                        CashLine.of("复购", Kind.DIRECT_RETURN, 1, yuan("200"), "订单")));
        assertThat(bad.roi()).hasValue(-0.96);
        assertThat(bad.payback()).isEmpty();
        assertThat(bad.interpolatedPayback()).isEmpty();
        assertThat(bad.text())
                .isEqualTo(Text.of(
                        "赠品：投资回报率 -96 %；一次性成本 5000 CNY；持续性成本 0 CNY；直接收益 200 CNY；间接收益 0 CNY；期内不能回收",
                        "赠品: return on investment -96 %; one-off cost 5000 CNY; running cost 0 CNY; direct return 200 CNY; "
                                + "indirect return 0 CNY; not paid back within these periods"));
    }

    /** Three years are the source's example. */
    @Test
    void paysBackInTheThirdYear() {
        assertThat(DESK.payback()).hasValue(3);
        assertThat(DESK.interpolatedPayback()).hasValue(3);
        assertThat(DESK.text().zh()).endsWith("；第 3 期回收（每期一年；若期内均匀到账，为 3 期）");
        assertThat(DESK.text().en()).endsWith("; paid back in period 3 (one year each; 3 if money flows evenly)");
    }

    @Test
    void interpolatesWithinAPeriod() {
        RoiModel quicker = new RoiModel(
                "统一服务台",
                Grain.YEAR,
                Stream.concat(DESK.lines().stream(), Stream.of(SAVED, BRAND)).toList());
        assertThat(quicker.payback()).hasValue(2);
        assertThat(quicker.interpolatedPayback()).hasValue(1.8);
    }

    @Test
    void tellsDirectFromAllReturns() {
        assertThat(DESK.cost()).isEqualTo(yuan("380"));
        assertThat(DESK.total(Kind.DIRECT_RETURN)).isEqualTo(yuan("360"));
        assertThat(DESK.roi()).hasValue(0.2631578947);
        assertThat(DESK.directRoi()).hasValue(-0.0526315789);
    }

    @Test
    void keepsATableOfEveryPeriod() {
        RoiModel gap = RoiModel.of(
                "空档", Grain.MONTH, List.of(SYSTEM, SAVED, BRAND.repeatedUntil(1).get(0), late()));
        assertThat(gap.balances())
                .containsExactly(
                        new Balance(0, yuan("300"), yuan("0"), yuan("-300")),
                        new Balance(1, yuan("0"), yuan("120"), yuan("-180")),
                        new Balance(2, yuan("0"), yuan("0"), yuan("-180")),
                        new Balance(3, yuan("50"), yuan("0"), yuan("-230")));
    }

    private static CashLine late() {
        return CashLine.of("维护", Kind.RUNNING_COST, 3, yuan("50"), "合同");
    }

    @Test
    void namesTheFirstPeriodThatPaysBackEvenIfCostsFollow() {
        CashLine windfall = CashLine.of("订单", Kind.DIRECT_RETURN, 1, yuan("310"), "订单");
        assertThat(RoiModel.of("先赚后花", Grain.MONTH, List.of(SYSTEM, windfall, late()))
                        .payback())
                .hasValue(1);
    }

    @Test
    void paysBackAtOnceWhereMoneyComesFirst() {
        RoiModel free = RoiModel.of("预付", Grain.MONTH, List.of(SAVED, late()));
        assertThat(free.payback()).hasValue(1);
        assertThat(free.interpolatedPayback()).hasValue(1);
    }

    @Test
    void beginsWhereMoneyFlows() {
        CashLine nothing = CashLine.of("试用", Kind.DIRECT_RETURN, 0, yuan("0"), "合同");
        CashLine system = CashLine.of("客服系统", Kind.ONE_OFF_COST, 1, yuan("300"), "合同");
        assertThat(RoiModel.of("试用", Grain.MONTH, List.of(nothing, system)).payback())
                .isEmpty();
        RoiModel empty = RoiModel.of("空", Grain.MONTH, List.of(nothing));
        assertThat(empty.balances()).isEmpty();
        assertThat(empty.payback()).isEmpty();
    }

    @Test
    void hasNoRatioWithoutACost() {
        RoiModel free = RoiModel.of("免费", Grain.MONTH, List.of(SAVED));
        assertThat(free.roi()).isEmpty();
        assertThat(free.directRoi()).isEmpty();
        assertThat(free.text().zh()).startsWith("免费：投资回报率 无（没有成本）；");
        assertThat(free.text().en()).startsWith("免费: return on investment none (no cost); ");
    }

    @Test
    void reportsAllProblemsAtOnce() {
        assertThatThrownBy(() -> RoiModel.of(
                        " ",
                        Grain.YEAR,
                        List.of(
                                SYSTEM,
                                CashLine.of("", Kind.DIRECT_RETURN, -1, Money.of("-1", "EUR"), ""),
                                CashLine.of("遥远", Kind.RUNNING_COST, 1201, yuan("1"), "合同"))))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        roi: name must not be blank, was ' '
                        roi/lines[1]: name must not be blank, was ''
                        roi/lines[1]: source of the figure must not be blank, was ''
                        roi/lines[1]: period must be between 0 and 1200, was -1
                        roi/lines[1]: amount must not be negative, was -1 EUR
                        roi/lines[2]: period must be between 0 and 1200, was 1201
                        roi: amounts must be in one currency, were in CNY, EUR""");
        assertThatThrownBy(() -> RoiModel.of("空", Grain.YEAR, List.of()))
                .hasMessage("roi: model must have a line, has none");
    }

    @Property
    void theTableAddsUpToAllReturnsLessAllCosts(@ForAll("models") RoiModel model) {
        List<Balance> table = model.balances();
        BigDecimal returns = model.total(Kind.DIRECT_RETURN)
                .amount()
                .add(model.total(Kind.INDIRECT_RETURN).amount());
        BigDecimal last = table.isEmpty()
                ? BigDecimal.ZERO
                : table.get(table.size() - 1).cumulative().amount();
        assertThat(last).isEqualByComparingTo(returns.subtract(model.cost().amount()));
    }

    @Property
    void scalingAllLinesLeavesTheRatioAndThePayback(
            @ForAll("models") RoiModel model, @ForAll @IntRange(min = 1, max = 1_000) int factor) {
        RoiModel scaled = scaled(model, factor, Kind.values());
        assertThat(scaled.roi()).isEqualTo(model.roi());
        assertThat(scaled.directRoi()).isEqualTo(model.directRoi());
        assertThat(scaled.payback()).isEqualTo(model.payback());
        assertThat(scaled.interpolatedPayback()).isEqualTo(model.interpolatedPayback());
    }

    @Property
    void paybackIsNeverEarlierWhenCostsGrow(@ForAll("models") RoiModel model, @ForAll @IntRange(max = 5) int more) {
        List<CashLine> lines = new ArrayList<>(
                scaled(model, 1 + more, Kind.ONE_OFF_COST, Kind.RUNNING_COST).lines());
        lines.add(CashLine.of("More", Kind.ONE_OFF_COST, more, yuan("1"), "law"));
        OptionalInt later = new RoiModel("More", Grain.MONTH, lines).payback();
        if (later.isPresent()) {
            assertThat(model.payback().orElseThrow()).isLessThanOrEqualTo(later.getAsInt());
        }
    }

    @Property
    void interpolatedPaybackLiesInThePeriodOfPayback(@ForAll("models") RoiModel model) {
        assertThat(model.interpolatedPayback().isPresent())
                .isEqualTo(model.payback().isPresent());
        if (model.payback().isPresent()) {
            int period = model.payback().getAsInt();
            assertThat(model.interpolatedPayback().orElseThrow())
                    .isGreaterThan(period - 1)
                    .isLessThanOrEqualTo(period);
        }
    }

    private static RoiModel scaled(RoiModel model, int factor, Kind... kinds) {
        return new RoiModel(
                model.name(),
                model.grain(),
                model.lines().stream()
                        .map(line -> List.of(kinds).contains(line.kind()) ? scaled(line, factor) : line)
                        .toList());
    }

    private static CashLine scaled(CashLine line, int factor) {
        BigDecimal amount = line.amount().amount().multiply(BigDecimal.valueOf(factor));
        return CashLine.of(line.name(), line.kind(), line.period(), Money.of(amount, "CNY"), line.source());
    }

    @Provide
    Arbitrary<RoiModel> models() {
        Arbitrary<CashLine> lines = Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 100_000))
                .as((kind, period, cents) ->
                        CashLine.of("Any", kind, period, Money.of(BigDecimal.valueOf(cents, 2), "CNY"), "law"));
        return lines.list().ofMinSize(1).ofMaxSize(6).map(list -> new RoiModel("Any", Grain.MONTH, list));
    }
}
