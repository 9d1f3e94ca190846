package io.ninethree.definition;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is refused while several parts are read, none of which hides the problems of another. */
final class Refusals {

    private final Problems problems = new Problems();
    private boolean any;

    /** What is read, empty if it is refused. */
    <T> Optional<T> tried(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RefusedException e) {
            any = true;
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    void throwIfAny() {
        if (any) {
            throw new RefusedException(problems.found());
        }
    }

    List<DefinitionProblem> problems() {
        return problems.found();
    }
}
