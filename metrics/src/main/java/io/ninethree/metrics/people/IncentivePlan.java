package io.ninethree.metrics.people;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Money;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import io.ninethree.score.Scorecard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What variable pay depends on: components that each weigh a part of it and earn as much of that part as their measure
 * earned points. Immutable and thread-safe.
 *
 * <p>What was not measured is withheld, also if a declared value stands in for it: it is neither paid nor lost, and is told
 * apart, so that it can be paid once it is measured. The other components do not make up for it, because then one lucky
 * measure could decide over all the pay, and who is paid for what is not measured would be glad of it. A heading counts as
 * measured if anything below it was.
 *
 * {@snippet :
 * IncentivePlan plan = IncentivePlan.of("2026", Money.of("5000", "CNY"),
 *         Component.of("satisfaction", "emo.csat", "0.40"),
 *         Component.of("recommendation", "emo.nps", "0.60"));
 * plan.payout(june).text();
 * plan.shift(planOf2025);
 * }
 *
 * @param name what a reader sees, not blank
 * @param pay the variable pay of one period if every measure earns 100 points, positive, with 2 decimals at most
 * @param components what it depends on, each measure once; their weights add up to 1
 */
public record IncentivePlan(String name, Money pay, List<Component> components) {

    static final int PAY_DECIMALS = 2;

    /**
     * One thing on which pay depends.
     *
     * @param name what a reader sees, not blank
     * @param measure the id of an indicator, or of a heading, whose points count, not blank
     * @param weight the part of the pay, above 0 and at most 1, with 4 decimals at most
     */
    public record Component(String name, String measure, BigDecimal weight) {
        /** Takes zeros at the end of the weight away. */
        public Component {
            requireNonNull(name, "name");
            requireNonNull(measure, "measure");
            weight = weight.stripTrailingZeros();
        }

        /**
         * One thing on which pay depends.
         *
         * @param name what a reader sees, not blank
         * @param measure the id of an indicator, or of a heading, whose points count, not blank
         * @param weight the part of the pay as a decimal, for example {@code 0.40}
         * @return the component
         * @throws IllegalArgumentException if the weight is not a decimal number
         */
        public static Component of(String name, String measure, String weight) {
            try {
                return new Component(name, measure, new BigDecimal(weight));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("weight must be a decimal number, was '" + weight + "'", e);
            }
        }
    }

    /**
     * What one component earned.
     *
     * @param component the component
     * @param most what it is worth at 100 points
     * @param points the points of its measure, 0 to 100; empty if it was not measured
     * @param earned what is paid, rounded to one of the two next amounts with 2 decimals, so that all lines add up to what
     *     the whole plan earned, rounded half to even; zero if it was not measured
     * @param result the points, or why there are none, for a reader
     */
    public record PayLine(Component component, Money most, OptionalDouble points, Money earned, Text result) {
        /** Checks that nothing is missing. */
        public PayLine {
            requireNonNull(component, "component");
            requireNonNull(most, "most");
            requireNonNull(points, "points");
            requireNonNull(earned, "earned");
            requireNonNull(result, "result");
        }

        /**
         * What waits until it is measured.
         *
         * @return all that the component is worth if it was not measured, otherwise zero
         */
        public Money withheld() {
            return points.isPresent() ? Money.of(BigDecimal.ZERO, most.currency()) : most;
        }

        /**
         * What a reader sees.
         *
         * @return weight, points and pay in both languages
         */
        public Text text() {
            String head = component.name + " " + percent(component.weight);
            return points.isPresent()
                    ? Text.of(
                            head + "：" + result.zh() + " 分，" + earned, head + ": " + result.en() + " points, " + earned)
                    : Text.of(
                            head + "：" + result.zh() + "，暂扣 " + most,
                            head + ": " + result.en() + ", " + most + " withheld");
        }
    }

    /**
     * The variable pay of one period.
     *
     * @param plan the plan
     * @param lines what each component earned, in the order of the plan
     */
    public record Payout(IncentivePlan plan, List<PayLine> lines) {
        /** Copies the lines. */
        public Payout {
            requireNonNull(plan, "plan");
            lines = List.copyOf(lines);
        }

