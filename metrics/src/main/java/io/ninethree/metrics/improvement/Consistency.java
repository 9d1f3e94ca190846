package io.ninethree.metrics.improvement;

import io.ninethree.score.NodeScore;
import io.ninethree.score.Scorecard;
import java.time.Instant;
import java.util.Optional;

/** What can not belong together: instants in the wrong order, findings about something else. */
final class Consistency {

    private Consistency() {}

    /** Refuses an instant before an earlier one, for example before "it was listed". */
    static void require(String subject, Instant instant, String earlier, Instant at) {
        if (instant.isBefore(at)) {
            throw new IllegalArgumentException(
                    subject + " must not be before " + earlier + " at " + at + ", was " + instant);
        }
    }

    /** Refuses an instant, if there is one, before an earlier one or without it. */
    static void requireAfter(String subject, Optional<Instant> instant, String earlier, Optional<Instant> at) {
        instant.ifPresent(later -> {
            if (at.isEmpty()) {
                throw new IllegalArgumentException(
                        subject + " must not be before " + earlier + ", was " + later + " without that");
            }
            require(subject, later, earlier, at.get());
        });
    }

    /** Refuses what is about another node than it should be. */
    static void requireAbout(String subject, String node, Optional<NodeScore> other) {
        other.map(NodeScore::id).filter(id -> !id.equals(node)).ifPresent(id -> {
            throw new IllegalArgumentException(subject + " must be about '" + node + "', was about '" + id + "'");
        });
    }

    /** Refuses to compare scorecards whose periods overlap, since they may share records. */
    static void requireApart(Scorecard before, Scorecard after) {
        require(
                "period of the scorecard afterwards",
                after.period().from(),
                "the end of the one before",
                before.period().to());
    }

    /** Refuses a comparison from before there was anything to compare, too. */
    static void requireApart(Scorecard before, Scorecard after, Instant at) {
        requireApart(before, after);
        require(
                "instant of a comparison",
                at,
                "the start of the period afterwards",
                after.period().from());
    }
}
