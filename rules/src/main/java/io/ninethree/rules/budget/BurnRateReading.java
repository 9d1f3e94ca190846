package io.ninethree.rules.budget;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;

/**
 * What an alert on an error budget says at one instant. Immutable and thread-safe.
 *
 * @param alert the alert
 * @param inLongWindow the burn rate over its long window
 * @param inShortWindow the burn rate over its short window
 */
public record BurnRateReading(BurnRateAlert alert, BurnRate inLongWindow, BurnRate inShortWindow) {

    /** Checks that nothing is missing. */
    public BurnRateReading {
        requireNonNull(alert, "alert");
        requireNonNull(inLongWindow, "inLongWindow");
        requireNonNull(inShortWindow, "inShortWindow");
    }

    /**
     * Whether the alert fires: both rates are above its own.
     *
     * @return true if it does; without data it does not
     */
    public boolean fires() {
        return inLongWindow.exceeds(alert.rate()) && inShortWindow.exceeds(alert.rate());
    }

    /**
     * This reading for a reader.
     *
     * @return for example <i>page: burn rate 20.00 in the long window and 24.00 in the short one, limit 14.40</i>
     */
    public Text text() {
        String limit = alert.rate().decimal(2);
        return Text.of(
                alert.severity().text().zh() + "：燃烧率长窗口 " + inLongWindow.text().zh() + "，短窗口 "
                        + inShortWindow.text().zh() + "，阈值 " + limit,
                alert.severity().text().en() + ": burn rate "
                        + inLongWindow.text().en() + " in the long window and "
                        + inShortWindow.text().en() + " in the short one, limit " + limit);
    }
}
