package io.ninethree.statistics;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;

/**
 * Sample quantiles of all nine types of R. J. Hyndman and Y. Fan, <i>Sample quantiles in statistical packages</i>, The
 * American Statistician 50, 1996. Each is a weighted mean of two neighbours in the sorted sample.
 */
public final class Quantiles {

    /** So near to a neighbour a position counts as there, as in R: four times the spacing of doubles at 1. */
    private static final double FUZZ = 4 * 0x1p-52;

    private Quantiles() {}

    /**
     * A way to place a quantile of probability p among n values. The position, counted from 1, falls on a value or between
     * two neighbours; before the first and after the last value it stands for these. As in R, a position less than
     * {@code 2^-50} away from a value falls on it, but for {@link #LINEAR}.
     */
    public enum Type {
        /** R's type 1: the inverse of the empirical distribution function; the value at {@code np}, rounded up. */
        INVERTED_CDF,

        /** R's type 2: like type 1, with the mean of both neighbours where {@code np} is a whole number. */
        AVERAGED_INVERTED_CDF,

        /** R's type 3 (SAS): the value nearest to {@code np}, the one of even rank of two that are as near. */
        CLOSEST_OBSERVATION,

        /** R's type 4: linear interpolation of the empirical distribution function; position {@code np}. */
        INTERPOLATED_INVERTED_CDF,

        /** R's type 5 (A. Hazen 1914, hydrologists): position {@code np + 1/2}. */
        HAZEN,

        /** R's type 6 (W. Weibull 1939, Minitab, SPSS): position {@code (n + 1) p}. */
        WEIBULL,

        /** R's type 7, the default of R and of most spreadsheets: position {@code 1 + (n - 1) p}. */
        LINEAR,

        /** R's type 8, which Hyndman and Fan recommend: nearly median-unbiased; position {@code (n + 1/3) p + 1/3}. */
        MEDIAN_UNBIASED,

        /** R's type 9: nearly unbiased for normal samples; position {@code (n + 1/4) p + 3/8}. */
        NORMAL_UNBIASED;

        Position position(long n, double p) {
            return switch (this) {
                case INVERTED_CDF -> Position.of(n * p).raised(0);
                case AVERAGED_INVERTED_CDF -> Position.of(n * p).raised(0.5);
                case CLOSEST_OBSERVATION -> Position.of(n * p - 0.5).nearest();
                case INTERPOLATED_INVERTED_CDF -> Position.of(p * n);
                case HAZEN -> Position.of(0.5 + p * n);
                case WEIBULL -> Position.of(p * (n + 1));
                case LINEAR -> Position.linear(n, p);
                case MEDIAN_UNBIASED -> Position.of(1 / 3.0 + p * (n + 1 - 1 / 3.0 - 1 / 3.0));
                case NORMAL_UNBIASED -> Position.of(3 / 8.0 + p * (n + 1 - 3 / 8.0 - 3 / 8.0));
            };
        }
    }

    /** A place among sorted values: the rank below it, counted from 1, and the weight of the value after that. */
    record Position(long rank, double weight) {

        static Position of(double place) {
            double rank = Math.floor(place + FUZZ);
            double weight = place - rank;
            return new Position((long) rank, weight < FUZZ ? 0 : weight);
        }

        static Position linear(long n, double p) {
            double place = (n - 1) * p;
            double rank = Math.floor(place);
            return new Position((long) rank + 1, place - rank);
        }

        Position raised(double weightOnTheSpot) {
            return new Position(rank, weight > 0 ? 1 : weightOnTheSpot);
        }

        Position nearest() {
            return new Position(rank, weight == 0 && rank % 2 == 0 ? 0 : 1);
        }

        int lower(int n) {
            return (int) Math.max(0, Math.min(rank - 1, n - 1));
        }

        int upper(int n) {
            return (int) Math.max(0, Math.min(rank, n - 1));
        }

        /** The rank of the value at this place or next above. */
        long last(long n) {
            return Math.max(1, Math.min(weight > 0 ? rank + 1 : rank, n));
        }

        boolean isBetween(int n) {
            return weight > 0 && lower(n) < upper(n);
        }
    }

    /**
     * A quantile of a sorted sample.
     *
     * @param ascending the sample in ascending order, at least one value, all finite
     * @param p the probability, 0 to 1
     * @param type how to place it
     * @return a value between the smallest and the largest of the sample; zero is positive
     * @throws IllegalArgumentException if the sample is empty or {@code p} is out of range
     */
    public static double of(double[] ascending, double p, Type type) {
        int n = ascending.length;
        Position position = position(n, p, type);
        return between(ascending[position.lower(n)], ascending[position.upper(n)], position.weight());
    }

