package io.ninethree.examples.rabobank;

import static io.ninethree.vocabulary.Cases.FAILURE;
import static io.ninethree.vocabulary.Cases.FIRST_RESOLVED_AT;
import static io.ninethree.vocabulary.Cases.HANDLING_TIME;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.OWNER;
import static io.ninethree.vocabulary.Cases.REASSIGNMENTS;
import static io.ninethree.vocabulary.Cases.RECORD_COMPLETENESS;
import static io.ninethree.vocabulary.Cases.REOPENED_AT;
import static io.ninethree.vocabulary.Cases.RESOLVED_AT;
import static io.ninethree.vocabulary.Cases.ROOT_CAUSE;
import static io.ninethree.vocabulary.Cases.TRACEABLE;

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
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
 *   <li>An incident is reopened if its {@code reopen_time} lies within seven days after an activity first resolved or closed
 *       it. One that came back before that contradicts itself and is unreadable.
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

    static final TextFormat FORMAT =
            TextFormat.of("yyyy-MM-dd HH:mm:ss", ZoneId.of("Europe/Amsterdam"), "#N/B", "TEAM9999");
    private static final String ACTIVITY = "incident_activity_type";
    private static final List<String> ENDED = List.of("Closed", "Resolved");
    private static final List<String> VAGUE = List.of("", "Other", "Unknown");
    private static final String CHAIN = "related_interaction closure_code resolved_time ci_name_cby";

    private record Incident(History row, History closed, History log) {}

    private RabobankIncidents() {}

    /**
     * Scores a period by the standard model.
     *
     * @param folder the folder with the data set
     * @param period the period, with the instant at which its facts are known
     * @param more records of other sources, for example of promises
     * @return the scorecard
     */
    public static Scorecard score(Path folder, ScoringPeriod period, Records... more) {
        Map<String, History> rows = Table.read(folder.resolve("rabobank_incidents.csv.gz"), "incident_id", FORMAT);
        Map<String, History> logs = Table.read(folder.resolve("rabobank_activities.csv.gz"), "incident_id", FORMAT);
        List<Incident> known = new ArrayList<>();
        rows.forEach((id, row) -> known.add(new Incident(
                row,
                row.until("close_time", period.knownAt()),
                logs.getOrDefault(id, History.none(FORMAT)).until("date_stamp", period.knownAt()))));
        RecordMapping<Incident> incidents = RecordMapping.of(Incident.class, Cases.SOURCE)
                .map(OPENED_AT, each -> each.row.firstTime("open_time"))
                .map(RESOLVED_AT, each -> resolvedAt(each.closed, each.log))
                .map(FIRST_RESOLVED_AT, each -> each.log.since(ACTIVITY, ENDED).firstTime("date_stamp"))
                .map(REOPENED_AT, each -> each.row.firstTime("reopen_time"))
                .mapToLong(REASSIGNMENTS, each -> each.log.count(ACTIVITY, "Reassignment"))
                .map(FAILURE, each -> each.row.count("category", "incident") > 0)
                .map(
                        ROOT_CAUSE,
                        each -> each.closed.whereNot("closure_code", VAGUE).last("ci_name_cby"))
                .map(OWNER, each -> each.log.last("assignment_group"))
                .map(
                        RECORD_COMPLETENESS,
                        each -> each.closed.filled(CHAIN + " service_component_wbs_aff km_number ci_name_aff"))
                .map(TRACEABLE, each -> each.closed.complete(CHAIN))
                .map(HANDLING_TIME, each -> each.closed.hours("handle_time_hours"));
        Stream<Records> all = Stream.concat(Stream.of(incidents.of(known)), Stream.of(more));
        return ScoringEngine.of(NinePlusThree.standard()).score(period, all.toArray(Records[]::new));
    }

    private static @Nullable Instant resolvedAt(History closed, History log) {
        if (closed.ends("resolved_time", VAGUE) && log.count(ACTIVITY, "Closed", "Resolved") == 0) {
            throw new UnreadableException("已结束但没有解决时间，也没有关闭记录", "ended without evidence of its end");
        }
        return closed.firstTime(closed.last("resolved_time") == null ? "close_time" : "resolved_time");
    }
}
