package io.ninethree.engine;

import static io.ninethree.engine.Scored.CAME_AT;
import static io.ninethree.engine.Scored.JUNE;
import static io.ninethree.engine.Scored.LAST;
import static io.ninethree.engine.Scored.LASTING;
import static io.ninethree.engine.Scored.PLANNED_AT;
import static io.ninethree.engine.Scored.VOLUME;
import static io.ninethree.engine.Scored.WHOLE;
import static io.ninethree.engine.Scored.WITHIN_AN_HOUR;
import static io.ninethree.engine.Scored.at;
import static io.ninethree.engine.Scored.cases;
import static io.ninethree.engine.Scored.indicator;
import static io.ninethree.engine.Scored.mapped;
import static io.ninethree.engine.Scored.noInstant;
import static io.ninethree.engine.Scored.notConnected;
import static io.ninethree.engine.Scored.number;
import static io.ninethree.engine.Scored.opened;
import static io.ninethree.engine.Scored.resolvedCohort;
import static io.ninethree.engine.Scored.share;
import static io.ninethree.engine.Scored.value;
import static io.ninethree.fact.Row.row;
import static io.ninethree.field.Unit.COUNT;
import static io.ninethree.field.Unit.SECONDS;
import static io.ninethree.field.Unit.SHARE;
import static io.ninethree.vocabulary.Cases.FIRST_REPLIED_AT;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.REOPENED;
import static io.ninethree.vocabulary.Cases.RESOLVED_AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Source;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue.NotMeasured;
import io.ninethree.formula.Sample;
import io.ninethree.score.Indicator;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CohortTest {

    @Test
    void includesTheStartOfAPeriodAndExcludesItsEnd() {
        Row first = opened("2026-06-01T00:00:00Z");
        Row before = opened("2026-05-31T23:59:59.999999999Z");
        Row after = opened("2026-07-01T00:00:00Z");
        assertThat(value(VOLUME, JUNE, first, before, after)).isEqualTo(number(1, COUNT, Sample.of(1)));
    }

    @Test
    void takesNoRecordThatIsNotThereYet() {
        ScoringPeriod soFar = JUNE.withKnownAt(at("2026-06-15T00:00:00Z"));
        assertThat(value(VOLUME, soFar, opened("2026-06-15T00:00:00Z"), opened("2026-06-15T00:00:01Z")))
                .isEqualTo(number(1, COUNT, Sample.of(1)));
    }

    @Test
    void takesRecordsThatArePlannedForLater() {
        Source visits = Source.of("visits", PLANNED_AT, CAME_AT);
        ScoringPeriod soFar = JUNE.withKnownAt(at("2026-06-15T00:00:00Z"));
        Records planned = Records.of(visits, row(PLANNED_AT, at("2026-06-20T00:00:00Z")));
        Formula visited = Formula.share(CAME_AT.isPresent());
        assertThat(value(indicator(visited), soFar, planned)).isEqualTo(share(0, 1, Sample.of(1)));
    }

    @Test
    void selectsResolvedCasesByTheirResolution() {
        Row openedInMay = opened("2026-05-30T12:00:00Z").and(RESOLVED_AT, at("2026-06-02T12:00:00Z"));
        Row resolvedInJuly = opened("2026-06-30T12:00:00Z").and(RESOLVED_AT, at("2026-07-02T12:00:00Z"));
        assertThat(value(resolvedCohort(), JUNE, cases(openedInMay, resolvedInJuly, LAST)))
                .isEqualTo(number(3 * 86_400, SECONDS, Sample.of(1)));
    }

    @Test
    void selectsResolvedCasesByWhatIsKnown() {
        Row resolved = opened("2026-06-10T12:00:00Z").and(RESOLVED_AT, at("2026-06-20T12:00:00Z"));
        ScoringPeriod soFar = JUNE.withKnownAt(at("2026-06-15T00:00:00Z"));
        assertThat(value(resolvedCohort(), soFar, cases(resolved)))
                .isEqualTo(new NotMeasured(Absence.NO_RECORDS, SECONDS, Sample.NONE));
    }

    @Test
    void selectsNoUnresolvedCaseByItsResolutionInTheWholeTime() {
        assertThat(value(resolvedCohort(), WHOLE, cases(LAST)))
                .isEqualTo(new NotMeasured(Absence.NO_RECORDS, SECONDS, Sample.NONE));
    }

    @Test
    void countsAnUnreadableResolutionOnlyIfTheCaseIsOfThePeriod() {
        RecordMapping<String> mapping = RecordMapping.of(String.class, Cases.SOURCE)
                .map(OPENED_AT, Instant::parse)
                .map(RESOLVED_AT, text -> noInstant());
        assertThat(value(resolvedCohort(), JUNE, mapping.of(List.of("2026-06-10T12:00:00Z", "2026-05-10T12:00:00Z"))))
                .isEqualTo(new NotMeasured(Absence.FAILED, SECONDS, new Sample(0, 0, 0, 1)));
    }

    @Test
    void admitsUndatedRecordsToTheWholeTimeOnly() {
        assertThat(value(LASTING, WHOLE, row(REOPENED, false))).isEqualTo(share(1, 1, Sample.of(1)));
        assertThat(value(LASTING, JUNE, row(REOPENED, false)))
                .isEqualTo(new NotMeasured(Absence.NO_RECORDS, SHARE, Sample.NONE));
    }

    @Test
    void isNotConnectedWithoutASource() {
        assertThat(value(indicator(LASTING), WHOLE)).isEqualTo(notConnected(SHARE));
        assertThat(value(indicator(VOLUME), WHOLE, Records.of(Surveys.SOURCE))).isEqualTo(notConnected(COUNT));
    }

    @Test
    void isNotConnectedWithoutAField() {
        Records undatedOnly = mapped(OPENED_AT).of(List.of(LAST));
        assertThat(value(indicator(LASTING), WHOLE, undatedOnly)).isEqualTo(notConnected(SHARE));
    }

    @Test
    void isNotConnectedInAPeriodWithoutTheFieldThatDates() {
        Records undated = mapped(REOPENED).of(List.of(row(REOPENED, false)));
        assertThat(value(indicator(LASTING), JUNE, undated)).isEqualTo(notConnected(SHARE));
        assertThat(value(indicator(LASTING), WHOLE, undated)).isEqualTo(share(1, 1, Sample.of(1)));
    }

    @Test
    void isConnectedInAPeriodByAFieldOfItsOwn() {
        Indicator ownDate = Indicator.named("a")
                .called("甲", "A")
                .measures(LASTING)
                .datedBy(RESOLVED_AT)
                .build();
        Row row = row(REOPENED, false, RESOLVED_AT, at("2026-06-10T12:00:00Z"));
        assertThat(value(ownDate, JUNE, mapped(REOPENED, RESOLVED_AT).of(List.of(row))))
                .isEqualTo(share(1, 1, Sample.of(1)));
    }

    @Test
    void isConnectedInAPeriodWhateverOtherSourcesLack() {
        Records answers = RecordMapping.of(Row.class, Surveys.SOURCE).of(List.of(row()));
        assertThat(value(indicator(VOLUME), JUNE, cases(LAST), answers)).isEqualTo(number(1, COUNT, Sample.of(1)));
    }

    @Test
    void takesNoRecordOfAnotherSource() {
        Records answers = Records.of(Surveys.SOURCE, row(), row());
        assertThat(value(indicator(VOLUME), WHOLE, cases(LAST), answers)).isEqualTo(number(1, COUNT, Sample.of(1)));
        assertThat(value(indicator(LASTING), WHOLE, cases(LAST.and(REOPENED, true)), answers))
                .isEqualTo(share(0, 1, Sample.of(1)));
    }

    @Test
    void hasNoRecordsInAnEmptySource() {
        assertThat(value(LASTING, JUNE)).isEqualTo(new NotMeasured(Absence.NO_RECORDS, SHARE, Sample.NONE));
        assertThat(value(VOLUME, JUNE)).isEqualTo(new NotMeasured(Absence.NO_RECORDS, COUNT, Sample.NONE));
    }

    @Test
    void hasNoRecordsIfNoneIsOfThePeriod() {
        assertThat(value(LASTING, JUNE, opened("2026-05-10T12:00:00Z").and(REOPENED, false)))
                .isEqualTo(new NotMeasured(Absence.NO_RECORDS, SHARE, Sample.NONE));
    }

    @Test
    void addsUpTheRecordsOfTwoMappings() {
        Records one = mapped(OPENED_AT, REOPENED).of(List.of(LAST.and(REOPENED, true)));
        Records other = cases(LAST.and(REOPENED, false), LAST.and(REOPENED, false));
        assertThat(value(indicator(LASTING), JUNE, one, other)).isEqualTo(share(2, 3, Sample.of(3)));
    }

    /** A CRM that does not say when it answered must not look as if it never did. */
    @Test
    void leavesOutTheRecordsOfAMappingThatLacksAField() {
        Row old = opened("2026-06-10T12:00:00Z");
        Records silent = mapped(OPENED_AT).of(List.of(old, old, opened("2026-05-10T12:00:00Z")));
        Records complete = cases(old.and(FIRST_REPLIED_AT, at("2026-06-10T12:30:00Z")));
        assertThat(value(indicator(WITHIN_AN_HOUR), JUNE, silent, complete))
                .isEqualTo(share(1, 1, new Sample(1, 2, 0, 0)));
    }
}
