package io.ninethree.metrics.investment;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Grain;
import io.ninethree.field.Money;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was planned and what was spent, item by item, week by week or month by month, with a warning where spending
 * exceeds the budget by too much. Amounts of one item and period add up. Immutable and thread-safe.
 *
 * {@snippet :
 * BudgetLedger ledger = BudgetLedger.by(Grain.MONTH)
 *         .line("training", LocalDate.of(2026, 6, 1), Money.of("1000", "CNY"), Money.of("1150", "CNY"))
 *         .warningFrom("0.10")
 *         .build();
 * ledger.warnings();
 * }
 */
public final class BudgetLedger {

    private final Grain grain;
    private final BigDecimal limit;
    private final boolean inclusive;
    private final List<BudgetEntry> entries;

    /** What uses of a budget are summed over. */
    public enum Scope {
        /** One item in one period. */
        ITEM_AND_PERIOD,
        /** One item in all periods. */
        ITEM,
        /** All items in one period. */
        PERIOD,
        /** Everything. */
        TOTAL
    }

    /**
     * A budget and what was spent of it. Immutable and thread-safe.
     *
     * @param item the item, empty for all of them
     * @param period the first day of the period, empty for all of them
     * @param subject item and period for a reader
     * @param budget what was planned
     * @param actual what was spent
     */
    public record Use(Optional<String> item, Optional<LocalDate> period, Text subject, Money budget, Money actual) {
        /** Checks that nothing is missing. */
        public Use {
            requireNonNull(item, "item");
            requireNonNull(period, "period");
            requireNonNull(subject, "subject");
            requireNonNull(budget, "budget");
            requireNonNull(actual, "actual");
        }

        /**
         * By which part the budget was overrun: (actual - budget) / budget.
         *
         * @return the ratio, negative if something is left; empty if the budget is 0
         */
        public OptionalDouble overrun() {
            return ratio().map(value -> OptionalDouble.of(value.doubleValue())).orElse(OptionalDouble.empty());
        }

        private Optional<BigDecimal> ratio() {
            return budget.amount().signum() == 0
                    ? Optional.empty()
                    : Optional.of(Amounts.ratio(excess(), budget.amount()));
        }

        private BigDecimal excess() {
            return actual.amount().subtract(budget.amount());
        }

        /** Nothing is divided, so that a limit is compared exactly. */
        private boolean exceeds(BigDecimal limit, boolean inclusive) {
            int against = excess().compareTo(limit.multiply(budget.amount()));
            return excess().signum() > 0 && (inclusive ? against >= 0 : against > 0);
        }

        /**
         * What a reader sees.
         *
         * @return what was planned, what was spent and the overrun in both languages
         */
        public Text text() {
            Text rest = ratio().map(Use::rest).orElse(Text.of("无预算", "no budget"));
            return Text.of(
                    subject.zh() + "：预算 " + budget + "，实际 " + actual + "，" + rest.zh(),
                    subject.en() + ": budget " + budget + ", actual " + actual + ", " + rest.en());
        }

        private static Text rest(BigDecimal ratio) {
            String percent = Amounts.percent(ratio.abs());
            return ratio.signum() < 0
                    ? Text.of("结余 " + percent, percent + " left")
                    : Text.of("超支 " + percent, "overrun " + percent);
        }
    }

    private BudgetLedger(Builder builder) {
        this.grain = builder.grain;
        this.limit = new BigDecimal(builder.limit).stripTrailingZeros();
        this.inclusive = builder.inclusive;
        this.entries = List.copyOf(builder.entries);
    }

    /**
     * Starts a ledger that warns from 10 % on, which is how the source's <i>10%以上</i> is read strictly: exactly 10 % is
     * included.
     *
     * @param grain how long a period is, for example {@link Grain#WEEK} or {@link Grain#MONTH}
     * @return a builder without lines
     */
    public static Builder by(Grain grain) {
        return new Builder(grain);
    }

    /**
     * Budgets and what was spent of them.
     *
     * @param scope what is summed
     * @return one for each item or period in the order of periods, then of items as they were first written
     */
    public List<Use> uses(Scope scope) {
        return switch (scope) {
            case ITEM_AND_PERIOD -> uses(entry -> Optional.of(entry.item()), entry -> Optional.of(entry.period()));
            case ITEM -> uses(entry -> Optional.of(entry.item()), entry -> Optional.empty());
            case PERIOD -> uses(entry -> Optional.empty(), entry -> Optional.of(entry.period()));
            case TOTAL -> uses(entry -> Optional.empty(), entry -> Optional.empty());
        };
    }

