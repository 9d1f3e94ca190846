package io.ninethree.rules.escalation;

import io.ninethree.model.InvalidDefinitionException.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with the definition of authority. */
final class AuthorityProblems {

    private static final String PLACE = "authority";

    private final List<Problem> ofOwners = new ArrayList<>();

    void addOwner(String step, String role, Optional<String> before) {
        String place = PLACE + "/" + step;
        addIf(ofOwners, step.isBlank(), place, "step must not be blank, was '" + step + "'");
        addIf(ofOwners, role.isBlank(), place, "owner must not be blank, was '" + role + "'");
        before.ifPresent(other -> ofOwners.add(
                new Problem(place, "step must have one owner, was given '" + other + "' and '" + role + "'")));
    }

    private static void addIf(List<Problem> problems, boolean wrong, String place, String message) {
        if (wrong) {
            problems.add(new Problem(place, message));
        }
    }

    List<Problem> with(List<Tier> tiers) {
        List<Problem> problems = new ArrayList<>(ofOwners);
        addIf(problems, tiers.isEmpty(), PLACE, "authority must have a tier, has none");
        for (int i = 0; i < tiers.size(); i++) {
            addOf(tiers.get(i), tiers.subList(0, i), problems);
        }
        return problems;
    }

    private static void addOf(Tier tier, List<Tier> below, List<Problem> problems) {
        String place = PLACE + "/" + tier.name();
        addIf(problems, tier.name().isBlank(), place, "tier must not be blank, was '" + tier.name() + "'");
        boolean twice = below.stream().anyMatch(other -> other.name().equals(tier.name()));
        addIf(problems, twice, place, "tier must be given once, was given again");
        for (int i = 0; i < tier.permits().size(); i++) {
            Permit permit = tier.permits().get(i);
            addOf(permit, place, problems);
            boolean again = tier.permits().subList(0, i).stream().anyMatch(permit::competesWith);
            addIf(problems, again, place, "permit must be given once, was '" + permit + "' again");
            below.forEach(lower -> addFall(permit, lower, place, problems));
        }
    }

    private static void addOf(Permit permit, String place, List<Problem> problems) {
        addIf(
                problems,
                permit.kind().isBlank(),
                place,
                "kind of decisions must not be blank, was '" + permit.kind() + "'");
        boolean positive =
                permit.limit().map(limit -> limit.amount().signum() > 0).orElse(true);
        addIf(problems, !positive, place, "limit must be positive, was '" + permit + "'");
    }

    private static void addFall(Permit permit, Tier lower, String place, List<Problem> problems) {
        String end = ", was '" + permit + "'";
        addIf(
                problems,
                lower.everything(),
                place,
                "limit must not be below that of " + lower.name() + ", who has none" + end);
        lower.permits().stream()
                .filter(permit::fallsBelow)
                .forEach(more -> problems.add(
                        new Problem(place, "limit must not be below '" + more + "' of " + lower.name() + end)));
    }
}
