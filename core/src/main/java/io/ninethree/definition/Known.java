package io.ninethree.definition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every document may refer to.
 *
 * @param definitions the definitions; the first of an id and type counts
 */
record Known(List<Definition> definitions) {

    <T> Optional<T> find(Class<T> type, String id) {
        return find(definitions, type, id);
    }

    static <T> Optional<T> find(List<Definition> definitions, Class<T> type, String id) {
        return definitions.stream()
                .filter(each -> each.id().equals(id) && type.isInstance(each.value()))
                .map(each -> type.cast(each.value()))
                .findFirst();
    }

    <T> Stream<Definition> all(Class<T> type) {
        return definitions.stream().filter(each -> type.isInstance(each.value()));
    }

    boolean has(Definition definition) {
        return definitions.stream()
                .filter(each -> Key.of(each).equals(Key.of(definition)))
                .findFirst()
                .filter(each -> each.value().equals(definition.value()))
                .isPresent();
    }

    Known with(Definition... more) {
        return new Known(Stream.concat(Stream.of(more), definitions.stream()).toList());
    }
}
