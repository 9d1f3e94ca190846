package io.ninethree.rules.calendar;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import java.time.Instant;
import java.util.Optional;

/** Where an amount of open time ends: at an instant, or never. */
public sealed interface Arrival {

    /**
     * The instant, if there is one.
     *
     * @return the instant, empty if never
     */
    Optional<Instant> instant();

    /**
     * The amount ends.
     *
     * @param at when
     */
    record At(Instant at) implements Arrival {

        /** Checks that there is an instant. */
        public At {
            requireNonNull(at, "at");
        }

        @Override
        public Optional<Instant> instant() {
            return Optional.of(at);
        }
    }

    /**
     * The calendar is not open for that long, as far as it is searched.
     *
     * @param reason why, for a reader
     */
    record Never(Text reason) implements Arrival {

        /** Checks that there is a reason. */
        public Never {
            requireNonNull(reason, "reason");
        }

        @Override
        public Optional<Instant> instant() {
            return Optional.empty();
        }
    }
}
