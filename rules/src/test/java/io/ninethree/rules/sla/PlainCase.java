package io.ninethree.rules.sla;

import static io.ninethree.fact.Row.row;

import io.ninethree.fact.Row;
import io.ninethree.rules.calendar.Edge;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import io.ninethree.rules.timeline.EventPattern;
import io.ninethree.rules.timeline.Events;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A case and what was promised in it, in plain words: events at whole minutes after a midnight, and a time and hours for
 * each priority. What has no promise is missing.
 */
record PlainCase(Instant midnight, List<Happening> events, Clock clock, Map<String, Promise> promises, Rules rules) {

    static final String FIRST_PRIORITY = "p1";

    enum Clock {
        RESOLUTION,
        FIRST_RESPONSE,
        NEXT_RESPONSE,
        PERIODIC_UPDATE,
        OWN
    }

    /** A clock that somebody made up, which obeys words. */
    private static final ClockRule OWN = ClockRule.named("own")
            .startsAt(said("start"))
            .stopsAt(said("stop"))
            .pausesAt(said("freeze"), said("thaw"))
            .cancelledAt(said("cancel"))
            .resetAt(said("reset"))
            .asRepeating();

    private static EventPattern said(String word) {
        return EventPattern.of(Kind.OTHER).named(word);
    }

    enum Change {
        RETROACTIVE,
        FROM_NOW,
        PRO_RATA,
        STRICTEST,
        GRACE
    }

    /** The word of a message is what is special about it, that of a change the new priority. */
    record Happening(int minute, Kind kind, String word, int number) {}

    record Promise(int minutes, PlainHours hours) {}

    record Rules(
            Set<String> pausing,
            Set<String> suppressing,
            Reopening reopening,
            Change change,
            int grace,
            int extra,
            Edge edge) {}

    Instant at(int minute) {
        return midnight.plusSeconds(60L * minute);
    }

    Timeline timeline() {
        return Timeline.of("4711", row(Cases.PRIORITY, FIRST_PRIORITY))
                .withAll(events.stream().map(this::event).toList());
    }

    CaseEvent event(Happening happening) {
        Instant at = at(happening.minute());
        CaseEvent event = switch (happening.kind()) {
            case FACTS_CHANGED -> CaseEvent.changed(at, row(Cases.PRIORITY, happening.word()));
            case PAUSED, RESUMED, OTHER -> CaseEvent.of(happening.kind(), at, happening.word());
            default -> CaseEvent.of(happening.kind(), at).withFacts(facts(happening.word()));
        };
        return event.withSequence(happening.number());
    }

    private static Row facts(String word) {
        return switch (word) {
            case "thanks" -> row(Events.NO_ANSWER_NEEDED, true);
            case "internal" -> row(Events.INTERNAL, true);
            case "automatic" -> row(Events.AUTOMATIC, true);
            default -> row();
        };
    }

    SlaPolicies policies() {
        return SlaPolicies.of(SlaPolicy.named("plain")
                .appliesWhen(Cases.PRIORITY.in(promises.keySet().toArray(String[]::new)))
                .promises(target())
                .build());
    }

    SlaTarget target() {
        SlaTarget target = start(promises.get(FIRST_PRIORITY))
                .pausedWhile(rules.pausing().toArray(String[]::new))
                .suppressedWhile(rules.suppressing().toArray(String[]::new))
                .onReopening(rules.reopening())
                .onChange(change())
                .withExtraWhenClosed(Duration.ofMinutes(rules.extra()))
                .dueAt(rules.edge());
        for (Map.Entry<String, Promise> each : promises.entrySet()) {
            Duration time = Duration.ofMinutes(each.getValue().minutes());
            target = target.within(
                    Cases.PRIORITY, each.getKey(), time, each.getValue().hours().calendar());
        }
        return target;
    }

    private SlaTarget start(Promise promise) {
        Duration time = Duration.ofMinutes(promise.minutes());
        return switch (clock) {
            case RESOLUTION -> SlaTarget.resolution(time);
            case FIRST_RESPONSE -> SlaTarget.firstResponse(time);
            case NEXT_RESPONSE -> SlaTarget.nextResponse(time);
            case PERIODIC_UPDATE -> SlaTarget.periodicUpdate(time);
            case OWN -> SlaTarget.of(OWN, time);
        };
    }

    private TargetChange change() {
        return rules.change() == Change.GRACE
                ? TargetChange.grace(Duration.ofMinutes(rules.grace()))
                : TargetChange.Standard.valueOf(rules.change().name());
    }
}
