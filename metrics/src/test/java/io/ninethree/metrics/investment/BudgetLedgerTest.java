package io.ninethree.metrics.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.fact.Grain;
import io.ninethree.field.Money;
import io.ninethree.metrics.investment.BudgetLedger.Scope;
import io.ninethree.metrics.investment.BudgetLedger.Use;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BudgetLedgerTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 15);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }

    private static BudgetLedger.Builder monthly() {
        return BudgetLedger.by(Grain.MONTH);
    }

    private static BudgetLedger.Builder training(String budget, String actual) {
        return monthly().line("培训", JUNE, yuan(budget), yuan(actual));
    }

    /** 15 % is the source's example. */
    @Test
    void fifteenPercentOverTheBudgetWarns() {
        assertThat(training("1000", "1150").build().warnings())
                .containsExactly(
                        Text.of(
                                "培训 2026-06：预算 1000 CNY，实际 1150 CNY，超支 15 %（预警线：10 % 及以上），请调整方案",
                                "培训 2026-06: budget 1000 CNY, actual 1150 CNY, overrun 15 % (warning from 10 %): please adjust the plan"));
    }

    @Test
    void exactlyTenPercentWarnsWhereTheBoundaryIsIncluded() {
        assertThat(training("1000", "1100").build().overruns(Scope.TOTAL)).hasSize(1);
        assertThat(training("1000", "1100").warningFrom("0.10").build().warnings())
                .hasSize(1);
        assertThat(training("1000", "1099.99").build().warnings()).isEmpty();
    }

    @Test
    void exactlyTenPercentDoesNotWarnWhereTheBoundaryIsExcluded() {
        assertThat(training("1000", "1100").warningAbove("0.10").build().warnings())
                .isEmpty();
        assertThat(training("1000", "1100.01").warningAbove("0.10").build().warnings())
                .containsExactly(
                        Text.of(
                                "培训 2026-06：预算 1000 CNY，实际 1100.01 CNY，超支 10 %（预警线：超过 10 %），请调整方案",
                                "培训 2026-06: budget 1000 CNY, actual 1100.01 CNY, overrun 10 % (warning above 10 %): please adjust the plan"));
    }

    /** In binary numbers 0.77 - 0.7 is less than 0.1 times 0.7. */
    @Test
    void comparesDecimalsExactly() {
        assertThat(training("0.7", "0.77").build().warnings()).hasSize(1);
        assertThat(training("0.7", "0.77").warningAbove("0.1").build().warnings())
                .isEmpty();
    }

    @Test
    void anySpendingWithoutABudgetWarns() {
        BudgetLedger ledger = training("0", "0.01").build();
        assertThat(ledger.uses(Scope.TOTAL).get(0).overrun()).isEmpty();
        assertThat(ledger.warnings())
                .containsExactly(
                        Text.of(
                                "培训 2026-06：预算 0 CNY，实际 0.01 CNY，无预算（预警线：10 % 及以上），请调整方案",
                                "培训 2026-06: budget 0 CNY, actual 0.01 CNY, no budget (warning from 10 %): please adjust the plan"));
        assertThat(training("0", "0.01").warningAbove("0.1").build().warnings()).hasSize(1);
        assertThat(training("0", "0").build().warnings()).isEmpty();
    }

    @Test
    void spendingJustTheBudgetNeverWarns() {
        assertThat(training("1000", "1000").warningFrom("0").build().warnings()).isEmpty();
    }

    @Test
    void addsUpLinesOfOneItemAndPeriod() {
        BudgetLedger ledger = training("1000", "300")
                .line("培训", JUNE.plusDays(3), yuan("0"), yuan("600"))
                .build();
        assertThat(ledger.uses(Scope.ITEM_AND_PERIOD)).hasSize(1);
        assertThat(ledger.uses(Scope.ITEM_AND_PERIOD).get(0).overrun()).hasValue(-0.1);
    }

    @Test
    void sumsByItemByPeriodAndInTotal() {
        BudgetLedger ledger = monthly()
                .line("系统", JULY, yuan("500"), yuan("600"))
                .line("培训", JUNE, yuan("1000"), yuan("900"))
                .line("系统", JUNE, yuan("500"), yuan("400"))
                .build();
        assertThat(ledger.uses(Scope.ITEM_AND_PERIOD))
                .extracting(use -> use.subject().zh())
                .containsExactly("培训 2026-06", "系统 2026-06", "系统 2026-07");
        assertThat(ledger.uses(Scope.ITEM))
                .extracting(use -> use.text().en())
                .containsExactly(
                        "系统: budget 1000 CNY, actual 1000 CNY, overrun 0 %",
                        "培训: budget 1000 CNY, actual 900 CNY, 10 % left");
        assertThat(ledger.uses(Scope.PERIOD))
                .extracting(use -> use.text().zh())
                .containsExactly(
                        "合计 2026-06：预算 1500 CNY，实际 1300 CNY，结余 13.33 %", "合计 2026-07：预算 500 CNY，实际 600 CNY，超支 20 %");
        assertThat(ledger.uses(Scope.TOTAL).get(0).subject()).isEqualTo(Text.of("全部", "everything"));
        assertThat(ledger.overruns(Scope.PERIOD)).extracting(Use::period).containsExactly(Optional.of(JULY));
        assertThat(ledger.warnings(Scope.TOTAL)).isEmpty();
    }

    @Test
    void comparesWeekByWeek() {
        BudgetLedger ledger = BudgetLedger.by(Grain.WEEK)
                .line("培训", LocalDate.of(2026, 6, 14), yuan("100"), yuan("100"))
                .line("培训", JUNE, yuan("100"), yuan("120"))
                .build();
        assertThat(ledger.warnings())
                .extracting(Text::en)
                .singleElement()
                .asString()
                .startsWith("培训 2026-W25: ");
    }

    @Test
    void reportsAllProblemsAtOnce() {
        assertThatThrownBy(() -> training("-1", "5")
                        .line(" ", JUNE, Money.of("1", "EUR"), yuan("1"))
                        .warningFrom("10 %")
                        .build())
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        budget/lines[0]: budget must not be negative, was -1 CNY
                        budget/lines[1]: item must not be blank, was ' '
                        budget: amounts must be in one currency, were in CNY, EUR
                        budget: warning limit must be a decimal number of 0 or more, was '10 %'""");
        assertThatThrownBy(() -> monthly().build()).hasMessage("budget: ledger must have a line, has none");
    }

    @Test
    void isAValue() {
        BudgetLedger ledger = training("1000", "1100").warningFrom("0.1").build();
        BudgetLedger same = training("1000.00", "1100").build();
        assertThat(ledger).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("ledger");
        assertThat(ledger)
                .isNotEqualTo(training("1000", "1100").warningAbove("0.1").build())
                .isNotEqualTo(training("1000", "1101").build())
                .isNotEqualTo(training("1000", "1100").warningFrom("0.2").build());
        assertThat(ledger).hasToString("everything: budget 1000 CNY, actual 1100 CNY, overrun 10 %");
    }

    @Property
    void partsAddUpToTheTotalHoweverTheyAreSummed(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 99_999) Integer> cents) {
        BudgetLedger.Builder builder = monthly();
        for (int i = 0; i < cents.size(); i++) {
            Money amount = Money.of(BigDecimal.valueOf(cents.get(i), 2), "CNY");
            builder.line(
                    "item " + i % 3,
                    JUNE.plusMonths(i % 4),
                    amount,
                    Money.of(amount.amount().negate(), "CNY"));
        }
        BudgetLedger ledger = builder.build();
        BigDecimal total =
                BigDecimal.valueOf(cents.stream().mapToLong(each -> each).sum(), 2);
        for (Scope scope : Scope.values()) {
            assertThat(ledger.uses(scope).stream()
                            .map(use -> use.budget().amount())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(total);
            assertThat(ledger.uses(scope).stream()
                            .map(use -> use.actual().amount())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(total.negate());
        }
    }

    @Property
    void whatWarnsAboveALimitWarnsFromIt(
            @ForAll @IntRange(max = 1_000) int budget,
            @ForAll @IntRange(max = 1_500) int actual,
            @ForAll @IntRange(max = 99) int percent) {
        String limit = BigDecimal.valueOf(percent, 2).toPlainString();
        BudgetLedger.Builder line = training(String.valueOf(budget), String.valueOf(actual));
        boolean from = !line.warningFrom(limit).build().warnings().isEmpty();
        boolean above = !line.warningAbove(limit).build().warnings().isEmpty();
        int over = 100 * (actual - budget);
        assertThat(from).isEqualTo(actual > budget && over >= percent * budget);
        assertThat(above).isEqualTo(over > percent * budget);
    }
}
