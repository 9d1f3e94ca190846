package io.ninethree.definition;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An object whose keys are free.
 *
 * @param of the format of each value
 * @param <T> the type of the values
 */
record MapFormat<T>(DefinitionFormat<T> of) implements Format<Map<String, T>> {

    @Override
    public Shape shape() {
        return new Shape.OfMap(of.shape(), 0);
    }

    @Override
    public Map<String, T> read(DefinitionNode node) {
        Map<String, T> values = new LinkedHashMap<>();
        Refusals refusals = new Refusals();
        node.members()
                .forEach((key, value) -> refusals.tried(() -> of.read(value)).ifPresent(each -> values.put(key, each)));
        refusals.throwIfAny();
        return values;
    }

    @Override
    public Object write(Map<String, T> values) {
        Map<String, Object> written = new LinkedHashMap<>();
        values.forEach((key, value) -> written.put(key, of.write(value)));
        return written;
    }
}
