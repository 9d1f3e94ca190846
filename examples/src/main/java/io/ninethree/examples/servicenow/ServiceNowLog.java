package io.ninethree.examples.servicenow;

import static io.ninethree.vocabulary.Cases.CHANNEL;
import static io.ninethree.vocabulary.Cases.FIRST_RESOLVED_AT;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.OWNER;
import static io.ninethree.vocabulary.Cases.REASSIGNMENTS;
import static io.ninethree.vocabulary.Cases.RECLASSIFIED;
import static io.ninethree.vocabulary.Cases.RECORD_COMPLETENESS;
import static io.ninethree.vocabulary.Cases.REOPENED_AT;
import static io.ninethree.vocabulary.Cases.RESOLUTION_DUE_AT;
import static io.ninethree.vocabulary.Cases.RESOLVED_AT;
import static io.ninethree.vocabulary.Cases.TRACEABLE;
import static java.time.Duration.ofHours;
import static java.time.ZoneOffset.UTC;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.examples.table.History;
import io.ninethree.examples.table.Table;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.TextFormat;
import io.ninethree.fact.UnreadableException;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.score.Scorecard;
import io.ninethree.vocabulary.Cases;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    private static final TextFormat FORMAT = TextFormat.of("d/M/yyyy HH:mm", UTC, "?");
    static final String STATE = "incident_state";
    static final String WRITTEN = "sys_updated_at";
    static final List<String> ENDED = List.of("Resolved", "Closed");
    static final List<Duration> DUE = List.of(ofHours(4), ofHours(24), ofHours(120), ofHours(240));
    private static final String LINKS = "caller_id assignment_group assigned_to resolved_by closed_code ";

    private ServiceNowLog() {}

    /**
     * Reads the data set.
     *
     * @param folder the folder with the data set
     * @return the rows of each incident
     */
    public static Map<String, History> read(Path folder) {
        return Table.read(folder.resolve("servicenow_incident_events.csv.gz"), "number", FORMAT);
    }

    /**
     * Scores a period by the standard model.
     *
     * @param log the rows of each incident
     * @param period the period, with the instant at which its facts are known
     * @return the scorecard
     */
    public static Scorecard score(Map<String, History> log, ScoringPeriod period) {
        return ScoringEngine.of(NinePlusThree.standard()).score(period, incidents(log, period.knownAt()));
    }

    /**
     * The incidents as they were known at an instant.
     *
     * @param log the rows of each incident
     * @param knownAt the instant
     * @return the records
     */
    static Records incidents(Map<String, History> log, Instant knownAt) {
        RecordMapping<History> incidents = RecordMapping.of(History.class, Cases.SOURCE)
                .map(OPENED_AT, each -> each.firstTime("opened_at"))
                .map(RESOLVED_AT, ServiceNowLog::resolvedAt)
                .map(RESOLUTION_DUE_AT, each -> each.requiredTime("opened_at").plus(promise(each)))
                .map(FIRST_RESOLVED_AT, each -> each.since(STATE, ENDED).firstTime(WRITTEN))
                .map(
                        REOPENED_AT,
                        each -> each.since(STATE, ENDED).whereNot(STATE, ENDED).firstTime(WRITTEN))
                .mapText(REASSIGNMENTS, FORMAT, each -> each.last("reassignment_count"))
                .map(RECLASSIFIED, each -> each.changed("category subcategory"))
                .map(OWNER, each -> each.last("assigned_to"))
                .map(RECORD_COMPLETENESS, each -> whenEnded(each).filled(LINKS + "location category subcategory"))
                .map(TRACEABLE, each -> whenEnded(each).complete(LINKS + "opened_by"))
                .map(CHANNEL, each -> each.last("contact_type"));
        return incidents.of(History.knownAt(knownAt, WRITTEN, log.values()));
    }

    private static @Nullable Instant resolvedAt(History incident) {
        if (incident.ends(STATE, ENDED) && incident.last("resolved_at") == null) {
            throw new UnreadableException("已结束但没有解决时间", "ended without a time of resolution");
        }
        return incident.firstTime("resolved_at");
    }

    private static Duration promise(History incident) {
        return DUE.get(Integer.parseInt(incident.required("priority")) - 1);
    }

    private static History whenEnded(History incident) {
        return incident.ifEnds(STATE, ENDED);
    }
}
