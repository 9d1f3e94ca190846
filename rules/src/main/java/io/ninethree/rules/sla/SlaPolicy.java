package io.ninethree.rules.sla;

import static java.util.Objects.requireNonNull;

import io.ninethree.definition.DefinitionKind;
import io.ninethree.field.Condition;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.timeline.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is promised to some cases: the condition under which it applies, and its promises, one for each clock. A policy
 * without a condition applies to no case, unless it is the fallback. Immutable and thread-safe.
 *
 * {@snippet :
 * SlaPolicy gold = SlaPolicy.named("gold")
 *         .appliesWhen(Cases.TIER.is("gold"))
 *         .promises(SlaTarget.firstResponse(Duration.ofMinutes(30)).countedIn(office))
 *         .build();
 * SlaOutcome first = gold.evaluate(timeline, asOf).firstResponse();
 * }
 */
public final class SlaPolicy {

    private final String name;
    private final String version;
    private final Optional<Condition> condition;
    private final boolean fallback;
    private final int rank;
    private final Instant validFrom;
    private final Instant validTo;
    private final boolean forRunningClocks;
    private final List<SlaTarget> targets;

    private SlaPolicy(Builder from) {
        name = from.name;
        version = from.version;
        condition = Optional.ofNullable(from.condition);
        fallback = from.fallback;
        rank = from.rank;
        validFrom = from.validFrom;
        validTo = from.validTo;
        forRunningClocks = from.forRunningClocks;
        targets = List.copyOf(from.targets);
    }

    /**
     * How policies stand in documents.
     *
     * @return the kind {@code policy}
     */
    public static DefinitionKind<SlaPolicy> kind() {
        return new PolicyKind();
    }

    /**
     * Starts the definition of a policy.
     *
     * @param name the name by which outcomes and explanations refer to it, not blank
     * @return a builder without condition and promises
     */
    public static Builder named(String name) {
        return new Builder(requireNonNull(name, "name"));
    }

    /**
     * What came of the promises of this policy in one case. Other policies have no part in it.
     *
     * @param timeline the history of the case
     * @param asOf the instant for which the question is asked; what happened later is not known yet
     * @return the outcomes
     */
    public SlaOutcomes evaluate(Timeline timeline, Instant asOf) {
        return SlaPolicies.of(this).evaluate(timeline, asOf);
    }

    /**
     * The name by which outcomes and explanations refer to this policy.
     *
     * @return the name, not blank
     */
    public String name() {
        return name;
    }

    /**
     * The version of this policy.
     *
     * @return the version, empty if it has none
     */
    public String version() {
        return version;
    }

    /**
     * Which cases this policy applies to.
     *
     * @return the condition, empty for a fallback without one
     */
    public Optional<Condition> condition() {
        return condition;
    }

    /**
     * Whether this policy applies where no other one does.
     *
     * @return true if it is the fallback
     */
    public boolean isFallback() {
        return fallback;
    }

    /**
     * Which policy is asked first: the one with the lower rank.
     *
     * @return the rank, 0 if none was given
     */
    public int rank() {
        return rank;
    }

    /**
     * Since when this version is in force.
     *
     * @return the first instant, {@link Instant#MIN} if it always was
     */
    public Instant validFrom() {
        return validFrom;
    }

    /**
     * Until when this version is in force.
     *
     * @return the first instant at which it no longer is, {@link Instant#MAX} if there is none
     */
    public Instant validTo() {
        return validTo;
    }

    /**
     * Whether this version also takes over the clocks that run when it comes into force. Otherwise they keep the version in
     * which they started.
     *
     * @return true if it does
     */
    public boolean isForRunningClocks() {
        return forRunningClocks;
    }

    /**
     * The promises.
     *
     * @return the promises in the order in which they were given, one for each clock
     */
    public List<SlaTarget> targets() {
        return targets;
    }

