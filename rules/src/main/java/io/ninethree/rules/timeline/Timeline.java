package io.ninethree.rules.timeline;

import static io.ninethree.rules.timeline.CaseEvent.Kind.CANCELLED;
import static io.ninethree.rules.timeline.CaseEvent.Kind.CUSTOMER_MESSAGE;
import static io.ninethree.rules.timeline.CaseEvent.Kind.FACTS_CHANGED;
import static io.ninethree.rules.timeline.CaseEvent.Kind.OPENED;
import static io.ninethree.rules.timeline.CaseEvent.Kind.PAUSED;
import static io.ninethree.rules.timeline.CaseEvent.Kind.REOPENED;
import static io.ninethree.rules.timeline.CaseEvent.Kind.RESOLVED;
import static io.ninethree.rules.timeline.CaseEvent.Kind.RESUMED;
import static io.ninethree.rules.timeline.CaseEvent.Kind.STAFF_MESSAGE;
import static io.ninethree.rules.timeline.CaseEvent.Kind.STEP;
import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The history of one case: the facts it began with, and its events in the order in which they happened, in whatever
 * order they became known. An event that was reported twice counts once. Immutable and thread-safe.
 *
 * {@snippet :
 * Timeline timeline = Timeline.of("4711", row(Cases.TIER, "gold"))
 *         .opened(monday9h)
 *         .replied(monday10h)
 *         .paused(monday11h, "awaiting-customer");
 * }
 */
public final class Timeline {

    private final String caseId;
    private final Row facts;
    private final List<CaseEvent> reported;
    private final @Nullable Instant watermark;
    private final List<CaseEvent> events;
    private final List<CaseEvent> corrections;
    private final List<Anomaly> anomalies;

    private Timeline(String caseId, Row facts, List<CaseEvent> reported, @Nullable Instant watermark) {
        this.caseId = caseId;
        this.facts = facts;
        this.reported = reported;
        this.watermark = watermark;
        List<CaseEvent> ordered = Reports.distinct(reported).stream().sorted().toList();
        this.events = ordered.stream().filter(event -> !isCorrection(event)).toList();
        this.corrections = ordered.stream().filter(this::isCorrection).toList();
        this.anomalies = Reports.anomalies(reported, corrections);
    }

    /**
     * A case of which nothing has happened yet.
     *
     * @param caseId the id of the case, not blank
     * @param facts what is known of it from the beginning, of {@link io.ninethree.vocabulary.Cases}
     * @return a timeline without events
     * @throws IllegalArgumentException if the id is blank
     */
    public static Timeline of(String caseId, Row facts) {
        if (requireNonNull(caseId, "caseId").isBlank()) {
            throw new IllegalArgumentException("caseId of a timeline must not be blank, was '" + caseId + "'");
        }
        return new Timeline(caseId, requireNonNull(facts, "facts"), List.of(), null);
    }

    /**
     * This timeline with an event, wherever it belongs. An event without a number gets the next one.
     *
     * @param event the event
     * @return a changed copy
     */
    public Timeline with(CaseEvent event) {
        return withAll(List.of(event));
    }

    /**
     * This timeline with several events.
     *
     * @param more the events in any order; those without a number get the next ones
     * @return a changed copy
     */
    public Timeline withAll(Collection<CaseEvent> more) {
        List<CaseEvent> all = new ArrayList<>(reported);
        long last = all.stream().mapToLong(CaseEvent::sequence).max().orElse(0);
        for (CaseEvent event : more) {
            all.add(event.sequence() == 0 ? event.withSequence(++last) : event);
            last = Math.max(last, event.sequence());
        }
        return new Timeline(caseId, facts, all, watermark);
    }

    /**
     * This timeline with the arrival of the request.
     *
     * @param at when it arrived
     * @return a changed copy
     */
    public Timeline opened(Instant at) {
        return with(CaseEvent.of(OPENED, at));
    }

    /**
     * This timeline with a message of the customer.
     *
     * @param at when it arrived
     * @return a changed copy
     */
    public Timeline customerWrote(Instant at) {
        return with(CaseEvent.of(CUSTOMER_MESSAGE, at));
    }

    /**
     * This timeline with an answer that reached the customer.
     *
     * @param at when it was sent
     * @return a changed copy
     */
    public Timeline replied(Instant at) {
        return with(CaseEvent.of(STAFF_MESSAGE, at));
    }

    /**
     * This timeline with the beginning of a wait.
     *
     * @param at when it began
     * @param reason for what, for example {@code awaiting-customer}, not blank
     * @return a changed copy
     * @throws IllegalArgumentException if the reason is blank
     */
    public Timeline paused(Instant at, String reason) {
        return with(CaseEvent.of(PAUSED, at, reason));
    }

