package io.ninethree.examples.servicenow;

import static io.ninethree.fact.Row.row;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.examples.table.History;
import io.ninethree.examples.table.History.Change;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaPolicies;
import io.ninethree.rules.sla.SlaPolicy;
import io.ninethree.rules.sla.SlaTarget;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.score.Scorecard;
import io.ninethree.vocabulary.Cases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Promises to the users of an IT company, kept or broken by the audit log of its ServiceNow, once with the waits that the
 * log records and once without.
 *
 * <p>What was decided, beyond {@link ServiceNowLog}:
 *
 * <ul>
 *   <li>A state that begins with {@code Awaiting} is a wait with that reason. Leaving {@code Resolved} or {@code Closed}
 *       reopens an incident, reaching one of them resolves it.
 *   <li>The first row of nearly half of the incidents was written in the minute of opening, with a state that was reached
 *       later. Such a state is left out. If it is the only word on the end of an incident, {@code resolved_at} dates it, and
 *       without that nobody can tell when it ended: it is left out, 1,543 of 24,918.
 *   <li>The clocks run around the clock, because neither zone nor hours are known.
 * </ul>
 */
public final class ServiceNowPromises {

    private static final String WAIT = "Awaiting";

    private ServiceNowPromises() {}

    /**
     * The promises, declared as an example.
     *
     * @param pausing whether the clock is paused while the user, a vendor or another team has to do something
     * @return one policy for all incidents
     */
    public static SlaPolicies policies(boolean pausing) {
        SlaTarget resolution = SlaTarget.resolution(ServiceNowLog.DUE.get(3));
        for (int priority = 1; priority <= 3; priority++) {
            resolution =
                    resolution.within(Cases.PRIORITY, Integer.toString(priority), ServiceNowLog.DUE.get(priority - 1));
        }
        return SlaPolicies.of(SlaPolicy.named("incidents")
                .asFallback()
                .promises(pausing ? resolution.pausedWhileWaiting() : resolution)
                .build());
    }

    /**
     * The histories of the incidents.
     *
     * @param log the rows of each incident
     * @return one timeline for each of which the end, if it has one, is known
     */
    public static List<Timeline> timelines(Map<String, History> log) {
        List<Timeline> timelines = new ArrayList<>(log.size());
        log.forEach((number, incident) -> {
            if (!(endsPrematurely(incident) && incident.last("resolved_at") == null)) {
                timelines.add(timeline(number, incident));
            }
        });
        return timelines;
    }

    private static boolean endsPrematurely(History incident) {
        Change first =
                incident.changes(ServiceNowLog.STATE, ServiceNowLog.WRITTEN).get(0);
        return hasEnded(first.value()) && first.at().equals(incident.firstTime("opened_at"));
    }

    private static Timeline timeline(String number, History incident) {
        Instant opened = incident.requiredTime("opened_at");
        List<CaseEvent> events = new ArrayList<>();
        events.add(CaseEvent.of(Kind.OPENED, opened));
        List<Change> priorities = incident.changes("priority", ServiceNowLog.WRITTEN);
        priorities.stream()
                .skip(1)
                .forEach(change ->
                        events.add(CaseEvent.changed(change.at(), row(Cases.PRIORITY, word(change.value())))));
        List<Change> states = incident.changes(ServiceNowLog.STATE, ServiceNowLog.WRITTEN);
        boolean premature = states.get(0).at().equals(opened);
        states.stream().skip(premature ? 1 : 0).forEach(change -> add(events, change));
        if (endsPrematurely(incident)) {
            events.add(CaseEvent.of(Kind.RESOLVED, incident.requiredTime("resolved_at")));
        }
        String first = word(priorities.get(0).value());
        return Timeline.of(number, row(Cases.PRIORITY, first)).withAll(events);
    }

    private static String word(String priority) {
        return priority.substring(0, 1);
    }

    private static boolean hasEnded(String state) {
        return ServiceNowLog.ENDED.contains(state);
    }

    private static void add(List<CaseEvent> events, Change change) {
        if (change.former().startsWith(WAIT)) {
            events.add(CaseEvent.of(Kind.RESUMED, change.at(), change.former()));
        }
        if (hasEnded(change.former()) && !hasEnded(change.value())) {
            events.add(CaseEvent.of(Kind.REOPENED, change.at()));
        }
        if (change.value().startsWith(WAIT)) {
            events.add(CaseEvent.of(Kind.PAUSED, change.at(), change.value()));
        }
        if (hasEnded(change.value()) && !hasEnded(change.former())) {
            events.add(CaseEvent.of(Kind.RESOLVED, change.at()));
        }
    }

    /**
     * Scores a period by the standard model, promises included.
     *
     * @param log the rows of each incident
     * @param period the period, with the instant at which its facts are known
     * @param policies what is promised
     * @return the scorecard
     */
    public static Scorecard score(Map<String, History> log, ScoringPeriod period, SlaPolicies policies) {
        return ScoringEngine.of(NinePlusThree.standard())
                .score(
                        period,
                        ServiceNowLog.incidents(log, period.knownAt()),
                        SlaOutcome.records(policies.outcomes(timelines(log), period.knownAt())));
    }
}
