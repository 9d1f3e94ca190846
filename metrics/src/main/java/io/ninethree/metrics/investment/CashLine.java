package io.ninethree.metrics.investment;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Money;
import io.ninethree.model.Problems;
import io.ninethree.model.Text;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One amount that an investment costs or returns in one period, and where the figure comes from. The model to which it
 * belongs checks it. Immutable and thread-safe.
 *
 * @param name what a reader sees, not blank
 * @param kind whether it is a cost or a return, and of which kind
 * @param period the number of the period, 0 for the one in which the investment is made, 1,200 at most
 * @param amount how much, not negative; the kind says in which direction it flows
 * @param source where the figure comes from, for example {@code ledger 2026} or {@code estimate of sales}, not blank
 */
public record CashLine(String name, Kind kind, int period, Money amount, String source) {

    private static final int LAST_PERIOD = 1_200;

    /** What an amount is. */
    public enum Kind {
        /** Paid once, for example for a system. */
        ONE_OFF_COST(Text.of("一次性成本", "one-off cost")),
        /** Paid in each period, for example for staff. */
        RUNNING_COST(Text.of("持续性成本", "running cost")),
        /** More revenue or less cost. */
        DIRECT_RETURN(Text.of("直接收益", "direct return")),
        /** What satisfaction and brand are worth in money. */
        INDIRECT_RETURN(Text.of("间接收益", "indirect return"));

        private final Text text;

        Kind(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the kind in both languages
         */
        public Text text() {
            return text;
        }

        /**
         * Whether money flows out.
         *
         * @return true for costs, false for returns
         */
        public boolean isCost() {
            return this == ONE_OFF_COST || this == RUNNING_COST;
        }
    }

    /** Checks that nothing is missing. */
    public CashLine {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(amount, "amount");
        requireNonNull(source, "source");
    }

    /**
     * One amount in one period.
     *
     * @param name what a reader sees, not blank
     * @param kind whether it is a cost or a return, and of which kind
     * @param period the number of the period, from 0
     * @param amount how much, not negative
     * @param source where the figure comes from, not blank
     * @return the line
     */
    public static CashLine of(String name, Kind kind, int period, Money amount, String source) {
        return new CashLine(name, kind, period, amount, source);
    }

    /**
     * This line in its own period and all following ones up to another.
     *
     * @param last the number of the last period
     * @return a line for each period, none if the last comes before this one; of very many only so many that a model
     *     refuses them
     */
    public List<CashLine> repeatedUntil(int last) {
        return IntStream.rangeClosed(period, last)
                .limit(LAST_PERIOD + 2)
                .mapToObj(at -> new CashLine(name, kind, at, amount, source))
                .toList();
    }

    void addProblems(String place, Problems problems) {
        problems.addIfBlank(name, place, "name");
        problems.addIfBlank(source, place, "source of the figure");
        problems.addUnless(
                period >= 0 && period <= LAST_PERIOD, place, "period must be between 0 and 1200, was " + period);
        problems.addUnless(amount.amount().signum() >= 0, place, "amount must not be negative, was " + amount);
    }
}
