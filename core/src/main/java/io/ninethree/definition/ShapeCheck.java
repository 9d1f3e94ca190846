package io.ninethree.definition;

import static java.util.Objects.requireNonNull;

import io.ninethree.definition.Json.Decimal;
import io.ninethree.definition.Json.Items;
import io.ninethree.definition.Json.Members;
import io.ninethree.definition.Json.Truth;
import io.ninethree.definition.Json.Words;
import io.ninethree.definition.Shape.OfChoice;
import io.ninethree.definition.Shape.OfKind;
import io.ninethree.definition.Shape.OfList;
import io.ninethree.definition.Shape.OfMap;
import io.ninethree.definition.Shape.OfNumber;
import io.ninethree.definition.Shape.OfObject;
import io.ninethree.definition.Shape.OfScalar;
import io.ninethree.definition.Shape.OfText;
import io.ninethree.definition.Shape.OfTruth;
import io.ninethree.model.DecimalText;
import io.ninethree.model.Likeness;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a JSON value has a shape, with everything about it that has not. */
final class ShapeCheck {

    private final Map<String, Shape> kinds;
    private final Problems problems = new Problems();

    private ShapeCheck(Map<String, Shape> kinds) {
        this.kinds = kinds;
    }

    static List<DefinitionProblem> of(Json json, Shape shape, Map<String, Shape> kinds) {
        ShapeCheck check = new ShapeCheck(kinds);
        check.check(json, shape);
        return check.problems.found();
    }

    private void check(Json json, Shape shape) {
        if (problems.isFull()) {
            return;
        }
        if (shape instanceof OfKind kind) {
            check(json, requireNonNull(kinds.get(kind.kind()), kind.kind()));
        } else if (shape instanceof OfText text) {
            text(json, text);
        } else if (shape instanceof OfNumber number) {
            number(json, number);
        } else if (shape instanceof OfScalar) {
            expect(
                    json instanceof Words || json instanceof Decimal || json instanceof Truth,
                    json,
                    "字符串、数字或布尔值",
                    "a string, a number or true or false");
        } else if (shape instanceof OfTruth) {
            expect(json instanceof Truth, json, "布尔值", "true or false");
        } else if (shape instanceof OfList list) {
            list(json, list);
        } else if (shape instanceof OfMap map) {
            map(json, map);
        } else if (shape instanceof OfObject object) {
            members(json, object, Set.of());
        } else if (shape instanceof OfChoice choice) {
            choice(json, choice);
        }
    }

    private boolean expect(boolean holds, Json json, String zh, String en) {
        if (!holds) {
            problems.add(json.place()
                    .problem(
                            "shape.type",
                            "必须是" + zh + "，实为" + json.kind().zh(),
                            "value must be " + en + ", was " + json.kind().en()));
        }
        return holds;
    }

    private void text(Json json, OfText shape) {
        if (!expect(json instanceof Words, json, "字符串", "a string")) {
            return;
        }
        String value = ((Words) json).value();
        if (!shape.words().isEmpty()) {
            if (!shape.words().contains(value)) {
                problems.add(json.place()
                        .problem(
                                "shape.word",
                                "必须是 " + shape.words() + " 之一，实为“" + value + "”",
                                "word must be one of " + shape.words() + ", was '" + value + "'",
                                Likeness.nearest(value, shape.words())));
            }
        } else if (!value.matches(shape.pattern())) {
            problems.add(json.place()
                    .problem(
                            "shape.pattern",
                            "必须匹配 " + shape.pattern() + "，实为“" + value + "”",
                            "text must match " + shape.pattern() + ", was '" + value + "'"));
        }
    }

    private void number(Json json, OfNumber shape) {
        if (!expect(json instanceof Decimal, json, "数字", "a number")) {
            return;
        }
        Decimal number = (Decimal) json;
        if (Double.isFinite(number.value()) && (number.value() < shape.low() || number.value() > shape.high())) {
            problems.add(json.place()
                    .problem(
                            "shape.range",
                            "必须介于 " + said(shape.low()) + " 与 " + said(shape.high()) + "，实为 " + said(number.value()),
                            "number must be between " + said(shape.low()) + " and " + said(shape.high()) + ", was "
                                    + said(number.value())));
        }
        if (shape.whole() && number.value() != Math.rint(number.value())) {
            problems.add(json.place()
                    .problem(
                            "shape.whole",
                            "必须是整数，实为 " + said(number.value()),
                            "number must be whole, was " + said(number.value())));
        }
    }

    private void list(Json json, OfList shape) {
        if (!expect(json instanceof Items, json, "数组", "an array")) {
            return;
        }
        List<Json> items = ((Items) json).values();
        size(json, items.size(), shape.fewest(), shape.most());
        items.forEach(item -> check(item, shape.of()));
    }

    private void size(Json json, int size, int fewest, int most) {
        if (size < fewest || size > most) {
            problems.add(json.place()
                    .problem(
                            "shape.size",
                            "个数必须介于 " + fewest + " 与 " + most + "，实为 " + size,
                            "number of items must be between " + fewest + " and " + most + ", was " + size));
        }
    }

    private void map(Json json, OfMap shape) {
        if (expect(json instanceof Members, json, "对象", "an object")) {
            Members members = (Members) json;
            size(json, members.values().size(), shape.fewest(), Integer.MAX_VALUE);
            members.values().values().forEach(value -> check(value, shape.of()));
        }
    }

    private void choice(Json json, OfChoice shape) {
        if (!expect(json instanceof Members, json, "对象", "an object")) {
            return;
        }
        Json word = ((Members) json).values().get(shape.key());
        if (word == null) {
            missing(json, shape.key());
            return;
        }
        check(word, new OfText(".*", List.copyOf(shape.byWord().keySet())));
        if (word instanceof Words known && shape.byWord().containsKey(known.value())) {
            members(json, shape.byWord().get(known.value()), Set.of(shape.key()));
        }
    }

    private void members(Json json, OfObject shape, Set<String> besides) {
        if (!expect(json instanceof Members, json, "对象", "an object")) {
            return;
        }
        Members members = (Members) json;
        shape.required().keySet().stream()
                .filter(key -> !members.values().containsKey(key))
                .forEach(key -> missing(json, key));
        members.values().forEach((key, value) -> member(key, value, shape, besides));
    }

    private void missing(Json json, String key) {
        problems.add(json.place()
                .problem("shape.missing-key", "缺少键“" + key + "”", "key '" + key + "' must be present, was not"));
    }

    private void member(String key, Json value, OfObject shape, Set<String> besides) {
        Shape known = shape.required().getOrDefault(key, shape.optional().get(key));
        if (known != null) {
            check(value, known);
        } else if (!besides.contains(key)) {
            Set<String> possible = new LinkedHashSet<>(shape.required().keySet());
            possible.addAll(shape.optional().keySet());
            problems.add(value.place()
                    .ofKey()
                    .problem(
                            "shape.unknown-key",
                            "未知的键“" + key + "”",
                            "key must be one of " + possible + ", was '" + key + "'",
                            Likeness.nearest(key, possible)));
        }
    }

    private static String said(double number) {
        return DecimalText.of(number);
    }
}
