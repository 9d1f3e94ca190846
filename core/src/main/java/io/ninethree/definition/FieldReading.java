package io.ninethree.definition;

import io.ninethree.field.CategoryField;
import io.ninethree.field.Field;
import io.ninethree.field.KeyField;
import io.ninethree.model.Text;

/** Fields of one kind, by their ids. */
final class FieldReading {

    private FieldReading() {}

    static <F extends Field<?>> F of(DefinitionNode node, Class<F> type) {
        Field<?> field = node.field();
        if (!type.isInstance(field)) {
            throw otherKind(node, type.getSimpleName());
        }
        return type.cast(field);
    }

    static Field<String> word(DefinitionNode node) {
        Field<?> field = node.field();
        if (field instanceof CategoryField category) {
            return category;
        }
        if (field instanceof KeyField key) {
            return key;
        }
        throw otherKind(node, "CategoryField or KeyField");
    }

    private static RuntimeException otherKind(DefinitionNode node, String type) {
        String was = node.field().getClass().getSimpleName();
        return node.refusal(
                "field.kind",
                Text.of(
                        "字段“" + node.text() + "”的类型必须是 " + type + "，实为 " + was,
                        "field '" + node.text() + "' must be a " + type + ", was a " + was));
    }
}
