package io.ninethree.process;

import io.ninethree.statistics.Quantiles;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What a day is expected to be: the median of the same weekdays in the weeks before it. The day itself and later ones
 * never count, and a single odd day hardly moves it. Immutable and thread-safe.
 *
 * @param weeks how many weeks it looks back, at least 1
 * @param least how many of these weekdays must have a value, 1 to {@code weeks}
 */
public record Baseline(int weeks, int least) {

    private static final int DAYS = 7;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public Baseline {
        if (weeks < 1) {
            throw new IllegalArgumentException("weeks must be at least 1, was " + weeks);
        }
        if (least < 1 || least > weeks) {
            throw new IllegalArgumentException("least must be between 1 and " + weeks + ", was " + least);
        }
    }

    /**
     * The baseline of some weeks, at least half of which must have a value.
     *
     * @param weeks how many weeks it looks back, at least 1
     * @return the baseline
     * @throws IllegalArgumentException if there is not a single week
     */
    public static Baseline ofWeeks(int weeks) {
        return new Baseline(weeks, (weeks + 1) / 2);
    }

    /**
     * What a day is expected to be.
     *
     * @param values the values of days, finite; a day may be missing, and the expected day need not be among them
     * @param day the day
     * @return the median of the same weekdays before the day, or empty if too few of them have a value
     * @throws IllegalArgumentException if a value that is needed is not finite
     */
    public OptionalDouble expected(SortedMap<LocalDate, Double> values, LocalDate day) {
        double[] sample = IntStream.rangeClosed(1, weeks)
                .mapToObj(week -> day.minusDays((long) DAYS * week))
                .flatMapToDouble(before -> value(values, before))
                .sorted()
                .toArray();
        return sample.length < least
                ? OptionalDouble.empty()
                : OptionalDouble.of(Quantiles.of(sample, 0.5, Quantiles.Type.LINEAR));
    }

    /**
     * How far a day is from what was expected.
     *
     * @param values the values of days, finite; a day may be missing
     * @param day the day
     * @return its value less the expected one, or empty if one of them is missing
     * @throws IllegalArgumentException if a value that is needed is not finite
     */
    public OptionalDouble deviation(SortedMap<LocalDate, Double> values, LocalDate day) {
        OptionalDouble expected = expected(values, day);
        return expected.isPresent()
                ? value(values, day)
                        .map(value -> value - expected.getAsDouble())
                        .findFirst()
                : OptionalDouble.empty();
    }

    private static DoubleStream value(SortedMap<LocalDate, Double> values, LocalDate day) {
        if (!values.containsKey(day)) {
            return DoubleStream.empty();
        }
        double value = values.get(day);
        Series.requireFinite("value of " + day, value);
        return DoubleStream.of(value);
    }
}
