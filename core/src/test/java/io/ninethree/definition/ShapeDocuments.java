package io.ninethree.definition;

import io.ninethree.definition.Shape.OfChoice;
import io.ninethree.definition.Shape.OfKind;
import io.ninethree.definition.Shape.OfList;
import io.ninethree.definition.Shape.OfMap;
import io.ninethree.definition.Shape.OfNumber;
import io.ninethree.definition.Shape.OfObject;
import io.ninethree.definition.Shape.OfScalar;
import io.ninethree.definition.Shape.OfText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Documents that have a shape, and how often each part of it was drawn. */
final class ShapeDocuments {

    private static final int DEEPEST = 9;
    private static final int ENDLESS = 1_000;

    private final Map<String, Shape> kinds;
    private final Map<String, Integer> heights = new TreeMap<>();
    private final Random random;
    private final Set<String> drawn = new TreeSet<>();

    ShapeDocuments(Map<String, Shape> kinds, Random random) {
        this.kinds = kinds;
        this.random = random;
        kinds.keySet().forEach(kind -> heights.put(kind, ENDLESS));
        for (int round = 0; round < kinds.size(); round++) {
            kinds.forEach((kind, shape) -> heights.put(kind, height(shape)));
        }
    }

    /** How deep the least document of a shape is. */
    private int height(Shape shape) {
        if (shape instanceof OfKind kind) {
            return heights.get(kind.kind());
        }
        if (shape instanceof OfList list) {
            return list.fewest() == 0 ? 1 : 1 + height(list.of());
        }
        if (shape instanceof OfObject object) {
            return 1
                    + object.required().values().stream()
                            .mapToInt(this::height)
                            .max()
                            .orElse(0);
        }
        return shape instanceof OfChoice choice
                ? choice.byWord().values().stream().mapToInt(this::height).min().orElse(ENDLESS)
                : 1;
    }

    /** What was drawn so far: kinds of shapes, names, and words with the keys that tell forms apart. */
    Set<String> drawn() {
        return drawn;
    }

    Object draw(Shape shape) {
        return draw(shape, DEEPEST, "");
    }

    private Object draw(Shape shape, int left, String within) {
        drawn.add(shape.getClass().getSimpleName());
        if (shape instanceof OfKind kind) {
            drawn.add(kind.kind());
            return draw(kinds.get(kind.kind()), left, kind.kind());
        }
        if (shape instanceof OfText text) {
            return text.words().isEmpty()
                    ? pick("", "a", "cases.openedAt", "速度", "PT1M")
                    : pick(text.words().toArray());
        }
        if (shape instanceof OfNumber number) {
            return number(number);
        }
        if (shape instanceof OfScalar) {
            return pick("a", 1.5, true);
        }
        if (shape instanceof OfList list) {
            return Stream.generate(() -> draw(list.of(), left - 1, within))
                    .limit(list.fewest() + more(left))
                    .toList();
        }
        if (shape instanceof OfMap map) {
            return map(map, left, within);
        }
        if (shape instanceof OfObject object) {
            return members(object, left, within);
        }
        return shape instanceof OfChoice choice ? choice(choice, left, within) : (Object) random.nextBoolean();
    }

    private int more(int left) {
        return left <= 0 ? 0 : random.nextInt(3);
    }

    private Object pick(Object... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private double number(OfNumber number) {
        double drawn = (double) pick(number.low(), number.high(), 0.0, 1.0, 2.0, 0.5, 97.25);
        double whole = number.whole() ? Math.rint(drawn) : drawn;
        return Math.max(number.low(), Math.min(number.high(), whole));
    }

    private Map<String, Object> map(OfMap map, int left, String within) {
        Map<String, Object> members = new LinkedHashMap<>();
        int size = map.fewest() + more(left);
        for (int i = 0; i < size; i++) {
            members.put("key" + i, draw(map.of(), left - 1, within));
        }
        return members;
    }

    private Map<String, Object> members(OfObject object, int left, String within) {
        Map<String, Object> members = new LinkedHashMap<>();
        object.required().forEach((key, shape) -> members.put(key, draw(shape, left - 1, within)));
        object.optional().forEach((key, shape) -> {
            if (left > 0 && random.nextInt(3) == 0) {
                members.put(key, draw(shape, left - 1, within));
            }
        });
        return members;
    }

    private Map<String, Object> choice(OfChoice choice, int left, String within) {
        List<String> words = new ArrayList<>(choice.byWord().keySet());
        words.removeIf(word -> height(choice.byWord().get(word)) > Math.max(left, height(choice)));
        String word = words.get(random.nextInt(words.size()));
        drawn.add(within + " " + choice.key() + " " + word);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(choice.key(), word);
        members.putAll(members(choice.byWord().get(word), left, within));
        return members;
    }
}
