package io.ninethree.rules.sla;

import io.ninethree.fact.Inquiry;
import io.ninethree.fact.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the policy for one case, and remembers the last answer, because most cases never change. */
final class Matching {

    private final List<Candidate> candidates;
    private final Inquiry inquiry;
    private final boolean alwaysInForce;
    private @Nullable Match last;

    /** The policy that applies, null if none does, and why. */
    record Match(
            Row facts,
            Instant startedAt,
            Instant at,
            @Nullable SlaPolicy policy,
            PolicyMatch why) {

        boolean isOf(Instant clockStartedAt, Instant instant) {
            return startedAt.equals(clockStartedAt) && at.equals(instant);
        }

        Optional<SlaTarget> target(ClockRule clock) {
            if (policy != null) {
                for (SlaTarget target : policy.targets()) {
                    if (target.clock().id().equals(clock.id())) {
                        return Optional.of(target);
                    }
                }
            }
            return Optional.empty();
        }

        @Nullable
        Terms terms(ClockRule clock) {
            SlaTarget target = target(clock).orElse(null);
            return target == null ? null : new Terms(target, facts, target.time(facts), target.calendar(facts), why);
        }
    }

    Matching(List<Candidate> candidates, Inquiry inquiry, boolean alwaysInForce) {
        this.candidates = candidates;
        this.inquiry = inquiry;
        this.alwaysInForce = alwaysInForce;
    }

    Match match(Row facts, Instant startedAt, Instant at) {
        Match known = last;
        if (known != null && known.facts.equals(facts) && (alwaysInForce || known.isOf(startedAt, at))) {
            return known;
        }
        Match found = find(facts, startedAt, at);
        last = found;
        return found;
    }

    private Match find(Row facts, Instant startedAt, Instant at) {
        List<PolicyMatch.Step> steps = new ArrayList<>(candidates.size());
        Inquiry.Replies replies = inquiry.ask(facts, at);
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (alwaysInForce || isInForce(candidate, startedAt, at)) {
                Optional<Boolean> answer = replies.to(i);
                steps.add(candidate.step(answer));
                if (answer.orElse(false)) {
                    SlaPolicy policy = candidate.policy();
                    PolicyMatch why = new PolicyMatch(Optional.of(policy.name()), policy.version(), steps);
                    return new Match(facts, startedAt, at, policy, why);
                }
            }
        }
        return new Match(facts, startedAt, at, null, new PolicyMatch(Optional.empty(), "", steps));
    }

    /** The version of the clock's start, unless a later one takes running clocks over. */
    private boolean isInForce(Candidate candidate, Instant startedAt, Instant at) {
        boolean replaced = candidates.stream()
                .anyMatch(other -> other.policy().isForRunningClocks()
                        && other.policy().name().equals(candidate.policy().name())
                        && other.isInForceAt(at));
        return candidate.isInForceAt(replaced ? at : startedAt);
    }
}
