package io.ninethree.examples.servicenow;

import static io.ninethree.rules.sla.SlaOutcome.Verdict.BREACHED;
import static io.ninethree.rules.sla.SlaOutcome.Verdict.MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.examples.publicdata.Measured;
import io.ninethree.examples.publicdata.PublicData;
import io.ninethree.examples.publicdata.PublicDataFolder;
import io.ninethree.examples.table.Gzip;
import io.ninethree.examples.table.History;
import io.ninethree.formula.Sample;
import io.ninethree.rules.replay.SlaReplay;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.score.Scorecard;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits do to promises, on a real log. */
class ServiceNowPromisesTest {

    private static final Instant LATER = Instant.parse("2017-06-01T00:00:00Z");

    @TempDir
    private Path folder;

    /** The figures were found by a study of the same file that used another language and nothing of this library. */
    @Test
    void findsTheVerdictsOfAnIndependentStudy() {
        List<Timeline> timelines = ServiceNowPromises.timelines(ServiceNowLog.read(PublicDataFolder.required()));
        SlaReplay replay =
                SlaReplay.of(timelines, LATER, ServiceNowPromises.policies(false), ServiceNowPromises.policies(true));

        assertThat(replay.outcomes()).hasSize(24_918 - 1_543);
        assertThat(replay.count(MET, MET)).isEqualTo(16_542);
        assertThat(replay.count(BREACHED, MET)).isEqualTo(2_216);
        assertThat(replay.count(BREACHED, BREACHED)).isEqualTo(4_617);
    }

    /** The same study: promises that were decided from March to May, as known at the end of June. */
    @Test
    void scoresTheGuaranteeWithAndWithoutWaits() {
        Map<String, History> log = ServiceNowLog.read(PublicDataFolder.required());
        Scorecard wall = ServiceNowPromises.score(log, PublicData.SPRING_2016, ServiceNowPromises.policies(false));
        Scorecard paused = ServiceNowPromises.score(log, PublicData.SPRING_2016, ServiceNowPromises.policies(true));

        assertThat(Measured.sample(wall, "prom.sla")).isEqualTo(Sample.of(22_813));
        assertThat(Measured.hits(wall, "prom.sla")).isEqualTo(16_204);
        assertThat(Measured.sample(paused, "prom.sla")).isEqualTo(Sample.of(22_609));
        assertThat(Measured.hits(paused, "prom.sla")).isEqualTo(18_167);
    }

    @Test
    void readsWaitsAndReturnsFromTheStates() {
        Gzip.write(folder.resolve("servicenow_incident_events.csv.gz"), """
                number,incident_state,opened_at,sys_updated_at,resolved_at,priority
                1,New,1/3/2016 09:00,1/3/2016 09:05,3/3/2016 10:00,3 - Moderate
                1,Awaiting User Info,1/3/2016 09:00,1/3/2016 10:00,3/3/2016 10:00,2 - High
                1,Awaiting Vendor,1/3/2016 09:00,1/3/2016 11:00,3/3/2016 10:00,2 - High
                1,Resolved,1/3/2016 09:00,1/3/2016 12:00,3/3/2016 10:00,2 - High
                1,Active,1/3/2016 09:00,3/3/2016 09:00,3/3/2016 10:00,2 - High
                1,Closed,1/3/2016 09:00,3/3/2016 10:00,3/3/2016 10:00,2 - High
                2,Resolved,1/3/2016 09:00,1/3/2016 09:00,1/3/2016 10:00,3 - Moderate
                3,Resolved,1/3/2016 09:00,1/3/2016 09:00,?,3 - Moderate
                """);

        assertThat(ServiceNowPromises.timelines(ServiceNowLog.read(folder)))
                .extracting(Timeline::toString)
                .containsExactly(
                        "1 [2016-03-01T09:00:00Z OPENED, 2016-03-01T10:00:00Z FACTS_CHANGED,"
                                + " 2016-03-01T10:00:00Z PAUSED Awaiting User Info,"
                                + " 2016-03-01T11:00:00Z RESUMED Awaiting User Info,"
                                + " 2016-03-01T11:00:00Z PAUSED Awaiting Vendor,"
                                + " 2016-03-01T12:00:00Z RESUMED Awaiting Vendor, 2016-03-01T12:00:00Z RESOLVED,"
                                + " 2016-03-03T09:00:00Z REOPENED, 2016-03-03T10:00:00Z RESOLVED]",
                        "2 [2016-03-01T09:00:00Z OPENED, 2016-03-01T10:00:00Z RESOLVED]");
    }
}
