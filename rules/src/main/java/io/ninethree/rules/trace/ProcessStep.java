package io.ninethree.rules.trace;

import static java.util.Objects.requireNonNull;

/**
 * A step of a process, and what a company wants to know of it each time that it is taken. Immutable and thread-safe.
 *
 * @param name its name, as in the events
 * @param optional whether a case may do without it
 * @param owned whether its owner must be recorded
 * @param evidenced whether evidence must be kept
 * @param internal whether it is none of the customer's business, so that nobody asks whether the customer could see it
 */
public record ProcessStep(String name, boolean optional, boolean owned, boolean evidenced, boolean internal) {

    /** Checks that there is a name. */
    public ProcessStep {
        requireNonNull(name, "name");
    }

    /**
     * A step that every case takes and of which nothing must be recorded.
     *
     * @param name its name, as in the events, not blank
     * @return the step
     */
    public static ProcessStep named(String name) {
        return new ProcessStep(name, false, false, false, false);
    }

    /**
     * This step as one that a case may do without.
     *
     * @return a changed copy
     */
    public ProcessStep asOptional() {
        return new ProcessStep(name, true, owned, evidenced, internal);
    }

    /**
     * This step as one that is none of the customer's business.
     *
     * @return a changed copy
     */
    public ProcessStep asInternal() {
        return new ProcessStep(name, optional, owned, evidenced, true);
    }

    /**
     * This step as one whose owner must be recorded.
     *
     * @return a changed copy
     */
    public ProcessStep withOwner() {
        return new ProcessStep(name, optional, true, evidenced, internal);
    }

    /**
     * This step as one of which evidence must be kept.
     *
     * @return a changed copy
     */
    public ProcessStep withEvidence() {
        return new ProcessStep(name, optional, owned, true, internal);
    }
}
