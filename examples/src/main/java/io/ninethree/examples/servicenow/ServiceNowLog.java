package io.ninethree.examples.servicenow;

import static java.time.Duration.ofHours;
import static java.time.ZoneOffset.UTC;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.examples.table.Histories;
import io.ninethree.examples.table.History;
import io.ninethree.examples.table.SevenDays;
import io.ninethree.examples.table.Table;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.UnreadableException;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.score.Scorecard;
import io.ninethree.vocabulary.Cases;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The incidents of an IT company, from the audit log of its ServiceNow.
 *
 * <p>The data set is <i>Incident management process enriched event log</i> by C. Amaral, M. Fantinato and S. Peres, in the
 * UCI Machine Learning Repository under CC BY 4.0: one row for each audit record of an incident. It is read from the file
 * {@code servicenow_incident_events.csv.gz}.
 *
 * <p>What was decided:
 *
 * <ul>
 *   <li>An incident is what its rows say together: of each column the last value; {@code ?} is none. Rows that were
 *       written after the period's {@code knownAt} are not read.
 *   <li>Times come without a zone and are read as UTC. That moves the borders of a period, and a duration only where clocks
 *       were changed in it.
 *   <li>{@code resolved_at}, {@code resolved_by} and {@code closed_code} hold the final value on every row, even on those
 *       that are older than the value. So the engine is left to forget a resolution after {@code knownAt}, and only
 *       an incident that has ended by then is asked whether its record is complete and can be followed.
 *   <li>An incident that ended without {@code resolved_at} was resolved at a time that nobody can tell: closing follows
 *       the resolution automatically, mostly after five days, sometimes after weeks. Its time is unreadable, not absent.
 *   <li>The company published no promises. The due times by priority, 4, 24, 120 and 240 hours, are declared here as an
 *       example.
 *   <li>An incident is reopened if it left the states {@code Resolved} and {@code Closed} within seven days after it had
 *       first reached one of them, which is not decided before they have passed.
 * </ul>
 *
 * <p>What was left out:
 *
 * <ul>
 *   <li>the first reply: the log knows changes of state and no answers, and nearly half of the incidents begin with a row
 *       that the system wrote in the minute of opening, often with a state that was reached later;
 *   <li>{@code made_sla}: it judges the closing, which the company delays by five days;
 *   <li>repeated contacts: about three in ten incident numbers are missing from the set;
 *   <li>root causes: a link to a problem says where the cause is sought, not that it was found;
 *   <li>{@code notify}: nearly always the same.
 * </ul>
 *
 * <p>Months must be compared with care. The share of incidents that begin with a row of the system grows from a third in
 * March to more than half in May, and they are resolved sooner than the others.
 */
public final class ServiceNowLog {

    private static final Table LOG = Table.of("servicenow_incident_events.csv.gz", "?", "d/M/yyyy HH:mm", UTC);
    private static final String[] ENDED = {"Resolved", "Closed"};
    private static final List<Duration> DUE = List.of(ofHours(4), ofHours(24), ofHours(120), ofHours(240));
    private static final String CHAIN = "caller_id opened_by assignment_group assigned_to resolved_by closed_code";
    private static final String RECORD =
            "caller_id location category subcategory assignment_group assigned_to resolved_by closed_code";

    private ServiceNowLog() {}

    /**
     * Scores a period by the standard model.
     *
     * @param folder the folder with the data set
     * @param period the period, with the instant at which its facts are known
     * @return the scorecard
     */
    public static Scorecard score(Path folder, ScoringPeriod period) {
        RecordMapping<History> incidents = RecordMapping.of(History.class, Cases.SOURCE)
                .map(Cases.OPENED_AT, each -> each.time("opened_at"))
                .map(Cases.RESOLVED_AT, ServiceNowLog::resolvedAt)
                .map(
                        Cases.RESOLUTION_DUE_AT,
                        each -> each.time("opened_at").plus(DUE.get((int) each.number("priority") - 1)))
                .map(Cases.REOPENED, each -> reopened(each, period.knownAt()))
                .map(Cases.REASSIGNMENTS, each -> each.lastNumber("reassignment_count"))
                .map(Cases.RECLASSIFIED, each -> each.changed("category subcategory"))
                .map(Cases.OWNER, each -> each.last("assigned_to"))
                .map(Cases.RECORD_COMPLETENESS, each -> each.ends("incident_state", ENDED) ? each.filled(RECORD) : null)
                .map(Cases.TRACEABLE, each -> each.ends("incident_state", ENDED) ? each.complete(CHAIN) : null)
                .map(Cases.CHANNEL, each -> each.last("contact_type"))
                .map(Cases.PRIORITY, each -> each.last("priority"));
        Histories log = LOG.read(folder, "number").until("sys_updated_at", period.knownAt());
        return ScoringEngine.of(NinePlusThree.standard()).score(period, incidents.of(log));
    }

    private static @Nullable Instant resolvedAt(History incident) {
        if (incident.ends("incident_state", ENDED) && incident.last("resolved_at") == null) {
            throw new UnreadableException("已结束但没有解决时间", "ended without a time of resolution");
        }
        return incident.lastTime("resolved_at");
    }

    private static @Nullable Boolean reopened(History incident, Instant knownAt) {
        History ended = incident.since("incident_state", ENDED);
        History again = ended.whereNot("incident_state", ENDED);
        return SevenDays.follows(ended.firstTime("sys_updated_at"), again.firstTime("sys_updated_at"), knownAt);
    }
}
