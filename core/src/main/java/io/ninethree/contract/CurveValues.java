package io.ninethree.contract;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The values for which a curve is asked.
 *
 * @param numbers ascending values, none twice
 * @param low no value that is finite and not the end of all numbers is below
 * @param high no such value is above
 */
record CurveValues(List<Double> numbers, double low, double high) {

    private static final int STEPS = 50;
    private static final int SEED = 93;
    private static final double USUAL = 1e9;
    private static final int MOST_DECIMALS = 9;

    /** What most indicators measure. */
    static CurveValues usual(boolean durations) {
        DoubleStream powers = IntStream.rangeClosed(-MOST_DECIMALS, MOST_DECIMALS)
                .mapToDouble(exponent -> StrictMath.pow(10, exponent))
                .flatMap(power -> DoubleStream.of(power, 5 * power));
        double[] positive = DoubleStream.concat(powers, even(0, 1))
                .filter(value -> value <= USUAL)
                .toArray();
        DoubleStream all = durations
                ? DoubleStream.of(positive)
                : DoubleStream.of(positive).flatMap(value -> DoubleStream.of(value, -value));
        return of(all, durations ? 0 : -USUAL, USUAL, durations);
    }

    /** What lies in a range. */
    static CurveValues between(double low, double high, boolean durations) {
        if (!(Double.isFinite(high - low) && low < high)) {
            throw new IllegalArgumentException("range of values must be finite and ascend, was " + low + " to " + high);
        }
        if (durations && low < 0) {
            throw new IllegalArgumentException("range of durations must not be negative, was from " + low + " s");
        }
        DoubleStream drawn = new Random(SEED).doubles(STEPS).map(part -> low + part * (high - low));
        return of(DoubleStream.concat(drawn, even(low, high)), low, high, durations);
    }

    private static DoubleStream even(double low, double high) {
        return IntStream.rangeClosed(0, STEPS).mapToDouble(i -> i == STEPS ? high : low + (high - low) * i / STEPS);
    }

    private static CurveValues of(DoubleStream values, double low, double high, boolean durations) {
        TreeSet<Double> numbers = new TreeSet<>(List.of(0.0, Double.MAX_VALUE, Double.POSITIVE_INFINITY));
        if (!durations) {
            numbers.addAll(List.of(-Double.MAX_VALUE, Double.NEGATIVE_INFINITY));
        }
        values.map(value -> value + 0.0).forEach(numbers::add);
        return new CurveValues(List.copyOf(numbers), low, high);
    }

    Shrinking<Double> shrinking() {
        return Shrinking.each("value", this::simpler);
    }

    /** Whole numbers and short ones instead of a value, but none that is as long. */
    private Stream<Double> simpler(double value) {
        return DoubleStream.of(0, 1, 2, 10, low, high, rounded(value, 1), rounded(value, 10), rounded(value, 100))
                .filter(other -> other >= low && other <= high)
                .filter(other -> length(other) < length(value))
                .boxed();
    }

    private static double rounded(double value, double parts) {
        return (long) (value * parts) / parts;
    }

    private static int length(double value) {
        return value == 0 ? 0 : Double.toString(value).length();
    }
}
