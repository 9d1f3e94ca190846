package io.ninethree.definition;

import java.util.ArrayList;
import java.util.List;

/**
 * An array.
 *
 * @param of the format of each item
 * @param fewest how many there are at least
 * @param <T> the type of the items
 */
record ListFormat<T>(DefinitionFormat<T> of, int fewest) implements Format<List<T>> {

    @Override
    public Shape shape() {
        return new Shape.OfList(of.shape(), fewest, JsonReader.MOST_VALUES);
    }

    @Override
    public List<T> read(DefinitionNode node) {
        List<T> values = new ArrayList<>();
        Refusals refusals = new Refusals();
        node.items().forEach(item -> refusals.tried(() -> of.read(item)).ifPresent(values::add));
        refusals.throwIfAny();
        return values;
    }

    @Override
    public Object write(List<T> values) {
        return values.stream().map(of::write).toList();
    }
}
