package io.ninethree.definition;

import io.ninethree.definition.Shape.OfChoice;
import io.ninethree.definition.Shape.OfKind;
import io.ninethree.definition.Shape.OfList;
import io.ninethree.definition.Shape.OfMap;
import io.ninethree.definition.Shape.OfNumber;
import io.ninethree.definition.Shape.OfObject;
import io.ninethree.definition.Shape.OfScalar;
import io.ninethree.definition.Shape.OfText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shapes as a JSON Schema (draft 2020-12), for editors. */
final class SchemaText {

    private SchemaText() {}

    static String of(String id, Shape root, Map<String, Shape> kinds) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id);
        schema.putAll(schema(root));
        Map<String, Object> definitions = new LinkedHashMap<>();
        kinds.forEach((name, shape) -> definitions.put(name, schema(shape)));
        schema.put("$defs", definitions);
        return JsonText.of(schema);
    }

    private static Map<String, Object> schema(Shape shape) {
        if (shape instanceof OfKind kind) {
            return Map.of("$ref", "#/$defs/" + kind.kind());
        }
        if (shape instanceof OfText text) {
            return text(text);
        }
        if (shape instanceof OfNumber number) {
            return number(number);
        }
        if (shape instanceof OfList list) {
            return list(list);
        }
        if (shape instanceof OfMap map) {
            return map(map);
        }
        if (shape instanceof OfObject object) {
            return object(object, new LinkedHashMap<>());
        }
        if (shape instanceof OfScalar) {
            return Map.of("type", List.of("string", "number", "boolean"));
        }
        return shape instanceof OfChoice choice ? choice(choice) : typed("boolean");
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        return schema;
    }

    private static Map<String, Object> text(OfText text) {
        Map<String, Object> schema = typed("string");
        if (text.words().isEmpty()) {
            schema.put("pattern", "^(?:" + text.pattern() + ")$");
        } else {
            schema.put("enum", text.words());
        }
        if (!text.notation().isEmpty()) {
            schema.put("format", text.notation());
        }
        return schema;
    }

    private static Map<String, Object> number(OfNumber number) {
        Map<String, Object> schema = typed(number.whole() ? "integer" : "number");
        schema.put("minimum", number.low());
        schema.put("maximum", number.high());
        return schema;
    }

    private static Map<String, Object> list(OfList list) {
        Map<String, Object> schema = typed("array");
        schema.put("items", schema(list.of()));
        schema.put("minItems", list.fewest());
        schema.put("maxItems", list.most());
        return schema;
    }

    private static Map<String, Object> map(OfMap map) {
        Map<String, Object> schema = typed("object");
        schema.put("additionalProperties", schema(map.of()));
        schema.put("minProperties", map.fewest());
        return schema;
    }

    private static Map<String, Object> object(OfObject object, Map<String, Object> first) {
        Map<String, Object> properties = new LinkedHashMap<>(first);
        object.required().forEach((key, shape) -> properties.put(key, schema(shape)));
        object.optional().forEach((key, shape) -> properties.put(key, schema(shape)));
        List<String> required = java.util.stream.Stream.concat(
                        first.keySet().stream(), object.required().keySet().stream())
                .toList();
        Map<String, Object> schema = typed("object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> choice(OfChoice choice) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "oneOf",
                choice.byWord().entrySet().stream()
                        .map(each -> object(each.getValue(), Map.of(choice.key(), Map.of("const", each.getKey()))))
                        .toList());
        return schema;
    }
}
