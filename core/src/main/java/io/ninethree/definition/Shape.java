package io.ninethree.definition;

import static java.util.Collections.unmodifiableMap;
import static java.util.Collections.unmodifiableSet;
import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a part of a document may look like: which JSON value, with which keys and within which bounds. The reader checks a
 * document by it and the JSON Schema is made of it, so that they can not differ. Immutable and thread-safe.
 */
sealed interface Shape {

    /**
     * A string.
     *
     * @param pattern what all of it must match, in the common subset of Java and ECMA-262
     * @param words the only strings that are possible; all if there is none
     * @param notation what it is written as, by the word of JSON Schema such as {@code duration}; nobody checks it by the
     *     shape, and it is empty where there is none
     */
    record OfText(String pattern, List<String> words, String notation) implements Shape {
        /** Checks the pattern. */
        public OfText {
            Pattern.compile(pattern);
            words = List.copyOf(words);
            requireNonNull(notation, "notation");
        }

        /**
         * A string without a notation.
         *
         * @param pattern what all of it must match
         * @param words the only strings that are possible; all if there is none
         */
        public OfText(String pattern, List<String> words) {
            this(pattern, words, "");
        }
    }

    /**
     * A number.
     *
     * @param low the lowest
     * @param high the highest
     * @param whole whether it must be a whole number, however it is written
     */
    record OfNumber(double low, double high, boolean whole) implements Shape {}

    /** A string, a number or a boolean. */
    record OfScalar() implements Shape {}

    /** True or false. */
    record OfTruth() implements Shape {}

    /**
     * An array.
     *
     * @param of what each item looks like
     * @param fewest how many items there are at least
     * @param most how many items there are at most
     */
    record OfList(Shape of, int fewest, int most) implements Shape {
        /** Checks that there is a shape. */
        public OfList {
            requireNonNull(of, "of");
        }
    }

    /**
     * An object whose keys are free.
     *
     * @param of what each value looks like
     * @param fewest how many members there are at least
     */
    record OfMap(Shape of, int fewest) implements Shape {
        /** Checks that there is a shape. */
        public OfMap {
            requireNonNull(of, "of");
        }
    }

    /**
     * An object whose keys are known.
     *
     * @param required the members that must be there
     * @param optional the members that may be there
     * @param asides the keys of members that do not count in figures
     */
    record OfObject(Map<String, Shape> required, Map<String, Shape> optional, Set<String> asides) implements Shape {
        /** Copies the members. */
        public OfObject {
            required = unmodifiableMap(new LinkedHashMap<>(required));
            optional = unmodifiableMap(new LinkedHashMap<>(optional));
            asides = unmodifiableSet(new TreeSet<>(asides));
        }

        /** An object without members. */
        public OfObject() {
            this(Map.of(), Map.of(), Set.of());
        }

        /**
         * This object with one more member that must be there.
         *
         * @param key its key
         * @param shape what it looks like
         * @return a changed copy
         */
        public OfObject with(String key, Shape shape) {
            Map<String, Shape> more = new LinkedHashMap<>(required);
            more.put(key, shape);
            return new OfObject(more, optional, asides);
        }

        /**
         * This object with one more member that may be there.
         *
         * @param key its key
         * @param shape what it looks like
         * @return a changed copy
         */
        public OfObject maybe(String key, Shape shape) {
            Map<String, Shape> more = new LinkedHashMap<>(optional);
            more.put(key, shape);
            return new OfObject(required, more, asides);
        }

        /**
         * This object with one more key that does not count in figures.
         *
         * @param key the key of a member
         * @return a changed copy
         */
        public OfObject aside(String key) {
            Set<String> more = new TreeSet<>(asides);
            more.add(key);
            return new OfObject(required, optional, more);
        }
    }

    /**
     * One of several objects, told apart by the word of one of their keys.
     *
     * @param key the key
     * @param byWord what the rest of the object looks like, by that word
     */
    record OfChoice(String key, Map<String, OfObject> byWord) implements Shape {
        /** Copies the objects. */
        public OfChoice {
            byWord = unmodifiableMap(new LinkedHashMap<>(byWord));
        }
    }

    /**
     * Whatever has a shape that stands elsewhere under a name, for example what may stand within itself.
     *
     * @param kind the name, for example {@code condition}
     */
    record OfKind(String kind) implements Shape {}
}
