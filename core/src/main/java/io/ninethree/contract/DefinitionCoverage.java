package io.ninethree.contract;

import static java.util.Objects.requireNonNull;

import io.ninethree.definition.DefinitionSet;
import io.ninethree.model.Text;
import java.util.List;

/**
 * What the cases of definitions reach: each part of a condition found true and found false, each segment of a curve, each gate
 * limiting and not, and each way in which there is no value. Immutable.
 *
 * @param branches the branches, in the order of the definitions
 */
public record DefinitionCoverage(List<Branch> branches) {

    /**
     * One way that a definition can go.
     *
     * @param id the id of the definition
     * @param text the branch, for a reader
     * @param isReached whether a case goes it
     */
    public record Branch(String id, Text text, boolean isReached) {
        /** Checks that nothing is missing. */
        public Branch {
            requireNonNull(id, "id");
            requireNonNull(text, "text");
        }
    }

    /** Copies the branches. */
    public DefinitionCoverage {
        branches = List.copyOf(branches);
    }

    /**
     * The coverage of indicators and models by their own cases.
     *
     * @param definitions definitions with cases
     * @return the coverage
     */
    public static DefinitionCoverage of(DefinitionSet definitions) {
        return new DefinitionCoverage(new Branches(definitions).all());
    }

    /**
     * The branches that no case goes.
     *
     * @return the branches in their order
     */
    public List<Branch> missed() {
        return branches.stream().filter(branch -> !branch.isReached()).toList();
    }

    /**
     * The share of branches that a case goes.
     *
     * @return 0 to 1, 1 if there is none
     */
    public double share() {
        return branches.isEmpty() ? 1 : 1 - (double) missed().size() / branches.size();
    }
}
