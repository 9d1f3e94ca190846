package io.ninethree.rules.trace;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * Something about a service that customers can read, from one instant on. Immutable and thread-safe.
 *
 * @param service the name of the service
 * @param subject what of it they can read
 * @param place where, for example the address of a page, not blank
 * @param from since when
 * @param until the instant from which on it is no longer true, empty if none is known
 */
public record Publication(String service, Subject subject, String place, Instant from, Optional<Instant> until) {

    /** What customers should be able to read of a service beforehand. */
    public enum Subject {
        /** What happens in which order. */
        PROCESS("流程", "process"),
        /** What it costs. */
        PRICE("价格", "price"),
        /** How long it takes, and what else is promised. */
        SERVICE_LEVEL("服务承诺", "service level");

        private final Text text;

        Subject(String zh, String en) {
            text = Text.of(zh, en);
        }

        Text text() {
            return text;
        }
    }

    /**
     * Checks place and times.
     *
     * @throws IllegalArgumentException if the place is blank, or it ends before it begins
     */
    public Publication {
        requireNonNull(service, "service");
        requireNonNull(subject, "subject");
        requireNonNull(from, "from");
        if (place.isBlank()) {
            throw new IllegalArgumentException("place of a publication must not be blank, was '" + place + "'");
        }
        if (until.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException(
                    "end of a publication must not be before " + from + ", was " + until.get());
        }
    }

    /**
     * A publication that stays true.
     *
     * @param service the name of the service
     * @param subject what of it customers can read
     * @param place where, for example the address of a page, not blank
     * @param from since when
     * @return the publication
     * @throws IllegalArgumentException if the place is blank
     */
    public static Publication of(String service, Subject subject, String place, Instant from) {
        return new Publication(service, subject, place, from, Optional.empty());
    }

    /**
     * This publication with its end.
     *
     * @param end the instant from which on it is no longer true
     * @return a changed copy
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Publication withEnd(Instant end) {
        return new Publication(service, subject, place, from, Optional.of(end));
    }

    boolean isOver(Instant asOf) {
        return until.filter(end -> !end.isAfter(asOf)).isPresent();
    }

    boolean isValid(Instant asOf) {
        return !from.isAfter(asOf) && !isOver(asOf);
    }
}
