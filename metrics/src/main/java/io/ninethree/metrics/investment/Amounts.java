package io.ninethree.metrics.investment;

import io.ninethree.field.Money;
import io.ninethree.model.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.stream.Stream;

/** Sums and ratios of amounts that are known to be of one currency. */
final class Amounts {

    private static final int DECIMALS = 10;
    private static final int SHOWN_DECIMALS = 2;

    private Amounts() {}

    static BigDecimal sum(Stream<Money> amounts) {
        return amounts.map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** A ratio for a reader: a percentage with two decimals at most. */
    static String percent(BigDecimal ratio) {
        BigDecimal shown = ratio.movePointRight(2).setScale(SHOWN_DECIMALS, RoundingMode.HALF_EVEN);
        return plain(shown) + " %";
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static void addIfMixed(Collection<Money> amounts, String place, Problems problems) {
        String currencies = String.join(
                ", ", amounts.stream().map(Money::currency).distinct().toList());
        problems.addUnless(!currencies.contains(","), place, "amounts must be in one currency, were in " + currencies);
    }
}
