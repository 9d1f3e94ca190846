package io.ninethree.score;

import static java.util.Collections.unmodifiableSortedMap;
import static java.util.Objects.requireNonNull;

import io.ninethree.field.CategoryField;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Targets that depend on a word of a category, for example on the priority of a case: the records of each word have a
 * value of their own, which earns points on a curve of its own; the indicator earns their mean, weighted by their records.
 * Records without a word are part of the value and not of the points, unless no record has one: then the value earns what
 * the curve of the indicator gives. Immutable and thread-safe.
 *
 * @param by the category
 * @param curves the curve for each word that does not have the one of the indicator
 */
public record Targets(CategoryField by, SortedMap<String, ScoreCurve> curves) {

    /** Copies the curves. */
    public Targets {
        requireNonNull(by, "by");
        curves = unmodifiableSortedMap(new TreeMap<>(curves));
    }

    Targets with(String word, ScoreCurve curve) {
        SortedMap<String, ScoreCurve> more = new TreeMap<>(curves);
        more.put(word, curve);
        return new Targets(by, more);
    }

    /** The curve for a word, the given one if it has none of its own. */
    ScoreCurve curve(String word, ScoreCurve otherwise) {
        return curves.getOrDefault(word, otherwise);
    }
}
