package io.ninethree.rules.sla;

import io.ninethree.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * Which policy applies to a case, and why. Immutable and thread-safe.
 *
 * @param policy the name of the policy, empty if none applies
 * @param version its version, empty if it has none or none applies
 * @param steps what was asked, in the order in which it was asked; the last one decided
 */
public record PolicyMatch(Optional<String> policy, String version, List<Step> steps) {

    /**
     * One policy that was asked whether it applies.
     *
     * @param policy its name
     * @param answer whether its condition holds, empty if it cannot be known
     * @param text the condition and its answer, for a reader
     */
    public record Step(String policy, Optional<Boolean> answer, Text text) {}

    /** Copies the steps. */
    public PolicyMatch {
        steps = List.copyOf(steps);
    }
}
