package io.ninethree.rules.sla;

import io.ninethree.field.Condition;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells before the first case what is wrong with policies that stand side by side. */
final class PolicyChecks {

    private final List<SlaPolicy> ordered;
    private final List<Alternatives> conditions;
    private final List<Problem> problems = new ArrayList<>();

    private PolicyChecks(List<SlaPolicy> ordered) {
        this.ordered = ordered;
        this.conditions = ordered.stream()
                .map(policy -> Alternatives.of(policy.condition().orElseGet(Condition::always)))
                .toList();
    }

    /** What must be changed before the policies can be used. */
    static List<Problem> problems(List<SlaPolicy> ordered) {
        PolicyChecks checks = new PolicyChecks(ordered);
        if (ordered.isEmpty()) {
            checks.problems.add(new Problem("policies", "policies must not be empty, were []"));
        }
        checks.clocks();
        for (int later = 1; later < ordered.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                checks.compare(earlier, later);
            }
        }
        return checks.problems;
    }

    private void clocks() {
        Map<String, ClockRule> rules = new LinkedHashMap<>();
        for (SlaPolicy policy : ordered) {
            for (SlaTarget target : policy.targets()) {
                ClockRule first = rules.putIfAbsent(target.clock().id(), target.clock());
                if (first != null && !first.equals(target.clock())) {
                    problem(policy, "clock '" + first.id() + "' must have one rule, was given another one");
                }
            }
        }
    }

    private void compare(int earlier, int later) {
        SlaPolicy one = ordered.get(earlier);
        SlaPolicy other = ordered.get(later);
        if (!overlap(one, other)) {
            return;
        }
        if (one.name().equals(other.name())) {
            problem(
                    other,
                    "versions must follow each other, were both in force at "
                            + (one.validFrom().isAfter(other.validFrom()) ? one : other).validFrom());
        } else if (one.isFallback() && other.isFallback()) {
            problem(other, "fallback must be one, was '" + one.name() + "' already");
        } else if (!other.isFallback() && !one.isFallback()) {
            compareConditions(earlier, later);
        }
    }

    private void compareConditions(int earlier, int later) {
        SlaPolicy one = ordered.get(earlier);
        SlaPolicy other = ordered.get(later);
        if (conditions.get(earlier).covers(conditions.get(later)) && isInForceWhenever(one, other)) {
            problem(other, "policy must be reachable, was hidden by '" + one.name() + "', which is asked first");
        } else if (order(one) == order(other)
                && one.rank() == other.rank()
                && conditions.get(earlier).mayMeet(conditions.get(later))) {
            problem(
                    other,
                    "rank must differ from that of '" + one.name() + "', because both may apply to one case, was "
                            + other.rank() + " too");
        }
    }

    private void problem(SlaPolicy policy, String message) {
        problems.add(new Problem(policy.name(), message));
    }

    /** How much a policy asks for: the number of fields that its condition reads. */
    static int order(SlaPolicy policy) {
        return policy.condition().map(condition -> -condition.fields().size()).orElse(0);
    }

    private static boolean overlap(SlaPolicy one, SlaPolicy other) {
        return one.validFrom().isBefore(other.validTo()) && other.validFrom().isBefore(one.validTo());
    }

    private static boolean isInForceWhenever(SlaPolicy one, SlaPolicy other) {
        return !one.validFrom().isAfter(other.validFrom()) && !one.validTo().isBefore(other.validTo());
    }

    /** Pairs of policies that may apply to one case, of which the first one does. */
    static List<Text> overlaps(List<SlaPolicy> ordered) {
        PolicyChecks checks = new PolicyChecks(ordered);
        List<Text> overlaps = new ArrayList<>();
        for (int later = 1; later < ordered.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                SlaPolicy one = ordered.get(earlier);
                SlaPolicy other = ordered.get(later);
                if (!one.isFallback()
                        && !other.isFallback()
                        && overlap(one, other)
                        && checks.conditions.get(earlier).mayMeet(checks.conditions.get(later))) {
                    overlaps.add(Text.of(
                            "'" + one.name() + "' 与 '" + other.name() + "' 可能适用于同一工单，以前者为准",
                            "'" + one.name() + "' and '" + other.name()
                                    + "' may apply to one case; the former goes first"));
                }
            }
        }
        return overlaps;
    }
}
