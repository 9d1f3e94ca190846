package io.ninethree.engine;

import static io.ninethree.engine.Scored.CAME_AT;
import static io.ninethree.engine.Scored.FIRST_CONTACT;
import static io.ninethree.engine.Scored.JUNE;
import static io.ninethree.engine.Scored.LAST;
import static io.ninethree.engine.Scored.LASTING;
import static io.ninethree.engine.Scored.MEAN_RESPONSE;
import static io.ninethree.engine.Scored.NOTICE;
import static io.ninethree.engine.Scored.PLANNED_AT;
import static io.ninethree.engine.Scored.SPENT;
import static io.ninethree.engine.Scored.VISITS;
import static io.ninethree.engine.Scored.WHOLE;
import static io.ninethree.engine.Scored.WITHIN_AN_HOUR;
import static io.ninethree.engine.Scored.at;
import static io.ninethree.engine.Scored.indicator;
import static io.ninethree.engine.Scored.mapped;
import static io.ninethree.engine.Scored.noFlag;
import static io.ninethree.engine.Scored.number;
import static io.ninethree.engine.Scored.opened;
import static io.ninethree.engine.Scored.share;
import static io.ninethree.engine.Scored.value;
import static io.ninethree.fact.Row.row;
import static io.ninethree.field.Unit.COUNT;
import static io.ninethree.field.Unit.SECONDS;
import static io.ninethree.field.Unit.SHARE;
import static io.ninethree.vocabulary.Cases.FIRST_REPLIED_AT;
import static io.ninethree.vocabulary.Cases.FIRST_REPLY_DUE_AT;
import static io.ninethree.vocabulary.Cases.FIRST_RESPONSE_TIME;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.REOPENED;
import static io.ninethree.vocabulary.Cases.RESOLVABLE;
import static io.ninethree.vocabulary.Cases.RESOLVED_ON_FIRST_CONTACT;
import static io.ninethree.vocabulary.Surveys.RECOMMEND;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue.NotMeasured;
import io.ninethree.formula.Sample;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FormulaValueTest {

    @Test
    void letsACaseThatRunsPastTheLimitCountAgainstTheShare() {
        assertThat(value(WITHIN_AN_HOUR, JUNE, opened("2026-06-30T22:00:00Z"))).isEqualTo(share(0, 1, Sample.of(1)));
    }

    @Test
    void leavesACaseThatRunsWithinTheLimitUndecided() {
        assertThat(value(WITHIN_AN_HOUR, JUNE, LAST))
                .isEqualTo(new NotMeasured(Absence.NOT_YET_DECIDABLE, SHARE, new Sample(0, 0, 1, 0)));
    }

    @Test
    void doesNotScoreBestForNeverAnswering() {
        Row answered = opened("2026-06-10T08:00:00Z").and(FIRST_REPLIED_AT, at("2026-06-10T08:10:00Z"));
        Row ignored = opened("2026-06-10T08:00:00Z");
        assertThat(value(WITHIN_AN_HOUR, JUNE, answered, ignored)).isEqualTo(share(1, 2, Sample.of(2)));
    }

    @Test
    void saysHowManyStillRunBehindAMean() {
        Row answered = opened("2026-06-10T08:00:00Z").and(FIRST_REPLIED_AT, at("2026-06-10T08:10:00Z"));
        assertThat(value(MEAN_RESPONSE, JUNE, answered, LAST, LAST))
                .isEqualTo(number(600, SECONDS, new Sample(1, 0, 2, 0)));
    }

    @Test
    void saysHowManyStillRunBehindAQuantile() {
        Row answered = opened("2026-06-10T08:00:00Z").and(FIRST_REPLIED_AT, at("2026-06-10T08:10:00Z"));
        assertThat(value(Formula.median(FIRST_RESPONSE_TIME), JUNE, answered, LAST))
                .isEqualTo(number(600, SECONDS, new Sample(1, 0, 1, 0)));
    }

    @Test
    void takesWhatIsDoneLaterAsStillRunning() {
        Row answeredInJuly = LAST.and(FIRST_REPLIED_AT, at("2026-07-01T00:10:00Z"));
        assertThat(value(MEAN_RESPONSE, JUNE, answeredInJuly))
                .isEqualTo(new NotMeasured(Absence.NOT_YET_DECIDABLE, SECONDS, new Sample(0, 0, 1, 0)));
    }

    @Test
    void waitsForWhatIsDoneLaterIfTheFactsAreKnownLater() {
        Row answeredInJuly = LAST.and(FIRST_REPLIED_AT, at("2026-07-01T00:10:00Z"));
        assertThat(value(MEAN_RESPONSE, JUNE.withKnownAt(at("2026-07-02T00:00:00Z")), answeredInJuly))
                .isEqualTo(number(1200, SECONDS, Sample.of(1)));
    }

    @Test
    void knowsAPromiseThatLiesAhead() {
        Formula inTime = Formula.share(FIRST_REPLIED_AT.noLaterThan(FIRST_REPLY_DUE_AT));
        Row promised = LAST.and(FIRST_REPLY_DUE_AT, at("2026-07-01T00:20:00Z"));
        assertThat(value(inTime, JUNE, promised))
                .isEqualTo(new NotMeasured(Absence.NOT_YET_DECIDABLE, SHARE, new Sample(0, 0, 1, 0)));
    }

    /** Early successes without the failures that are still to come would make a share look best while it is young. */
    @Test
    void waitsForTheLimitOfAnEarlySuccess() {
        Row answered = LAST.and(FIRST_REPLIED_AT, at("2026-06-30T23:55:00Z"));
        assertThat(value(WITHIN_AN_HOUR, JUNE, answered))
                .isEqualTo(new NotMeasured(Absence.NOT_YET_DECIDABLE, SHARE, new Sample(0, 0, 1, 0)));
        assertThat(value(WITHIN_AN_HOUR, JUNE.withKnownAt(at("2026-07-01T01:00:00Z")), answered))
                .isEqualTo(share(1, 1, Sample.of(1)));
    }

    @Test
    void waitsForThePromisedTimeOfAnEarlySuccess() {
        Formula inTime = Formula.share(FIRST_REPLIED_AT.noLaterThan(FIRST_REPLY_DUE_AT));
        Row answered = LAST.and(FIRST_REPLY_DUE_AT, at("2026-07-01T00:20:00Z"))
                .and(FIRST_REPLIED_AT, at("2026-06-30T23:55:00Z"));
        assertThat(value(inTime, JUNE, answered))
                .isEqualTo(new NotMeasured(Absence.NOT_YET_DECIDABLE, SHARE, new Sample(0, 0, 1, 0)));
        assertThat(value(inTime, JUNE.withKnownAt(at("2026-07-01T00:20:00Z")), answered))
                .isEqualTo(share(1, 1, Sample.of(1)));
    }

    @Test
    void doesNotWaitForAPlan() {
        Formula soon = Formula.share(NOTICE.atMost(Duration.ofDays(1)));
        Row planned = row(CAME_AT, at("2026-06-30T22:00:00Z"), PLANNED_AT, at("2026-07-01T12:00:00Z"));
        assertThat(value(indicator(soon), JUNE, Records.of(VISITS, planned))).isEqualTo(share(1, 1, Sample.of(1)));
    }

    @Test
    void asksTheNumeratorOnlyWithinTheDenominator() {
        Row notResolvable = row(RESOLVABLE, false);
        Row resolved = row(RESOLVABLE, true, RESOLVED_ON_FIRST_CONTACT, true);
        assertThat(value(FIRST_CONTACT, WHOLE, notResolvable, resolved)).isEqualTo(share(1, 1, Sample.of(1)));
    }

    @Test
    void leavesOutAndCountsWhatHasNoNumerator() {
        Row unknown = row(RESOLVABLE, true);
        Row resolved = row(RESOLVABLE, true, RESOLVED_ON_FIRST_CONTACT, false);
        assertThat(value(FIRST_CONTACT, WHOLE, unknown, resolved)).isEqualTo(share(0, 1, new Sample(1, 1, 0, 0)));
    }

    @Test
    void leavesOutAndCountsWhatHasNoDenominator() {
        Row unknown = row(RESOLVED_ON_FIRST_CONTACT, true);
        Row resolved = row(RESOLVABLE, true, RESOLVED_ON_FIRST_CONTACT, true);
        assertThat(value(FIRST_CONTACT, WHOLE, unknown, resolved)).isEqualTo(share(1, 1, new Sample(1, 1, 0, 0)));
    }

    @Test
    void countsRecordsThatFulfilAConditionAmongThoseThatTell() {
        Formula reopened = Formula.count(Cases.SOURCE).where(REOPENED.isTrue());
        assertThat(value(reopened, WHOLE, row(REOPENED, true), row(REOPENED, false), row()))
                .isEqualTo(number(1, COUNT, new Sample(2, 1, 0, 0)));
    }

    @Test
    void hasNoRecordsIfNoneHasAValue() {
        assertThat(value(LASTING, JUNE, LAST, LAST))
                .isEqualTo(new NotMeasured(Absence.NO_RECORDS, SHARE, new Sample(0, 2, 0, 0)));
    }

    @Test
    void failsIfNoValueCanBeRead() {
        Records broken = mapped(OPENED_AT).map(REOPENED, row -> noFlag()).of(List.of(LAST, LAST));
        assertThat(value(indicator(LASTING), JUNE, broken))
                .isEqualTo(new NotMeasured(Absence.FAILED, SHARE, new Sample(0, 0, 0, 2)));
    }

    @Test
    void addsUpWithoutLosingADigit() {
        assertThat(value(Formula.mean(SPENT), 1e16, 1, -1e16).number()).hasValue(1 / 3.0);
        assertThat(value(Formula.mean(SPENT), 1e308, 1e308, -1e308).number()).hasValue(1e308 / 3);
    }

    /** The mean lies exactly between two doubles, and 34 digits are not enough to see that. */
    @Test
    void roundsAMeanOnlyOnce() {
        assertThat(value(Formula.mean(SPENT), 0.1, 1, 0).number()).hasValue(0.3666666666666667);
    }

    @Test
    void takesTheMiddleOfTheWidestSpan() {
        assertThat(value(Formula.quantile(SPENT, 0.5), Double.MAX_VALUE, -Double.MAX_VALUE))
                .isEqualTo(number(0, COUNT, Sample.of(2)));
        assertThat(value(Formula.quantile(SPENT, 0), Double.MAX_VALUE, -Double.MAX_VALUE))
                .isEqualTo(number(-Double.MAX_VALUE, COUNT, Sample.of(2)));
    }

    @Test
    void promotesAndDetracts() {
        Records answers =
                Records.of(Surveys.SOURCE, row(RECOMMEND, 10), row(RECOMMEND, 9), row(RECOMMEND, 8), row(RECOMMEND, 6));
        assertThat(value(indicator(Formula.netPromoterScore(RECOMMEND)), WHOLE, answers)
                        .number())
                .hasValue(25);
    }

    @Test
    void interpolatesQuantiles() {
        assertThat(value(Formula.quantile(SPENT, 0.9), 1, 2, 3, 4)).isEqualTo(number(3.7, COUNT, Sample.of(4)));
    }
}
