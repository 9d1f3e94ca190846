package io.ninethree.statistics;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How far two reviewers who rated the same items agree, as a square table of counts: row i and column j hold how many
 * items the first one put into category i and the second one into category j. Agreement is not accuracy: both may err
 * alike. Immutable and thread-safe.
 */
public final class Agreement {

    private final long[][] counts;
    private final long size;
    private final JointShares shares;

    private Agreement(long[][] counts) {
        this.counts = counts;
        this.size = Arrays.stream(counts).flatMapToLong(Arrays::stream).reduce(0, Math::addExact);
        if (size == 0) {
            throw new IllegalArgumentException("number of rated items must be at least 1, was 0");
        }
        this.shares = new JointShares(counts, size);
    }

    /**
     * A measure of agreement with its precision. Immutable and thread-safe.
     *
     * @param value the measure, at most 1
     * @param standardError its standard error in large samples, not negative; 0 where all items are in one cell or all
     *     ratings agree, which says nothing about precision
     * @param interval its confidence interval, at most 1
     */
    public record Estimate(double value, double standardError, Interval interval) {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if the value is not a number up to 1 or the standard error is negative or
         *     not finite
         */
        public Estimate {
            requireNonNull(interval, "interval");
            if (!(Double.isFinite(value) && value <= 1)) {
                throw new IllegalArgumentException("measure of agreement must be at most 1, was " + value);
            }
            if (!(Double.isFinite(standardError) && standardError >= 0)) {
                throw new IllegalArgumentException(
                        "standard error must be finite and not negative, was " + standardError);
            }
        }

        static Estimate of(double value, double variance, Confidence confidence) {
            double error = Math.sqrt(Math.max(0, variance));
            double reach = confidence.z() * error;
            double low = Math.max(Math.min(-1, value), value - reach);
            return new Estimate(value, error, new Interval(low, Math.min(1, value + reach), confidence.level()));
        }
    }

    /** How much of an agreement two ratings are that differ. Immutable and thread-safe. */
    public static final class Weights {

        private static final Weights UNWEIGHTED = new Weights(0, (i, j, q) -> i == j ? 0 : 1);
        private static final Weights LINEAR = new Weights(0, (i, j, q) -> Math.abs(i - j) / (q - 1.0));
        private static final Weights QUADRATIC =
                new Weights(0, (i, j, q) -> (i - j) * (i - j) / ((q - 1.0) * (q - 1.0)));

        /** How little of an agreement two of q categories are. */
        private interface Complement {
            double of(int i, int j, int q);
        }

        /** For how many categories, or 0 for any number. */
        private final int categories;

        private final Complement complement;

        private Weights(int categories, Complement complement) {
            this.categories = categories;
            this.complement = complement;
        }

        /**
         * Weights for categories without order: ratings that differ do not agree at all.
         *
         * @return the weights of Cohen's kappa of 1960
         */
        public static Weights unweighted() {
            return UNWEIGHTED;
        }

        /**
         * Weights for categories in order: {@code 1 - |i - j| / (q - 1)}.
         *
         * @return the weights
         */
        public static Weights linear() {
            return LINEAR;
        }

        /**
         * Weights for categories in order: {@code 1 - (i - j)² / (q - 1)²}.
         *
         * @return the weights
         */
        public static Weights quadratic() {
            return QUADRATIC;
        }

        /**
         * Weights of one's own.
         *
         * @param weights a square table as large as that of the counts; 1 on the diagonal, elsewhere 0 for no agreement
         *     up to 1
         * @return the weights
         * @throws IllegalArgumentException if the table is not square or has other numbers
         */
        public static Weights of(double[][] weights) {
            double[][] copy = Arrays.stream(weights).map(double[]::clone).toArray(double[][]::new);
            for (int i = 0; i < copy.length; i++) {
                requireSquare(copy.length, copy[i].length);
                for (int j = 0; j < copy.length; j++) {
                    requireWeight(copy[i][j], i == j);
                }
            }
            return new Weights(copy.length, (i, j, q) -> 1 - copy[i][j]);
        }

        private static void requireWeight(double weight, boolean diagonal) {
            if (!(weight >= (diagonal ? 1 : 0) && weight <= 1)) {
                throw new IllegalArgumentException(
                        "weight must be between 0 and 1, and 1 on the diagonal, was " + weight);
            }
        }

        private double[][] complements(int q) {
            if (categories != 0 && categories != q) {
                throw new IllegalArgumentException("weights must be for " + q + " categories, were for " + categories);
            }
            double[][] complements = new double[q][q];
            for (int i = 0; i < q; i++) {
                for (int j = 0; j < q; j++) {
                    complements[i][j] = complement.of(i, j, q);
                }
            }
            return complements;
        }
    }

