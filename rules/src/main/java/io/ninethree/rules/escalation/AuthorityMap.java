package io.ninethree.rules.escalation;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.rules.escalation.AuthorityFinding.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who owns the key steps of a process, and who may decide what: tiers of authority from the lowest to the highest. A tier
 * may decide whatever a lower one may. Immutable and thread-safe.
 *
 * {@snippet :
 * AuthorityMap authority = AuthorityMap.builder()
 *         .owner("refund", "supervisor")
 *         .tier("frontline", Permit.of("apology"), Permit.upTo("credit", Money.of("50", "EUR")))
 *         .tier("supervisor", Permit.upTo("credit", Money.of("500", "EUR")))
 *         .tierWithoutLimit("director")
 *         .build();
 * authority.check(Decision.of("credit", "frontline").withAmount(Money.of("80", "EUR")));
 * }
 */
public final class AuthorityMap {

    private final Map<String, String> owners;
    private final List<Tier> tiers;

    private AuthorityMap(Map<String, String> owners, List<Tier> tiers) {
        this.owners = new LinkedHashMap<>(owners);
        this.tiers = List.copyOf(tiers);
    }

    /**
     * Starts the definition of a map.
     *
     * @return a builder without tiers and owners
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Who answers for a step of the process.
     *
     * @param step the name of the step
     * @return the role, empty if nobody does
     */
    public Optional<String> owner(String step) {
        return Optional.ofNullable(owners.get(step));
    }

    /**
     * Who may take a decision, whoever took it.
     *
     * @param decision the decision, whose tier has no part in the answer
     * @return the lowest tier that may, empty if none may
     */
    public Optional<String> lowestTierFor(Decision decision) {
        return tiers.stream()
                .filter(tier -> tier.covers(decision))
                .map(Tier::name)
                .findFirst();
    }

    /**
     * What is wrong with a decision.
     *
     * @param decision the decision
     * @return the findings, none if its tier may take it and its step, if it names one, has an owner
     */
    public List<AuthorityFinding> check(Decision decision) {
        List<Kind> wrong = new ArrayList<>();
        if (decision.step().filter(step -> owner(step).isEmpty()).isPresent()) {
            wrong.add(Kind.STEP_WITHOUT_OWNER);
        }
        List<Tier> upToHere = upTo(decision.tier());
        if (upToHere.stream().noneMatch(tier -> tier.covers(decision))) {
            wrong.add(reason(decision, upToHere));
        }
        Optional<String> mayDecide = lowestTierFor(decision);
        return wrong.stream()
                .map(kind -> AuthorityFinding.of(kind, decision, mayDecide))
                .toList();
    }

    /** The tier of a name and those below it, none if there is no such tier. */
    private List<Tier> upTo(String name) {
        List<String> names = tiers.stream().map(Tier::name).toList();
        return tiers.subList(0, names.indexOf(name) + 1);
    }

    private static Kind reason(Decision decision, List<Tier> upToHere) {
        if (upToHere.isEmpty()) {
            return Kind.UNKNOWN_TIER;
        }
        List<String> currencies = upToHere.stream()
                .flatMap(tier -> tier.permits().stream())
                .filter(permit -> permit.kind().equals(decision.kind()))
                .flatMap(permit -> permit.limit().stream())
                .map(limit -> limit.currency())
                .toList();
        if (currencies.isEmpty()) {
            return Kind.ABOVE_AUTHORITY;
        }
        return decision.amount()
                .map(amount -> currencies.contains(amount.currency()) ? Kind.ABOVE_AUTHORITY : Kind.OTHER_CURRENCY)
                .orElse(Kind.AMOUNT_MISSING);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AuthorityMap that && owners.equals(that.owners) && tiers.equals(that.tiers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(owners, tiers);
    }

    @Override
    public String toString() {
        return "tiers " + tiers + ", owners " + owners;
    }

    /** The step in which owners and tiers are said, and the map is built. */
    public static final class Builder {

        private final Map<String, String> owners = new LinkedHashMap<>();
        private final List<Tier> tiers = new ArrayList<>();
        private final AuthorityProblems problems = new AuthorityProblems();

        private Builder() {}

        /**
         * Says who answers for a step of the process.
         *
         * @param step the name of the step, not blank
         * @param role the role, not blank
         * @return this builder
         */
        public Builder owner(String step, String role) {
            problems.addOwner(step, role, Optional.ofNullable(owners.put(step, requireNonNull(role, "role"))));
            return this;
        }

        /**
         * Adds a tier above those given before.
         *
         * @param name its name, not blank
         * @param permits what it may decide, beside all that lower tiers may; no limit below theirs
         * @return this builder
         */
        public Builder tier(String name, Permit... permits) {
            tiers.add(new Tier(requireNonNull(name, "name"), false, List.of(permits)));
            return this;
        }

        /**
         * Adds a tier above those given before that may decide everything.
         *
         * @param name its name, not blank
         * @return this builder
         */
        public Builder tierWithoutLimit(String name) {
            tiers.add(new Tier(requireNonNull(name, "name"), true, List.of()));
            return this;
        }

        /**
         * The map.
         *
         * @return a map as described
         * @throws InvalidDefinitionException with all problems of the description
         */
        public AuthorityMap build() {
            InvalidDefinitionException.throwIfAny(problems.with(tiers));
            return new AuthorityMap(owners, tiers);
        }
    }
}
