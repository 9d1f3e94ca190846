package io.ninethree.examples.rabobank;

import static io.ninethree.fact.Row.row;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import io.ninethree.examples.table.History;
import io.ninethree.examples.table.Table;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaPolicies;
import io.ninethree.rules.sla.SlaPolicy;
import io.ninethree.rules.sla.SlaTarget;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.score.Scorecard;
import io.ninethree.vocabulary.Cases;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Promises of a bank's IT service desk, and its own service clock beside ours.
 *
 * <p>The data set records for each incident how long the bank's own clock ran. It counted, as far as that could be worked
 * out, from opening to closing on weekdays from 7:30 to 18:00, but not at Christmas and New Year, and around the clock for
 * priority 2. So the same calendar, written with this library, must show the same time to the second, except where the
 * bank paused or restarted its clock, which the data set does not tell.
 *
 * <p>The bank published no promises. Those below are declared as an example.
 */
public final class RabobankPromises {

    /** The hours of the service desk. */
    public static final BusinessCalendar DESK = BusinessCalendar.named("desk")
            .in(ZoneId.of("Europe/Amsterdam"))
            .openThrough(MONDAY, FRIDAY, "07:30-18:00")
            .closedOn("Christmas", LocalDate.of(2013, 12, 25), LocalDate.of(2013, 12, 26))
            .closedOn("New Year", LocalDate.of(2014, 1, 1))
            .build();

    /** What is promised, as an example: a working day and a half, three, or ten, and eight hours where it is urgent. */
    public static final SlaPolicies POLICIES = SlaPolicies.of(SlaPolicy.named("incidents")
            .asFallback()
            .promises(SlaTarget.resolution(Duration.ofHours(105))
                    .countedIn(DESK)
                    .within(Cases.PRIORITY, "2", Duration.ofHours(8), BusinessCalendar.always())
                    .within(Cases.PRIORITY, "3", Duration.ofMinutes(945))
                    .within(Cases.PRIORITY, "4", Duration.ofMinutes(1_890)))
            .build());

    /**
     * How far two clocks agree.
     *
     * @param incidents the incidents of which the bank recorded a time
     * @param agreeing those on which both clocks show the same second
     * @param longer those on which ours shows more, for example because the bank paused its own
     * @param shorter those on which ours shows less, for example because the bank's ran on after a reopening
     */
    public record Comparison(int incidents, int agreeing, int longer, int shorter) {}

    private RabobankPromises() {}

    /**
     * Our clock beside the bank's.
     *
     * @param folder the folder with the data set
     * @return how far they agree
     */
    public static Comparison compareClocks(Path folder) {
        int[] count = new int[3];
        rows(folder).forEach((id, incident) -> {
            Duration theirs = incident.hours("handle_time_hours");
            if (theirs != null) {
                Instant closed = incident.requiredTime("close_time");
                SlaOutcome ours = POLICIES.evaluate(timeline(id, incident, "close_time"), closed)
                        .resolution();
                count[1 + Integer.signum(ours.elapsed().orElse(Duration.ZERO).compareTo(theirs))]++;
            }
        });
        return new Comparison(count[0] + count[1] + count[2], count[1], count[2], count[0]);
    }

    private static Map<String, History> rows(Path folder) {
        return Table.read(folder.resolve("rabobank_incidents.csv.gz"), "incident_id", RabobankIncidents.FORMAT);
    }

    private static Timeline timeline(String id, History incident, String end) {
        Timeline opened = Timeline.of(id, row(Cases.PRIORITY, incident.required("priority")))
                .opened(incident.requiredTime("open_time"));
        Instant ended = incident.firstTime(end);
        return ended == null ? opened : opened.resolved(ended);
    }

    /**
     * Scores a period by the standard model, promises included.
     *
     * @param folder the folder with the data set
     * @param period the period, with the instant at which its facts are known
     * @return the scorecard
     */
    public static Scorecard score(Path folder, ScoringPeriod period) {
        Map<String, History> rows = rows(folder);
        List<Timeline> timelines = new ArrayList<>();
        rows.forEach((id, incident) -> timelines.add(timeline(id, incident, "resolved_time")));
        return RabobankIncidents.score(
                folder, period, SlaOutcome.records(POLICIES.outcomes(timelines, period.knownAt())));
    }
}
