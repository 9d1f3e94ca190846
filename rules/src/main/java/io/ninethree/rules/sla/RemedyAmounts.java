package io.ninethree.rules.sla;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Money;
import io.ninethree.rules.sla.Remedy.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and counts the amounts of remedies, in decimals. */
final class RemedyAmounts {

    private static final Pattern SHARE = Pattern.compile("\\s*(\\d{1,9}(?:\\.\\d{1,9})?)\\s*%\\s*");
    private static final Pattern MONEY = Pattern.compile("\\s*(\\d{1,20}(?:\\.\\d{1,10})?)\\s+([A-Z]{3})\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final int CENTS = 2;

    private RemedyAmounts() {}

    static Amount parse(String subject, String text) {
        Matcher share = SHARE.matcher(requireNonNull(text, "amount"));
        Matcher money = MONEY.matcher(text);
        if (share.matches()) {
            return new Amount(positive(subject, text, fraction(share.group(1))), Optional.empty());
        }
        if (money.matches()) {
            positive(subject, text, new BigDecimal(money.group(1)));
            return new Amount(BigDecimal.ZERO, Optional.of(Money.of(money.group(1), money.group(2))));
        }
        String hint = NUMBER.matcher(text).matches() ? "\nMaybe '" + text + " %'?" : "";
        throw new IllegalArgumentException(
                "amount of a " + subject + " must be like '5 %' or '20 EUR', was '" + text + "'" + hint);
    }

    private static BigDecimal positive(String subject, String text, BigDecimal number) {
        if (number.signum() == 0) {
            throw new IllegalArgumentException("amount of a " + subject + " must be above zero, was '" + text + "'");
        }
        return number;
    }

    /** A share of kept promises, which can not be above all. */
    static BigDecimal attainment(String text) {
        Matcher share = SHARE.matcher(requireNonNull(text, "attainment"));
        BigDecimal value = share.matches() ? fraction(share.group(1)) : BigDecimal.ZERO;
        if (value.signum() == 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "attainment must be above '0 %' and at most '100 %', was '" + text + "'");
        }
        return value;
    }

    private static BigDecimal fraction(String percent) {
        return new BigDecimal(percent).movePointLeft(2).stripTrailingZeros();
    }

    static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    static Money share(BigDecimal share, Money fee, RoundingMode rounding) {
        BigDecimal exact = fee.amount().multiply(share);
        return Money.of(exact.setScale(decimals(fee.currency()), rounding), fee.currency());
    }

    private static int decimals(String currency) {
        try {
            int known = Currency.getInstance(currency).getDefaultFractionDigits();
            return known < 0 ? CENTS : known;
        } catch (IllegalArgumentException e) {
            return CENTS;
        }
    }
}
