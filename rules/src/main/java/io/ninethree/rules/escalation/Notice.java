package io.ninethree.rules.escalation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.ninethree.model.Text;
import io.ninethree.rules.sla.Moment;
import java.time.Instant;
import java.util.List;

/**
 * What one audience is told at one instant: all that came since it was last told. Immutable and thread-safe.
 *
 * @param audience who is told: a role, for example {@code team-lead}
 * @param at when
 * @param moments what of, in ascending order, at least one
 */
public record Notice(String audience, Instant at, List<Moment> moments) {

    /**
     * Copies the moments.
     *
     * @throws IllegalArgumentException if there is no moment
     */
    public Notice {
        requireNonNull(audience, "audience");
        requireNonNull(at, "at");
        moments = List.copyOf(moments);
        if (moments.isEmpty()) {
            throw new IllegalArgumentException("moments of a notice must not be empty, were []");
        }
    }

    /**
     * What the audience reads.
     *
     * @return one line for each moment
     */
    public Text text() {
        return Text.of(
                moments.stream().map(moment -> moment.text().zh()).collect(joining("\n")),
                moments.stream().map(moment -> moment.text().en()).collect(joining("\n")));
    }
}
