package io.ninethree.rules.sla;

import io.ninethree.fact.Inquiry;
import java.time.Instant;
import java.util.List;

/**
 * The policies that are asked for each case, with what can be made ready beforehand.
 *
 * @param ordered the policies in the order in which they are asked
 * @param inquiry their conditions
 * @param alwaysInForce whether each of them was and will be in force at any time
 * @param timeless whether the same facts always have the same answer
 */
record Candidates(List<Candidate> ordered, Inquiry inquiry, boolean alwaysInForce, boolean timeless) {

    static Candidates of(List<SlaPolicy> policies) {
        List<Candidate> ordered = policies.stream().map(Candidate::new).toList();
        boolean alwaysInForce = policies.stream()
                .allMatch(policy -> policy.validFrom().equals(Instant.MIN)
                        && policy.validTo().equals(Instant.MAX));
        return new Candidates(
                ordered,
                Inquiry.of(ordered.stream().map(Candidate::condition).toList()),
                alwaysInForce,
                alwaysInForce && ordered.stream().noneMatch(Candidate::readsTime));
    }

    /** Whether a version takes part: that of the clock's start, unless a later one takes running clocks over. */
    boolean isInForce(Candidate candidate, Instant startedAt, Instant at) {
        if (alwaysInForce) {
            return true;
        }
        boolean replaced = ordered.stream()
                .anyMatch(other -> other.policy().isForRunningClocks()
                        && other.policy().name().equals(candidate.policy().name())
                        && other.isInForceAt(at));
        return candidate.isInForceAt(replaced ? at : startedAt);
    }
}
