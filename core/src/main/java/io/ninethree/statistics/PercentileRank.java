package io.ninethree.statistics;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;

/**
 * A named set of reference values, among which a value has a percentile rank, for example the stores of a region.
 * Immutable and thread-safe.
 *
 * @param name what the reference is, not blank
 * @param reference the reference values in ascending order, at least one, finite
 */
public record PercentileRank(String name, List<Double> reference) {

    /**
     * Copies the reference in ascending order.
     *
     * @throws IllegalArgumentException if the name is blank, or the reference is empty or has a value that is not
     *     finite
     */
    public PercentileRank {
        if (requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name of a reference must not be blank, was '" + name + "'");
        }
        if (reference.isEmpty()) {
            throw new IllegalArgumentException("reference '" + name + "' must have at least one value, was empty");
        }
        reference.forEach(PercentileRank::requireFinite);
        reference = reference.stream().sorted().toList();
    }

    /**
     * The percentile rank within some reference values.
     *
     * @param name what the reference is, not blank
     * @param reference the reference values in any order, at least one, finite
     * @return the ranking
     * @throws IllegalArgumentException if the name is blank, or the reference is empty or has a value that is not
     *     finite
     */
    public static PercentileRank within(String name, double... reference) {
        return new PercentileRank(name, Arrays.stream(reference).boxed().toList());
    }

    /**
     * The percentile rank of a value: {@code 100 (below + equal / 2) / n}, the percentage of reference values below it
     * with half of those that are equal (J. D. Evans, <i>Straightforward Statistics for the Behavioral Sciences</i>,
     * 1996).
     *
     * @param value a finite number
     * @return 0 for a value below all, 100 for one above all
     * @throws IllegalArgumentException if the value is not finite
     */
    public double of(double value) {
        requireFinite(value);
        long below = reference.stream().filter(each -> each < value).count();
        long equal = reference.stream().filter(each -> each == value).count();
        return 100 * (below + 0.5 * equal) / reference.size();
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value must be finite, was " + value);
        }
    }
}
