package io.ninethree.rules.budget;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * An alert on an error budget that is used up too fast: over a long window, so that it matters, and still over a short
 * one, so that it ends soon after its cause (B. Beyer and others, <i>The Site Reliability Workbook</i>, 2018, chapter
 * 5, "Alerting on SLOs"). Immutable and thread-safe.
 *
 * @param severity what is to be done
 * @param rate the burn rate above which it fires, positive
 * @param longWindow the long window, longer than the short one
 * @param shortWindow the short window, positive; a twelfth of the long one is usual
 */
public record BurnRateAlert(Severity severity, Fraction rate, Duration longWindow, Duration shortWindow) {

    /** What an alert asks for. */
    public enum Severity {
        /** Somebody must look at once. */
        PAGE(Text.of("立即处理", "page")),
        /** Somebody must look within days. */
        TICKET(Text.of("建单处理", "ticket"));

        private final Text text;

        Severity(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the name in both languages
         */
        public Text text() {
            return text;
        }
    }

    /**
     * The alerts that the workbook recommends for a budget of 30 days: they fire when 2 % of it is used up within an
     * hour, 5 % within six hours, or 10 % within three days.
     */
    public static final List<BurnRateAlert> STANDARD = List.of(
            of(Severity.PAGE, "14.4", Duration.ofHours(1), Duration.ofMinutes(5)),
            of(Severity.PAGE, "6", Duration.ofHours(6), Duration.ofMinutes(30)),
            of(Severity.TICKET, "1", Duration.ofDays(3), Duration.ofHours(6)));

    /**
     * Checks the rate and the windows.
     *
     * @throws IllegalArgumentException if the rate or the short window is not positive, or the long window is not
     *     longer
     */
    public BurnRateAlert {
        requireNonNull(severity, "severity");
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("burn rate of an alert must be positive, was " + rate);
        }
        if (shortWindow.isNegative() || shortWindow.isZero()) {
            throw new IllegalArgumentException("short window of an alert must be positive, was " + shortWindow);
        }
        if (longWindow.compareTo(shortWindow) <= 0) {
            throw new IllegalArgumentException(
                    "long window of an alert must be longer than " + shortWindow + ", was " + longWindow);
        }
    }

    /**
     * An alert at a burn rate.
     *
     * @param severity what is to be done
     * @param rate the burn rate above which it fires, for example {@code 14.4}
     * @param longWindow the long window
     * @param shortWindow the short window
     * @return the alert
     * @throws IllegalArgumentException if the rate is no positive number or the windows are out of order
     */
    public static BurnRateAlert of(Severity severity, String rate, Duration longWindow, Duration shortWindow) {
        return new BurnRateAlert(severity, Fraction.parse(rate), longWindow, shortWindow);
    }

    /**
     * This alert at the rate that uses up a share of the budget of a period within the long window.
     *
     * @param share the share of the budget, for example {@code 2 %}
     * @param period the period, for example 30 days
     * @return a changed copy
     * @throws IllegalArgumentException if the share is not positive
     */
    public BurnRateAlert spending(String share, Duration period) {
        Fraction windows = BudgetUse.nanos(period).dividedBy(BudgetUse.nanos(longWindow));
        return new BurnRateAlert(severity, Fraction.parse(share).times(windows), longWindow, shortWindow);
    }

    /**
     * The share of the budget of a period that is used up in the long window when the rate is reached.
     *
     * @param period the period, for example 30 days
     * @return the share, for example 1/50
     */
    public Fraction spends(Duration period) {
        return rate.times(BudgetUse.nanos(longWindow)).dividedBy(BudgetUse.nanos(period));
    }

    /**
     * What this alert says at an instant.
     *
     * @param budget the budget
     * @param promises the promises
     * @param asOf the instant, with which both windows end
     * @return both burn rates, and whether the alert fires
     */
    public BurnRateReading read(ErrorBudget budget, Attainments promises, Instant asOf) {
        return new BurnRateReading(
                this,
                budget.over(promises.endingAt(asOf, longWindow)).burnRate(),
                budget.over(promises.endingAt(asOf, shortWindow)).burnRate());
    }

    /**
     * The alerts that fire at an instant.
     *
     * @param alerts the alerts
     * @param budget the budget
     * @param promises the promises
     * @param asOf the instant
     * @return what those say that fire, in the order of the alerts
     */
    public static List<BurnRateReading> firing(
            Collection<BurnRateAlert> alerts, ErrorBudget budget, Attainments promises, Instant asOf) {
        return alerts.stream()
                .map(alert -> alert.read(budget, promises, asOf))
                .filter(BurnRateReading::fires)
                .toList();
    }
}
