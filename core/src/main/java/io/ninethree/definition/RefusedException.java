package io.ninethree.definition;

import java.util.List;

/** A part of a document is no value, for reasons that are known or that another part has reported. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DefinitionProblem> problems;

    RefusedException(List<DefinitionProblem> problems) {
        super(null, null, false, false);
        this.problems = List.copyOf(problems);
    }

    @Override
    public String getMessage() {
        return problems.toString();
    }

    List<DefinitionProblem> problems() {
        return problems;
    }
}
