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

    private final Candidates candidates;
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

    Matching(Candidates candidates) {
        this.candidates = candidates;
    }

    Match match(Row facts, Instant startedAt, Instant at) {
        Match known = last;
        if (known != null && known.facts.equals(facts) && (candidates.timeless() || known.isOf(startedAt, at))) {
            return known;
        }
        Match found = find(facts, startedAt, at);
        last = found;
        return found;
    }

    private Match find(Row facts, Instant startedAt, Instant at) {
        List<Candidate> ordered = candidates.ordered();
        List<PolicyMatch.Step> steps = new ArrayList<>(ordered.size());
        Inquiry.Replies replies = candidates.inquiry().ask(facts, at);
        for (int i = 0; i < ordered.size(); i++) {
            Candidate candidate = ordered.get(i);
            if (candidates.isInForce(candidate, startedAt, at)) {
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
}