        /**
         * What is paid.
         *
         * @return the sum of what the lines earned
         */
        public Money earned() {
            return sum(PayLine::earned);
        }

        /**
         * What waits until it is measured.
         *
         * @return the sum of what is withheld
         */
        public Money withheld() {
            return sum(PayLine::withheld);
        }

        private Money sum(Function<PayLine, Money> part) {
            return lines.stream().map(part).reduce(Money.of(BigDecimal.ZERO, plan.pay.currency()), Money::plus);
        }

        /**
         * What a reader sees.
         *
         * @return the sums, then a line for each component, in both languages
         */
        public Text text() {
            StringBuilder zh =
                    new StringBuilder(plan.name + "：实发 " + earned() + "，暂扣 " + withheld() + "，满额 " + plan.pay);
            StringBuilder en = new StringBuilder(
                    plan.name + ": paid " + earned() + ", withheld " + withheld() + ", of " + plan.pay);
            for (PayLine line : lines) {
                zh.append('\n').append(line.text().zh());
                en.append('\n').append(line.text().en());
            }
            return Text.of(zh.toString(), en.toString());
        }
    }

    /**
     * How the weight of one measure differs between two plans.
     *
     * @param name what a reader sees
     * @param measure the id of the measure
     * @param before its weight in the other plan, 0 if it was not there
     * @param after its weight in this plan, 0 if it is no longer there
     */
    public record Shift(String name, String measure, BigDecimal before, BigDecimal after) {
        /** Checks that nothing is missing. */
        public Shift {
            requireNonNull(name, "name");
            requireNonNull(measure, "measure");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }

        /**
         * What a reader sees.
         *
         * @return the measure and both weights in both languages
         */
        public Text text() {
            String weights = percent(before) + " → " + percent(after);
            return Text.of(name + "：" + weights, name + ": " + weights);
        }
    }

    /**
     * Checks and copies the components.
     *
     * @throws InvalidDefinitionException with all problems of the plan and its components
     */
    public IncentivePlan {
        requireNonNull(pay, "pay");
        components = List.copyOf(components);
        PlanProblems.throwIfAny(name, pay, components);
    }

    /**
     * A plan of components.
     *
     * @param name what a reader sees, not blank
     * @param pay the variable pay of one period if every measure earns 100 points, positive, with 2 decimals at most
     * @param components what it depends on, each measure once; their weights add up to 1
     * @return the plan
     * @throws InvalidDefinitionException with all problems of the plan and its components
     */
    public static IncentivePlan of(String name, Money pay, Component... components) {
        return new IncentivePlan(name, pay, List.of(components));
    }

    /**
     * The variable pay that a scorecard earns.
     *
     * @param card a scorecard of a model that has all measures of this plan
     * @return what each component earned
     * @throws IllegalArgumentException if the model does not have a measure
     */
    public Payout payout(Scorecard card) {
        return new Payout(this, PayLines.of(this, card));
    }

    /**
     * What this plan pays for that another one did not, and the other way round.
     *
     * @param before the other plan
     * @return the measures whose weight differs, those of this plan in its order, then those that are gone; all differences
     *     add up to 0
     */
    public List<Shift> shift(IncentivePlan before) {
        Stream<Component> gone = before.components.stream()
                .filter(component -> component(component.measure).isEmpty());
        return Stream.concat(components.stream(), gone)
                .map(each -> new Shift(each.name, each.measure, before.weight(each.measure), weight(each.measure)))
                .filter(shift -> shift.before.compareTo(shift.after) != 0)
                .toList();
    }

    private BigDecimal weight(String measure) {
        return component(measure).map(Component::weight).orElse(BigDecimal.ZERO);
    }

    private Optional<Component> component(String measure) {
        return components.stream()
                .filter(component -> component.measure.equals(measure))
                .findFirst();
    }

    private static String percent(BigDecimal weight) {
        return weight.movePointRight(2).toPlainString() + " %";
    }
}
