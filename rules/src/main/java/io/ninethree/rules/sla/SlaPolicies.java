package io.ninethree.rules.sla;

import io.ninethree.rules.timeline.Timeline;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stub. */
public final class SlaPolicies {
    private final List<SlaPolicy> policies;

    private SlaPolicies(List<SlaPolicy> policies) {
        this.policies = policies;
    }

    public static SlaPolicies of(SlaPolicy... policies) {
        return new SlaPolicies(List.of(policies));
    }

    public SlaOutcomes evaluate(Timeline timeline, Instant asOf) {
        return new SlaOutcomes(
                timeline.caseId(),
                asOf,
                timeline.factsAt(asOf),
                new PolicyMatch(Optional.empty(), "", List.of()),
                List.of());
    }

    public List<SlaOutcome> outcomes(Collection<Timeline> timelines, Instant asOf) {
        return timelines.stream()
                .flatMap(each -> evaluate(each, asOf).all().stream())
                .toList();
    }
}