    /**
     * This timeline with the end of all waits.
     *
     * @param at when they ended
     * @return a changed copy
     */
    public Timeline resumed(Instant at) {
        return with(CaseEvent.of(RESUMED, at));
    }

    /**
     * This timeline with the end of one wait.
     *
     * @param at when it ended
     * @param reason its reason
     * @return a changed copy
     */
    public Timeline resumed(Instant at, String reason) {
        return with(CaseEvent.of(RESUMED, at, reason));
    }

    /**
     * This timeline with the fulfilment of the request. From then on the case waits for nothing any more.
     *
     * @param at when it was fulfilled
     * @return a changed copy
     */
    public Timeline resolved(Instant at) {
        return with(CaseEvent.of(RESOLVED, at));
    }

    /**
     * This timeline with the return of a request that had been resolved.
     *
     * @param at when it came back
     * @return a changed copy
     */
    public Timeline reopened(Instant at) {
        return with(CaseEvent.of(REOPENED, at));
    }

    /**
     * This timeline with the withdrawal of the request.
     *
     * @param at when it was withdrawn
     * @return a changed copy
     */
    public Timeline cancelled(Instant at) {
        return with(CaseEvent.of(CANCELLED, at));
    }

    /**
     * This timeline with a change of facts, for example of the priority.
     *
     * @param at when they changed
     * @param newFacts the values that are new
     * @return a changed copy
     */
    public Timeline changed(Instant at, Row newFacts) {
        return with(CaseEvent.changed(at, newFacts));
    }

    /**
     * This timeline with a step of the process.
     *
     * @param at when the step was taken
     * @param name the name of the step, not blank
     * @param ofStep what is known of it, of {@link Events}
     * @return a changed copy
     * @throws IllegalArgumentException if the name is blank
     */
    public Timeline step(Instant at, String name, Row ofStep) {
        return with(CaseEvent.of(STEP, at, name).withFacts(ofStep));
    }

    /**
     * This timeline with its history closed: an event that happens before the watermark and becomes known at or after it
     * is a correction. It is kept and listed, and changes no clock.
     *
     * @param instant the watermark
     * @return a changed copy
     */
    public Timeline closedBefore(Instant instant) {
        return new Timeline(caseId, facts, reported, requireNonNull(instant, "instant"));
    }

    private boolean isCorrection(CaseEvent event) {
        return watermark != null
                && event.at().isBefore(watermark)
                && !event.receivedAt().isBefore(watermark);
    }

    /**
     * What was known of the case at an instant.
     *
     * @param instant the instant
     * @return a copy without the events that became known later
     */
    public Timeline knownAt(Instant instant) {
        List<CaseEvent> known = reported.stream()
                .filter(event -> !event.receivedAt().isAfter(instant))
                .toList();
        return new Timeline(caseId, facts, known, watermark);
    }

    /**
     * The id of the case.
     *
     * @return the id, not blank
     */
    public String caseId() {
        return caseId;
    }

    /**
     * What was known of the case from the beginning.
     *
     * @return values of fields of {@link io.ninethree.vocabulary.Cases}
     */
    public Row facts() {
        return facts;
    }

    /**
     * What was known of the case at an instant, after all changes until then.
     *
     * @param instant the instant; changes at it are included
     * @return values of fields of {@link io.ninethree.vocabulary.Cases}
     */
    public Row factsAt(Instant instant) {
        Row known = facts;
        for (CaseEvent event : events) {
            if (event.kind() == FACTS_CHANGED && !event.at().isAfter(instant)) {
                known = known.and(event.facts());
            }
        }
        return known;
    }

    /**
     * What happened.
     *
     * @return the events in their order, none twice
     */
    public List<CaseEvent> events() {
        return events;
    }

    /**
     * What became known after the history was closed.
     *
     * @return the events in their order
     */
    public List<CaseEvent> corrections() {
        return corrections;
    }

    /**
     * The instant before which the history is closed.
     *
     * @return the watermark, empty if there is none
     */
    public Optional<Instant> watermark() {
        return Optional.ofNullable(watermark);
    }

    /**
     * What is odd about the events themselves.
     *
     * @return the anomalies in the order of their events
     */
    public List<Anomaly> anomalies() {
        return anomalies;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timeline that
                && caseId.equals(that.caseId)
                && facts.equals(that.facts)
                && events.equals(that.events)
                && corrections.equals(that.corrections)
                && Objects.equals(watermark, that.watermark);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseId, facts, events, watermark);
    }

    /** The case and its events, for example {@code 4711 [2026-06-01T09:00:00Z OPENED]}. */
    @Override
    public String toString() {
        return caseId + " " + events;
    }
}
