package io.ninethree.rules.replay;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import io.ninethree.rules.sla.SlaOutcomes;
import io.ninethree.rules.sla.SlaPolicies;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What one event did to the promises of a case: an event that became known late, or one that has not happened. Immutable
 * and thread-safe.
 *
 * {@snippet :
 * Revision.of(policies, timeline, CaseEvent.of(Kind.RESUMED, at).withReceivedAt(now), now).changes();
 * }
 *
 * @param event the event
 * @param before the outcomes without it
 * @param after the outcomes with it
 */
public record Revision(CaseEvent event, SlaOutcomes before, SlaOutcomes after) {

    /** Checks that nothing is missing. */
    public Revision {
        requireNonNull(event, "event");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /**
     * What an event does.
     *
     * @param policies the policies
     * @param timeline the history of the case without the event
     * @param event the event; if the history is closed and it comes too late, it is a correction and changes nothing
     * @param asOf the instant for which the question is asked
     * @return the outcomes without and with the event
     */
    public static Revision of(SlaPolicies policies, Timeline timeline, CaseEvent event, Instant asOf) {
        return new Revision(event, policies.evaluate(timeline, asOf), policies.evaluate(timeline.with(event), asOf));
    }

    /**
     * What the event changed.
     *
     * @return the promises that are different, in the order of the clocks; none if nothing is
     */
    public List<OutcomeChange> changes() {
        return OutcomeChange.between(before, after).stream()
                .filter(OutcomeChange::isChange)
                .toList();
    }

    /**
     * What the event changed, for a reader.
     *
     * @param locale the reader's locale
     * @return a line for the event and one for each promise that is different, each ended by a line feed
     */
    public String in(Locale locale) {
        StringBuilder lines =
                new StringBuilder(before.caseId() + " " + event.text().in(locale) + "\n");
        changes()
                .forEach(change ->
                        lines.append("  ").append(change.text().in(locale)).append('\n'));
        if (changes().isEmpty()) {
            lines.append("  ")
                    .append(Text.of("没有变化", "nothing changes").in(locale))
                    .append('\n');
        }
        return lines.toString();
    }
}
