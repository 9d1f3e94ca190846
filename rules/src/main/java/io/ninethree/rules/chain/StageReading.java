package io.ninethree.rules.chain;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import java.time.Duration;
import java.util.Locale;

/**
 * What became of one stage in a case. Immutable and thread-safe.
 *
 * @param stage the stage
 * @param outcome what came of its own promise, of several visits of the worst one; each visit is a cycle
 * @param consumed how much of the time of the whole promise passed in it, counted as that promise counts
 */
public record StageReading(Stage stage, SlaOutcome outcome, Duration consumed) {

    /** Checks that nothing is missing. */
    public StageReading {
        requireNonNull(stage, "stage");
        requireNonNull(outcome, "outcome");
        requireNonNull(consumed, "consumed");
    }

    /**
     * Whether the stage broke its own promise.
     *
     * @return true if it did in one visit at least
     */
    public boolean isLate() {
        return outcome.verdict() == Verdict.BREACHED || outcome.verdict() == Verdict.OPEN_LATE;
    }

    /**
     * This reading for a reader.
     *
     * @return for example <i>second-level 4:30 h (late by 0:30 h)</i>
     */
    public Text text() {
        String time = stage.name() + " " + hours(consumed);
        if (!isLate()) {
            return Text.of(time + " 小时", time + " h");
        }
        String late = hours(outcome.overdueBy().orElse(Duration.ZERO));
        return Text.of(time + " 小时（超自身时限 " + late + " 小时）", time + " h (late by " + late + " h)");
    }

    static String hours(Duration time) {
        String sign = time.isNegative() ? "-" : "";
        return String.format(
                Locale.ROOT, "%s%d:%02d", sign, time.abs().toHours(), time.abs().toMinutesPart());
    }
}
