package io.ninethree.score;

import static io.ninethree.score.Graded.graded;
import static io.ninethree.score.Graded.information;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ninethree.field.CategoryField;
import io.ninethree.field.MoneyField;
import io.ninethree.field.Unit;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Formula;
import io.ninethree.model.Experience;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.statistics.Confidence;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IndicatorTest {

    private static final Formula RESPONSE = Formula.mean(Cases.FIRST_RESPONSE_TIME);

    @Test
    void remembersWhatItWasBuiltFrom() {
        Indicator indicator = graded("a.b")
                .under(Experience.NEED_INSIGHT)
                .core()
                .minimumSample(30)
                .build();
        assertThat(indicator.curve()).contains(ScoreCurve.linear(0, 100));
        assertThat(indicator.dimension()).contains(Experience.NEED_INSIGHT);
        assertThat(indicator.isCore()).isTrue();
        assertThat(indicator.minimumSample()).isEqualTo(30);
    }

    @Test
    void isOnlyInformationWithoutACurve() {
        Indicator indicator = information("a").build();
        assertThat(indicator.curve()).isEmpty();
        assertThat(indicator.minimumSample()).isOne();
    }

    @Test
    void readsTheFieldsOfItsFormulaAndTheOneThatDatesIt() {
        Indicator indicator =
                indicator("a", RESPONSE).datedBy(Cases.RESOLVED_AT).build();
        assertThat(indicator.fields()).containsExactly(Cases.FIRST_RESPONSE_TIME, Cases.RESOLVED_AT);
    }

    @Test
    void isEqualIfItSaysTheSame() {
        assertThat(graded("a").minimumSample(2).build())
                .isEqualTo(graded("a").minimumSample(2).build())
                .hasSameHashCodeAs(graded("a").minimumSample(2).build())
                .isNotEqualTo(graded("a").minimumSample(3).build());
    }

    @Test
    void refusesEverythingThatIsWrongAtOnce() {
        Indicator.Builder wrong = indicator("First Response", RESPONSE)
                .scoredBy(ScoreCurve.linear(30, 3))
                .minimumSample(0)
                .datedBy(Surveys.ANSWERED_AT);
        assertThat(problems(wrong))
                .containsExactly(
                        new Problem("First Response", "id must be names joined by points, was 'First Response'"),
                        new Problem(
                                "First Response",
                                "curve of a duration must be given in durations, was given in numbers"),
                        new Problem("First Response", "minimum sample must be at least 1, was 0"),
                        new Problem("First Response", "dating field must belong to 'cases', was 'surveys.answeredAt'"));
    }

    @Test
    void refusesACurveInDurationsForANumber() {
        Indicator.Builder wrong = information("a").scoredBy(ScoreCurve.linear(Duration.ofHours(1), Duration.ZERO));
        assertThat(problems(wrong))
                .containsExactly(
                        new Problem("a", "curve of a number must be given in numbers, was given in durations"));
    }

    @Test
    void readsNoFieldsIfItIsDerived() {
        assertThat(indicator("a", Formula.derived(Unit.POINTS, Expression.value("b")))
                        .build()
                        .fields())
                .isEmpty();
    }

    @Test
    void refusesADateOfWhatIsDerived() {
        Indicator.Builder wrong = indicator("a", Formula.derived(Unit.POINTS, Expression.value("b")))
                .datedBy(Cases.RESOLVED_AT);
        assertThat(problems(wrong))
                .containsExactly(
                        new Problem("a", "dating field of a derived indicator must be absent, was 'cases.resolvedAt'"));
    }

    /** The same amount would earn other points in another currency. */
    @Test
    void refusesACurveOfMoney() {
        Indicator.Builder wrong = indicator("a", Formula.sum(MoneyField.named("remedies.credited")))
                .scoredBy(ScoreCurve.linear(100, 0));
        assertThat(problems(wrong))
                .containsExactly(new Problem("a", "curve of an amount of money must be absent, was given"));
    }

    @Test
    void refusesACoreWithoutACurve() {
        assertThat(problems(information("a").core()))
                .containsExactly(new Problem("a", "core indicator must have a curve, had none"));
    }

    @Test
    void refusesABlankName() {
        assertThatThrownBy(() -> Indicator.named("a").called("成绩", " ")).hasMessage("en must not be blank, was ' '");
    }

    @Test
    void saysAllProblemsInItsMessage() {
        assertThatThrownBy(() -> information("a").core().minimumSample(-1).build())
                .hasMessage("a: core indicator must have a curve, had none\n"
                        + "a: minimum sample must be at least 1, was -1");
    }

    @Test
    void confirmsTheDirectionOfItsCurve() {
        assertThat(graded("a").higherIsBetter().build().curve()).contains(ScoreCurve.linear(0, 100));
        assertThat(information("a")
                        .scoredBy(ScoreCurve.linear(100, 0))
                        .lowerIsBetter()
                        .build()
                        .curve())
                .contains(ScoreCurve.linear(100, 0));
    }

    @Test
    void refusesACurveOfTheOtherDirection() {
        assertThat(problems(graded("a").lowerIsBetter()))
                .containsExactly(new Problem("a", "curve must earn more with lower values, earned more with higher"));
        assertThat(problems(information("a").scoredBy(ScoreCurve.linear(100, 0)).higherIsBetter()))
                .containsExactly(new Problem("a", "curve must earn more with higher values, earned more with lower"));
        assertThat(problems(information("a")
                        .scoredBy(ScoreCurve.trapezoid(0, 1, 2, 3))
                        .higherIsBetter()))
                .containsExactly(new Problem("a", "curve must earn more with higher values, earned more with middle"));
    }

    @Test
    void keepsEverythingButItsCurve() {
        CategoryField subject = CategoryField.named("exams.subject");
        Indicator.Builder all = graded("a")
                .under(Experience.NEED_INSIGHT)
                .core()
                .minimumSample(30)
                .scoredBy(subject, "arts", ScoreCurve.linear(0, 90))
                .metBy(Indicator.Proof.LOWER_BOUND)
                .confidence(Confidence.at(0.9))
                .guardedBy("b");
        Indicator before = all.build();
        ScoreCurve strict = ScoreCurve.linear(50, 100);
        assertThat(before.withCurve(strict))
                .isEqualTo(all.scoredBy(strict).build())
                .isNotEqualTo(before);
        assertThat(before.withCurve(strict).withCurve(ScoreCurve.linear(0, 100)))
                .isEqualTo(before);
        assertThat(before.withMinimumSample(31).minimumSample()).isEqualTo(31);
        assertThat(before.withMinimumSample(31).withMinimumSample(before.minimumSample()))
                .isEqualTo(before);
    }

    @Test
    void refusesADirectionWithoutACurve() {
        assertThat(problems(information("a").higherIsBetter()))
                .containsExactly(new Problem("a", "direction must have a curve that confirms it, had none"));
    }

    @Test
    void refusesToGuardItself() {
        assertThat(problems(graded("a").guardedBy("a")))
                .containsExactly(new Problem("a", "guard must be another indicator, was 'a' itself"));
    }

    @Test
    void remembersHowItsTargetIsProven() {
        Indicator indicator = graded("a")
                .metBy(Indicator.Proof.LOWER_BOUND)
                .confidence(Confidence.at(0.9))
                .guardedBy("b")
                .build();
        assertThat(indicator.proof()).isEqualTo(Indicator.Proof.LOWER_BOUND);
        assertThat(indicator.confidence()).contains(Confidence.at(0.9));
        assertThat(indicator.guard()).contains("b");
        assertThat(graded("a").build().proof()).isEqualTo(Indicator.Proof.POINT);
    }

    private static Indicator.Builder indicator(String id, Formula formula) {
        return Indicator.named(id).called("指标", "Indicator").measures(formula);
    }

    private static List<Problem> problems(Indicator.Builder wrong) {
        return catchThrowableOfType(InvalidDefinitionException.class, wrong::build)
                .problems();
    }
}
