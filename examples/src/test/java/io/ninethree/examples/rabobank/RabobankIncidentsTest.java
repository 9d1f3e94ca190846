package io.ninethree.examples.rabobank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.examples.publicdata.Measured;
import io.ninethree.examples.publicdata.PublicData;
import io.ninethree.examples.publicdata.PublicDataFolder;
import io.ninethree.examples.table.Gzip;
import io.ninethree.fact.Flaw;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.formula.Sample;
import io.ninethree.model.Text;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecard.Unreadable;
import io.ninethree.vocabulary.Cases;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RabobankIncidentsTest {

    private static final Flaw NO_EVIDENCE =
            new Flaw(Text.of("已结束但没有解决时间，也没有关闭记录", "ended without evidence of its end"));

    private static final String ACTIVITIES = "incident_id,date_stamp,incident_activity_type,assignment_group\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void logNothing() {
        log("");
    }

    /**
     * The figures were found by a study of the same files that used another language and nothing of this library. The
     * times of 51 incidents from one side of the end of summer time to the other are an hour longer than on the clock.
     */
    @Test
    void findsTheFiguresOfAnIndependentStudy() {
        Scorecard autumn = RabobankIncidents.score(PublicDataFolder.required(), PublicData.AUTUMN_2013);

        assertShare(autumn, "resp.resolved24h", 544, new Sample(993, 0, 0, 5));
        assertShare(autumn, "ctx.resolutionRate", 910, new Sample(993, 0, 0, 5));
        assertShare(autumn, "ctx.complete", 954, new Sample(990, 0, 0, 6));
        assertShare(autumn, "trace.linked", 918, new Sample(984, 14, 0, 0));
        assertShare(autumn, "trace.owner", 997, Sample.of(998));
        assertShare(autumn, "trace.rootCause", 505, new Sample(773, 0, 0, 5));
        assertValue(autumn, "resp.resolveMedian", 20.84861 * 3_600, new Sample(991, 0, 0, 5));
        assertValue(autumn, "resp.resolveP90", 285.1808 * 3_600, new Sample(991, 0, 0, 5));
        assertValue(autumn, "ctx.reassignments", 1.198397, Sample.of(998));
        assertValue(autumn, "detail.recordComplete", 0.988966, new Sample(984, 14, 0, 0));
        assertValue(autumn, "load.handlingTime", 27.461443 * 3_600, new Sample(991, 0, 0, 5));
        assertThat(autumn.readings().get(0).unreadable())
                .containsExactly(
                        new Unreadable(Cases.REOPENING_TIME, Flaw.negative(), 1),
                        new Unreadable(Cases.RESOLVED_AT, NO_EVIDENCE, 5));
    }

    private static void assertShare(Scorecard card, String indicator, long hits, Sample sample) {
        assertThat(Measured.sample(card, indicator)).as(indicator).isEqualTo(sample);
        assertThat(Measured.hits(card, indicator)).as(indicator).isEqualTo(hits);
    }

    private static void assertValue(Scorecard card, String indicator, double value, Sample sample) {
        assertThat(Measured.sample(card, indicator)).as(indicator).isEqualTo(sample);
        assertThat(Measured.value(card, indicator)).as(indicator).isCloseTo(value, within(value * 1e-5));
    }

    @Test
    void resolvesByTheClosingOnlyIfAnActivityConfirmsIt() {
        log("""
                A,2013-10-01 09:00:01,Closed,TEAM1
                B,2013-10-01 09:00:01,Update,TEAM1
                """);

        Scorecard october = score("""
                incident_id,open_time,resolved_time,close_time,closure_code
                A,2013-10-01 08:00:00,,2013-10-01 09:00:00,Other
                B,2013-10-01 08:00:00,,2013-10-01 09:00:00,Other
                C,2013-10-01 08:00:00,2013-10-03 08:00:00,2013-10-03 09:00:00,Other
                D,2013-10-01 08:00:00,,2013-11-05 09:00:00,Other
                """);

        assertShare(october, "resp.resolved24h", 1, new Sample(3, 0, 0, 1));
        assertThat(october.readings().get(0).unreadable()).contains(new Unreadable(Cases.RESOLVED_AT, NO_EVIDENCE, 1));
    }

    @Test
    void readsClocksOfTheNetherlands() {
        Scorecard october = score("""
                incident_id,open_time,resolved_time,close_time,closure_code
                A,2013-09-30 23:59:59,2013-10-01 08:00:00,2013-10-01 08:00:00,Other
                B,2013-10-01 00:00:00,2013-10-01 08:00:00,2013-10-01 08:00:00,Other
                C,2013-10-26 12:00:00,2013-10-27 11:30:00,2013-10-27 11:30:00,Other
                """);

        assertShare(october, "resp.resolved24h", 1, Sample.of(2));
    }

    @Test
    void takesActivitiesInTheOrderOfTheirTimes() {
        log("""
                A,2013-10-03 09:00:00,Closed,TEAM9999
                A,2013-10-02 09:00:00,Reopen,TEAM2
                A,2013-10-01 09:00:00,Closed,TEAM1
                B,2013-10-02 09:00:00,Reopen,TEAM9999
                B,2013-10-01 09:00:00,Open,TEAM9999
                B,2013-10-03 09:00:00,Closed,TEAM9999
                """);

        Scorecard october = score("""
                incident_id,open_time,reopen_time,resolved_time,close_time,closure_code
                A,2013-10-01 08:00:00,2013-10-02 09:00:00,2013-10-03 09:00:00,2013-10-03 09:00:00,Other
                B,2013-10-01 08:00:00,2013-10-02 09:00:00,2013-10-03 09:00:00,2013-10-03 09:00:00,Other
                """);

        assertShare(october, "ctx.complete", 0, new Sample(1, 0, 0, 1));
        assertShare(october, "trace.owner", 1, Sample.of(2));
    }

    @Test
    void believesTheNotedReopening() {
        log("A,2013-10-01 09:00:00,Resolved,TEAM1\n");

        Scorecard october = score("""
                incident_id,open_time,reopen_time,resolved_time,close_time,closure_code
                A,2013-10-01 08:00:00,2013-10-01 10:00:00,2013-10-03 09:00:00,2013-10-03 09:00:00,Other
                """);

        assertShare(october, "ctx.complete", 0, Sample.of(1));
    }

    @Test
    void asksWhatIsNotClosedForNothingThatIsWrittenAtTheEnd() {
        Scorecard october = score("""
                incident_id,open_time,resolved_time,close_time,related_interaction,closure_code,ci_name_cby
                A,2013-10-01 08:00:00,2013-10-01 09:00:00,2013-10-01 09:00:00,#MULTIVALUE,Other,SUB1
                B,2013-10-01 08:00:00,2013-10-01 09:00:00,2013-10-01 09:00:00,#N/B,Other,SUB1
                C,2013-10-01 08:00:00,2013-10-01 09:00:00,2013-10-01 09:00:00,SD1,,SUB1
                D,2013-10-01 08:00:00,2013-11-05 09:00:00,2013-11-05 09:00:00,SD1,Other,SUB1
                """);

        assertShare(october, "trace.linked", 1, new Sample(3, 1, 0, 0));
    }

    @Test
    void takesACauseOnlyWithACodeThatSaysSomething() {
        Scorecard october = score("""
                incident_id,category,open_time,resolved_time,close_time,closure_code,ci_name_cby
                A,incident,2013-10-01 08:00:00,2013-10-01 09:00:00,2013-10-01 09:00:00,Software,SUB1
                B,incident,2013-10-01 08:00:00,2013-10-01 09:00:00,2013-10-01 09:00:00,Software,
                C,incident,2013-10-01 08:00:00,2013-10-01 09:00:00,2013-10-01 09:00:00,Other,SUB1
                D,incident,2013-10-01 08:00:00,2013-10-01 09:00:00,2013-10-01 09:00:00,,SUB1
                E,request for information,2013-10-01 08:00:00,2013-10-01 09:00:00,2013-10-01 09:00:00,Data,SUB1
                """);

        assertShare(october, "trace.rootCause", 1, Sample.of(4));
    }

    private void log(String lines) {
        Gzip.write(folder.resolve("rabobank_activities.csv.gz"), ACTIVITIES + lines);
    }

    /** Columns that the lines do not have are unreadable; each test looks at what reads the others. */
    private Scorecard score(String lines) {
        Gzip.write(folder.resolve("rabobank_incidents.csv.gz"), lines);
        return RabobankIncidents.score(folder, ScoringPeriod.of(YearMonth.of(2013, 10), ZoneId.of("Europe/Amsterdam")));
    }
}
