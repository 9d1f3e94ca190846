package io.ninethree.definition;

import io.ninethree.field.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a source, each of which may be derived from those that stand before it.
 *
 * @param of the format of one field
 */
record OwnFields(DefinitionFormat<Field<?>> of) implements Format<List<Field<?>>> {

    @Override
    public Shape shape() {
        return Formats.someOf(of).shape();
    }

    @Override
    public List<Field<?>> read(DefinitionNode node) {
        Map<String, Field<?>> fields = new LinkedHashMap<>();
        List<Field<?>> all = new ArrayList<>();
        Refusals refusals = new Refusals();
        Scope scope = new FieldScope(fields, node.scope());
        node.items()
                .forEach(item -> refusals.<Field<?>>tried(() -> of.read(item.in(scope)))
                        .ifPresent(field -> {
                            fields.putIfAbsent(field.id(), field);
                            all.add(field);
                        }));
        refusals.throwIfAny();
        return all;
    }

    @Override
    public Object write(List<Field<?>> fields) {
        return fields.stream().map(of::write).toList();
    }
}
