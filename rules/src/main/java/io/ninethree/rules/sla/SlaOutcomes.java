package io.ninethree.rules.sla;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Row;
import java.time.Instant;
import java.util.List;

/**
 * What came of all promises in one case, as of one instant. Immutable and thread-safe.
 *
 * @param caseId the id of the case
 * @param asOf the instant for which the question was asked
 * @param facts what is known of the case at that instant
 * @param match which policy applies at that instant, and why
 * @param all the outcomes of the clocks that were promised, in the order of the policies
 */
public record SlaOutcomes(String caseId, Instant asOf, Row facts, PolicyMatch match, List<SlaOutcome> all) {

    /** Copies the outcomes. */
    public SlaOutcomes {
        requireNonNull(caseId, "caseId");
        all = List.copyOf(all);
    }

    /**
     * The outcome of one clock.
     *
     * @param clock the id of the clock, for example {@code resolution}
     * @return its outcome; without a promise, and with the reason, if no policy promises it
     * @throws IllegalArgumentException if the id is blank
     */
    public SlaOutcome of(String clock) {
        return of(ClockRule.named(clock));
    }

    private SlaOutcome of(ClockRule clock) {
        return all.stream()
                .filter(outcome -> outcome.clock().equals(clock.id()))
                .findFirst()
                .orElseGet(() -> SlaOutcome.of(caseId, facts, Reading.nothing(clock, asOf, match)));
    }

    /**
     * The outcome of the first response.
     *
     * @return its outcome; without a promise if no policy promises it
     */
    public SlaOutcome firstResponse() {
        return of(ClockRule.FIRST_RESPONSE);
    }

    /**
     * The outcome of the further responses.
     *
     * @return their outcome; without a promise if no policy promises it
     */
    public SlaOutcome nextResponse() {
        return of(ClockRule.NEXT_RESPONSE);
    }

    /**
     * The outcome of the resolution.
     *
     * @return its outcome; without a promise if no policy promises it
     */
    public SlaOutcome resolution() {
        return of(ClockRule.RESOLUTION);
    }
}
