package io.ninethree.rules.budget;

import static io.ninethree.rules.budget.BurnRateAlert.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.model.Text;
import io.ninethree.rules.budget.BurnRateAlert.Severity;
import io.ninethree.rules.sla.SlaOutcome;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be broken, what was, and when somebody must be told. */
class ErrorBudgetTest {

    private static final Instant START = Instant.parse("2026-06-01T00:00:00Z");
    private static final Duration MONTH = Duration.ofDays(30);
    private static final ErrorBudget THREE_NINES = ErrorBudget.of("99.9 %");

    private static Attainment attainment(long kept, long broken) {
        return new Attainment(kept, broken, 0);
    }

    @Test
    void countsExactlyWhatMayBeBroken() {
        BudgetUse use = ErrorBudget.of("98 %").over(attainment(243, 2));

        assertThat(use.allowed()).isEqualTo(Fraction.parse("4.9"));
        assertThat(use.spent()).isEqualTo(2);
        assertThat(use.remaining()).isEqualTo(Fraction.parse("2.9"));
        assertThat(use.burnRate()).isEqualTo(new BurnRate.Times(Fraction.of(20, 49)));
        assertThat(use.isExhausted()).isFalse();
        assertThat(use.text())
                .isEqualTo(Text.of("允许违约 4.90 项，已违约 2 项，燃烧率 0.41", "2 of 4.90 allowed misses, burn rate 0.41"));
    }

    @Test
    void isExhaustedWhenTheObjectiveIsMissedAndNotBefore() {
        ErrorBudget budget = ErrorBudget.of("98 %");

        assertThat(budget.over(attainment(98, 2)).isExhausted()).isFalse();
        assertThat(budget.over(attainment(97, 2)).isExhausted()).isTrue();
    }

    @Test
    void saysWhenItWasExhausted() {
        List<SlaOutcome> outcomes = new ArrayList<>();
        for (int day = 0; day < 20; day++) {
            Instant at = START.plus(Duration.ofDays(day));
            outcomes.add(day % 5 == 2 ? SlaOutcome.breached("1", "r", at) : SlaOutcome.met("1", "r", at));
        }
        Attainments promises = Attainments.of(outcomes);

        assertThat(ErrorBudget.of("90 %").exhaustedAt(promises, START, START.plus(MONTH)))
                .contains(START.plus(Duration.ofDays(12)));
        assertThat(ErrorBudget.of("100 %").exhaustedAt(promises, START, START.plus(MONTH)))
                .contains(START.plus(Duration.ofDays(2)));
        assertThat(ErrorBudget.of("80 %").exhaustedAt(promises, START, START.plus(MONTH)))
                .isEmpty();
        assertThat(ErrorBudget.of("90 %").exhaustedAt(promises, START.minus(MONTH), START))
                .isEmpty();
    }

    @Test
    void alertsOnOneMissOfAZeroBudget() {
        ErrorBudget zero = ErrorBudget.of("100 %");
        Attainments promises = Attainments.of(List.of(SlaOutcome.breached("1", "r", START)));

        assertThat(zero.over(attainment(10, 1)).burnRate()).isEqualTo(new BurnRate.Unbounded());
        assertThat(zero.over(attainment(10, 1)).lasts(MONTH)).contains(Duration.ZERO);
        assertThat(zero.over(attainment(10, 0)).burnRate()).isEqualTo(new BurnRate.Times(Fraction.ZERO));
        assertThat(zero.over(attainment(10, 0)).lasts(MONTH)).isEmpty();
        assertThat(BurnRateAlert.firing(STANDARD, zero, promises, START)).hasSize(3);
        assertThat(zero.over(attainment(10, 1)).text().zh()).isEqualTo("允许违约 0.00 项，已违约 1 项，燃烧率 无限");
    }

