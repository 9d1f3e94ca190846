package io.ninethree.rules.sla;

import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.model.Text;
import java.time.Instant;
import java.util.Optional;

/** A policy that is asked whether it applies, with what it may answer made beforehand. */
final class Candidate {

    private static final Text FALLBACK = Text.of("没有其他政策适用", "no other policy applies");

    private final SlaPolicy policy;
    private final PolicyMatch.Step yes;
    private final PolicyMatch.Step no;
    private final PolicyMatch.Step unknown;

    Candidate(SlaPolicy policy) {
        this.policy = policy;
        Text text = policy.condition().map(Condition::text).orElse(FALLBACK);
        yes = new PolicyMatch.Step(policy.name(), Optional.of(true), text);
        no = new PolicyMatch.Step(policy.name(), Optional.of(false), text);
        unknown = new PolicyMatch.Step(policy.name(), Optional.empty(), text);
    }

    SlaPolicy policy() {
        return policy;
    }

    Condition condition() {
        return policy.condition().orElseGet(Condition::always);
    }

    PolicyMatch.Step step(Optional<Boolean> answer) {
        if (answer.isEmpty()) {
            return unknown;
        }
        return answer.get() ? yes : no;
    }

    /** Whether its answer can change although nothing happens, because a time that runs is part of the question. */
    boolean readsTime() {
        return condition().fields().stream()
                .anyMatch(field -> field instanceof InstantField
                        || field instanceof DurationField
                        || (field instanceof FlagField flag
                                && flag.derivedFrom().isPresent()));
    }

    boolean isInForceAt(Instant instant) {
        return !instant.isBefore(policy.validFrom()) && instant.isBefore(policy.validTo());
    }
}
