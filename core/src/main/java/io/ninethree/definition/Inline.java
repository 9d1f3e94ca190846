package io.ninethree.definition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A definition that stands within another one, with its id beside its members.
 *
 * @param format the format of the definition
 * @param id the id of a value
 * @param <T> the type of the values
 */
record Inline<T>(DefinitionFormat<T> format, Function<T, String> id) implements Format<T> {

    private static final String ID = "id";

    @Override
    public Shape.OfObject shape() {
        return ((Shape.OfObject) format.shape()).with(ID, Formats.text().shape());
    }

    @Override
    public T read(DefinitionNode node) {
        return format.read(node.named(node.member(ID).text()));
    }

    @Override
    public Object write(T value) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put(ID, id.apply(value));
        ((Map<?, ?>) format.write(value)).forEach((key, member) -> written.put(String.valueOf(key), member));
        return written;
    }
}
