package io.ninethree.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"12.50, 12.5 CNY", "100, 100 CNY", "1E2, 100 CNY", "0.00, 0 CNY", "-0.10, -0.1 CNY"})
    void isWrittenWithoutZerosAtItsEnd(String amount, String text) {
        assertThat(Money.of(amount, "CNY")).hasToString(text);
    }

    @Property
    void isEqualIfItIsWorthTheSame(@ForAll long cents) {
        BigDecimal amount = BigDecimal.valueOf(cents, 2);
        assertThat(Money.of(amount.setScale(4), "EUR"))
                .isEqualTo(Money.of(amount, "EUR"))
                .isEqualTo(new Money(amount.setScale(9), "EUR"))
                .hasSameHashCodeAs(Money.of(amount.toString(), "EUR"))
                .isNotEqualTo(Money.of(amount, "USD"));
        assertThat(Money.of(amount, "EUR").amount()).isEqualByComparingTo(amount);
    }

    @Test
    void keepsThirtyDigitsBeforeAndTenAfterThePoint() {
        String longest = "999999999999999999999999999999.0123456789";
        assertThat(Money.of(longest, "CNY")).hasToString(longest + " CNY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e30", "1000000000000000000000000000000", "0.00000000001", "1e1000000000", "1e-1000000000"})
    void refusesMoreDigits(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(amount, "CNY"))
                .withMessage("amount must have at most 30 digits before and 10 after the point, was "
                        + new BigDecimal(amount));
    }

    @Test
    void refusesTheLongestNumber() {
        BigDecimal huge = new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE);
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(huge, "CNY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12,50", "NaN", "12.50 CNY", "Infinity"})
    void refusesWhatIsNoNumber(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(amount, "CNY"))
                .withMessage("amount must be a decimal number, was '" + amount + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cny", "CN", "CNYY", "¥", "CNY "})
    void refusesACurrencyThatIsNotWrittenInThreeCapitals(String currency) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1", currency))
                .withMessage("currency must be three capital letters, was '" + currency + "'");
    }

    @Test
    void addsAmountsOfOneCurrencyOnly() {
        Money price = Money.of("12.50", "CNY");
        assertThat(price.plus(Money.of("-0.5", "CNY"))).isEqualTo(Money.of("12", "CNY"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> price.plus(Money.of("1", "EUR")))
                .withMessage("currency of what is added must be CNY, was EUR");
    }
}