    /**
     * This policy with all its promises in other working time, for example to see what a new calendar would do.
     *
     * @param calendar the calendar, also for the promises that name exceptions without one of their own
     * @return a changed copy
     */
    public SlaPolicy countedIn(BusinessCalendar calendar) {
        Builder changed = new Builder(name);
        changed.version = version;
        changed.condition = condition.orElse(null);
        changed.fallback = fallback;
        changed.rank = rank;
        changed.validFrom = validFrom;
        changed.validTo = validTo;
        changed.forRunningClocks = forRunningClocks;
        targets.forEach(target -> changed.targets.add(target.countedIn(calendar)));
        return new SlaPolicy(changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SlaPolicy that
                && name.equals(that.name)
                && version.equals(that.version)
                && condition.equals(that.condition)
                && fallback == that.fallback
                && rank == that.rank
                && validFrom.equals(that.validFrom)
                && validTo.equals(that.validTo)
                && forRunningClocks == that.forRunningClocks
                && targets.equals(that.targets);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, version, condition, fallback, rank, validFrom, validTo, forRunningClocks, targets);
    }

    /** For example {@code gold 2026 [first-response within PT30M in office]}. */
    @Override
    public String toString() {
        return name + (version.isEmpty() ? "" : " " + version) + " " + targets;
    }

    /** The step in which a policy is described in any order, and built. */
    public static final class Builder {

        private final String name;
        private final List<SlaTarget> targets = new ArrayList<>();
        private String version = "";
        private @Nullable Condition condition;
        private boolean fallback;
        private int rank;
        private Instant validFrom = Instant.MIN;
        private Instant validTo = Instant.MAX;
        private boolean forRunningClocks;

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Says which cases the policy applies to.
         *
         * @param cases a condition on fields of {@link io.ninethree.vocabulary.Cases}; a case of which the answer is unknown
         *     is not one of them
         * @return this builder
         */
        public Builder appliesWhen(Condition cases) {
            condition = requireNonNull(cases, "cases");
            return this;
        }

        /**
         * Says that the policy applies where no other one does.
         *
         * @return this builder
         */
        public Builder asFallback() {
            fallback = true;
            return this;
        }

        /**
         * Says when the policy is asked. Among policies of one rank the one whose condition asks for more is asked first.
         *
         * @param order any number; lower ones are asked first
         * @return this builder
         */
        public Builder rank(int order) {
            rank = order;
            return this;
        }

        /**
         * Names the version of the policy.
         *
         * @param label for example {@code 2026}
         * @return this builder
         */
        public Builder version(String label) {
            version = requireNonNull(label, "label");
            return this;
        }

        /**
         * Says since when this version is in force.
         *
         * @param first the first instant
         * @return this builder
         */
        public Builder validFrom(Instant first) {
            validFrom = requireNonNull(first, "first");
            return this;
        }

        /**
         * Says until when this version is in force.
         *
         * @param end the first instant at which it no longer is
         * @return this builder
         */
        public Builder validTo(Instant end) {
            validTo = requireNonNull(end, "end");
            return this;
        }

        /**
         * Says that this version also takes over the clocks that run when it comes into force.
         *
         * @return this builder
         */
        public Builder forRunningClocks() {
            forRunningClocks = true;
            return this;
        }

        /**
         * Adds a promise.
         *
         * @param target the promise
         * @return this builder
         */
        public Builder promises(SlaTarget target) {
            targets.add(requireNonNull(target, "target"));
            return this;
        }

        /**
         * The policy.
         *
         * @return a policy as described
         * @throws InvalidDefinitionException with all problems of the description
         */
        public SlaPolicy build() {
            InvalidDefinitionException.throwIfAny(problems());
            return new SlaPolicy(this);
        }

        private List<Problem> problems() {
            List<String> messages = new ArrayList<>();
            if (name.isBlank()) {
                messages.add("name must not be blank, was '" + name + "'");
            }
            if (condition == null && !fallback) {
                messages.add("policy must have a condition or be the fallback, was neither");
            }
            if (condition != null && fallback) {
                messages.add("fallback must have no condition, was '"
                        + condition.text().en() + "'");
            }
            if (!validFrom.isBefore(validTo)) {
                messages.add("end of validity must be after its start " + validFrom + ", was " + validTo);
            }
            if (targets.isEmpty()) {
                messages.add("policy must promise something, was nothing");
            }
            Set<String> clocks = new LinkedHashSet<>();
            targets.stream()
                    .map(target -> target.clock().id())
                    .filter(clock -> !clocks.add(clock))
                    .forEach(clock -> messages.add("clock must be promised once, was '" + clock + "' again"));
            return messages.stream().map(message -> new Problem(name, message)).toList();
        }
    }
}
