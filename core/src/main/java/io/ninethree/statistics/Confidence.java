package io.ninethree.statistics;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How sure an interval is, and how it is made: the intervals of shares, means, net shares and quantiles at one level.
 * Immutable and thread-safe.
 */
public final class Confidence {

    /** 95 %, with Wilson's intervals for shares. */
    public static final Confidence STANDARD = at(0.95);

    /** How the interval of a share is made. */
    public enum ShareMethod {

        /**
         * The score interval without continuity correction (E. B. Wilson, <i>Probable inference, the law of succession, and
         * statistical inference</i>, JASA 22, 1927): it covers the true share with the stated probability on average.
         */
        WILSON,

        /**
         * The exact interval (C. J. Clopper and E. S. Pearson, <i>The use of confidence or fiducial limits illustrated in the
         * case of the binomial</i>, Biometrika 26, 1934): it covers the true share with at least the stated probability, and is
         * wider.
         */
        CLOPPER_PEARSON
    }

    /**
     * The ranks of the two values of a sorted sample that surround a quantile.
     *
     * @param low the rank of the lower one, 1 for the smallest value
     * @param high the rank of the upper one, not below {@code low}
     */
    public record Ranks(long low, long high) {

        /**
         * Checks the order of the ranks.
         *
         * @throws IllegalArgumentException if they are below 1 or out of order
         */
        public Ranks {
            if (low < 1 || high < low) {
                throw new IllegalArgumentException("ranks must be in order from 1 on, were " + low + " and " + high);
            }
        }
    }

    private final double level;
    private final ShareMethod shares;

    /** Every interval asks for it. */
    private final double z;

    private Confidence(double level, ShareMethod shares) {
        Interval.requireLevel(level);
        this.level = level;
        this.shares = requireNonNull(shares, "shares");
        this.z = -Normal.inverse(tail());
    }

    /**
     * A level of confidence, with Wilson's intervals for shares.
     *
     * @param level the confidence level, above 0 and below 1, for example 0.95
     * @return the confidence
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public static Confidence at(double level) {
        return new Confidence(level, ShareMethod.WILSON);
    }

    /**
     * This level with another way to make the intervals of shares.
     *
     * @param method how they are made
     * @return a changed copy
     */
    public Confidence withShares(ShareMethod method) {
        return new Confidence(level, method);
    }

    /**
     * The confidence level.
     *
     * @return a number above 0 and below 1, for example 0.95
     */
    public double level() {
        return level;
    }

    /**
     * How the intervals of shares are made.
     *
     * @return the method
     */
    public ShareMethod shares() {
        return shares;
    }

    /**
     * The number of standard deviations that a normally distributed number stays within at this level.
     *
     * @return the two-sided quantile of the standard normal distribution, 1.96 at 95 %
     */
    public double z() {
        return z;
    }

    /** The probability that is left on either side. */
    private double tail() {
        return (1 - level) / 2;
    }

    /**
     * The interval of a share of successes, which never leaves 0..1 and contains the share.
     *
     * @param successes how many succeeded, 0 to {@code trials}
     * @param trials how many were tried, at least 1
     * @return the interval, by the method for {@linkplain #shares() shares}
     * @throws IllegalArgumentException if the counts are out of range
     */
    public Interval ofShare(long successes, long trials) {
        if (trials < 1 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException(
                    "successes must be between 0 and a positive number of trials, were " + successes + " of " + trials);
        }
        return switch (shares) {
            case WILSON -> Shares.wilson(successes, trials, level, z);
            case CLOPPER_PEARSON -> Shares.clopperPearson(successes, trials, level, tail());
        };
    }

    /**
     * The interval of the mean of a normally distributed quantity, by Student's t distribution with n - 1 degrees of freedom:
     * {@code mean -+ t sqrt(variance / n)} (Student, <i>The probable error of a mean</i>, Biometrika 6, 1908).
     *
     * @param mean the mean of the sample, finite
     * @param variance its variance with divisor n - 1, finite and not negative
     * @param n the size of the sample, at least 2
     * @return the interval, with the mean in its middle
     * @throws IllegalArgumentException if a number is out of range
     */
    public Interval ofMean(double mean, double variance, long n) {
        if (!(Double.isFinite(mean) && Double.isFinite(variance) && variance >= 0)) {
            throw new IllegalArgumentException("mean and variance must be finite and the variance not negative, were "
                    + mean + " and " + variance);
        }
        if (n < 2) {
            throw new IllegalArgumentException("size of the sample of a mean must be at least 2, was " + n);
        }
        double half = StudentT.upper(tail(), z, n - 1.0) * Math.sqrt(variance / n);
        return new Interval(finite(mean - half), finite(mean + half), level);
    }

    private static double finite(double end) {
        return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, end));
    }

    /**
     * The interval of the share of favourable less that of unfavourable answers, by the variance
     * {@code (p + d - (p - d)²) / n} of the difference of two shares of one sample. For fewer than 30 answers, and where all
     * are alike, so that this variance is zero, it is the adjusted Wald interval that counts 3/4 favourable, 3/2 neutral and
     * 3/4 unfavourable answers more (B. Rocks, <i>Interval estimation for the net promoter score</i>, The American
     * Statistician 70, 2016), widened to the difference itself.
     *
     * @param favourable how many are favourable, not negative
     * @param neutral how many are neither, not negative
     * @param unfavourable how many are unfavourable, not negative
     * @return the interval, within -1..1
     * @throws IllegalArgumentException if a number is negative or all are zero
     */
    public Interval ofNetShare(long favourable, long neutral, long unfavourable) {
        if (favourable < 0 || neutral < 0 || unfavourable < 0 || (favourable | neutral | unfavourable) == 0) {
            throw new IllegalArgumentException("answers must not be negative and not all be zero, were " + favourable
                    + ", " + neutral + " and " + unfavourable);
        }
        return Shares.net(favourable, neutral, unfavourable, level, z);
    }

    /**
     * The ranks of two values of a sorted sample between which a quantile of the whole lies, whatever its distribution is:
     * the closest ones that it passes, on either side, with a probability of at most {@code (1 - level) / 2} (W. J. Conover,
     * <i>Practical Nonparametric Statistics</i>, 1999, section 3.2). The probability is that of the binomial distribution and
     * exact but for rounding.
     *
     * @param p the probability of the quantile, 0 to 1
     * @param n the size of the sample, not negative
     * @return the ranks, or empty if the sample is too small to have a limit on either side
     * @throws IllegalArgumentException if a number is out of range
     */
    public Optional<Ranks> ranksOfQuantile(double p, long n) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("probability of a quantile must be between 0 and 1, was " + p);
        }
        if (n < 0) {
            throw new IllegalArgumentException("size of a sample must not be negative, was " + n);
        }
        long low = new Binomial(n, p, 1 - p).quantile(tail());
        long high = n - (new Binomial(n, 1 - p, p).quantile(tail()) - 1);
        return low < 1 || high > n ? Optional.empty() : Optional.of(new Ranks(low, high));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Confidence that && Double.compare(level, that.level) == 0 && shares == that.shares;
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, shares);
    }

    @Override
    public String toString() {
        return "confidence " + level + " by " + shares;
    }
}
