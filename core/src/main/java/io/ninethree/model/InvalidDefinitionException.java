package io.ninethree.model;

import java.util.List;
import java.util.stream.Collectors;

/** A definition is wrong: all its problems at once, each with its place. */
public final class InvalidDefinitionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * One thing that is wrong.
     *
     * @param place where, from the outside in, for example {@code response-speed/resp.firstMean}
     * @param message what must be so, and what was
     */
    public record Problem(String place, String message) {
        @Override
        public String toString() {
            return place + ": " + message;
        }
    }

    /**
     * A definition with problems.
     *
     * @param problems the problems, at least one
     */
    public InvalidDefinitionException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Does nothing if there is no problem.
     *
     * @param problems what was found wrong
     * @throws InvalidDefinitionException if anything was
     */
    public static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidDefinitionException(problems);
        }
    }

    /**
     * The problems.
     *
     * @return at least one, in the order of the definition
     */
    public List<Problem> problems() {
        return problems;
    }
}