    private List<Use> uses(
            Function<BudgetEntry, Optional<String>> item, Function<BudgetEntry, Optional<LocalDate>> period) {
        Map<List<Optional<?>>, List<BudgetEntry>> groups = new LinkedHashMap<>();
        entries.forEach(entry -> groups.computeIfAbsent(
                        List.of(item.apply(entry), period.apply(entry)), key -> new ArrayList<>())
                .add(entry));
        return groups.values().stream()
                .map(group -> use(item.apply(group.get(0)), period.apply(group.get(0)), group))
                .sorted(Comparator.comparing(use -> use.period().orElse(LocalDate.MIN)))
                .toList();
    }

    private Use use(Optional<String> item, Optional<LocalDate> period, List<BudgetEntry> group) {
        String currency = group.get(0).budget().currency();
        Money budget = Money.of(Amounts.sum(group.stream().map(BudgetEntry::budget)), currency);
        Money actual = Money.of(Amounts.sum(group.stream().map(BudgetEntry::actual)), currency);
        return new Use(item, period, subject(item, period), budget, actual);
    }

    private Text subject(Optional<String> item, Optional<LocalDate> period) {
        String label = period.map(grain::label).orElse("");
        return Text.of(
                (item.orElse(period.isEmpty() ? "全部" : "合计") + " " + label).strip(),
                (item.orElse(period.isEmpty() ? "everything" : "all items") + " " + label).strip());
    }

    /**
     * The budgets that were overrun by too much. Where nothing was planned, any spending is too much.
     *
     * @param scope what is summed
     * @return the uses in the order of {@link #uses}
     */
    public List<Use> overruns(Scope scope) {
        return uses(scope).stream().filter(use -> use.exceeds(limit, inclusive)).toList();
    }

    /**
     * A warning for each budget of an item in a period that was overrun by too much, which asks for an adjusted plan.
     *
     * @return the warnings in both languages, in the order of {@link #uses}
     */
    public List<Text> warnings() {
        return warnings(Scope.ITEM_AND_PERIOD);
    }

    /**
     * A warning for each budget that was overrun by too much, which asks for an adjusted plan.
     *
     * @param scope what is summed
     * @return the warnings in both languages, in the order of {@link #uses}
     */
    public List<Text> warnings(Scope scope) {
        return overruns(scope).stream().map(use -> warning(use.text())).toList();
    }

    private Text warning(Text use) {
        String percent = Amounts.percent(limit);
        return Text.of(
                use.zh() + "（预警线：" + (inclusive ? percent + " 及以上" : "超过 " + percent) + "），请调整方案",
                use.en() + " (warning " + (inclusive ? "from " : "above ") + percent + "): please adjust the plan");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BudgetLedger that
                && grain == that.grain
                && limit.equals(that.limit)
                && inclusive == that.inclusive
                && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(grain, limit, inclusive, entries);
    }

    @Override
    public String toString() {
        return uses(Scope.TOTAL).get(0).text().en();
    }

    /** The step in which lines and the limit are given, and the ledger is built. */
    public static final class Builder {

        private final Grain grain;
        private final List<BudgetEntry> entries = new ArrayList<>();
        private String limit = "0.10";
        private boolean inclusive = true;

        private Builder(Grain grain) {
            this.grain = requireNonNull(grain, "grain");
        }

        /**
         * Adds a line.
         *
         * @param item what the money is for, not blank
         * @param day any day of the period
         * @param budget what was planned, not negative
         * @param actual what was spent, negative if money came back; in the same currency as everything else
         * @return this builder
         */
        public Builder line(String item, LocalDate day, Money budget, Money actual) {
            entries.add(new BudgetEntry(item, grain.start(day), budget, actual));
            return this;
        }

        /**
         * Warns if a budget is overrun by a part of it or more.
         *
         * @param part the part as a decimal, for example {@code 0.10}, not negative; exactly so much warns
         * @return this builder
         */
        public Builder warningFrom(String part) {
            limit = requireNonNull(part, "part");
            inclusive = true;
            return this;
        }

        /**
         * Warns if a budget is overrun by more than a part of it.
         *
         * @param part the part as a decimal, for example {@code 0.10}, not negative; exactly so much does not warn
         * @return this builder
         */
        public Builder warningAbove(String part) {
            limit = requireNonNull(part, "part");
            inclusive = false;
            return this;
        }

        /**
         * The ledger.
         *
         * @return a ledger as described
         * @throws InvalidDefinitionException with all problems of the description
         */
        public BudgetLedger build() {
            BudgetEntry.throwIfWrong(entries, limit);
            return new BudgetLedger(this);
        }
    }
}
