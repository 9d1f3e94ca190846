package io.ninethree.fact;

import static java.util.Collections.unmodifiableMap;
import static java.util.Objects.requireNonNull;

import io.ninethree.field.SharedField;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of all records that has some words in common and, where time is cut too, lies in one span; for example the
 * store of Nanjing Road in June. Segments are ordered by the names of their fields, then their words, then their span.
 * Immutable and thread-safe.
 *
 * @param words the word of each shared field, in the order of the names of the fields
 * @param span the label of the span, empty if the segment is not cut by time
 */
public record Segment(Map<SharedField, String> words, Optional<String> span) implements Comparable<Segment> {

    /** The word of records without a value. */
    public static final String NONE = "(none)";

    /** The word of records whose own word is one of too many. */
    public static final String OTHER = "(other)";

    private static final Segment ALL = new Segment(Map.of(), Optional.empty());

    /**
     * Puts the words into the order of the names of their fields.
     *
     * @throws IllegalArgumentException if a word or the span is blank or two fields have the same name
     */
    public Segment {
        Map<SharedField, String> sorted = new TreeMap<>(Comparator.comparing(SharedField::name)
                .thenComparing(field -> field.text().en())
                .thenComparing(field -> field.text().zh()));
        sorted.putAll(words);
        words = unmodifiableMap(new LinkedHashMap<>(sorted));
        words.forEach((field, word) -> requireNonBlank("word for '" + field.name() + "'", word));
        requireNonNull(span, "span").ifPresent(label -> requireNonBlank("span of a segment", label));
        requireDifferentNames(words.keySet().stream().map(SharedField::name).toList());
    }

    private static void requireDifferentNames(List<String> names) {
        if (Set.copyOf(names).size() < names.size()) {
            throw new IllegalArgumentException("shared fields of a segment must have different names, were " + names);
        }
    }

    private static void requireNonBlank(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank, was '" + text + "'");
        }
    }

    private static int compare(Collection<String> some, Collection<String> others) {
        Iterator<String> other = others.iterator();
        for (String one : some) {
            int order = other.hasNext() ? one.compareTo(other.next()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return other.hasNext() ? -1 : 0;
    }

    private int compareFields(Segment other) {
        Iterator<SharedField> others = other.words.keySet().iterator();
        for (SharedField field : words.keySet()) {
            int order = others.hasNext() ? field.name().compareTo(others.next().name()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    }

    /**
     * The segment of all records.
     *
     * @return a segment without words and span
     */
    public static Segment all() {
        return ALL;
    }

    /**
     * The records that have a word.
     *
     * @param field the shared field
     * @param word the word
     * @return the segment
     * @throws IllegalArgumentException if the word is blank
     */
    public static Segment of(SharedField field, String word) {
        return ALL.and(field, word);
    }

    /**
     * This segment, of those of its records that have one more word.
     *
     * @param field a shared field that has no word yet
     * @param word the word
     * @return a changed copy
     * @throws IllegalArgumentException if the word is blank or the field has one already
     */
    public Segment and(SharedField field, String word) {
        if (words.containsKey(field)) {
            throw new IllegalArgumentException("word for '" + field.name() + "' must be given once, was '"
                    + words.get(field) + "' and '" + word + "'");
        }
        Map<SharedField, String> more = new LinkedHashMap<>(words);
        more.put(field, word);
        return new Segment(more, span);
    }

    /**
     * This segment, of those of its records that lie in a span.
     *
     * @param label the label of the span, for example {@code 2026-06}
     * @return a changed copy
     * @throws IllegalArgumentException if the label is blank
     */
    public Segment during(String label) {
        return new Segment(words, Optional.of(label));
    }

    @Override
    public int compareTo(Segment other) {
        int order = compareFields(other);
        if (order == 0) {
            order = compare(words.values(), other.words.values());
        }
        return order == 0 ? span.orElse("").compareTo(other.span.orElse("")) : order;
    }

    /**
     * This segment for a log, for example {@code store=Nanjing Road, 2026-06}.
     *
     * @return the words and the span; {@code (all)} if there are none
     */
    @Override
    public String toString() {
        Stream<String> each =
                words.entrySet().stream().map(entry -> entry.getKey().name() + "=" + entry.getValue());
        return equals(ALL) ? "(all)" : Stream.concat(each, span.stream()).collect(Collectors.joining(", "));
    }
}
