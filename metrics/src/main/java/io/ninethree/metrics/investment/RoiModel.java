package io.ninethree.metrics.investment;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Grain;
import io.ninethree.field.Money;
import io.ninethree.metrics.investment.CashLine.Kind;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Problems;
import io.ninethree.model.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * What an investment in service costs and returns, period by period. Nothing is discounted. Immutable and thread-safe.
 *
 * {@snippet :
 * RoiModel desk = RoiModel.of("One desk for all channels", Grain.YEAR, lines);
 * desk.roi();
 * desk.payback();
 * }
 *
 * @param name what a reader sees, not blank
 * @param grain how long one period is
 * @param lines the amounts, at least one, all in one currency
 */
public record RoiModel(String name, Grain grain, List<CashLine> lines) {

    /**
     * One line of the table of what came of the money so far.
     *
     * @param period the number of the period
     * @param cost what was paid in it
     * @param returned what came back in it
     * @param cumulative all returns less all costs up to its end
     */
    public record Balance(int period, Money cost, Money returned, Money cumulative) {
        /** Checks that nothing is missing. */
        public Balance {
            requireNonNull(cost, "cost");
            requireNonNull(returned, "returned");
            requireNonNull(cumulative, "cumulative");
        }
    }

    /**
     * Checks and copies the lines.
     *
     * @throws InvalidDefinitionException with all problems of the model and its lines
     */
    public RoiModel {
        requireNonNull(grain, "grain");
        lines = List.copyOf(lines);
        check(name, lines);
    }

    /**
     * A model of lines.
     *
     * @param name what a reader sees, not blank
     * @param grain how long one period is
     * @param lines the amounts, at least one, all in one currency
     * @return the model
     * @throws InvalidDefinitionException with all problems of the model and its lines
     */
    public static RoiModel of(String name, Grain grain, List<CashLine> lines) {
        return new RoiModel(name, grain, lines);
    }