    /**
     * The agreement in a table of counts.
     *
     * @param counts a square table, at least 2 by 2, without negative numbers, and not all zero
     * @return the agreement
     * @throws IllegalArgumentException if the table is another one
     */
    public static Agreement of(long[][] counts) {
        if (counts.length < 2) {
            throw new IllegalArgumentException("number of categories must be at least 2, was " + counts.length);
        }
        for (long[] row : counts) {
            requireSquare(counts.length, row.length);
            for (long count : row) {
                requireCount(count);
            }
        }
        return new Agreement(Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new));
    }

    /**
     * The agreement of two lists of ratings.
     *
     * @param categories all categories, at least 2 different ones; in their order if they have one
     * @param first the ratings of the first reviewer, at least one
     * @param second the ratings of the second reviewer, of the same items in the same order
     * @param <C> the type of the categories
     * @return the agreement
     * @throws IllegalArgumentException if the lists differ in size or are empty, or a rating is none of the categories
     */
    public static <C> Agreement of(List<C> categories, List<C> first, List<C> second) {
        if (categories.stream().distinct().count() < categories.size()) {
            throw new IllegalArgumentException("categories must be different, were " + categories);
        }
        if (first.size() != second.size()) {
            throw new IllegalArgumentException(
                    "reviewers must rate the same items, were " + first.size() + " and " + second.size());
        }
        long[][] counts = new long[categories.size()][categories.size()];
        for (int i = 0; i < first.size(); i++) {
            counts[index(categories, first.get(i))][index(categories, second.get(i))]++;
        }
        return of(counts);
    }

    private static <C> int index(List<C> categories, C rating) {
        int index = categories.indexOf(rating);
        if (index < 0) {
            throw new IllegalArgumentException("rating must be one of " + categories + ", was '" + rating + "'");
        }
        return index;
    }

    private static void requireSquare(int rows, int columns) {
        if (columns != rows) {
            throw new IllegalArgumentException("table must be square, was " + rows + " by " + columns);
        }
    }

    private static void requireCount(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative, was " + count);
        }
    }

    /**
     * The number of items that both have rated.
     *
     * @return at least 1
     */
    public long size() {
        return size;
    }

    /**
     * The share of items on which both agree, which chance alone makes high where one category is frequent.
     *
     * @param confidence level and kind of the interval
     * @return an estimate between 0 and 1
     */
    public Estimate share(Confidence confidence) {
        long agreed = 0;
        for (int i = 0; i < counts.length; i++) {
            agreed += counts[i][i];
        }
        double share = (double) agreed / size;
        return new Estimate(share, Math.sqrt(share * (1 - share) / size), confidence.ofShare(agreed, size));
    }

    /**
     * Cohen's kappa: the agreement beyond chance as a part of what was possible beyond chance,
     * {@code (po - pe) / (1 - pe)} (J. Cohen, <i>A coefficient of agreement for nominal scales</i>, Educational and
     * Psychological Measurement 20, 1960). Where one category is very frequent it is low even for reviewers who nearly
     * always agree; {@link #ac1} is not.
     *
     * @param confidence the level of the interval
     * @return an estimate between -1 and 1, or empty if both have put all items into one and the same category
     */
    public Optional<Estimate> kappa(Confidence confidence) {
        return kappa(Weights.unweighted(), confidence);
    }

    /**
     * Weighted kappa, for which some disagreements are less bad than others (J. Cohen, <i>Weighted kappa</i>,
     * Psychological Bulletin 70, 1968), with the large-sample variance of J. L. Fleiss, J. Cohen and B. S. Everitt,
     * <i>Large sample standard errors of kappa and weighted kappa</i>, Psychological Bulletin 72, 1969.
     *
     * @param weights how much of an agreement ratings are that differ
     * @param confidence the level of the interval
     * @return an estimate of at most 1, or empty if by chance alone no disagreement could be expected
     * @throws IllegalArgumentException if own weights are for another number of categories
     */
    public Optional<Estimate> kappa(Weights weights, Confidence confidence) {
        return shares.kappa(weights.complements(counts.length), confidence);
    }

    /**
     * Gwet's AC1: the agreement beyond chance, where chance is {@code sum of p (1 - p) / (q - 1)} over the mean shares
     * p of the q categories, with the variance for a random sample of items (K. L. Gwet, <i>Computing inter-rater
     * reliability and its variance in the presence of high agreement</i>, British Journal of Mathematical and
     * Statistical Psychology 61, 2008). Categories that nobody used count in q.
     *
     * @param confidence the level of the interval
     * @return an estimate between -1 and 1; 1 if both have put all items into one and the same category
     */
    public Estimate ac1(Confidence confidence) {
        return shares.ac1(confidence);
    }
}
