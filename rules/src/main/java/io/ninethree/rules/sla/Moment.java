package io.ninethree.rules.sla;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import java.time.Instant;
import java.util.Comparator;

/**
 * An instant at which somebody is to be told about one clock of one case. Moments are ordered by their instants.
 * Immutable and thread-safe.
 *
 * @param at the instant
 * @param caseId the id of the case
 * @param clock the id of the clock, for example {@code resolution}
 * @param warning what has come
 */
public record Moment(Instant at, String caseId, String clock, Warning warning) implements Comparable<Moment> {

    private static final Comparator<Moment> ORDER = Comparator.comparing(Moment::at)
            .thenComparing(Moment::caseId)
            .thenComparing(Moment::clock)
            .thenComparing(moment -> moment.warning.text().en());

    /** Checks that nothing is missing. */
    public Moment {
        requireNonNull(at, "at");
        requireNonNull(caseId, "caseId");
        requireNonNull(clock, "clock");
        requireNonNull(warning, "warning");
    }

    /**
     * What is to be told, for example {@code 4711 resolution: 1 h of working time before due}.
     *
     * @return the text for a reader
     */
    public Text text() {
        String subject = caseId + " " + clock;
        Text what = warning.text();
        return Text.of(subject + "：" + what.zh(), subject + ": " + what.en());
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
