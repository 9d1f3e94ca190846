package io.ninethree.definition;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Definitions that belong together, with the cases that try them, in the order of their documents. Those that were known
 * beforehand are found, but are not part of it. Immutable.
 */
public final class DefinitionSet {

    private static final DefinitionSet EMPTY = new DefinitionSet(List.of(), List.of(), new Known(List.of()));

    private final List<Definition> definitions;
    private final List<DefinitionCase> cases;
    private final Known known;

    private DefinitionSet(List<Definition> definitions, List<DefinitionCase> cases, Known known) {
        this.definitions = List.copyOf(definitions);
        this.cases = List.copyOf(cases);
        this.known = known;
    }

    /**
     * Some definitions without cases.
     *
     * @param definitions the definitions, each id once among values of one type
     * @return the set
     */
    public static DefinitionSet of(Definition... definitions) {
        return EMPTY.with(definitions);
    }

    /**
     * This set with other definitions as well, in the place of those of the same id and type.
     *
     * @param more the definitions
     * @return a changed copy
     */
    public DefinitionSet with(Definition... more) {
        Map<Key, Definition> byKey = new LinkedHashMap<>();
        definitions.forEach(each -> byKey.put(Key.of(each), each));
        Stream.of(more).forEach(each -> byKey.put(Key.of(each), each));
        return new DefinitionSet(new ArrayList<>(byKey.values()), cases, known);
    }

    /**
     * This set with more cases.
     *
     * @param more the cases
     * @return a changed copy
     */
    public DefinitionSet with(DefinitionCase... more) {
        return new DefinitionSet(
                definitions, Stream.concat(cases.stream(), Stream.of(more)).toList(), known);
    }

    DefinitionSet knowing(Known others) {
        return new DefinitionSet(definitions, cases, others);
    }

    /**
     * The definitions, without those that were known beforehand.
     *
     * @return the definitions in their order
     */
    public List<Definition> definitions() {
        return definitions;
    }

    /**
     * The cases.
     *
     * @return the cases in their order
     */
    public List<DefinitionCase> cases() {
        return cases;
    }

    /**
     * The values of one type, without those that were known beforehand.
     *
     * @param type the type, for example {@code Indicator.class}
     * @return the values by id, in their order
     * @param <T> the type
     */
    public <T> Map<String, T> all(Class<T> type) {
        Map<String, T> all = new LinkedHashMap<>();
        definitions.stream()
                .filter(each -> type.isInstance(each.value()))
                .forEach(each -> all.putIfAbsent(each.id(), type.cast(each.value())));
        return all;
    }

    /**
     * A value, of this set or known beforehand.
     *
     * @param type its type
     * @param id its id
     * @return the value, empty if there is none
     * @param <T> the type
     */
    public <T> Optional<T> find(Class<T> type, String id) {
        requireNonNull(id, "id");
        return Known.find(definitions, type, id).or(() -> known.find(type, id));
    }

    /**
     * A value, of this set or known beforehand.
     *
     * @param type its type
     * @param id its id
     * @return the value
     * @throws IllegalArgumentException if there is none
     * @param <T> the type
     */
    public <T> T get(Class<T> type, String id) {
        return find(type, id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "definition must be a " + type.getSimpleName() + " of the set, was '" + id + "'"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DefinitionSet that && definitions.equals(that.definitions) && cases.equals(that.cases);
    }

    @Override
    public int hashCode() {
        return definitions.hashCode();
    }

    @Override
    public String toString() {
        return definitions.stream().map(Definition::id).toList().toString();
    }
}
