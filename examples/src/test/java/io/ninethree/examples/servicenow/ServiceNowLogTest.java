package io.ninethree.examples.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.examples.publicdata.Measured;
import io.ninethree.examples.publicdata.PublicData;
import io.ninethree.examples.publicdata.PublicDataFolder;
import io.ninethree.examples.table.Gzip;
import io.ninethree.fact.Flaw;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Sample;
import io.ninethree.model.Experience;
import io.ninethree.model.Text;
import io.ninethree.score.NodeScore;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecard.Unreadable;
import io.ninethree.vocabulary.Cases;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceNowLogTest {

    private static final Flaw NO_TIME = new Flaw(Text.of("已结束但没有解决时间", "ended without a time of resolution"));

    @TempDir
    private Path folder;

    /** The figures were found by a study of the same file that used another language and nothing of this library. */
    @Test
    void findsTheFiguresOfAnIndependentStudy() {
        Scorecard spring = ServiceNowLog.score(ServiceNowLog.read(PublicDataFolder.required()), PublicData.SPRING_2016);

        assertShare(spring, "resp.resolved24h", 11_904, new Sample(22_900, 0, 0, 1_537));
        assertShare(spring, "resp.resolveInTarget", 16_165, new Sample(22_900, 0, 0, 1_537));
        assertShare(spring, "ctx.resolutionRate", 20_217, new Sample(22_900, 0, 0, 1_537));
        assertShare(spring, "ctx.complete", 21_822 - 227, new Sample(21_822, 0, 0, 1_537));
        assertShare(spring, "need.reclassified", 1_791, new Sample(24_431, 6, 0, 0));
        assertShare(spring, "trace.owner", 23_856, Sample.of(24_437));
        assertShare(spring, "trace.linked", 22_427, new Sample(24_075, 362, 0, 0));
        assertValue(spring, "resp.resolveMedian", 17.46667 * 3_600, new Sample(21_822, 0, 0, 1_537));
        assertValue(spring, "resp.resolveP90", 305.4967 * 3_600, new Sample(21_822, 0, 0, 1_537));
        assertValue(spring, "ctx.reassignments", 22_778 / 24_437.0, Sample.of(24_437));
        assertValue(spring, "detail.recordComplete", 0.993993, new Sample(24_075, 362, 0, 0));
        assertThat(spring.readings().get(0).unreadable())
                .containsExactly(new Unreadable(Cases.RESOLVED_AT, NO_TIME, 1_537));
    }

    /**
     * What a manager expects to see: a desk that keeps good records and solves for good, but far too late. Curves that are too
     * strict scored it 26, and demands that are too high blanked it.
     */
    @Test
    void isJudgedAsAManagerWould() {
        Scorecard spring = ServiceNowLog.score(ServiceNowLog.read(PublicDataFolder.required()), PublicData.SPRING_2016);

        assertThat(spring.overall().points().orElseThrow()).isBetween(65.0, 85.0);
        assertThat(spring.overall().status()).isEqualTo(NodeScore.Status.INDICATIVE);
        assertThat(spring.weakest().orElseThrow().id()).isEqualTo(Experience.RESPONSE_SPEED.id());
        assertThat(spring.of(Experience.RESPONSE_SPEED).points().orElseThrow()).isBetween(30.0, 55.0);
        assertThat(spring.of(Experience.SCENARIO_BASED_RESOLUTION).points().orElseThrow())
                .isBetween(75.0, 95.0);
        assertThat(spring.of(Experience.EMOTIONAL_CONNECTION).absence()).contains(Absence.NOT_CONNECTED);
    }

    /** The same study. */
    @ParameterizedTest
    @CsvSource({"3, 2843, 8221, 774", "4, 4490, 7487, 447", "5, 4571, 7192, 316"})
    void findsTheMonthsOfAnIndependentStudy(int month, long hits, long counted, long unreadable) {
        Scorecard card = ServiceNowLog.score(ServiceNowLog.read(PublicDataFolder.required()), PublicData.month(month));

        assertShare(card, "resp.resolved24h", hits, new Sample(counted, 0, 0, unreadable));
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
    void takesTheLastValueThatIsNotAQuestionMark() {
        Scorecard march = score("""
                number,opened_at,sys_updated_at,assigned_to,category,subcategory
                1,1/3/2016 08:00,1/3/2016 08:00,?,7,?
                1,1/3/2016 08:00,1/3/2016 09:00,17,8,3
                1,1/3/2016 08:00,1/3/2016 10:00,?,?,3
                2,1/3/2016 08:00,1/3/2016 08:00,?,7,3
                2,1/3/2016 08:00,1/3/2016 09:00,?,7,3
                3,1/3/2016 08:00,1/3/2016 08:00,17,7,?
                """);

        assertShare(march, "trace.owner", 2, Sample.of(3));
        assertShare(march, "need.reclassified", 1, new Sample(2, 1, 0, 0));
    }

    @Test
    void leavesOutWhatEndedAtATimeThatNobodyCanTell() {
        Scorecard march = score("""
                number,incident_state,opened_at,sys_updated_at,resolved_at
                1,Closed,1/3/2016 08:00,6/3/2016 09:00,1/3/2016 09:00
                2,Closed,1/3/2016 08:00,6/3/2016 09:00,?
                3,Active,1/3/2016 08:00,6/3/2016 09:00,?
                """);

        assertShare(march, "resp.resolved24h", 1, new Sample(2, 0, 0, 1));
        assertThat(march.readings().get(0).unreadable()).contains(new Unreadable(Cases.RESOLVED_AT, NO_TIME, 1));
    }

    @Test
    void doesNotKnowTheFuture() {
        Scorecard march = score("""
                number,incident_state,opened_at,sys_updated_at,resolved_at
                1,New,30/3/2016 08:00,30/3/2016 08:00,2/4/2016 07:00
                1,Resolved,30/3/2016 08:00,2/4/2016 07:00,2/4/2016 07:00
                2,New,31/3/2016 08:00,31/3/2016 08:00,1/4/2016 07:00
                2,Resolved,31/3/2016 08:00,1/4/2016 07:00,1/4/2016 07:00
                """);

        assertShare(march, "resp.resolved24h", 0, new Sample(1, 0, 1, 0));
    }

    @Test
    void takesRowsOfOneMinuteInTheOrderOfTheFile() {
        Scorecard march = score("""
                number,incident_state,opened_at,sys_updated_at,resolved_at
                1,Resolved,1/3/2016 08:00,1/3/2016 09:00,?
                1,Active,1/3/2016 08:00,1/3/2016 09:00,?
                2,Active,1/3/2016 08:00,1/3/2016 09:00,?
                2,Resolved,1/3/2016 08:00,1/3/2016 09:00,?
                """);

        assertShare(march, "resp.resolved24h", 0, new Sample(1, 0, 0, 1));
    }

    @Test
    void countsAReopeningWithinSevenDaysAndWaitsForThem() {
        Scorecard march = score("""
                number,incident_state,opened_at,sys_updated_at,resolved_at
                1,Resolved,1/3/2016 08:00,1/3/2016 09:00,9/3/2016 09:00
                1,Active,1/3/2016 08:00,8/3/2016 09:00,9/3/2016 09:00
                1,Resolved,1/3/2016 08:00,9/3/2016 09:00,9/3/2016 09:00
                2,Resolved,1/3/2016 08:00,1/3/2016 09:00,9/3/2016 09:00
                2,Active,1/3/2016 08:00,8/3/2016 09:01,9/3/2016 09:00
                2,Resolved,1/3/2016 08:00,9/3/2016 09:00,9/3/2016 09:00
                3,Resolved,1/3/2016 08:00,25/3/2016 09:00,25/3/2016 09:00
                """);

        assertShare(march, "ctx.complete", 1, new Sample(2, 0, 1, 0));
    }

    @Test
    void promisesByPriority() {
        Scorecard march = score("""
                number,incident_state,priority,opened_at,sys_updated_at,resolved_at
                1,Closed,1,1/3/2016 08:00,1/3/2016 12:00,1/3/2016 12:00
                2,Closed,1,1/3/2016 08:00,1/3/2016 12:01,1/3/2016 12:01
                3,Closed,4,1/3/2016 08:00,11/3/2016 08:00,11/3/2016 08:00
                4,Closed,?,1/3/2016 08:00,1/3/2016 12:00,1/3/2016 12:00
                """);

        assertShare(march, "resp.resolveInTarget", 2, new Sample(3, 0, 0, 1));
    }

    @Test
    void leavesOutAResolutionBeforeTheOpening() {
        Scorecard march = score("""
                number,incident_state,opened_at,sys_updated_at,resolved_at
                1,Closed,2/3/2016 08:00,6/3/2016 09:00,1/3/2016 09:00
                """);

        assertThat(Measured.sample(march, "resp.resolved24h")).isEqualTo(new Sample(0, 0, 0, 1));
    }

    @Test
    void asksOnlyWhatHasEndedForItsRecord() {
        Scorecard march = score("""
                number,incident_state,opened_at,sys_updated_at,caller_id,opened_by,location,category,subcategory,\
                assignment_group,assigned_to,resolved_by,closed_code
                1,Closed,1/3/2016 08:00,2/3/2016 08:00,1,2,3,4,5,6,7,8,9
                2,Closed,1/3/2016 08:00,2/3/2016 08:00,1,2,3,4,?,6,7,8,?
                3,Active,1/3/2016 08:00,2/3/2016 08:00,1,2,3,4,5,6,7,8,9
                """);

        assertShare(march, "trace.linked", 1, new Sample(2, 1, 0, 0));
        assertValue(march, "detail.recordComplete", (1 + 0.75) / 2, new Sample(2, 1, 0, 0));
    }

    /** Columns that the lines do not have are unreadable; each test looks at what reads the others. */
    private Scorecard score(String lines) {
        Gzip.write(folder.resolve("servicenow_incident_events.csv.gz"), lines);
        ScoringPeriod march = ScoringPeriod.of(YearMonth.of(2016, 3), ZoneOffset.UTC);
        return ServiceNowLog.score(
                ServiceNowLog.read(folder), march.withKnownAt(Instant.parse("2016-03-31T20:00:00Z")));
    }
}
