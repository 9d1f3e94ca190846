package io.ninethree.metrics.people;

import io.ninethree.field.Money;
import io.ninethree.metrics.people.IncentivePlan.Component;
import io.ninethree.model.Problems;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with the definition of a plan. */
final class PlanProblems {

    private static final int WEIGHT_DECIMALS = 4;

    private PlanProblems() {}

    static void throwIfAny(String name, Money pay, List<Component> components) {
        Problems problems = new Problems();
        problems.addIfBlank(name, "plan", "name");
        problems.addUnless(pay.amount().signum() > 0, "plan", "pay must be positive, was " + pay);
        problems.addUnless(
                pay.amount().scale() <= IncentivePlan.PAY_DECIMALS,
                "plan",
                "pay must have 2 decimals at most, was " + pay);
        Set<String> measures = new HashSet<>();
        for (int i = 0; i < components.size(); i++) {
            String place = "plan/components[" + i + "]";
            String measure = components.get(i).measure();
            addOf(components.get(i), place, problems);
            problems.addUnless(measures.add(measure), place, "measure must occur once, was '" + measure + "' again");
        }
        if (components.stream().allMatch(component -> isPart(component.weight()))) {
            addOfSum(components, problems);
        }
        problems.throwIfAny();
    }

    private static void addOf(Component component, String place, Problems problems) {
        BigDecimal weight = component.weight();
        problems.addIfBlank(component.name(), place, "name");
        problems.addIfBlank(component.measure(), place, "measure");
        problems.addUnless(
                isPart(weight), place, "weight must be above 0 and at most 1 with 4 decimals at most, was " + weight);
    }

    private static boolean isPart(BigDecimal weight) {
        return weight.signum() > 0 && weight.compareTo(BigDecimal.ONE) <= 0 && weight.scale() <= WEIGHT_DECIMALS;
    }

    private static void addOfSum(List<Component> components, Problems problems) {
        BigDecimal sum = components.stream().map(Component::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        problems.addUnless(sum.compareTo(BigDecimal.ONE) == 0, "plan", "weights must add up to 1, was " + sum);
    }
}
