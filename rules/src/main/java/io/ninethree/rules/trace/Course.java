package io.ninethree.rules.trace;

import static io.ninethree.rules.timeline.CaseEvent.Kind.CANCELLED;
import static io.ninethree.rules.timeline.CaseEvent.Kind.DELAY_ANNOUNCED;
import static io.ninethree.rules.timeline.CaseEvent.Kind.OPENED;
import static io.ninethree.rules.timeline.CaseEvent.Kind.REOPENED;
import static io.ninethree.rules.timeline.CaseEvent.Kind.RESOLVED;
import static io.ninethree.rules.timeline.CaseEvent.Kind.STEP;

import io.ninethree.fact.Row;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.Events;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.vocabulary.Cases;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What happened in one case until one instant. */
final class Course {

    private static final Set<CaseEvent.Kind> ENDS = EnumSet.of(RESOLVED, REOPENED, CANCELLED);

    private final String caseId;
    private final Row facts;
    private final List<CaseEvent> events;

    Course(Timeline timeline, Instant asOf) {
        Timeline known = timeline.knownAt(asOf);
        caseId = timeline.caseId();
        facts = known.factsAt(asOf);
        events = known.events().stream()
                .filter(event -> !event.at().isAfter(asOf))
                .toList();
    }

    String caseId() {
        return caseId;
    }

    Row facts() {
        return facts;
    }

    Optional<Instant> openedAt() {
        return events.stream()
                .filter(event -> event.kind() == OPENED)
                .map(CaseEvent::at)
                .findFirst()
                .or(() -> facts.value(Cases.OPENED_AT));
    }

    /** When the case was resolved, if it stayed so. */
    Optional<Instant> resolvedAt() {
        return events.stream()
                .filter(event -> ENDS.contains(event.kind()))
                .reduce((earlier, later) -> later)
                .map(last -> Optional.of(last.at()).filter(at -> last.kind() == RESOLVED))
                .orElseGet(() -> facts.value(Cases.RESOLVED_AT));
    }

    /** Who answers for the case: whom its facts name, or else the last owner of a step. */
    Optional<String> owner() {
        return facts.value(Cases.OWNER)
                .or(() -> events.stream()
                        .flatMap(event -> event.facts().value(Events.OWNER).stream())
                        .reduce((earlier, later) -> later));
    }

    /** Each time that a step was taken. */
    List<CaseEvent> taken(ProcessStep step) {
        return events.stream()
                .filter(event -> event.kind() == STEP && event.word().equals(step.name()))
                .toList();
    }

    boolean isDelayAnnouncedBy(Instant latest) {
        return events.stream()
                .anyMatch(
                        event -> event.kind() == DELAY_ANNOUNCED && !event.at().isAfter(latest));
    }
}
