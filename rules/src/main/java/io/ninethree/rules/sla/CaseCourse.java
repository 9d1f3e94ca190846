package io.ninethree.rules.sla;

import static io.ninethree.rules.calendar.BusinessCalendar.END_INSTANT;
import static io.ninethree.rules.calendar.BusinessCalendar.FIRST_INSTANT;
import static java.util.Comparator.comparing;

import io.ninethree.fact.Row;
import io.ninethree.model.Text;
import io.ninethree.rules.timeline.Anomaly;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import io.ninethree.rules.timeline.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Goes through the events of one case once, for all its clocks. */
final class CaseCourse {

    private final List<Beat> beats = new ArrayList<>();
    private final List<Anomaly> anomalies;
    private final List<CaseEvent> changes;
    private Row facts;
    private boolean opened;
    private boolean resolved;
    private boolean cancelled;
    private List<String> waiting = List.of();

    private CaseCourse(Timeline timeline, List<CaseEvent> changes) {
        facts = timeline.facts();
        anomalies = new ArrayList<>(timeline.anomalies());
        this.changes = changes;
    }

    /** The course of a case until an instant; {@code changes} are events that do not come from the case itself. */
    static CaseCourse of(Timeline timeline, List<CaseEvent> changes, Instant asOf) {
        CaseCourse course = new CaseCourse(timeline, changes);
        List<CaseEvent> events = timeline.events();
        if (!changes.isEmpty()) {
            events = new ArrayList<>(events);
            events.addAll(changes);
            events.sort(null);
        }
        for (CaseEvent event : events) {
            if (event.at().isAfter(asOf)) {
                break;
            }
            course.take(event);
        }
        course.anomalies.removeIf(anomaly -> anomaly.at().isAfter(asOf));
        course.anomalies.sort(comparing(Anomaly::at));
        return course;
    }

    static Instant withinRange(Instant asOf) {
        if (asOf.isBefore(FIRST_INSTANT)) {
            return FIRST_INSTANT;
        }
        return asOf.isAfter(END_INSTANT) ? END_INSTANT : asOf;
    }

    List<Beat> beats() {
        return beats;
    }

    List<Anomaly> anomalies() {
        return anomalies;
    }

    Row facts() {
        return facts;
    }

    private void take(CaseEvent event) {
        if (event.at().isBefore(FIRST_INSTANT) || !event.at().isBefore(END_INSTANT)) {
            odd(Anomaly.Kind.OUT_OF_RANGE, event, "超出 1900-2099 年，不计", "lies outside of 1900 to 2099 and is left out");
            return;
        }
        if (cancelled) {
            odd(
                    Anomaly.Kind.AFTER_CANCELLATION,
                    event,
                    "发生在取消之后，不计",
                    "happened after the cancellation and is left out");
            return;
        }
        if (event.kind() == Kind.REOPENED && !resolved) {
            odd(Anomaly.Kind.TWICE, event, "工单未解决，无需重开", "reopens what is open and changes nothing");
            return;
        }
        switch (event.kind()) {
            case OPENED -> open(event);
            case FACTS_CHANGED -> facts = facts.and(event.facts());
            case PAUSED -> pause(event);
            case RESUMED -> resume(event);
            case RESOLVED -> resolve(event);
            case REOPENED -> resolved = false;
            case CANCELLED -> cancelled = true;
            default -> early(event);
        }
        beats.add(new Beat(event, facts, resolved, cancelled, waiting));
    }

    private void open(CaseEvent event) {
        if (opened) {
            odd(Anomaly.Kind.TWICE, event, "重复受理，以第一次为准", "was opened already; the first time counts");
        }
        opened = true;
    }

    private void early(CaseEvent event) {
        if (!opened) {
            odd(Anomaly.Kind.BEFORE_START, event, "发生在受理之前", "happened before the case was opened");
        }
    }

    private void pause(CaseEvent event) {
        early(event);
        if (waiting.contains(event.word())) {
            odd(Anomaly.Kind.TWICE, event, "已在等待，不再计入", "is waited for already and changes nothing");
        } else if (waiting.isEmpty()) {
            waiting = List.of(event.word());
        } else {
            waiting = Stream.concat(waiting.stream(), Stream.of(event.word()))
                    .sorted()
                    .toList();
        }
    }

    private void resume(CaseEvent event) {
        if (waiting.isEmpty() || !(event.word().isEmpty() || waiting.contains(event.word()))) {
            odd(Anomaly.Kind.NOT_RUNNING, event, "没有相应的暂停，不计", "ends no pause and changes nothing");
        } else {
            waiting = event.word().isEmpty() || waiting.size() == 1
                    ? List.of()
                    : waiting.stream()
                            .filter(reason -> !reason.equals(event.word()))
                            .toList();
        }
    }

    /** Who has fulfilled a request waits for nothing any more. */
    private void resolve(CaseEvent event) {
        early(event);
        if (resolved) {
            odd(Anomaly.Kind.TWICE, event, "重复解决，以第一次为准", "was resolved already; the first time counts");
        }
        resolved = true;
        waiting = List.of();
    }

    private void odd(Anomaly.Kind kind, CaseEvent event, String zh, String en) {
        if (!changes.contains(event)) {
            Text what = event.text();
            anomalies.add(new Anomaly(kind, event.at(), Text.of(what.zh() + "，" + zh, what.en() + " – " + en)));
        }
    }
}