    @Test
    void saysThatThereIsNoData() {
        BudgetUse use = ErrorBudget.of("100 %").over(Attainment.NONE);

        assertThat(use.hasData()).isFalse();
        assertThat(use.burnRate()).isEqualTo(new BurnRate.NoData());
        assertThat(use.isExhausted()).isFalse();
        assertThat(use.lasts(MONTH)).isEmpty();
        assertThat(use.text().en()).isEqualTo("no data");
        assertThat(BurnRateAlert.firing(STANDARD, use.budget(), Attainments.of(List.of()), START))
                .isEmpty();
    }

    @Test
    void countsOpenPromisesAsItIsTold() {
        Attainment open = new Attainment(97, 1, 2);

        assertThat(ErrorBudget.of("98 %").over(open).isExhausted()).isFalse();
        assertThat(ErrorBudget.of("98 %")
                        .counting(OpenCases.PESSIMISTIC)
                        .over(open)
                        .isExhausted())
                .isTrue();
    }

    /**
     * The Site Reliability Workbook, chapter 5, table of burn rates and the time until the budget of 30 days is used
     * up.
     */
    @ParameterizedTest
    @CsvSource({"1, 1, PT720H", "2, 2, PT360H", "10, 10, PT72H", "1000, 1000, PT43M12S"})
    void lastsAsLongAsTheWorkbookSays(long missesInThousand, String rate, Duration lasts) {
        BudgetUse use = THREE_NINES.over(attainment(1000 - missesInThousand, missesInThousand));

        assertThat(use.burnRate()).isEqualTo(new BurnRate.Times(Fraction.parse(rate)));
        assertThat(use.lasts(MONTH)).contains(lasts);
    }

    /**
     * The same chapter on an alert at 36: a burn rate of 35 does not set it off, and uses up the budget in 20.5 hours.
     */
    @Test
    void lastsTwentyAndAHalfHoursAtThirtyFiveTimes() {
        BudgetUse use = THREE_NINES.over(attainment(965, 35));

        assertThat(use.lasts(MONTH).orElseThrow()).isBetween(Duration.ofMinutes(1230), Duration.ofMinutes(1235));
        assertThat(use.burnRate().exceeds(Fraction.parse("36"))).isFalse();
        assertThat(use.burnRate().exceeds(Fraction.parse("35"))).isFalse();
        assertThat(use.burnRate().exceeds(Fraction.parse("34.9"))).isTrue();
    }

    /**
     * The same chapter, recommended parameters: 2 % in an hour, 5 % in six hours, 10 % in three days; 5 % in an hour
     * is 36.
     */
    @ParameterizedTest
    @CsvSource({"0, 2 %, 14.4", "1, 5 %, 6", "2, 10 %, 1", "0, 5 %, 36"})
    void spendsWhatTheWorkbookSays(int which, String share, String rate) {
        BurnRateAlert alert = STANDARD.get(which).spending(share, MONTH);

        assertThat(alert.rate()).isEqualTo(Fraction.parse(rate));
        assertThat(alert.spends(MONTH)).isEqualTo(Fraction.parse(share));
    }

