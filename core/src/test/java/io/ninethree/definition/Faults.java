package io.ninethree.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Faults put into documents at random, each of which may leave them sound. */
final class Faults {

    private static final Pattern LITERAL = Pattern.compile("\"%([^%\"]*)%\"");

    private final Random random;

    Faults(Random random) {
        this.random = random;
    }

    /** The text of a document, in which what stands between percent signs is no string. */
    static String text(Object document) {
        return LITERAL.matcher(JsonText.of(document)).replaceAll("$1");
    }

    /** A document with one fault somewhere. */
    Object put(Object document) {
        boolean here = random.nextInt(4) == 0;
        if (document instanceof Map<?, ?> map && !map.isEmpty() && !here) {
            return within(map);
        }
        if (document instanceof List<?> list && !list.isEmpty() && !here) {
            List<Object> items = new ArrayList<>(list);
            int at = random.nextInt(items.size());
            items.set(at, put(items.get(at)));
            return items;
        }
        return changed(document);
    }

    private Map<String, Object> within(Map<?, ?> map) {
        List<String> keys = new ArrayList<>();
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            keys.add((String) key);
            members.put((String) key, value);
        });
        String key = keys.get(random.nextInt(keys.size()));
        members.put(key, put(members.get(key)));
        return members;
    }

    private Object changed(Object document) {
        if (document instanceof Map<?, ?> map && random.nextInt(4) > 0) {
            return otherKeys(map);
        }
        if (document instanceof List<?> list && random.nextInt(4) > 0) {
            return otherItems(list);
        }
        return pick(
                "",
                "other",
                "no",
                "PT1M",
                -1,
                0,
                1,
                3,
                100,
                1e15,
                0.5,
                true,
                List.of(),
                Map.of(),
                "%null%",
                "%1.0%",
                "%1e2%",
                "%-0%",
                "%0.99%",
                "%2147483648%",
                "%9007199254740991%",
                "%9007199254740993%",
                "%1E-7%");
    }

    private Map<String, Object> otherKeys(Map<?, ?> map) {
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((key, value) -> members.put((String) key, value));
        if (random.nextBoolean() && !map.isEmpty()) {
            members.remove(new ArrayList<>(members.keySet()).get(random.nextInt(members.size())));
        } else {
            members.put((String) pick("other", "id", "form", "kind", "name", "of", "__proto__", ""), "a");
        }
        return members;
    }

    private List<Object> otherItems(List<?> list) {
        List<Object> items = new ArrayList<>(list);
        if (random.nextBoolean() && !items.isEmpty()) {
            items.remove(random.nextInt(items.size()));
        } else {
            items.add(pick("a", 1, true, "%null%", Map.of()));
        }
        return items;
    }

    private Object pick(Object... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
