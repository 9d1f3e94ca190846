package io.ninethree.contract;

import io.ninethree.definition.DefinitionReading;
import io.ninethree.definition.DefinitionReading.Mutant;
import io.ninethree.model.Text;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/**
 * How well cases watch over their definitions: definitions are changed one by one, and a case should notice each change
 * (R. A. DeMillo, R. J. Lipton and F. G. Sayward, <i>Hints on test data selection: help for the practicing programmer</i>,
 * Computer 11 (4), 1978). Immutable.
 *
 * @param mutants how many changes were tried
 * @param survivors the changes that no case noticed, in the order of the documents
 */
public record MutationReport(long mutants, List<Mutant> survivors) {

    /** Copies the survivors. */
    public MutationReport {
        survivors = List.copyOf(survivors);
    }

    /**
     * Tries all changes.
     *
     * @param reading definitions without a problem, with cases that all hold
     * @return the report
     * @throws IllegalArgumentException if a definition has a problem or a case does not hold
     */
    public static MutationReport of(DefinitionReading reading) {
        return of(reading, tried -> {});
    }

    /**
     * Tries all changes.
     *
     * @param reading definitions without a problem, with cases that all hold
     * @param progress is told after each change how many were tried
     * @return the report
     * @throws IllegalArgumentException if a definition has a problem or a case does not hold
     */
    public static MutationReport of(DefinitionReading reading, LongConsumer progress) {
        requireSound(reading);
        List<Mutant> survivors = new ArrayList<>();
        long mutants = 0;
        for (Iterator<Mutant> each = reading.mutants().iterator(); each.hasNext(); mutants++) {
            Mutant mutant = each.next();
            if (!mutant.isNoticed()) {
                survivors.add(mutant);
            }
            progress.accept(mutants + 1);
        }
        return new MutationReport(mutants, survivors);
    }

    private static void requireSound(DefinitionReading reading) {
        String differences = reading.orThrow().cases().stream()
                .flatMap(each -> each.differences(reading.definitions()).stream())
                .map(Text::en)
                .collect(Collectors.joining("\n"));
        if (!differences.isEmpty()) {
            throw new IllegalArgumentException(
                    "cases must hold before definitions are changed, did not:\n" + differences);
        }
    }

    /**
     * How many changes were noticed.
     *
     * @return a number
     */
    public long noticed() {
        return mutants - survivors.size();
    }

    /**
     * The share of changes that were noticed.
     *
     * @return 0 to 1, 1 if there was none
     */
    public double score() {
        return mutants == 0 ? 1 : (double) noticed() / mutants;
    }
}