    private static void check(String name, List<CashLine> lines) {
        Problems problems = new Problems();
        problems.addIfBlank(name, "roi", "name");
        problems.addUnless(!lines.isEmpty(), "roi", "model must have a line, has none");
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).addProblems("roi/lines[" + i + "]", problems);
        }
        Amounts.addIfMixed(lines.stream().map(CashLine::amount).toList(), "roi", problems);
        problems.throwIfAny();
    }

    /**
     * All that it costs.
     *
     * @return one-off and running costs
     */
    public Money cost() {
        return money(sum(line -> line.kind().isCost()));
    }

    /**
     * All amounts of one kind.
     *
     * @param kind the kind
     * @return their sum, zero if there is none
     */
    public Money total(Kind kind) {
        return money(sum(line -> line.kind() == kind));
    }

    private BigDecimal sum(Predicate<CashLine> wanted) {
        return Amounts.sum(lines.stream().filter(wanted).map(CashLine::amount));
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, lines.get(0).amount().currency());
    }

    /**
     * The return on investment: (direct + indirect return - cost) / cost.
     *
     * @return the ratio, -1 if nothing came back; empty if nothing was paid
     */
    public OptionalDouble roi() {
        return number(ratio(line -> !line.kind().isCost()));
    }

    /**
     * The return on investment by direct returns alone: (direct return - cost) / cost.
     *
     * @return the ratio, -1 if nothing came back; empty if nothing was paid
     */
    public OptionalDouble directRoi() {
        return number(ratio(line -> line.kind() == Kind.DIRECT_RETURN));
    }

    private Optional<BigDecimal> ratio(Predicate<CashLine> returning) {
        BigDecimal cost = cost().amount();
        return cost.signum() == 0
                ? Optional.empty()
                : Optional.of(Amounts.ratio(sum(returning).subtract(cost), cost));
    }

    private static OptionalDouble number(Optional<BigDecimal> ratio) {
        return ratio.map(value -> OptionalDouble.of(value.doubleValue())).orElse(OptionalDouble.empty());
    }

    /**
     * What came of the money so far.
     *
     * @return a line for each period from the first to the last in which money flows, none if there is no money
     */
    public List<Balance> balances() {
        IntSummaryStatistics periods = lines.stream()
                .filter(line -> line.amount().amount().signum() > 0)
                .mapToInt(CashLine::period)
                .summaryStatistics();
        List<Balance> table = new ArrayList<>();
        BigDecimal cumulative = BigDecimal.ZERO;
        for (int period = periods.getMin(); period <= periods.getMax(); period++) {
            BigDecimal cost = sum(period, true);
            BigDecimal returned = sum(period, false);
            cumulative = cumulative.add(returned).subtract(cost);
            table.add(new Balance(period, money(cost), money(returned), money(cumulative)));
        }
        return List.copyOf(table);
    }

    private BigDecimal sum(int period, boolean cost) {
        return sum(line -> line.period() == period && line.kind().isCost() == cost);
    }

    /**
     * When the money is back: the first period at whose end all returns reach all costs so far. Costs that come later may
     * exceed them again.
     *
     * @return the number of the period, empty if that never happens
     */
    public OptionalInt payback() {
        return balances().stream()
                .filter(RoiModel::isPaidBack)
                .mapToInt(Balance::period)
                .findFirst();
    }

    private static boolean isPaidBack(Balance balance) {
        return balance.cumulative().amount().signum() >= 0;
    }

    /**
     * When the money is back if what flows in a period flows evenly: the {@linkplain #payback() period} in which it
     * happens, less the part of it that is left over.
     *
     * @return how many periods from the end of period 0 on, for example 2.5 for the middle of period 3; the number of the
     *     period itself if it is the first; empty if it never happens
     */
    public OptionalDouble interpolatedPayback() {
        List<Balance> table = balances();
        for (int i = 0; i < table.size(); i++) {
            if (isPaidBack(table.get(i))) {
                return OptionalDouble.of(table.get(i).period() - (i == 0 ? 0 : left(table.get(i - 1), table.get(i))));
            }
        }
        return OptionalDouble.empty();
    }

    /** The part of a period that is left when the money is back. */
    private static double left(Balance before, Balance at) {
        BigDecimal net = at.cumulative().amount().subtract(before.cumulative().amount());
        return Amounts.ratio(at.cumulative().amount(), net).doubleValue();
    }

    /**
     * What a reader sees.
     *
     * @return costs, returns, their ratio and when the money is back, in both languages
     */
    public Text text() {
        StringBuilder zh = new StringBuilder(name + "：投资回报率 " + percent().zh());
        StringBuilder en =
                new StringBuilder(name + ": return on investment " + percent().en());
        for (Kind kind : Kind.values()) {
            zh.append("；").append(kind.text().zh()).append(' ').append(total(kind));
            en.append("; ").append(kind.text().en()).append(' ').append(total(kind));
        }
        return Text.of(zh + "；" + paybackText().zh(), en + "; " + paybackText().en());
    }

    private Text percent() {
        return ratio(line -> !line.kind().isCost())
                .map(Amounts::percent)
                .map(shown -> Text.of(shown, shown))
                .orElse(Text.of("无（没有成本）", "none (no cost)"));
    }

    private Text paybackText() {
        OptionalInt period = payback();
        if (period.isEmpty()) {
            return Text.of("期内不能回收", "not paid back within these periods");
        }
        String evenly = Amounts.plain(
                BigDecimal.valueOf(interpolatedPayback().orElseThrow()).setScale(1, RoundingMode.HALF_EVEN));
        return Text.of(
                "第 " + period.getAsInt() + " 期回收（每期一" + grain.text().zh() + "；若期内均匀到账，为 " + evenly + " 期）",
                "paid back in period " + period.getAsInt() + " (one "
                        + grain.text().en() + " each; " + evenly + " if money flows evenly)");
    }
}
