package io.ninethree.rules.budget;

import io.ninethree.model.Text;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Interval;
import java.util.Optional;

/**
 * How many promises were kept. Attainments of different promises add up. Immutable and thread-safe.
 *
 * @param kept how many were kept, not negative
 * @param broken how many were broken, be they done or still open, not negative
 * @param open how many are open and in time, not negative
 */
public record Attainment(long kept, long broken, long open) {

    /** No promise at all. */
    public static final Attainment NONE = new Attainment(0, 0, 0);

    private static final int DECIMALS = 2;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Attainment {
        if (kept < 0 || broken < 0 || open < 0) {
            throw new IllegalArgumentException(
                    "counts of an attainment must not be negative, were " + kept + ", " + broken + " and " + open);
        }
    }

    static Attainment of(SlaOutcome outcome) {
        return switch (outcome.verdict()) {
            case MET -> new Attainment(1, 0, 0);
            case BREACHED, OPEN_LATE -> new Attainment(0, 1, 0);
            case OPEN_IN_TIME -> new Attainment(0, 0, 1);
            case NO_PROMISE -> NONE;
        };
    }

    /**
     * The attainment of these promises and others.
     *
     * @param others the attainment of the others
     * @return the sum
     */
    public Attainment plus(Attainment others) {
        return new Attainment(kept + others.kept, broken + others.broken, open + others.open);
    }

    /**
     * How many promises count.
     *
     * @param how how open ones do
     * @return the number, not negative
     */
    public long counted(OpenCases how) {
        return kept + missed(how);
    }

    /**
     * How many promises count as broken.
     *
     * @param how how open ones count
     * @return the number, not negative
     */
    public long missed(OpenCases how) {
        return how == OpenCases.PESSIMISTIC ? broken + open : broken;
    }

    /**
     * The share of kept promises.
     *
     * @param how how open ones count
     * @return 0 to 1, empty if none counts
     */
    public Optional<Fraction> share(OpenCases how) {
        long counted = counted(how);
        return counted == 0 ? Optional.empty() : Optional.of(Fraction.of(kept, counted));
    }

    /**
     * The share of broken promises.
     *
     * @param how how open ones count
     * @return 0 to 1, empty if none counts
     */
    public Optional<Fraction> missShare(OpenCases how) {
        return share(how).map(Fraction.ONE::minus);
    }

    /**
     * How sure the share of kept promises is.
     *
     * @param how how open ones count
     * @param confidence the level and the method, for example {@link Confidence#STANDARD}
     * @return the interval, empty if no promise counts
     */
    public Optional<Interval> interval(OpenCases how, Confidence confidence) {
        long counted = counted(how);
        return counted == 0 ? Optional.empty() : Optional.of(confidence.ofShare(kept, counted));
    }

    /**
     * This attainment for a reader.
     *
     * @param how how open ones count
     * @return for example <i>97 of 98 kept, 98.98 %</i>
     */
    public Text text(OpenCases how) {
        return share(how)
                .map(share -> Text.of(
                        counted(how) + " 项中兑现 " + kept + " 项，" + share.percent(DECIMALS),
                        kept + " of " + counted(how) + " kept, " + share.percent(DECIMALS)))
                .orElse(Text.of("无数据", "no data"));
    }
}
