package io.ninethree.rules.sla;

import static java.util.Comparator.comparing;

import io.ninethree.fact.Row;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The policies of a company: to each case the first one applies whose condition holds, in the order of their ranks, then
 * of how many fields their conditions read, and the fallback last. Which one is first is never left to chance: policies
 * that could tie are refused. Immutable and thread-safe.
 */
public final class SlaPolicies {

    private static final Comparator<SlaPolicy> ORDER = comparing(SlaPolicy::isFallback)
            .thenComparing(SlaPolicy::rank)
            .thenComparing(PolicyChecks::order)
            .thenComparing(SlaPolicy::name)
            .thenComparing(SlaPolicy::validFrom);

    private final List<SlaPolicy> ordered;
    private final List<ClockRule> clocks;
    private final Candidates candidates;
    private final List<CaseEvent> changes;

    private SlaPolicies(List<SlaPolicy> policies) {
        ordered = policies;
        Set<ClockRule> rules = new LinkedHashSet<>();
        ordered.forEach(policy -> policy.targets().forEach(target -> rules.add(target.clock())));
        clocks = List.copyOf(rules);
        candidates = Candidates.of(ordered);
        changes = ordered.stream()
                .filter(SlaPolicy::isForRunningClocks)
                .map(policy -> CaseEvent.changed(policy.validFrom(), Row.row()))
                .toList();
    }

    /**
     * Policies side by side.
     *
     * @param policies the policies in any order, at least one
     * @return the policies
     * @throws InvalidDefinitionException if two policies tie, one is hidden by another one, two are the fallback, versions of
     *     one overlap, or a clock has two rules; with all problems
     */
    public static SlaPolicies of(SlaPolicy... policies) {
        return of(List.of(policies));
    }

    /**
     * Policies side by side.
     *
     * @param policies the policies in any order, at least one
     * @return the policies
     * @throws InvalidDefinitionException if two policies tie, one is hidden by another one, two are the fallback, versions of
     *     one overlap, or a clock has two rules; with all problems
     */
    public static SlaPolicies of(Collection<SlaPolicy> policies) {
        List<SlaPolicy> ordered = policies.stream().sorted(ORDER).toList();
        InvalidDefinitionException.throwIfAny(PolicyChecks.problems(ordered));
        return new SlaPolicies(ordered);
    }

    /**
     * The policies in the order in which they are asked.
     *
     * @return the policies, the fallback last
     */
    public List<SlaPolicy> ordered() {
        return ordered;
    }

    /**
     * Which policies may apply to one case, so that their order matters.
     *
     * @return a line for each pair
     */
    public List<Text> overlaps() {
        return PolicyChecks.overlaps(ordered);
    }

    /**
     * What came of the promises in one case.
     *
     * @param timeline the history of the case
     * @param asOf the instant for which the question is asked; what happened later is not known yet. Instants outside of the
     *     years 1900 to 2099 count as the first or last one within
     * @return the outcomes of the clocks that ran, or that the policy of the case promises
     */
    public SlaOutcomes evaluate(Timeline timeline, Instant asOf) {
        Instant instant = CaseCourse.withinRange(asOf);
        CaseCourse course = CaseCourse.of(timeline, changes, instant);
        Matching matching = new Matching(candidates);
        List<SlaOutcome> outcomes = new ArrayList<>(clocks.size());
        for (ClockRule clock : clocks) {
            Reading reading = read(clock, course, matching, instant);
            if (reading.promisesSomething()) {
                outcomes.add(SlaOutcome.of(timeline.caseId(), course.facts(), reading));
            }
        }
        PolicyMatch why = matching.match(course.facts(), instant, instant).why();
        return new SlaOutcomes(timeline.caseId(), asOf, course.facts(), why, outcomes);
    }

    private static Reading read(ClockRule clock, CaseCourse course, Matching matching, Instant asOf) {
        List<Cycle> cycles = ClockFold.fold(
                clock,
                course.beats(),
                (facts, startedAt, at) -> matching.match(facts, startedAt, at).terms(clock),
                asOf);
        Instant startedAt =
                cycles.isEmpty() ? asOf : cycles.get(cycles.size() - 1).start();
        Matching.Match match = matching.match(course.facts(), startedAt, asOf);
        return new Reading(clock, asOf, cycles, match.target(clock), match.why(), course.anomalies());
    }

    /**
     * What came of the promises in many cases.
     *
     * @param timelines the histories of the cases
     * @param asOf the instant for which the question is asked
     * @return the outcomes, case by case
     */
    public List<SlaOutcome> outcomes(Collection<Timeline> timelines, Instant asOf) {
        return timelines.stream()
                .flatMap(timeline -> evaluate(timeline, asOf).all().stream())
                .toList();
    }

    /**
     * When somebody is to be told next about one of many clocks: what a scheduler asks.
     *
     * @param timelines the histories of the cases
     * @param asOf the instant for which the question is asked
     * @return the first moment after it of a warning or a due instant, if the clocks go on as they do; empty if there is none
     */
    public Optional<Instant> nextInstant(Collection<Timeline> timelines, Instant asOf) {
        return Moments.next(outcomes(timelines, asOf), asOf);
    }

    /**
     * When somebody is to be told about many clocks within a span of time.
     *
     * @param timelines the histories of the cases; what is not known to happen by the end of the span does not happen
     * @param after the start of the span, which is not part of it
     * @param until the end of the span, which is part of it
     * @return the moments of warnings and due instants, in ascending order
     */
    public List<Moment> momentsIn(Collection<Timeline> timelines, Instant after, Instant until) {
        return Moments.in(outcomes(timelines, until), after, until);
    }

    /**
     * Which policy applies to a case, and why.
     *
     * @param facts what is known of the case
     * @param at the instant for which the question is asked
     * @return the policy, or none, with what was asked
     */
    public PolicyMatch match(Row facts, Instant at) {
        return new Matching(candidates).match(facts, at, at).why();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SlaPolicies that && ordered.equals(that.ordered);
    }

    @Override
    public int hashCode() {
        return ordered.hashCode();
    }

    @Override
    public String toString() {
        return ordered.toString();
    }
}
