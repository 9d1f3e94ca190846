package io.ninethree.contract;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.vocabulary.Cases.FIRST_REPLIED_AT;
import static io.ninethree.vocabulary.Cases.FIRST_RESPONSE_TIME;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.PRIORITY;
import static io.ninethree.vocabulary.Cases.RESOLVABLE;
import static io.ninethree.vocabulary.Cases.RESOLVED_ON_FIRST_CONTACT;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Formula;
import io.ninethree.model.Experience;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class IndicatorVerifierTest {

    private static final Indicator FIRST_CONTACT = Indicator.named("need.fcr")
            .called("首次解决率", "First contact resolution")
            .measures(Formula.share(RESOLVED_ON_FIRST_CONTACT.isTrue()).among(RESOLVABLE.isTrue()))
            .scoredBy(ScoreCurve.through(0.40, 0.75, 0.95))
            .under(Experience.NEED_INSIGHT)
            .build();

    private static final Indicator FIRST_MEAN = Indicator.named("resp.firstMean")
            .called("首次响应时间", "First response time")
            .measures(Formula.mean(FIRST_RESPONSE_TIME))
            .minimumSample(2)
            .build();

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private static final Row YES = row(RESOLVABLE, true, RESOLVED_ON_FIRST_CONTACT, true);

    private static final Row NO = row(RESOLVABLE, true, RESOLVED_ON_FIRST_CONTACT, false);

    private static Row repliedAfter(Duration time) {
        return row(OPENED_AT, NOON, FIRST_REPLIED_AT, NOON.plus(time));
    }

    private static void assertFails(ThrowingCallable check, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(check).withMessage(message);
    }

    @Test
    void refusesWhatIsDerived() {
        Indicator derived = Indicator.named("b")
                .called("乙", "B")
                .measures(Formula.derived(Unit.COUNT, Expression.value("a")))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> verify(derived))
                .withMessage("indicator of a check must read records, was 'b', which is derived from [a]");
    }

    @Test
    void readsAsTheDefinitionIsMeant() {
        verify(FIRST_CONTACT)
                .given(
                        row(RESOLVABLE, true, RESOLVED_ON_FIRST_CONTACT, true),
                        row(RESOLVABLE, true, RESOLVED_ON_FIRST_CONTACT, false),
                        row(RESOLVABLE, false))
                .measures(0.5)
                .onSampleOf(2);
    }

    @Test
    void checksWhatTheValueEarns() {
        verify(FIRST_CONTACT).given(YES, YES, YES, NO).measures(0.75).scores(80);
    }

    @Test
    void checksWhatIsLeftOut() {
        verify(FIRST_CONTACT)
                .given(YES, row(RESOLVABLE, true), row())
                .measures(1)
                .leavesOut(2);
    }

    @Test
    void checksOneThingAfterAnother() {
        verify(FIRST_CONTACT)
                .given(YES, YES, YES, NO, row())
                .onSampleOf(4)
                .leavesOut(1)
                .scores(80)
                .measures(0.75);
        verify(FIRST_CONTACT).isNotMeasured(Absence.NO_RECORDS).onSampleOf(0);
    }

    /** Nine digits, however large the number is. */
    @Test
    void comparesNineDigits() {
        IndicatorVerifier verifier = verify(FIRST_MEAN).given(repliedAfter(Duration.ofSeconds(1_000_000_000)));
        verifier.measures(1_000_000_000.5);
        assertFails(
                () -> verifier.measures(1_000_000_002), "value of 'resp.firstMean' must be 1.000000002E9, was 1.0E9");
    }

    @Test
    void checksDurations() {
        verify(FIRST_MEAN)
                .given(repliedAfter(Duration.ofMinutes(1)), repliedAfter(Duration.ofMillis(120_500)))
                .measures(Duration.ofMillis(90_250))
                .measures(90, 0.25);
    }

    @Test
    void checksWhyNothingIsMeasured() {
        verify(FIRST_CONTACT).isNotMeasured(Absence.NO_RECORDS);
        verify(FIRST_CONTACT).given(row(RESOLVABLE, false)).isNotMeasured(Absence.NO_RECORDS);
        verify(FIRST_MEAN).given(row(OPENED_AT, NOON)).isNotMeasured(Absence.NOT_YET_DECIDABLE);
    }

    @Test
    void checksAValueOnTooFewRecords() {
        verify(FIRST_MEAN)
                .given(repliedAfter(Duration.ofMinutes(1)))
                .measures(Duration.ofMinutes(1))
                .isNotMeasured(Absence.TOO_FEW);
    }

    @Test
    void takesWhatIsNotSaidToHappenForWhatNeverDoes() {
        Indicator within = Indicator.named("resp.within")
                .called("按时响应率", "Replied within an hour")
                .measures(Formula.share(FIRST_RESPONSE_TIME.atMost(Duration.ofHours(1))))
                .build();
        verify(within).given(row(OPENED_AT, NOON)).measures(0).onSampleOf(1);
    }

    @Test
    void selectsByThePeriodIfTheSourceIsGiven() {
        ScoringPeriod june = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneId.of("Asia/Shanghai"));
        Indicator volume = Indicator.named("volume")
                .called("工单量", "Cases")
                .measures(Formula.count(Cases.SOURCE))
                .build();
        verify(volume)
                .in(june)
                .given(
                        Cases.SOURCE,
                        row(OPENED_AT, june.from().minusNanos(1)),
                        row(OPENED_AT, june.from()),
                        row(OPENED_AT, june.to()),
                        row())
                .measures(1)
                .onSampleOf(1);
    }

    @Test
    void selectsByTheFieldThatDatesTheIndicator() {
        Indicator replied = Indicator.named("resp.replied")
                .called("首次响应量", "Replies")
                .measures(Formula.count(Cases.SOURCE))
                .datedBy(FIRST_REPLIED_AT)
                .build();
        verify(replied).given(row(FIRST_REPLIED_AT, NOON), row()).measures(1);
    }

    @Test
    void isNotChangedByOtherRows() {
        IndicatorVerifier verifier = verify(FIRST_CONTACT).given(YES, NO);
        verifier.given(YES).measures(1);
        verifier.measures(0.5);
    }

    @Test
    void failsWhereTheValueIsAnother() {
        IndicatorVerifier verifier = verify(FIRST_CONTACT).given(YES, NO);
        assertFails(() -> verifier.measures(0.6), "value of 'need.fcr' must be 0.6, was 0.5");
        assertFails(() -> verifier.measures(0.5 + 2e-9), "value of 'need.fcr' must be 0.500000002, was 0.5");
        assertFails(() -> verifier.measures(0.7, 0.1), "value of 'need.fcr' must be 0.7, was 0.5");
    }

    @Test
    void failsWhereTheDurationIsAnother() {
        assertFails(
                () -> verify(FIRST_MEAN)
                        .given(repliedAfter(Duration.ofMinutes(1)))
                        .measures(Duration.ofMinutes(2)),
                "value of 'resp.firstMean' must be 120.0, was 60.0");
    }

    @Test
    void failsWhereThereIsNoValue() {
        assertFails(() -> verify(FIRST_CONTACT).measures(0.5), "value of 'need.fcr' must be 0.5, was NO_RECORDS");
        assertFails(() -> verify(FIRST_CONTACT).scores(80), "score of 'need.fcr' must be 80.0, was NO_RECORDS");
    }

    @Test
    void failsWhereTheSampleIsAnother() {
        IndicatorVerifier verifier = verify(FIRST_CONTACT).given(YES, NO, row());
        assertFails(() -> verifier.onSampleOf(3), "sample size of 'need.fcr' must be 3, was 2");
        assertFails(() -> verifier.leavesOut(0), "number of records left out of 'need.fcr' must be 0, was 1");
    }

    @Test
    void failsWhereTheScoreIsAnother() {
        assertFails(() -> verify(FIRST_CONTACT).given(YES).scores(80), "score of 'need.fcr' must be 80.0, was 100.0");
    }

    @Test
    void failsWhereThereIsNoCurve() {
        assertFails(
                () -> verify(FIRST_MEAN)
                        .given(repliedAfter(Duration.ofMinutes(1)))
                        .scores(80),
                "score of 'resp.firstMean' must be 80.0, was none without a curve");
    }

    @Test
    void failsWhereTheReasonIsAnother() {
        assertFails(
                () -> verify(FIRST_CONTACT).isNotMeasured(Absence.TOO_FEW),
                "absence of 'need.fcr' must be TOO_FEW, was NO_RECORDS");
        assertFails(
                () -> verify(FIRST_CONTACT).given(YES, NO).isNotMeasured(Absence.NO_RECORDS),
                "absence of 'need.fcr' must be NO_RECORDS, was 0.5");
        assertFails(
                () -> verify(FIRST_MEAN).given(repliedAfter(Duration.ZERO)).isNotMeasured(Absence.NO_RECORDS),
                "absence of 'resp.firstMean' must be NO_RECORDS, was TOO_FEW");
    }

    @Test
    void refusesFieldsThatTheIndicatorDoesNotRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> verify(FIRST_CONTACT).given(row(Cases.STORE, "Xujiahui")))
                .withMessage("field of a row for 'need.fcr' must be read by it, was 'cases.store'");
    }

    @Test
    void refusesFieldsOfAnotherSource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> verify(FIRST_CONTACT).given(Cases.SOURCE, row(Surveys.STORE, "Xujiahui")))
                .withMessage("field of a row of 'cases' must belong to it, was 'surveys.store'\nMaybe 'cases.store'?");
    }

    /** An urgent case after an hour earns 50 of two hours, two others after an hour 100 each. */
    @Test
    void knowsTheTargetOfEachWord() {
        Indicator byPriority = Indicator.named("resp.byPriority")
                .called("首次响应时间", "First response time")
                .measures(Formula.mean(FIRST_RESPONSE_TIME))
                .scoredBy(ScoreCurve.linear(Duration.ofHours(4), Duration.ofHours(1)))
                .scoredBy(PRIORITY, "urgent", ScoreCurve.linear(Duration.ofHours(2), Duration.ZERO))
                .minimumSample(10)
                .build();
        Row anHour = repliedAfter(Duration.ofHours(1));
        verify(byPriority)
                .given(anHour.and(PRIORITY, "urgent"), anHour.and(PRIORITY, "normal"), anHour.and(PRIORITY, "normal"))
                .measures(Duration.ofHours(1))
                .onSampleOf(3)
                .scores(250 / 3.0);
    }
}
