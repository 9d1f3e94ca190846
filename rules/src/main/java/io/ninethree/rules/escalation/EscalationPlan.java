package io.ninethree.rules.escalation;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.rules.sla.Moment;
import io.ninethree.rules.sla.SlaOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is told when about clocks that come near their due instants or run past them, without a storm of messages.
 *
 * <p>Each audience has a window. What comes after a quiet time is told at once and opens a window; all that comes in the
 * window is told at its end, in one notice, which opens the next window. So two notices to one audience are at least a
 * window apart, nothing is told later than a window after it came, and every moment is in exactly one notice to each of its
 * audiences. Immutable and thread-safe.
 *
 * {@snippet :
 * EscalationPlan plan = EscalationPlan.named("standard")
 *         .step(EscalationStep.to("agent").at(Warning.atShare(0.5), Warning.atShare(0.75)))
 *         .step(EscalationStep.to("director").at(Warning.after(Duration.ofHours(2))).ofClocks("resolution"))
 *         .atMostEvery(Duration.ofMinutes(15))
 *         .build();
 * List<Notice> notices = plan.notices(outcomes, lastRun, now);
 * }
 */
public final class EscalationPlan {

    private final String name;
    private final List<EscalationStep> steps;
    private final Duration usual;
    private final Map<String, Duration> windows;

    private EscalationPlan(Builder from) {
        name = from.name;
        steps = List.copyOf(from.steps);
        usual = from.usual;
        windows = new TreeMap<>(from.windows);
    }

    /**
     * Starts the definition of a plan.
     *
     * @param name the name by which others refer to it, not blank
     * @return a builder without steps
     */
    public static Builder named(String name) {
        return new Builder(requireNonNull(name, "name"));
    }

    /**
     * The name by which others refer to this plan.
     *
     * @return the name, not blank
     */
    public String name() {
        return name;
    }

    /**
     * Who is told what.
     *
     * @return the steps in the order in which they were given
     */
    public List<EscalationStep> steps() {
        return steps;
    }

    /**
     * The notices that are sent after one instant and up to another one. Adjacent spans have no notice in common and lose
     * none, as long as the outcomes are the same; a moment shortly before the end may be told after it. Since what comes
     * first opens a window, clocks that have stopped are given as well, as far back as the last quiet time.
     *
     * @param outcomes what the clocks say, also of those that have stopped
     * @param from the start, excluded: when somebody last asked
     * @param to the end, included
     * @return the notices in the order of their instants, then of their audiences
     */
    public List<Notice> notices(Collection<SlaOutcome> outcomes, Instant from, Instant to) {
        return notices(outcomes)
                .filter(notice -> notice.at().isAfter(from) && !notice.at().isAfter(to))
                .sorted(comparing(Notice::at).thenComparing(Notice::audience))
                .toList();
    }

    /**
     * When the next notice is sent, if the clocks go on as they do: what a scheduler asks.
     *
     * @param outcomes what the clocks say, also of those that have stopped
     * @param asOf the instant of the question
     * @return the first instant after it at which a notice is sent, empty if none is
     */
    public Optional<Instant> nextNotice(Collection<SlaOutcome> outcomes, Instant asOf) {
        return notices(outcomes).map(Notice::at).filter(asOf::isBefore).min(Instant::compareTo);
    }

    /** All notices: which of them a moment belongs to depends on those before it. */
    private Stream<Notice> notices(Collection<SlaOutcome> outcomes) {
        Map<String, NavigableSet<Moment>> moments = new TreeMap<>();
        for (EscalationStep step : steps) {
            NavigableSet<Moment> ofAudience = moments.computeIfAbsent(step.audience(), audience -> new TreeSet<>());
            outcomes.stream().flatMap(step::moments).forEach(ofAudience::add);
        }
        return moments.entrySet().stream()
                .flatMap(each ->
                        Coalescing.notices(each.getKey(), each.getValue(), windows.getOrDefault(each.getKey(), usual)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EscalationPlan that
                && name.equals(that.name)
                && steps.equals(that.steps)
                && usual.equals(that.usual)
                && windows.equals(that.windows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, steps, usual, windows);
    }

    @Override
    public String toString() {
        return name + " " + steps;
    }

    /** The step in which steps and windows are said in any order, and the plan is built. */
    public static final class Builder {

        private static final Duration LONGEST = Duration.ofDays(366);

        private final String name;
        private final List<EscalationStep> steps = new ArrayList<>();
        private final Map<String, Duration> windows = new TreeMap<>();
        private Duration usual = Duration.ZERO;

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Adds a step.
         *
         * @param step who is told when
         * @return this builder
         */
        public Builder step(EscalationStep step) {
            steps.add(requireNonNull(step, "step"));
            return this;
        }

        /**
         * Says how often each audience is told at most. Without it everything is told at once.
         *
         * @param window the shortest time between two notices to one audience, not negative and at most 366 days
         * @return this builder
         */
        public Builder atMostEvery(Duration window) {
            usual = requireNonNull(window, "window");
            return this;
        }

        /**
         * Says how often one audience is told at most.
         *
         * @param window the shortest time between two notices to it, not negative and at most 366 days
         * @param audience the audience
         * @return this builder
         */
        public Builder atMostEvery(Duration window, String audience) {
            windows.put(requireNonNull(audience, "audience"), requireNonNull(window, "window"));
            return this;
        }

        /**
         * The plan.
         *
         * @return a plan as described
         * @throws InvalidDefinitionException with all problems of the description
         */
        public EscalationPlan build() {
            List<Problem> problems = new ArrayList<>();
            if (name.isBlank()) {
                problems.add(new Problem(name, "name must not be blank, was '" + name + "'"));
            }
            if (steps.isEmpty()) {
                problems.add(new Problem(name, "plan must tell somebody, has no step"));
            }
            steps.forEach(step -> check(step, problems));
            checkWindow(name, usual, problems);
            windows.forEach((audience, window) -> checkAudience(audience, window, problems));
            InvalidDefinitionException.throwIfAny(problems);
            return new EscalationPlan(this);
        }

        private void check(EscalationStep step, List<Problem> problems) {
            String place = name + "/" + step.audience();
            if (step.audience().isBlank()) {
                problems.add(new Problem(place, "audience must not be blank, was '" + step.audience() + "'"));
            }
            if (step.warnings().isEmpty()) {
                problems.add(new Problem(place, "step must have a warning, has none"));
            }
        }

        private void checkAudience(String audience, Duration window, List<Problem> problems) {
            String place = name + "/" + audience;
            checkWindow(place, window, problems);
            if (steps.stream().noneMatch(step -> step.audience().equals(audience))) {
                problems.add(new Problem(place, "audience of a window must be told by a step, is told by none"));
            }
        }

        private static void checkWindow(String place, Duration window, List<Problem> problems) {
            if (window.isNegative() || window.compareTo(LONGEST) > 0) {
                problems.add(new Problem(place, "window must be between 0 and 366 days, was " + window));
            }
        }
    }
}
