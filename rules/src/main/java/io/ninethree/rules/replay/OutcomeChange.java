package io.ninethree.rules.replay;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import io.ninethree.rules.sla.ClockExplanation;
import io.ninethree.rules.sla.Due;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaOutcomes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One promise in one case, judged twice. Immutable and thread-safe.
 *
 * @param before the outcome before the change
 * @param after the outcome after the change
 */
public record OutcomeChange(SlaOutcome before, SlaOutcome after) {

    /**
     * Checks that both speak of one promise.
     *
     * @throws IllegalArgumentException if the cases or clocks differ
     */
    public OutcomeChange {
        requireNonNull(before, "before");
        if (!before.caseId().equals(after.caseId()) || !before.clock().equals(after.clock())) {
            throw new IllegalArgumentException(
                    "outcomes must be of one clock of one case, were " + before + " and " + after);
        }
    }

    /** The outcomes of one case side by side. */
    static List<OutcomeChange> between(SlaOutcomes before, SlaOutcomes after) {
        Set<String> clocks = new LinkedHashSet<>();
        before.all().forEach(outcome -> clocks.add(outcome.clock()));
        after.all().forEach(outcome -> clocks.add(outcome.clock()));
        List<OutcomeChange> changes = new ArrayList<>(clocks.size());
        clocks.forEach(clock -> changes.add(new OutcomeChange(before.of(clock), after.of(clock))));
        return changes;
    }

    /**
     * Whether the verdict is another one.
     *
     * @return true if it is
     */
    public boolean changesVerdict() {
        return before.verdict() != after.verdict();
    }

    /**
     * Whether the promise is due at another time, or no longer or newly has a due time.
     *
     * @return true if it is
     */
    public boolean changesDue() {
        Due due = before.due();
        return !due.equals(after.due());
    }

    /**
     * Whether anything that a user would notice is different: the verdict, the due time, the counted or promised time, or
     * by how much the promise is overrun.
     *
     * @return true if it is
     */
    public boolean isChange() {
        return changesVerdict()
                || changesDue()
                || !before.elapsed().equals(after.elapsed())
                || !before.target().equals(after.target())
                || !before.overdueBy().equals(after.overdueBy())
                || !before.decidedAt().equals(after.decidedAt());
    }

    /**
     * Both verdicts with their due times.
     *
     * @return the change for a reader, in the zone of the calendar
     */
    public Text text() {
        ClockExplanation one = before.explain();
        ClockExplanation other = after.explain();
        return Text.of(
                other.clock().zh() + "：" + one.verdict().zh() + " → "
                        + other.verdict().zh(),
                other.clock().en() + ": " + one.verdict().en() + " → "
                        + other.verdict().en());
    }
}
