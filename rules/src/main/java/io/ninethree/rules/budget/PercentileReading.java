package io.ninethree.rules.budget;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Whether cases reach a percentile target. Immutable and thread-safe.
 *
 * @param target the target
 * @param within how many cases were done within the limit
 * @param counted how many cases count
 * @param leftOut how many open cases do not count yet
 * @param quantile the least time within which the share of the target was done: the inverse of the empirical
 *     distribution function, R's type 1, in which an open case that counts stands after all that are done; empty if
 *     too many are open or none counts
 */
public record PercentileReading(
        PercentileTarget target, long within, long counted, long leftOut, Optional<Duration> quantile) {

    /** Checks that nothing is missing. */
    public PercentileReading {
        requireNonNull(target, "target");
        requireNonNull(quantile, "quantile");
    }

    static PercentileReading of(PercentileTarget target, List<Duration> ascending, List<Duration> open) {
        long within = ascending.stream().filter(time -> isWithin(target, time)).count();
        long undecided = open.stream().filter(time -> isWithin(target, time)).count();
        long leftOut = target.openCases() == OpenCases.EXCLUDED ? undecided : 0;
        long counted = ascending.size() + open.size() - leftOut;
        return new PercentileReading(target, within, counted, leftOut, quantile(target.share(), counted, ascending));
    }

    private static boolean isWithin(PercentileTarget target, Duration time) {
        return time.compareTo(target.limit()) <= 0;
    }

    private static Optional<Duration> quantile(Fraction share, long counted, List<Duration> ascending) {
        Fraction position = share.times(Fraction.of(-counted, 1));
        BigInteger rank = position.floor().negate();
        boolean isDone = rank.signum() > 0 && rank.compareTo(BigInteger.valueOf(ascending.size())) <= 0;
        return isDone ? Optional.of(ascending.get(rank.intValueExact() - 1)) : Optional.empty();
    }

    /**
     * The share of cases that were done within the limit.
     *
     * @return 0 to 1, empty if no case counts
     */
    public Optional<Fraction> share() {
        return counted == 0 ? Optional.empty() : Optional.of(Fraction.of(within, counted));
    }

    /**
     * Whether the target is reached.
     *
     * @return true or false, empty if no case counts
     */
    public Optional<Boolean> isMet() {
        return share().map(reached -> reached.compareTo(target.share()) >= 0);
    }

    /**
     * This reading for a reader.
     *
     * @return for example <i>45 of 50 within the limit, 90.00 %</i>
     */
    public Text text() {
        return share().map(share -> Text.of(
                        counted + " 项中 " + within + " 项未超时限，" + share.percent(2),
                        within + " of " + counted + " within the limit, " + share.percent(2)))
                .orElse(Text.of("无数据", "no data"));
    }
}
