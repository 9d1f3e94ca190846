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
import io.ninethree.definition.Shape.OfObject;
import io.ninethree.model.DecimalText;
import io.ninethree.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * All small changes of a definition that keep its shape. It does not know what the definition means: it follows the shape,
 * and so reaches every kind of definition, those of plugins too.
 */
final class Mutations {

    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private final Map<String, Shape> shapes;
    private final List<Mutation> found = new ArrayList<>();

    private Mutations(Map<String, Shape> shapes) {
        this.shapes = shapes;
    }

    static List<Mutation> of(Json definition, Shape shape, Map<String, Shape> shapes) {
        Mutations mutations = new Mutations(shapes);
        mutations.walk(definition, shape, UnaryOperator.identity());
        return mutations.found;
    }

    /**
     * The changes of one part.
     *
     * @param whole makes the whole definition of another value of the part
     */
    private void walk(Json json, Shape shape, UnaryOperator<Json> whole) {
        if (shape instanceof OfKind kind) {
            Shape named = requireNonNull(shapes.get(kind.kind()), kind.kind());
            hoist(json, kind, whole);
            walk(json, named, whole);
        } else if (shape instanceof OfObject object) {
            members((Members) json, object, whole);
        } else if (shape instanceof OfChoice choice) {
            choice((Members) json, choice, whole);
        } else if (shape instanceof OfList list) {
            items((Items) json, list, whole);
        } else if (shape instanceof OfMap map) {
            map((Members) json, map, whole);
        } else {
            leaf(json, shape, whole);
        }
    }

    private void leaf(Json json, Shape shape, UnaryOperator<Json> whole) {
        for (Json other : Neighbours.of(json, shape)) {
            add(json, Mutation.became(said(json), said(other)), whole.apply(other));
        }
    }

    static String said(Json json) {
        if (json instanceof Words words) {
            return words.value();
        }
        if (json instanceof Decimal decimal) {
            return DecimalText.of(decimal.value());
        }
        return json instanceof Truth truth
                ? Boolean.toString(truth.value())
                : json.kind().en();
    }

    private void add(Json json, Text text, Json whole) {
        found.add(new Mutation(json.place(), text, whole));
    }

    /** What stands within something of its own kind takes its place: a condition that is not negated any more. */
    private void hoist(Json json, OfKind kind, UnaryOperator<Json> whole) {
        if (json instanceof Members members && objectOf(members, kind) instanceof OfObject object) {
            List<String> inner = object.required().entrySet().stream()
                    .filter(each -> each.getValue().equals(kind))
                    .map(Map.Entry::getKey)
                    .toList();
            if (inner.size() == 1 && object.required().size() == 1) {
                Json part = requireNonNull(members.values().get(inner.get(0)));
                add(json, Text.of("去掉外层", "what surrounds '" + inner.get(0) + "' was dropped"), whole.apply(part));
            }
        }
    }

    private Shape objectOf(Members members, OfKind kind) {
        Shape shape = requireNonNull(shapes.get(kind.kind()), kind.kind());
        return shape instanceof OfChoice choice ? chosen(members, choice) : shape;
    }

    private static OfObject chosen(Members members, OfChoice choice) {
        return requireNonNull(choice.byWord().get(word(members, choice)), choice.key());
    }

    private static String word(Members members, OfChoice choice) {
        return ((Words) requireNonNull(members.values().get(choice.key()), choice.key())).value();
    }

    private void choice(Members members, OfChoice choice, UnaryOperator<Json> whole) {
        OfObject object = chosen(members, choice);
        String word = word(members, choice);
        Words place = (Words) requireNonNull(members.values().get(choice.key()));
        choice.byWord().forEach((other, shape) -> {
            boolean same = shape.required().equals(object.required())
                    && shape.optional().equals(object.optional())
                    && !object.required().isEmpty();
            if (!other.equals(word) && same) {
                Json changed = members.with(choice.key(), new Words(place.place(), other));
                add(place, Mutation.became(word, other), whole.apply(changed));
            }
        });
        members(members, object, whole);
    }

    private void members(Members members, OfObject object, UnaryOperator<Json> whole) {
        if (object.required().keySet().equals(LANGUAGES)) {
            return;
        }
        Map<String, Shape> counting = new LinkedHashMap<>(object.required());
        counting.putAll(object.optional());
        counting.keySet().removeAll(object.asides());
        counting.keySet().retainAll(members.values().keySet());
        swap(members, counting, whole);
        counting.forEach((key, shape) -> {
            Json value = requireNonNull(members.values().get(key), key);
            if (object.optional().containsKey(key)) {
                add(value, Text.of("去掉“" + key + "”", "'" + key + "' was dropped"), whole.apply(members.without(key)));
            }
            walk(value, shape, other -> whole.apply(members.with(key, other)));
        });
    }

    /** Members that look the same change places: numerator and denominator, what earns nothing and what earns all. */
    private void swap(Members members, Map<String, Shape> counting, UnaryOperator<Json> whole) {
        List<String> keys = List.copyOf(counting.keySet());
        for (int i = 0; i < keys.size(); i++) {
            for (int j = i + 1; j < keys.size(); j++) {
                String one = keys.get(i);
                String other = keys.get(j);
                if (requireNonNull(counting.get(one)).equals(counting.get(other))) {
                    Json swapped = members.with(
                                    one, requireNonNull(members.values().get(other)))
                            .with(other, requireNonNull(members.values().get(one)));
                    add(
                            members,
                            Text.of(
                                    "“" + one + "”与“" + other + "”互换",
                                    "'" + one + "' and '" + other + "' were swapped"),
                            whole.apply(swapped));
                }
            }
        }
    }

    private void items(Items items, OfList list, UnaryOperator<Json> whole) {
        for (int i = 0; i < items.values().size(); i++) {
            int index = i;
            Json item = items.values().get(i);
            if (items.values().size() > list.fewest()) {
                add(
                        item,
                        Text.of("去掉第 " + (i + 1) + " 项", "item " + (i + 1) + " was dropped"),
                        whole.apply(items.without(i)));
            }
            walk(item, list.of(), other -> whole.apply(items.with(index, other)));
        }
    }

    private void map(Members members, OfMap map, UnaryOperator<Json> whole) {
        members.values().forEach((key, value) -> {
            add(value, Text.of("去掉“" + key + "”", "'" + key + "' was dropped"), whole.apply(members.without(key)));
            walk(value, map.of(), other -> whole.apply(members.with(key, other)));
        });
    }
}
