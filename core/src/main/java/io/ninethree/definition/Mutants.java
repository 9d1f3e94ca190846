package io.ninethree.definition;

import io.ninethree.definition.DefinitionReading.Mutant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was read, with each small change of each definition. What refers to a definition that was changed is read again, as
 * far as cases try it.
 *
 * @param language the language of the documents
 * @param entries the definitions, none of them refused
 * @param cases the cases
 */
record Mutants(Definitions language, Map<List<String>, Entry> entries, List<Entry> cases) {

    /** A case that rests on few definitions is tried sooner than one of a whole model. */
    private static final Comparator<Entry> FEWEST_FIRST =
            Comparator.comparingInt(each -> each.needs().size());

    Stream<Mutant> stream() {
        return entries.entrySet().stream()
                .filter(each -> each.getValue().kind().countsInFigures())
                .flatMap(each -> mutants(each.getKey(), each.getValue()));
    }

    private Stream<Mutant> mutants(List<String> key, Entry entry) {
        List<Entry> trying = cases.stream()
                .filter(each -> each.needs().contains(entry))
                .sorted(FEWEST_FIRST)
                .toList();
        Shape shape = language.format(entry.kind()).shape();
        Set<Object> seen = new HashSet<>(Set.of(entry.value(new Reading(language, entries))));
        return Mutations.of(entry.json(), shape, language.shapes()).stream()
                .map(mutation -> mutant(key, entry, mutation, trying, seen))
                .flatMap(Optional::stream);
    }

    private Optional<Mutant> mutant(
            List<String> key, Entry entry, Mutation mutation, List<Entry> trying, Set<Object> seen) {
        Entry changed = entry.with(mutation.json());
        Reading reading = new Reading(language, changed(key, entry, changed, trying));
        Optional<DefinitionSet> definitions = reading.definitionsIfSound();
        return definitions
                .filter(set -> seen.add(changed.value(reading)))
                .map(set -> new Mutant(
                        entry.id(),
                        mutation.place()
                                .problem(
                                        "mutant",
                                        mutation.text().zh(),
                                        mutation.text().en()),
                        set,
                        trying.stream()
                                .map(each -> (DefinitionCase) each.value(reading))
                                .toList()));
    }

    private Map<List<String>, Entry> changed(List<String> key, Entry entry, Entry mutant, List<Entry> trying) {
        Map<List<String>, Entry> changed = new LinkedHashMap<>(entries);
        changed.put(key, mutant);
        trying.stream()
                .flatMap(each -> each.needs().stream())
                .distinct()
                .filter(each -> each != entry && each.needs().contains(entry))
                .forEach(each -> changed.put(each.key(), each.with(each.json())));
        return changed;
    }
}