    /**
     * A quantile of an unsorted sample, the same as of the sorted one, in linear time.
     *
     * @param sample the sample at its beginning, all finite; changes its order
     * @param length the size of the sample, at least 1
     * @param p the probability, 0 to 1
     * @param type how to place it
     * @return a value between the smallest and the largest of the sample; zero is positive
     * @throws IllegalArgumentException if the sample is empty or {@code p} is out of range
     */
    public static double select(double[] sample, int length, double p, Type type) {
        Position position = position(length, p, type);
        int lower = position.lower(length);
        double low = Selection.select(sample, 0, length, lower);
        double high = position.isBetween(length)
                ? Arrays.stream(sample, lower + 1, length).min().orElseThrow()
                : low;
        return between(low, high, position.weight());
    }

    /**
     * A quantile of unsorted numbers that are given by keys in their order, in linear time.
     *
     * @param keys the keys; changes their order from {@code from} to {@code to}
     * @param from the index of the first
     * @param to the index after the last
     * @param p the probability, 0 to 1
     * @param type how to place it
     * @param value the number of a key; of a larger key a larger one, or the same
     * @return what {@link #of} gives for the numbers
     * @throws IllegalArgumentException if there is no number or {@code p} is out of range
     */
    public static double select(long[] keys, int from, int to, double p, Type type, LongToDoubleFunction value) {
        int n = to - from;
        Position position = position(n, p, type);
        int lower = from + position.lower(n);
        long low = Selection.select(keys, from, to, lower);
        long high =
                position.isBetween(n) ? Arrays.stream(keys, lower + 1, to).min().orElseThrow() : low;
        return between(value.applyAsDouble(low), value.applyAsDouble(high), position.weight());
    }

    /**
     * A quantile between two order statistics.
     *
     * @param value the quantile
     * @param low the order statistic of the lower rank
     * @param high the order statistic of the upper rank
     */
    public record Enclosed(double value, double low, double high) {}

    /**
     * A quantile of unsorted numbers that are given by keys in their order, together with two order statistics, in little more
     * time than the quantile alone: it is sought between them.
     *
     * @param keys the keys; changes their order from {@code from} to {@code to}
     * @param from the index of the first
     * @param to the index after the last
     * @param p the probability, 0 to 1
     * @param type how to place it
     * @param ranks the ranks of the order statistics, not above the number of keys
     * @param value the number of a key; of a larger key a larger one, or the same
     * @return the quantile that {@link #of} gives for the numbers, and the order statistics
     * @throws IllegalArgumentException if there is no number or {@code p} is out of range
     */
    public static Enclosed select(
            long[] keys, int from, int to, double p, Type type, Confidence.Ranks ranks, LongToDoubleFunction value) {
        Position position = position((long) to - from, p, type);
        int first = from + (int) ranks.low() - 1;
        int last = from + (int) ranks.high() - 1;
        double low = value.applyAsDouble(Selection.select(keys, from, to, first));
        double high = value.applyAsDouble(Selection.select(keys, first, to, last));
        int lower = from + position.lower(to - from);
        boolean enclosed = first <= lower && lower < last;
        double quantile = at(position, to - from, from, keys, enclosed ? first : from, enclosed ? last + 1 : to, value);
        return new Enclosed(quantile, low, high);
    }

    /** What lies at a position, among those from one index to another. */
    private static double at(
            Position position, int n, int start, long[] keys, int from, int to, LongToDoubleFunction value) {
        int lower = start + position.lower(n);
        long low = Selection.select(keys, from, to, lower);
        long high =
                position.isBetween(n) ? Arrays.stream(keys, lower + 1, to).min().orElseThrow() : low;
        return between(value.applyAsDouble(low), value.applyAsDouble(high), position.weight());
    }

    /**
     * An order statistic of whole numbers, in linear time.
     *
     * @param values the numbers; changes their order from {@code from} to {@code to}
     * @param from the index of the first
     * @param to the index after the last
     * @param rank how many of them come before it in ascending order, 0 for the smallest
     * @return the number of that rank
     * @throws IllegalArgumentException if the rank is negative or not below the number of numbers
     */
    public static long select(long[] values, int from, int to, int rank) {
        if (rank < 0 || rank >= to - from) {
            throw new IllegalArgumentException("rank must be at least 0 and below " + (to - from) + ", was " + rank);
        }
        return Selection.select(values, from, to, from + rank);
    }

    /** Where a quantile stands. */
    static Position position(long n, double p, Type type) {
        if (n < 1) {
            throw new IllegalArgumentException("sample must not be empty, was empty");
        }
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p must be between 0 and 1, was " + p);
        }
        return type.position(n, p);
    }

    private static double between(double low, double high, double weight) {
        if (weight == 1) {
            return high + 0.0;
        }
        double width = high - low;
        double value = Double.isFinite(width) ? low + weight * width : low * (1 - weight) + high * weight;
        return Math.min(value, high) + 0.0;
    }
}
