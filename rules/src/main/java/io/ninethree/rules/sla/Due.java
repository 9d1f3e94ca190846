package io.ninethree.rules.sla;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Until when a promise is kept, if there is such an instant. Immutable and thread-safe. */
public sealed interface Due {

    /**
     * The instant, if there is one.
     *
     * @return the last instant in time; empty while the clock is paused and if the promise never becomes due
     */
    default Optional<Instant> instant() {
        return this instanceof At due ? Optional.of(due.at) : Optional.empty();
    }

    /**
     * Due at an instant, which is still in time.
     *
     * @param at the last instant in time
     */
    record At(Instant at) implements Due {
        /** Checks that there is an instant. */
        public At {
            requireNonNull(at, "at");
        }
    }

    /**
     * Not due, because the clock is paused.
     *
     * @param reasons why, in ascending order, at least one
     */
    record Paused(List<String> reasons) implements Due {
        /** Copies the reasons. */
        public Paused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Never due.
     *
     * @param reason why, for a reader
     */
    record Never(Text reason) implements Due {
        /** Checks that there is a reason. */
        public Never {
            requireNonNull(reason, "reason");
        }
    }
}
