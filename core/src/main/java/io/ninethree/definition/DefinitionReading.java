package io.ninethree.definition;

import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.model.Text;
import java.util.List;
import java.util.stream.Stream;

/** What was read from documents: the definitions and cases without a problem, and all problems of the others. Immutable. */
public final class DefinitionReading {

    private final DefinitionSet definitions;
    private final List<DefinitionProblem> problems;
    private final Mutants mutants;

    DefinitionReading(DefinitionSet definitions, List<DefinitionProblem> problems, Mutants mutants) {
        this.definitions = definitions;
        this.problems = List.copyOf(problems);
        this.mutants = mutants;
    }

    /**
     * What is sound.
     *
     * @return the definitions and cases
     */
    public DefinitionSet definitions() {
        return definitions;
    }

    /**
     * Everything that is wrong.
     *
     * @return the problems, those of the text before those of its meaning
     */
    public List<DefinitionProblem> problems() {
        return problems;
    }

    /**
     * The definitions, if nothing is wrong.
     *
     * @return the definitions and cases
     * @throws InvalidDefinitionException with all problems, each with its place, if anything is
     */
    public DefinitionSet orThrow() {
        InvalidDefinitionException.throwIfAny(
                problems.stream().map(DefinitionReading::problem).toList());
        return definitions;
    }

    private static Problem problem(DefinitionProblem problem) {
        String said = problem.toString();
        int end = said.indexOf(": ");
        return new Problem(said.substring(0, end), said.substring(end + 2));
    }

    /**
     * The definitions with one small change each, which their cases should notice: a threshold moved, a condition dropped,
     * numerator and denominator swapped, a weight, a quantile or a bound changed, an operator replaced. Changes that no
     * definition could have, and such that change nothing, are not among them.
     *
     * @return the mutants in the order of the documents, made one by one
     */
    public Stream<Mutant> mutants() {
        return mutants.stream();
    }

    @Override
    public String toString() {
        return definitions + ", " + problems.size() + " problems";
    }

    /**
     * Definitions of which one has a small change. Immutable.
     *
     * @param id the id of the definition
     * @param change where the change is, and what was changed
     * @param definitions the definitions with the change, and with what follows from it
     * @param cases the cases that try the definition, itself or by way of others
     */
    public record Mutant(String id, DefinitionProblem change, DefinitionSet definitions, List<DefinitionCase> cases) {

        /** Copies the cases. */
        public Mutant {
            cases = List.copyOf(cases);
        }

        /**
         * Whether a case notices the change, be it that something is otherwise than expected or that it can not be tried at all.
         *
         * @return false if all cases are content
         */
        public boolean isNoticed() {
            return cases.stream().anyMatch(this::notices);
        }

        private boolean notices(DefinitionCase each) {
            try {
                return !each.differences(definitions).isEmpty();
            } catch (RuntimeException e) {
                return true;
            }
        }

        /**
         * What was changed.
         *
         * @return for a reader, without the place
         */
        public Text text() {
            return change.text();
        }
    }
}
