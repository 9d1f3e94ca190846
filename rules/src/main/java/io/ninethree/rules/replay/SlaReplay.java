package io.ninethree.rules.replay;

import io.ninethree.model.Text;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.rules.sla.SlaPolicies;
import io.ninethree.rules.timeline.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A history judged twice: by the policies that were in force, and by others that somebody thinks of. Immutable and
 * thread-safe.
 *
 * {@snippet :
 * SlaReplay replay = SlaReplay.of(timelines, asOf, today, SlaPolicies.of(gold.countedIn(longerHours)));
 * replay.count(BREACHED, MET); // how many broken promises would have been kept
 * }
 */
public final class SlaReplay {

    private final List<OutcomeChange> outcomes;

    private SlaReplay(List<OutcomeChange> outcomes) {
        this.outcomes = List.copyOf(outcomes);
    }

    /**
     * Judges a history twice.
     *
     * @param timelines the histories of the cases
     * @param asOf the instant for which the question is asked
     * @param before the policies to start from
     * @param after the policies to compare them with
     * @return the outcomes side by side
     */
    public static SlaReplay of(Collection<Timeline> timelines, Instant asOf, SlaPolicies before, SlaPolicies after) {
        List<OutcomeChange> outcomes = new ArrayList<>();
        timelines.forEach(timeline -> outcomes.addAll(
                OutcomeChange.between(before.evaluate(timeline, asOf), after.evaluate(timeline, asOf))));
        return new SlaReplay(outcomes);
    }

    /**
     * All promises, judged twice.
     *
     * @return the outcomes, case by case
     */
    public List<OutcomeChange> outcomes() {
        return outcomes;
    }

    /**
     * The promises on which the verdicts differ.
     *
     * @return the outcomes, case by case
     */
    public List<OutcomeChange> changedVerdicts() {
        return outcomes.stream().filter(OutcomeChange::changesVerdict).toList();
    }

    /**
     * How many promises were judged in one way and then in another.
     *
     * @param before the verdict by the former policies
     * @param after the verdict by the latter
     * @return the number
     */
    public long count(Verdict before, Verdict after) {
        return outcomes.stream()
                .filter(each ->
                        each.before().verdict() == before && each.after().verdict() == after)
                .count();
    }

    /**
     * The counts for a reader.
     *
     * @param locale the reader's locale
     * @return a line for each pair of verdicts that occurs, each ended by a line feed
     */
    public String in(Locale locale) {
        StringBuilder lines =
                new StringBuilder(Text.of("承诺数：" + outcomes.size(), "promises: " + outcomes.size())
                                .in(locale) + "\n");
        for (Verdict before : Verdict.values()) {
            for (Verdict after : Verdict.values()) {
                long count = count(before, after);
                if (count > 0) {
                    lines.append("  ")
                            .append(before.text().in(locale))
                            .append(" → ")
                            .append(after.text().in(locale))
                            .append(": ")
                            .append(count)
                            .append('\n');
                }
            }
        }
        return lines.toString();
    }

    /** The English text. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
