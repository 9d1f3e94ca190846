package io.ninethree.rules.sla;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import io.ninethree.model.TimeText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/**
 * When somebody is to be told about a clock, measured from its start or from its due instant. Working time is counted by
 * the clock itself: in the calendar of the promise and without its pauses. A warning that would lie before the start of
 * the clock comes with its start. Immutable and thread-safe.
 *
 * {@snippet :
 * SlaTarget.resolution(Duration.ofHours(8))
 *         .countedIn(office)
 *         .warningAt(0.5, 0.75)
 *         .warning(Warning.before(Duration.ofHours(1)), Warning.after(Duration.ofHours(2)));
 * }
 */
public sealed interface Warning {

    /**
     * What has come, for a reader.
     *
     * @return the text, for example {@code 50 % of the promised time is used}
     */
    Text text();

    /**
     * When a share of the promised time is used.
     *
     * @param share the share, above 0 and at most 1, taken as the decimal number that it is written as
     * @return the warning
     * @throws IllegalArgumentException if the share is out of range
     */
    static Warning atShare(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("share of a warning must be above 0 and at most 1, was " + share);
        }
        return new AtShare(BigDecimal.valueOf(share));
    }

    /**
     * Some working time before the due instant.
     *
     * @param time the working time, positive
     * @return the warning
     * @throws IllegalArgumentException if the time is not positive or longer than a century
     */
    static Warning before(Duration time) {
        return new WorkingTime(positive(time).negated());
    }

    /**
     * Some wall time before the due instant, but not during a pause. If a pause moves the due instant, it moves this one.
     *
     * @param time the wall time, positive
     * @return the warning
     * @throws IllegalArgumentException if the time is not positive or longer than a century
     */
    static Warning wallTimeBefore(Duration time) {
        return new WallTime(positive(time).negated());
    }

    /**
     * At the due instant, the last one at which the promise can be kept.
     *
     * @return the warning
     */
    static Warning atDue() {
        return new WorkingTime(Duration.ZERO);
    }

    /**
     * Some working time after the due instant, if the clock still runs.
     *
     * @param time the working time, positive
     * @return the warning
     * @throws IllegalArgumentException if the time is not positive or longer than a century
     */
    static Warning after(Duration time) {
        return new WorkingTime(positive(time));
    }

    /**
     * Some wall time after the due instant, if the clock still runs, but not during a pause.
     *
     * @param time the wall time, positive
     * @return the warning
     * @throws IllegalArgumentException if the time is not positive or longer than a century
     */
    static Warning wallTimeAfter(Duration time) {
        return new WallTime(positive(time));
    }

    private static Duration positive(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("time of a warning must be positive, was " + time);
        }
        return time;
    }

    private static Duration withinACentury(Duration time) {
        if (time.abs().compareTo(Duration.ofDays(36_525)) > 0) {
            throw new IllegalArgumentException("time of a warning must be at most 36525 days, was " + time);
        }
        return time;
    }

    /**
     * The moments at which this warning comes in the life of a clock, those that are over and those to come if the clock
     * goes on as it does. While a clock is paused, or shows no due instant, nothing is to come. From its stop on there are no
     * moments, and a verdict that was only written down has none. They are those of the promise as it is: a change of the
     * promise may put a warning into the past.
     *
     * @param outcome what the clock says
     * @return at most one moment for each cycle of the clock, in ascending order
     */
    default List<Moment> moments(SlaOutcome outcome) {
        return Moments.of(outcome, this);
    }

    /**
     * When a share of the promised time is used.
     *
     * @param share the share, above 0 and at most 1, without zeros at its end
     */
    record AtShare(BigDecimal share) implements Warning {

        /**
         * Checks the share and takes zeros at its end away.
         *
         * @throws IllegalArgumentException if it is out of range
         */
        public AtShare {
            if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("share of a warning must be above 0 and at most 1, was " + share);
            }
            share = share.stripTrailingZeros();
        }

        /** That part of the time; what is less than a nanosecond is rounded up, so that the share is used by then. */
        Duration of(Duration time) {
            BigDecimal seconds = BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), 9));
            BigDecimal part = seconds.multiply(share).setScale(9, RoundingMode.CEILING);
            return Duration.ofSeconds(part.longValue(), part.movePointRight(9).longValue() % 1_000_000_000);
        }

        @Override
        public Text text() {
            String percent = share.movePointRight(2).toPlainString() + " %";
            return Text.of("承诺时间已用 " + percent, percent + " of the promised time is used");
        }
    }

    /**
     * Some working time before or after the due instant.
     *
     * @param sinceDue the working time; negative before the due instant, zero at it, positive after it
     */
    record WorkingTime(Duration sinceDue) implements Warning {

        /**
         * Checks the time.
         *
         * @throws IllegalArgumentException if it is longer than a century
         */
        public WorkingTime {
            withinACentury(requireNonNull(sinceDue, "sinceDue"));
        }

        @Override
        public Text text() {
            return sinceDue.isZero() ? Text.of("到期", "due") : textOf(sinceDue, "工作时间", "working time");
        }
    }

    /**
     * Some wall time before or after the due instant.
     *
     * @param sinceDue the wall time; negative before the due instant, positive after it
     */
    record WallTime(Duration sinceDue) implements Warning {

        /**
         * Checks the time.
         *
         * @throws IllegalArgumentException if it is zero or longer than a century
         */
        public WallTime {
            positive(withinACentury(sinceDue).abs());
        }

        @Override
        public Text text() {
            return textOf(sinceDue, "自然时间", "wall time");
        }
    }

    private static Text textOf(Duration sinceDue, String zh, String en) {
        Text time = TimeText.of(sinceDue.abs());
        return sinceDue.isNegative()
                ? Text.of("距到期还有 " + time.zh() + "（" + zh + "）", time.en() + " of " + en + " before due")
                : Text.of("已超期 " + time.zh() + "（" + zh + "）", time.en() + " of " + en + " after due");
    }
}
