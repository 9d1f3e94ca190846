package io.ninethree.definition;

import io.ninethree.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value that knows its place. */
sealed interface Json {

    /** Where it begins. */
    Place place();

    /** What it is, for a reader. */
    Text kind();

    /** An object, its members in the order of the text, each once. */
    record Members(Place place, Map<String, Json> values) implements Json {
        Members with(String key, Json value) {
            Map<String, Json> changed = new LinkedHashMap<>(values);
            changed.put(key, value);
            return new Members(place, changed);
        }

        Members without(String key) {
            Map<String, Json> changed = new LinkedHashMap<>(values);
            changed.remove(key);
            return new Members(place, changed);
        }

        @Override
        public Text kind() {
            return Text.of("对象", "an object");
        }
    }

    /** An array. */
    record Items(Place place, List<Json> values) implements Json {
        Items with(int index, Json value) {
            List<Json> changed = new ArrayList<>(values);
            changed.set(index, value);
            return new Items(place, changed);
        }

        Items without(int index) {
            List<Json> changed = new ArrayList<>(values);
            changed.remove(index);
            return new Items(place, changed);
        }

        @Override
        public Text kind() {
            return Text.of("数组", "an array");
        }
    }

    /** A string. */
    record Words(Place place, String value) implements Json {
        @Override
        public Text kind() {
            return Text.of("字符串", "a string");
        }
    }

    /** A number that a {@code double} can hold. */
    record Decimal(Place place, double value) implements Json {
        @Override
        public Text kind() {
            return Text.of("数字", "a number");
        }
    }

    /** True or false. */
    record Truth(Place place, boolean value) implements Json {
        @Override
        public Text kind() {
            return Text.of("布尔值", "true or false");
        }
    }

    /** The literal null, which no definition may hold. */
    record Nothing(Place place) implements Json {
        @Override
        public Text kind() {
            return Text.of("null", "null");
        }
    }
}
