package io.ninethree.field;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An amount of money in one currency, for example 12.50 CNY. Amounts are equal if they are worth the same, however many
 * zeros they end with. Immutable and thread-safe.
 *
 * @param amount the amount, without zeros at the end of its decimals; it may be negative
 * @param currency three capital letters, as in ISO 4217
 */
public record Money(BigDecimal amount, String currency) {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int MOST_DIGITS = 30;
    private static final int MOST_DECIMALS = 10;

    /**
     * Checks the amount and takes zeros at the end of its decimals away.
     *
     * @throws IllegalArgumentException if the currency is not written in three capital letters or the amount has more
     *     than 30 digits before or 10 after the point
     */
    public Money {
        if (!CURRENCY.matcher(currency).matches()) {
            throw new IllegalArgumentException("currency must be three capital letters, was '" + currency + "'");
        }
        amount = plain(amount);
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        boolean tooLong = (long) stripped.precision() - stripped.scale() > MOST_DIGITS;
        if (tooLong || stripped.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("amount must have at most " + MOST_DIGITS + " digits before and "
                    + MOST_DECIMALS + " after the point, was " + amount);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * An amount of money.
     *
     * @param amount the amount, for example {@code 12.50}
     * @param currency three capital letters
     * @return the money
     * @throws IllegalArgumentException if the amount is no number or has more than 30 digits before or 10 after the point,
     *     or the currency is not written in three capital letters
     */
    public static Money of(String amount, String currency) {
        return new Money(parsed(amount), currency);
    }

    /**
     * An amount of money.
     *
     * @param amount the amount
     * @param currency three capital letters
     * @return the money
     * @throws IllegalArgumentException if the amount has more than 30 digits before or 10 after the point or the currency
     *     is not written in three capital letters
     */
    public static Money of(BigDecimal amount, String currency) {
        return new Money(amount, currency);
    }

    private static BigDecimal parsed(String amount) {
        try {
            return new BigDecimal(amount);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("amount must be a decimal number, was '" + amount + "'", e);
        }
    }

    /**
     * The sum of this amount and another one.
     *
     * @param other an amount in the same currency
     * @return the sum
     * @throws IllegalArgumentException if the currencies differ, or the sum has too many digits
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "currency of what is added must be " + currency + ", was " + other.currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
