package io.ninethree.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The problems found so far. Those beyond as many as anybody reads are not kept, and need not be looked for. */
final class Problems {

    static final int MOST = 100;

    private final List<DefinitionProblem> found = new ArrayList<>(0);

    void add(DefinitionProblem problem) {
        if (!isFull()) {
            found.add(problem);
        }
    }

    void addAll(Collection<DefinitionProblem> problems) {
        problems.forEach(this::add);
    }

    boolean isFull() {
        return found.size() >= MOST;
    }

    List<DefinitionProblem> found() {
        return List.copyOf(found);
    }
}
