package io.ninethree.examples.rabobank;

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
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The incidents of a bank's IT service desk, with the activities that were logged for them.
 *
 * <p>The data set is that of the BPI Challenge 2014 by Rabobank Group ICT, in 4TU.ResearchData, here the sample of it in
 * the R package eventdataR of Hasselt University: one row for each incident and one for each activity. It is read from
 * the files {@code rabobank_incidents.csv.gz} and {@code rabobank_activities.csv.gz}.
 *
 * <p>What was decided:
 *
 * <ul>
 *   <li>Times are those of clocks in the Netherlands.
 *   <li>The row of an incident says what was known in the end, so what is written at its end counts only if it was closed
 *       by the period's {@code knownAt}. Activities that were logged later are not read, and their order is that of their
 *       times, not that of the file. Reassignments are counted from them.
 *   <li>An incident without {@code resolved_time} was resolved when it was closed if an activity confirms that it was;
 *       otherwise its end is unreadable.
 *   <li>An incident is reopened if an activity, or else {@code reopen_time}, says so within seven days after it was first
 *       resolved or closed.
 *   <li>The owner is the team of the last activity; no person is recorded. {@code TEAM9999} stands for no team.
 *   <li>A request for information is not a failure. The cause of a failure is the item that caused it, if the closure code
 *       says more than {@code Other} or {@code Unknown}.
 *   <li>An incident can be followed if it names the contact it came from, {@code #MULTIVALUE} for several of them and
 *       {@code #N/B} for none, its resolution, its code and the item that caused it.
 *   <li>{@code handle_time_hours} is time on the bank's own service clock, and information only.
 * </ul>
 *
 * <p>What was left out: the first reply, because activities that reach the customer are logged in one of seven incidents;
 * promises, because the bank published none; the channel, because none is recorded.
 */
public final class RabobankIncidents {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Table INCIDENTS = Table.of("rabobank_incidents.csv.gz", "#N/B", "yyyy-MM-dd HH:mm:ss", ZONE);
    private static final Table LOG = Table.of("rabobank_activities.csv.gz", "TEAM9999", "yyyy-MM-dd HH:mm:ss", ZONE);
    private static final String CHAIN = "related_interaction closure_code resolved_time ci_name_cby";
    private static final String RECORD = CHAIN + " service_component_wbs_aff km_number ci_name_aff";

    private RabobankIncidents() {}

    /**
     * Scores a period by the standard model.
     *
     * @param folder the folder with the data set
     * @param period the period, with the instant at which its facts are known
     * @return the scorecard
     */
    public static Scorecard score(Path folder, ScoringPeriod period) {
        Histories incidents = INCIDENTS.read(folder, "incident_id");
        Histories closed = incidents.until("close_time", period.knownAt());
        Histories explained = closed.whereNot("closure_code", "", "Other", "Unknown");
        Histories log = LOG.read(folder, "incident_id").until("date_stamp", period.knownAt());
        RecordMapping<History> mapping = RecordMapping.of(History.class, Cases.SOURCE)
                .map(Cases.OPENED_AT, each -> each.time("open_time"))
                .map(Cases.RESOLVED_AT, each -> resolvedAt(closed.of(each), log.of(each)))
                .map(Cases.REOPENED, each -> reopened(log.of(each), each.lastTime("reopen_time"), period.knownAt()))
                .map(Cases.REASSIGNMENTS, each -> log.of(each).count("incident_activity_type", "Reassignment"))
                .map(Cases.FAILURE, each -> each.ends("category", "incident"))
                .map(Cases.ROOT_CAUSE, each -> explained.of(each).last("ci_name_cby"))
                .map(Cases.OWNER, each -> log.of(each).last("assignment_group"))
                .map(Cases.RECORD_COMPLETENESS, each -> closed.of(each).filled(RECORD))
                .map(Cases.TRACEABLE, each -> closed.of(each).complete(CHAIN))
                .map(Cases.HANDLING_TIME, each -> closed.of(each).hours("handle_time_hours"))
                .map(Cases.PRIORITY, each -> each.last("priority"));
        return ScoringEngine.of(NinePlusThree.standard()).score(period, mapping.of(incidents));
    }

    private static @Nullable Instant resolvedAt(History closed, History log) {
        if (closed.ends("resolved_time", "") && log.count("incident_activity_type", "Closed", "Resolved") == 0) {
            throw new UnreadableException("已结束但没有解决时间，也没有关闭记录", "ended without evidence of its end");
        }
        return closed.lastTime(closed.last("resolved_time") == null ? "close_time" : "resolved_time");
    }

    private static @Nullable Boolean reopened(History log, @Nullable Instant noted, Instant knownAt) {
        History ended = log.since("incident_activity_type", "Closed", "Resolved");
        Instant again = ended.where("incident_activity_type", "Reopen").firstTime("date_stamp");
        return SevenDays.follows(ended.firstTime("date_stamp"), again == null ? noted : again, knownAt);
    }
}
