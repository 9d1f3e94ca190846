package io.ninethree.rules.sla;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.fact.Grain;
import io.ninethree.field.Condition;
import io.ninethree.field.Money;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.vocabulary.Cases;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a remedy says is owed, and which definitions are refused. */
class RemedyTest {

    private static final BusinessCalendar OFFICE = BusinessCalendar.named("office")
            .in(ZoneOffset.UTC)
            .openThrough(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-17:00")
            .build();

    private static Optional<String> owed(Remedy remedy, Duration overrun) {
        return remedy.amountFor(Optional.of(overrun)).map(Remedy.Amount::toString);
    }

    private static Optional<String> owed(Remedy remedy, long kept, long decided) {
        return remedy.amountFor(kept, decided).map(Remedy.Amount::toString);
    }

    @Test
    void isOwedFromItsThresholdOn() {
        Remedy remedy = Remedy.credit("5 %").whenBreachedBy(ofHours(4)).atMost("20 %", Grain.MONTH);

        assertThat(owed(remedy, ofHours(4).minusNanos(1))).isEmpty();
        assertThat(owed(remedy, ofHours(4))).contains("5 %");
        assertThat(remedy.cap()).hasToString("Optional[20 %]");
        assertThat(remedy.period()).isEqualTo(Grain.MONTH);
    }

    @Test
    void isOwedForEveryBreachIfNothingElseIsSaid() {
        assertThat(owed(Remedy.refund("20 EUR"), ZERO)).contains("20 EUR");
        assertThat(Remedy.refund("20 EUR").amountFor(Optional.empty())).isPresent();
        assertThat(Remedy.apology().amountFor(Optional.empty())).isPresent();
    }

    @Test
    void countsTheHighestTierReachedAndNoOther() {
        Remedy remedy = Remedy.credit("5 %").risingTo("10 %", ofHours(8)).risingTo("25 %", ofHours(24));

        assertThat(owed(remedy, ofHours(7))).contains("5 %");
        assertThat(owed(remedy, ofHours(8))).contains("10 %");
        assertThat(owed(remedy, ofHours(100))).contains("25 %");
    }

    @Test
    void risesInMoneyAsWell() {
        assertThat(owed(Remedy.credit("5 EUR").risingTo("5.01 EUR", ofHours(8)), ofHours(8)))
                .contains("5.01 EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Remedy.credit("5 EUR").risingTo("5 EUR", ofHours(8)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Remedy.credit("5 EUR").risingTo("10 %", ofHours(8)));
    }

    @Test
    void mayNameItsPeriodTwice() {
        Remedy remedy =
                Remedy.credit("5 %").whenAttainmentBelow("100 %", Grain.YEAR).atMost("20 %", Grain.YEAR);

        assertThat(remedy.period()).isEqualTo(Grain.YEAR);
        assertThat(owed(remedy, 99, 100)).contains("5 %");
        assertThat(owed(remedy, 100, 100)).isEmpty();
        assertThat(Remedy.credit("5 %").minimumVolume(1).minimumVolume()).isEqualTo(1);
    }

    @Test
    void countsEachStartedHour() {
        Remedy remedy = Remedy.credit("2.50 EUR").forEachStarted(ofHours(1));

        assertThat(owed(remedy, ZERO)).contains("2.5 EUR");
        assertThat(owed(remedy, ofHours(1))).contains("2.5 EUR");
        assertThat(owed(remedy, ofHours(1).plusNanos(1))).contains("5 EUR");
        assertThat(owed(remedy, ofMinutes(179))).contains("7.5 EUR");
    }

    /** AWS Compute Service Level Agreement of 5 May 2022, table of the region-level SLA. */
    @ParameterizedTest
    @CsvSource({"9999, ''", "9998, 10 %", "9900, 10 %", "9899, 30 %", "9500, 30 %", "9499, 100 %", "0, 100 %"})
    void readsTheTableOfACloudAgreement(long kept, String credit) {
        Remedy remedy = Remedy.credit("10 %")
                .whenAttainmentBelow("99.99 %", Grain.MONTH)
                .risingTo("30 %", "99.0 %")
                .risingTo("100 %", "95.0 %");

        assertThat(owed(remedy, kept, 10_000).orElse("")).isEqualTo(credit);
        assertThat(remedy.isByAttainment()).isTrue();
    }

    @Test
    void owesNothingForAnAttainmentOfNothing() {
        assertThat(owed(Remedy.credit("10 %").whenAttainmentBelow("99 %", Grain.MONTH), 0, 0))
                .isEmpty();
    }

    @Property
    void comparesAttainmentExactly(@ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long hundreds) {
        Remedy remedy = Remedy.credit("10 %").whenAttainmentBelow("99 %", Grain.MONTH);

        assertThat(owed(remedy, 99 * hundreds, 100 * hundreds)).isEmpty();
        assertThat(owed(remedy, 99 * hundreds - 1, 100 * hundreds)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "5 %, 99.99, EUR, 5 EUR",
        "2.5 %, 5, EUR, 0.12 EUR",
        "2.5 %, 7, EUR, 0.18 EUR",
        "5 %, 1250, JPY, 62 JPY",
        "5 %, 1.234, KWD, 0.062 KWD",
        "10 %, 1.05, ZZZ, 0.1 ZZZ",
        "10 %, 1.15, XXX, 0.12 XXX"
    })
    void roundsAShareOfTheFeeToTheSmallestUnitOfItsCurrency(String share, String fee, String currency, String owed) {
        assertThat(Remedy.credit(share)
                        .amountFor(Optional.empty())
                        .orElseThrow()
                        .of(Optional.of(Money.of(fee, currency)), RoundingMode.HALF_EVEN))
                .hasToString("Optional[" + owed + "]");
    }

    @Property
    void isWithinHalfACentOfTheExactShare(@ForAll @LongRange(min = 0, max = 1L << 50) long cents) {
        Money fee = Money.of(BigDecimal.valueOf(cents, 2), "EUR");
        BigDecimal exact = fee.amount().multiply(new BigDecimal("0.075"));
        BigDecimal owed = Remedy.credit("7.5 %")
                .amountFor(Optional.empty())
                .orElseThrow()
                .of(Optional.of(fee), RoundingMode.HALF_EVEN)
                .orElseThrow()
                .amount();

        assertThat(owed.subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
    }

    @Test
    void isDueInWallTimeOrInWorkingTime() {
        Instant friday = Instant.parse("2026-06-05T16:00:00Z");
        Remedy remedy = Remedy.credit("5 %").deliveredWithin(ofDays(30));

        assertThat(remedy.dueAt(friday)).contains(Instant.parse("2026-07-05T16:00:00Z"));
        assertThat(remedy.countedIn(BusinessCalendar.always()).dueAt(friday)).isEqualTo(remedy.dueAt(friday));
        assertThat(Remedy.callBack()
                        .deliveredWithin(ofHours(2))
                        .countedIn(OFFICE)
                        .dueAt(friday))
                .contains(Instant.parse("2026-06-08T10:00:00Z"));
        assertThat(Remedy.credit("5 %").dueAt(friday)).isEmpty();
    }

    @Test
    void joinsItsExclusions() {
        Condition storm = Cases.ROOT_CAUSE.is("storm");
        Condition strike = Cases.ROOT_CAUSE.is("strike");

        assertThat(Remedy.credit("5 %").except(storm).except(strike).exclusion())
                .contains(storm.or(strike));
        assertThat(Remedy.credit("5 %").exclusion()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "five percent", "-5 %", "20 eur", "20EUR", "1e3 EUR", "5,5 %", "% 5", "NaN EUR"})
    void refusesAmountsThatAreNoAmounts(String amount) {
        String hint = amount.equals("5") ? "\nMaybe '5 %'?" : "";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Remedy.credit(amount))
                .withMessage("amount of a credit must be like '5 %' or '20 EUR', was '" + amount + "'" + hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 %", "0.00 EUR"})
    void refusesToOweNothing(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Remedy.refund(amount))
                .withMessage("amount of a refund must be above zero, was '" + amount + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 %", "100.01 %", "0.99", "99 EUR"})
    void refusesAttainmentsThatAreNone(String attainment) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Remedy.credit("5 %").whenAttainmentBelow(attainment, Grain.MONTH))
                .withMessage("attainment must be above '0 %' and at most '100 %', was '" + attainment + "'");
    }

    @Test
    void refusesTiersThatDoNotRise() {
        Remedy remedy = Remedy.credit("5 %").whenBreachedBy(ofHours(4));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> remedy.risingTo("10 %", ofHours(4)))
                .withMessage("tier of a remedy must be above '5 % from PT4H', was '10 % from PT4H'");
        assertThatIllegalArgumentException().isThrownBy(() -> remedy.risingTo("5 %", ofHours(8)));
        assertThatIllegalArgumentException().isThrownBy(() -> remedy.risingTo("10 EUR", ofHours(8)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Remedy.credit("5 %")
                        .whenAttainmentBelow("95 %", Grain.MONTH)
                        .risingTo("10 %", "95 %"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> remedy.risingTo("10 %", "95 %"))
                .withMessage("tier of a remedy must be above '5 % from PT4H', was '10 % below 95 %'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Remedy.credit("5 EUR").risingTo("10 USD", ofHours(8)));
    }

    @Test
    void refusesItsFirstTierAfterOthers() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Remedy.credit("5 %").risingTo("10 %", ofHours(8)).whenBreachedBy(ofHours(4)))
                .withMessage("first tier of a remedy must be given before the others, was from PT4H");
    }

    @Test
    void refusesToDependOnBreachesAndOnAttainment() {
        Remedy byBreach = Remedy.credit("5 %").whenBreachedBy(ofHours(4));
        Remedy byAttainment = Remedy.credit("5 %").whenAttainmentBelow("99 %", Grain.MONTH);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> byBreach.whenAttainmentBelow("99 %", Grain.MONTH))
                .withMessage("remedy must depend on breaches or on attainment, was from PT4H and below 99 %");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> byAttainment.whenBreachedBy(ofHours(4)))
                .withMessage("remedy must depend on breaches or on attainment, was below 99 % and from PT4H");
    }

    @Test
    void refusesTwoPeriods() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Remedy.credit("5 %")
                        .whenAttainmentBelow("99 %", Grain.MONTH)
                        .atMost("20 %", Grain.YEAR))
                .withMessage("period of a remedy must be one, was MONTH and YEAR");
    }

    @Test
    void refusesACapInAnotherCurrency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Remedy.credit("5 EUR").atMost("20 USD", Grain.MONTH))
                .withMessage("cap of a remedy must be in the currency of '5 EUR', was '20 USD'");
    }

    @Test
    void refusesAmountsOfApologies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Remedy.apology().atMost("20 %", Grain.MONTH))
                .withMessage("remedy with an amount must be a credit or a refund, was 'apology'");
        assertThatIllegalArgumentException().isThrownBy(() -> Remedy.callBack().risingTo("5 %", ofHours(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Remedy.apology().forEachStarted(ofHours(1)));
    }

    @Test
    void refusesNumbersOutOfRange() {
        Remedy remedy = Remedy.credit("5 %");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> remedy.whenBreachedBy(ofHours(-1)))
                .withMessage("overrun of a remedy must not be negative, was PT-1H");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> remedy.minimumVolume(0))
                .withMessage("minimum volume of a remedy must be at least 1, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> remedy.deliveredWithin(ZERO))
                .withMessage("time to deliver a remedy must be positive, was PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> remedy.forEachStarted(ZERO))
                .withMessage("unit of a remedy must be positive, was PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> remedy.whenAttainmentBelow("99 %", Grain.MONTH).forEachStarted(ofHours(1)))
                .withMessage("remedy for each started PT1H must depend on breaches, was below 99 %");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> remedy.forEachStarted(ofHours(1)).whenAttainmentBelow("99 %", Grain.MONTH));
    }

    @Test
    void isAValue() {
        Remedy one = Remedy.credit("5 %").whenBreachedBy(ofHours(4)).atMost("20 %", Grain.MONTH);

        assertThat(one)
                .isEqualTo(Remedy.credit("5.0 %").whenBreachedBy(ofHours(4)).atMost("20 %", Grain.MONTH))
                .hasSameHashCodeAs(
                        Remedy.credit("5.0 %").whenBreachedBy(ofHours(4)).atMost("20 %", Grain.MONTH))
                .isNotEqualTo(one.minimumVolume(10))
                .isNotEqualTo(Remedy.credit("5 %"))
                .isNotEqualTo(Remedy.refund("5 %").whenBreachedBy(ofHours(4)).atMost("20 %", Grain.MONTH))
                .hasToString("credit 5 % from PT4H");
        assertThat(Remedy.callBack()).hasToString("call back");
        assertThat(Remedy.refund("5 EUR").forEachStarted(ofHours(1))).hasToString("refund 5 EUR for each started PT1H");
        assertThat(Remedy.credit("1 %").whenAttainmentBelow("99 %", Grain.YEAR).risingTo("2 %", "90 %"))
                .hasToString("credit 1 % below 99 %, 2 % below 90 %");
    }
}
