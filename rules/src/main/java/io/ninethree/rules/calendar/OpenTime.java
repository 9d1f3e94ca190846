package io.ninethree.rules.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Answers what a definition says of instants and of the time between them. */
sealed interface OpenTime permits IndexedTime, EveryInstant {

    boolean isOpen(Instant instant);

    Duration between(Instant from, Instant to);

    Arrival add(Instant from, Duration open, Edge edge);

    Arrival subtract(Instant from, Duration open, Edge edge);

    List<Stretch> stretches(Instant from, Instant to);

    static OpenTime of(Definition definition, Course course) {
        return definition instanceof Definition.Always always
                ? new EveryInstant(always)
                : new IndexedTime(definition.name(), course);
    }
}
