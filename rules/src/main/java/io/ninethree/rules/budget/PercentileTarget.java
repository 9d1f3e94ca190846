package io.ninethree.rules.budget;

import static java.util.Objects.requireNonNull;

import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A target for a share of cases, for example 90 % within four hours. An open case that has taken longer already counts
 * against it. Immutable and thread-safe.
 *
 * @param share the share of cases, above 0 and at most 1
 * @param limit the time within which they must be done, in the working time of the clock, not negative
 * @param openCases how open cases count that are still within the limit
 */
public record PercentileTarget(Fraction share, Duration limit, OpenCases openCases) {

    /**
     * Checks the share and the limit.
     *
     * @throws IllegalArgumentException if the share is not above 0 and at most 1, or the limit is negative
     */
    public PercentileTarget {
        requireNonNull(openCases, "openCases");
        if (share.signum() <= 0 || share.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("share of a target must be above 0 % and at most 100 %, was " + share);
        }
        if (limit.isNegative()) {
            throw new IllegalArgumentException("limit of a target must not be negative, was " + limit);
        }
    }

    /**
     * A target in which open cases do not count as long as they are within the limit.
     *
     * @param share the share of cases, for example {@code 90 %}
     * @param limit the time within which they must be done
     * @return the target
     * @throws IllegalArgumentException if the share is no share above 0 and at most 1, or the limit is negative
     */
    public static PercentileTarget of(String share, Duration limit) {
        return new PercentileTarget(Fraction.parse(share), limit, OpenCases.EXCLUDED);
    }

    /**
     * This target with how open cases count that are still within the limit.
     *
     * @param how how they do
     * @return a changed copy
     */
    public PercentileTarget counting(OpenCases how) {
        return new PercentileTarget(share, limit, how);
    }

    /**
     * Whether clocks reach this target, whatever was promised of them.
     *
     * @param outcomes what came of promises on one kind of clock; a clock of which nobody says how long it ran does
     *     not count
     * @return the answer
     */
    public PercentileReading over(Collection<SlaOutcome> outcomes) {
        List<Duration> done = new ArrayList<>();
        List<Duration> open = new ArrayList<>();
        for (SlaOutcome outcome : outcomes) {
            if (outcome.verdict() != Verdict.NO_PROMISE) {
                outcome.elapsed().ifPresent(outcome.stoppedAt().isPresent() ? done::add : open::add);
            }
        }
        return over(done, open);
    }

    /**
     * Whether times reach this target.
     *
     * @param done how long cases took that are done
     * @param open how long open cases have taken until now
     * @return the answer
     */
    public PercentileReading over(Collection<Duration> done, Collection<Duration> open) {
        return PercentileReading.of(this, done.stream().sorted().toList(), List.copyOf(open));
    }
}
