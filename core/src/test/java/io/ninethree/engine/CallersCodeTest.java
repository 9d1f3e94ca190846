package io.ninethree.engine;

import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.contract.IndicatorVerifier;
import io.ninethree.fact.Flaw;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.WorkingTime;
import io.ninethree.field.Condition;
import io.ninethree.field.NumberField;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Index;
import io.ninethree.formula.Sample;
import io.ninethree.model.Experience;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecard.Unreadable;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a caller's own curve or working time breaks is its own value and nothing else. */
class CallersCodeTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private static final ScoreCurve BROKEN_CURVE = value -> {
        throw new IllegalStateException("no curve today");
    };

    private static final Indicator MEAN = indicator("a", ScoreCurve.linear(Duration.ofHours(2), Duration.ofHours(0)));

    private static final WorkingTime BROKEN_TIME = new WorkingTime() {
        @Override
        public String name() {
            return "broken";
        }

        @Override
        public Duration between(Instant from, Instant to) {
            if (from.equals(NOON)) {
                throw new ArithmeticException("no time at noon");
            }
            return Duration.between(from, to);
        }
    };

    private record Call(Instant from, Instant to) {}

    @Test
    void aCurveThatThrowsFailsItsIndicatorOnly() {
        ScoreCurve timed = new ScoreCurve() {
            @Override
            public double score(double value) {
                return BROKEN_CURVE.score(value);
            }

            @Override
            public boolean takesDurations() {
                return true;
            }
        };
        Scorecard card = scored(WorkingTime.always(), MEAN, indicator("b", timed));

        assertThat(card.of("a").points()).hasValue(25);
        assertThat(card.of("b").absence()).contains(Absence.FAILED);
    }

    @Test
    void aWorkingTimeThatThrowsLosesOneValue() {
        Scorecard card = scored(BROKEN_TIME, MEAN);

        assertThat(card.of("a").value().sample()).isEqualTo(new Sample(1, 0, 0, 1));
        assertThat(card.readings().get(0).unreadable())
                .containsExactly(new Unreadable(
                        Cases.RESOLUTION_TIME, Flaw.threw(new ArithmeticException("no time at noon")), 1));
        assertThat(card.of("a").points()).hasValue(0);
    }

    @Test
    void aWorkingTimeThatRunsBackwardsLosesItsValues() {
        WorkingTime backwards = new WorkingTime() {
            @Override
            public String name() {
                return "backwards";
            }

            @Override
            public Duration between(Instant from, Instant to) {
                return Duration.between(to, from);
            }
        };

        Scorecard card = scored(backwards, MEAN);
        assertThat(card.of("a").value().sample()).isEqualTo(new Sample(0, 0, 0, 2));
        assertThat(card.readings().get(0).unreadable())
                .containsExactly(new Unreadable(Cases.RESOLUTION_TIME, Flaw.negative(), 2));
    }

    @Test
    void weightsLargerThanAnyNumberFail() {
        NumberField stars = NumberField.named("calls.stars", Unit.POINTS).onScale(0, 1);
        List<Index.Band> bands = List.of(new Index.Band(0, Double.MAX_VALUE));
        Indicator huge = Indicator.named("huge")
                .called("巨大", "Huge")
                .measures(new Index(stars, bands, Condition.always()))
                .build();

        IndicatorVerifier.verify(huge).given(row(stars, 1)).isNotMeasured(Absence.FAILED);
    }

    @Test
    void aRowMayHoldWhatADerivedFlagFollowsFrom() {
        Indicator reopened = Indicator.named("reopened")
                .called("重新打开", "Reopened")
                .measures(Formula.share(Cases.REOPENED.isTrue()))
                .build();

        IndicatorVerifier.verify(reopened)
                .given(row(Cases.FIRST_RESOLVED_AT, NOON, Cases.REOPENED_AT, NOON.plusSeconds(60)))
                .measures(1)
                .onSampleOf(1);
    }

    private static Indicator indicator(String id, ScoreCurve curve) {
        return Indicator.named(id)
                .called("解决时长", "Resolution time")
                .measures(Formula.mean(Cases.RESOLUTION_TIME))
                .scoredBy(curve)
                .under(Experience.RESPONSE_SPEED)
                .build();
    }

    /** One call of one hour at noon, one of two hours later. */
    private static Scorecard scored(WorkingTime time, Indicator... indicators) {
        RecordMapping<Call> calls = RecordMapping.of(Call.class, Cases.SOURCE)
                .map(Cases.OPENED_AT, Call::from)
                .map(Cases.RESOLVED_AT, Call::to)
                .timedIn(time, Cases.RESOLUTION_TIME);
        Instant later = NOON.plusSeconds(7_200);
        return ScoringEngine.of(ServiceModel.of(indicators))
                .score(
                        ScoringPeriod.wholeTime(NOON.plusSeconds(86_400)),
                        calls.of(List.of(
                                new Call(NOON, NOON.plusSeconds(3_600)), new Call(later, later.plusSeconds(7_200)))));
    }
}
