package io.ninethree.definition;

import io.ninethree.fact.Row;
import io.ninethree.field.Field;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row: an object with the ids of fields as keys, and without those that are absent. */
record RowFormat() implements Format<Row> {

    @Override
    public Shape shape() {
        return new Shape.OfMap(new Shape.OfScalar(), 0);
    }

    @Override
    public Row read(DefinitionNode node) {
        Refusals refusals = new Refusals();
        Row[] row = {Row.row()};
        node.members()
                .forEach((id, value) -> refusals.tried(
                                () -> with(row[0], node.key(id).field(), value))
                        .ifPresent(more -> row[0] = more));
        refusals.throwIfAny();
        return row[0];
    }

    private static <V> Row with(Row row, Field<V> field, DefinitionNode node) {
        return row.and(field, FieldValues.read(field, node));
    }

    @Override
    public Object write(Row row) {
        Map<String, Object> written = new LinkedHashMap<>();
        row.fields().forEach(field -> written.put(field.id(), written(row, field)));
        return written;
    }

    private static <V> Object written(Row row, Field<V> field) {
        return row.value(field)
                .map(value -> FieldValues.write(value))
                .orElseThrow(() -> new IllegalArgumentException(
                        "value of '" + field.id() + "' must be readable, was " + row.flaw(field)));
    }
}
