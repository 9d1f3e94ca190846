package io.ninethree.definition;

import io.ninethree.field.Field;
import io.ninethree.model.Text;
import java.util.Map;

/**
 * What ids of fields stand for within a source that is being read, and all others as before.
 *
 * @param fields the fields so far, by id
 * @param outside what other ids stand for
 */
record FieldScope(Map<String, Field<?>> fields, Scope outside) implements Scope {

    @Override
    public Field<?> field(DefinitionNode node) {
        Field<?> field = fields.get(node.text());
        if (field == null) {
            throw node.refusal(
                    "field.unknown",
                    Text.of(
                            "必须是同一来源中位于其前的字段，实为“" + node.text() + "”",
                            "field must stand before in the same source, was '" + node.text() + "'"),
                    node.text(),
                    fields.keySet());
        }
        return field;
    }

    @Override
    public <T> T definition(DefinitionNode node, Class<T> type) {
        return outside.definition(node, type);
    }

    @Override
    public DefinitionProblem broken(Json part, String message) {
        return outside.broken(part, message);
    }
}
