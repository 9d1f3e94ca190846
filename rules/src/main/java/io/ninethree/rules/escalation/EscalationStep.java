package io.ninethree.rules.escalation;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Condition;
import io.ninethree.rules.sla.Moment;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.Warning;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who is told at which warnings, of which clocks and cases. Immutable and thread-safe.
 *
 * @param audience who is told: a role, for example {@code team-lead}
 * @param warnings when
 * @param clocks of which clocks; of all clocks if there is none
 * @param when of which cases; unknown is no such case
 */
public record EscalationStep(String audience, List<Warning> warnings, Set<String> clocks, Condition when) {

    /** Copies the warnings and clocks. */
    public EscalationStep {
        requireNonNull(audience, "audience");
        warnings = List.copyOf(warnings);
        clocks = Collections.unmodifiableSet(new TreeSet<>(clocks));
        requireNonNull(when, "when");
    }

    /**
     * A step that tells somebody of all clocks of all cases, at no warning yet.
     *
     * @param audience who is told: a role, for example {@code team-lead}
     * @return the step
     */
    public static EscalationStep to(String audience) {
        return new EscalationStep(audience, List.of(), Set.of(), Condition.always());
    }

    /**
     * This step at more warnings.
     *
     * @param more the warnings
     * @return a changed copy
     */
    public EscalationStep at(Warning... more) {
        return new EscalationStep(
                audience, Stream.concat(warnings.stream(), Stream.of(more)).toList(), clocks, when);
    }

    /**
     * This step for some clocks only.
     *
     * @param ids the ids of the clocks, for example {@code resolution}
     * @return a changed copy
     */
    public EscalationStep ofClocks(String... ids) {
        return new EscalationStep(audience, warnings, new TreeSet<>(List.of(ids)), when);
    }

    /**
     * This step for some cases only.
     *
     * @param condition what the facts of the case must answer with true, as they are known in its outcome
     * @return a changed copy
     */
    public EscalationStep when(Condition condition) {
        return new EscalationStep(audience, warnings, clocks, condition);
    }

    Stream<Moment> moments(SlaOutcome outcome) {
        if (!clocks.isEmpty() && !clocks.contains(outcome.clock())) {
            return Stream.empty();
        }
        return warnings.stream()
                .flatMap(warning -> warning.moments(outcome).stream())
                .filter(moment -> outcome.facts().answer(when, moment.at()).orElse(false));
    }
}