    /**
     * 20 promises a minute, of which three are broken from minute 60 to 70: 15 % errors, as in the figures of the
     * chapter.
     */
    private static Attainments outage() {
        List<SlaOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 20 * 180; i++) {
            Instant at = START.plusSeconds(3L * (i + 1));
            int minute = i / 20;
            boolean broken = minute >= 60 && minute < 70 && i % 20 >= 17;
            outcomes.add(broken ? SlaOutcome.breached("c" + i, "r", at) : SlaOutcome.met("c" + i, "r", at));
        }
        return Attainments.of(outcomes);
    }

    @Test
    void beginsAfterTwoPercentOfTheBudgetAndEndsFiveMinutesAfterTheOutage() {
        Attainments promises = outage();
        BurnRateAlert page = STANDARD.get(0);
        List<Integer> firing = new ArrayList<>();
        for (int minute = 60; minute < 140; minute++) {
            if (page.read(THREE_NINES, promises, START.plusSeconds(60L * minute))
                    .fires()) {
                firing.add(minute);
            }
        }
        BurnRateReading later = page.read(THREE_NINES, promises, START.plusSeconds(60 * 75));

        // 18 misses in the 1,200 promises of an hour are the first above 1.44 %.
        assertThat(firing).containsExactly(66, 67, 68, 69, 70, 71, 72, 73, 74);
        assertThat(later.inLongWindow()).isEqualTo(new BurnRate.Times(Fraction.of(25, 1)));
        assertThat(later.inShortWindow()).isEqualTo(new BurnRate.Times(Fraction.ZERO));
        assertThat(later.text())
                .isEqualTo(Text.of(
                        "立即处理：燃烧率长窗口 25.00，短窗口 0.00，阈值 14.40",
                        "page: burn rate 25.00 in the long window and 0.00 in the short one, limit 14.40"));
    }

    @Test
    void asksForATicketWhenTheBudgetIsUsedUpSlowly() {
        List<SlaOutcome> outcomes = new ArrayList<>();
        for (int hour = 0; hour < 24 * 4; hour++) {
            Instant at = START.plus(Duration.ofHours(hour));
            outcomes.add(hour % 6 == 0 ? SlaOutcome.breached("1", "r", at) : SlaOutcome.met("1", "r", at));
        }
        List<BurnRateReading> firing = BurnRateAlert.firing(
                STANDARD, ErrorBudget.of("90 %"), Attainments.of(outcomes), START.plus(Duration.ofHours(95)));

        assertThat(firing).extracting(each -> each.alert().severity()).containsExactly(Severity.TICKET);
    }

    @Property
    void burnsAsDecimalsSay(
            @ForAll @IntRange(max = 100_000) int kept,
            @ForAll @IntRange(max = 100_000) int broken,
            @ForAll @IntRange(min = 1, max = 9_999) int objective) {
        BurnRate rate = new ErrorBudget(Fraction.of(objective, 10_000), OpenCases.EXCLUDED)
                .over(attainment(kept, broken))
                .burnRate();
        if (kept + broken == 0) {
            assertThat(rate).isEqualTo(new BurnRate.NoData());
            return;
        }
        MathContext digits = new MathContext(60);
        BigDecimal share = new BigDecimal(broken).divide(new BigDecimal(kept + broken), digits);
        BigDecimal allowed = BigDecimal.ONE.subtract(new BigDecimal(objective).movePointLeft(4));

        assertThat(new BigDecimal(((BurnRate.Times) rate).rate().decimal(30)))
                .isEqualByComparingTo(share.divide(allowed, digits).setScale(30, RoundingMode.HALF_EVEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 %", "100.1 %", "-1"})
    void refusesObjectivesThatAreNone(String objective) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ErrorBudget.of(objective))
                .withMessage("objective must be above 0 % and at most 100 %, was " + Fraction.parse(objective));
    }

    @Test
    void makesAlertsOfOnesOwn() {
        assertThat(BurnRateAlert.of(Severity.TICKET, "2", Duration.ofDays(1), Duration.ofHours(2))
                        .spends(MONTH))
                .isEqualTo(Fraction.of(1, 15));
        assertThat(Severity.TICKET.text()).isEqualTo(Text.of("建单处理", "ticket"));
    }

    @Test
    void refusesAlertsThatCanNotFire() {
        Duration hour = Duration.ofHours(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BurnRateAlert.of(Severity.PAGE, "0", hour, hour))
                .withMessage("burn rate of an alert must be positive, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BurnRateAlert.of(Severity.PAGE, "1", hour, Duration.ZERO))
                .withMessage("short window of an alert must be positive, was PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BurnRateAlert.of(Severity.PAGE, "1", hour, hour))
                .withMessage("long window of an alert must be longer than PT1H, was PT1H");
    }
}
