package io.ninethree.rules.sla;

import io.ninethree.fact.Row;
import io.ninethree.field.Condition;
import io.ninethree.model.Text;
import java.time.Instant;
import java.util.Optional;

/** A policy that is asked whether it applies, with what it may answer made beforehand. */
final class Candidate {

    private static final Text FALLBACK = Text.of("没有其他政策适用", "no other policy applies");

    private final SlaPolicy policy;
    private final Condition condition;
    private final PolicyMatch.Step yes;
    private final PolicyMatch.Step no;
    private final PolicyMatch.Step unknown;

    Candidate(SlaPolicy policy) {
        this.policy = policy;
        condition = policy.condition().orElseGet(Condition::always);
        Text text = policy.condition().map(ConditionText::of).orElse(FALLBACK);
        yes = new PolicyMatch.Step(policy.name(), Optional.of(true), text);
        no = new PolicyMatch.Step(policy.name(), Optional.of(false), text);
        unknown = new PolicyMatch.Step(policy.name(), Optional.empty(), text);
    }

    SlaPolicy policy() {
        return policy;
    }

    PolicyMatch.Step ask(Row facts, Instant at) {
        return facts.answer(condition, at).map(answer -> answer ? yes : no).orElse(unknown);
    }

    boolean isYes(PolicyMatch.Step step) {
        return step == yes;
    }

    boolean isInForceAt(Instant instant) {
        return !instant.isBefore(policy.validFrom()) && instant.isBefore(policy.validTo());
    }
}
