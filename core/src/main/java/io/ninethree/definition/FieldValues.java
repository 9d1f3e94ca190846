package io.ninethree.definition;

import io.ninethree.fact.Row;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.Money;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import io.ninethree.model.Text;

/** Values of fields as strings, numbers and booleans. */
final class FieldValues {

    private static final DefinitionFormat<Money> MONEY = Formats.text().as(FieldValues::money, Money::toString);

    private FieldValues() {}

    @SuppressWarnings("unchecked")
    static <V> V read(Field<V> field, DefinitionNode node) {
        V value = (V) parsed(field, node);
        if (Row.row(field, value).value(field).isEmpty()) {
            throw refusal(field, node, "该字段所允许的值", "one that the field admits");
        }
        return value;
    }

    private static Object parsed(Field<?> field, DefinitionNode node) {
        Object scalar = node.scalar();
        if (field instanceof FlagField) {
            return required(scalar instanceof Boolean, field, node, "布尔值", "true or false");
        }
        if (field instanceof NumberField) {
            return required(scalar instanceof Double, field, node, "数字", "a number");
        }
        required(scalar instanceof String, field, node, "字符串", "a string");
        if (field instanceof InstantField) {
            return Formats.instant().read(node);
        }
        if (field instanceof DurationField) {
            return Formats.duration().read(node);
        }
        return field instanceof MoneyField ? MONEY.read(node) : scalar;
    }

    private static Object required(boolean holds, Field<?> field, DefinitionNode node, String zh, String en) {
        if (!holds) {
            throw refusal(field, node, zh, en);
        }
        return node.scalar();
    }

    private static RuntimeException refusal(Field<?> field, DefinitionNode node, String zh, String en) {
        return node.refusal(
                "row.value",
                Text.of(
                        "字段“" + field.id() + "”的值必须是" + zh + "，实为 " + node.scalar(),
                        "value of '" + field.id() + "' must be " + en + ", was " + node.scalar()));
    }

    private static Money money(String text) {
        int space = text.indexOf(' ');
        return Money.of(text.substring(0, Math.max(0, space)), text.substring(space + 1));
    }

    static Object write(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        return value instanceof Boolean ? value : value.toString();
    }
}
