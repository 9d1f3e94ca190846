package io.ninethree.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.FlagField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Unit;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.model.Experience;
import io.ninethree.score.Aggregation;
import io.ninethree.score.Gate;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class WhatIfTest {

    private static final ScoringPeriod JUNE = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC);
    private static final FlagField SOLVED = FlagField.named("exams.solved");
    private static final NumberField ERRORS = NumberField.named("exams.errors", Unit.COUNT);

    private static final Indicator RATE = Indicator.named("rate")
            .called("解决率", "Solved")
            .measures(Formula.share(SOLVED.isTrue()))
            .scoredBy(ScoreCurve.through(0.4, 0.8, 1.0))
            .under(Experience.NEED_INSIGHT)
            .minimumSample(10)
            .build();
    private static final Indicator FAULTS = Indicator.named("faults")
            .called("差错", "Errors")
            .measures(Formula.mean(ERRORS))
            .scoredBy(ScoreCurve.linear(10, 0))
            .under(Experience.ATTENTION_TO_DETAIL)
            .build();
    private static final Indicator UNSOLVED = Indicator.named("unsolved")
            .called("未解决率", "Unsolved")
            .measures(Formula.derived(Unit.SHARE, Expression.constant(1).minus(Expression.value("rate"))))
            .scoredBy(ScoreCurve.linear(1.0, 0.0))
            .under(Experience.EMOTIONAL_CONNECTION)
            .build();

    private static final ServiceModel PLAIN = ServiceModel.of(RATE, FAULTS);

    private static Scorecard card(ServiceModel model, double rate, double faults) {
        return Scorecard.of(
                model,
                JUNE,
                Map.of(
                        "rate", IndicatorValue.measured(rate, Unit.SHARE, 50),
                        "faults", IndicatorValue.measured(faults, Unit.COUNT, 50)));
    }

    @Test
    void scoresAgainWithAnotherValue() {
        Scorecard changed = WhatIf.of(card(PLAIN, 0.6, 5)).with("rate", 0.8);
        assertThat(changed.of("rate").points()).hasValue(80);
        assertThat(changed.of("faults").points()).hasValue(50);
        assertThat(changed.overall().points()).hasValue(65);
    }

    /** A value that nobody measured must be able to count. */
    @Test
    void givesASetValueTheSampleThatItMustHave() {
        Scorecard empty = Scorecard.of(PLAIN, JUNE, Map.of());
        assertThat(WhatIf.of(empty).with("rate", 0.8).of("rate").points()).hasValue(80);
    }

    @Test
    void letsWhatIsDerivedFollow() {
        ServiceModel model = PLAIN.with(UNSOLVED);
        Scorecard now = Scorecard.of(
                model,
                JUNE,
                Map.of(
                        "rate", IndicatorValue.measured(0.6, Unit.SHARE, 50),
                        "unsolved", IndicatorValue.measured(0.4, Unit.SHARE, 50)));
        assertThat(WhatIf.of(now)
                        .with("rate", 0.9)
                        .of("unsolved")
                        .value()
                        .number()
                        .orElseThrow())
                .isCloseTo(0.1, within(1e-12));
        assertThat(WhatIf.of(now).with("unsolved", 0.2).of("rate").value().number())
                .hasValue(0.6);
    }

    /** What is derived of a derived indicator follows as well, wherever it stands in the model. */
    @Test
    void letsWhatIsDerivedOfThatFollow() {
        Indicator twice = Indicator.named("twice")
                .called("两倍", "Twice")
                .measures(
                        Formula.derived(Unit.SHARE, Expression.value("unsolved").times(Expression.constant(2))))
                .build();
        ServiceModel model = ServiceModel.of(twice, RATE, FAULTS, UNSOLVED);
        Scorecard now = Scorecard.of(
                model,
                JUNE,
                Map.of(
                        "rate", IndicatorValue.measured(0.6, Unit.SHARE, 50),
                        "unsolved", IndicatorValue.measured(0.4, Unit.SHARE, 50),
                        "twice", IndicatorValue.measured(0.8, Unit.SHARE, 50)));
        Scorecard changed = WhatIf.of(now).with("rate", 0.9);
        assertThat(changed.of("twice").value().number().orElseThrow()).isCloseTo(0.2, within(1e-12));
        assertThat(changed.of("unsolved").value().number().orElseThrow()).isCloseTo(0.1, within(1e-12));
        assertThat(changed.of("faults").value().number()).isEmpty();
    }

    /** (rate's points + 50) / 2 = 65 needs 80 points, which the target earns. */
    @Test
    void findsTheValueThatAGoalNeeds() {
        Requirement required = WhatIf.of(card(PLAIN, 0.6, 5)).required("rate", 65);
        assertThat(required.value().orElseThrow()).isCloseTo(0.8, within(1e-12));
        assertThat(required.gain()).isCloseTo(40, within(1e-9));
        assertThat(required).hasToString("Solved from 60.0 % to 80.0 % would reach 65.0 points");
        assertThat(required.text().zh()).isEqualTo("解决率从 60.0 % 到 80.0 % 即可达到 65.0 分");
    }

    @Test
    void findsTheValueThatAHeadingNeeds() {
        Requirement required = WhatIf.of(card(PLAIN, 0.6, 5)).required("faults", 90, Experience.ATTENTION_TO_DETAIL);
        assertThat(required.value().orElseThrow()).isCloseTo(1, within(1e-9));
    }

    @Test
    void saysThatOneIndicatorAloneIsNotEnough() {
        Requirement required = WhatIf.of(card(PLAIN, 0.6, 5)).required("rate", 95);
        assertThat(required.value()).isEmpty();
        assertThat(required.gain()).isZero();
        assertThat(required).hasToString("Solved alone can not reach 95.0 points");
    }

    /** While the gate holds the whole at 40, no other indicator can lift it. */
    @Test
    void seesGates() {
        ServiceModel gated = PLAIN.withRoot(PLAIN.root().withGate(Gate.below("rate", 0.7, 40)));
        WhatIf now = WhatIf.of(card(gated, 0.6, 5));
        assertThat(now.required("faults", 60).value()).isEmpty();
        assertThat(now.required("rate", 60).value().orElseThrow()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void needsNothingForAGoalThatIsReached() {
        Requirement required = WhatIf.of(card(PLAIN, 0.6, 5)).required("rate", 40);
        assertThat(required.value()).hasValue(0.6);
        assertThat(required.gain()).isZero();
        assertThat(WhatIf.of(card(PLAIN, 0.6, 5)).soonest(40)).isEmpty();
    }

    @Test
    void putsTheEasiestChangeFirst() {
        ServiceModel geometric = PLAIN.withRoot(PLAIN.root().withAggregation(Aggregation.geometric()));
        List<Requirement> changes = WhatIf.of(card(geometric, 0.75, 8)).soonest(60);
        assertThat(changes).extracting(each -> each.now().id()).containsExactly("faults");
        assertThat(WhatIf.of(card(geometric, 0.75, 8)).soonest(40))
                .extracting(each -> each.now().id())
                .containsExactly("faults", "rate");
    }

    @Test
    void refusesWhatTheModelDoesNotHave() {
        assertThatThrownBy(() -> WhatIf.of(card(PLAIN, 0.6, 5)).with("speed", 1))
                .hasMessage("indicator must be one of the model 'Service-quality model', was 'speed'");
        assertThatThrownBy(() -> WhatIf.of(card(PLAIN, 0.6, 5)).required("rate", 101))
                .hasMessage("goal must be between 0 and 100, was 101.0");
    }

    /** The value is enough, and what is a little less ambitious is not. */
    @Property
    void findsTheLeastAmbitiousValue(
            @ForAll @DoubleRange(min = 0.4, max = 1) double rate,
            @ForAll @DoubleRange(max = 10) double faults,
            @ForAll @DoubleRange(min = 1, max = 100) double goal) {
        ServiceModel model = PLAIN.withRoot(PLAIN.root()
                .withAggregation(Aggregation.geometric().notBelow(20))
                .withGate(Gate.ramp("rate", 0.5, 60, 0.9)));
        WhatIf now = WhatIf.of(card(model, rate, faults));
        for (Requirement change : now.soonest(goal)) {
            String id = change.now().id();
            double needed = change.value().orElseThrow();
            double less = id.equals("rate") ? needed - 1e-9 : needed + 1e-9;
            assertThat(now.with(id, needed).overall().points().orElseThrow()).isGreaterThanOrEqualTo(goal);
            assertThat(now.with(id, less).overall().points().orElseThrow()).isLessThan(goal);
        }
    }
}
