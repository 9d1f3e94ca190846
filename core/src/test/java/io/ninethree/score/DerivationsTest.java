package io.ninethree.score;

import static io.ninethree.formula.Expression.constant;
import static io.ninethree.formula.Expression.value;
import static io.ninethree.score.Graded.heading;
import static io.ninethree.score.Graded.indicator;
import static io.ninethree.score.Graded.information;
import static io.ninethree.score.Graded.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ninethree.field.Unit;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Formula;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.vocabulary.Cases;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DerivationsTest {

    private static final Indicator VOLUME = Indicator.named("volume")
            .called("工单量", "Volume")
            .measures(Formula.count(Cases.SOURCE))
            .build();

    private static Indicator derived(String id, Unit unit, Expression expression) {
        return Indicator.named(id)
                .called("派生", "Derived")
                .measures(Formula.derived(unit, expression))
                .build();
    }

    private static Indicator points(String id, Expression expression) {
        return derived(id, Unit.POINTS, expression);
    }

    private static List<Problem> problems(Indicator... derived) {
        return catchThrowableOfType(
                        InvalidDefinitionException.class,
                        () -> model(
                                heading("all", heading("one", indicator("grade.one"), indicator("grade.two"))),
                                derived))
                .problems();
    }

    @Test
    void mayLeadToIndicatorsAnywhereInTheModel() {
        Indicator scored = Indicator.named("scored")
                .called("派生", "Derived")
                .measures(Formula.derived(Unit.POINTS, value("beside").plus(value("x"))))
                .scoredBy(ScoreCurve.linear(0, 100))
                .build();
        Indicator beside = points("beside", value("y").minus(value("plain")));
        Indicator rate = derived("rate", Unit.COUNT, value("volume").dividedBy(value("volume")));
        ServiceModel model = model(
                heading("all", heading("left", scored, indicator("x")), heading("right", indicator("y"))),
                beside,
                information("plain").build(),
                VOLUME,
                rate);
        assertThat(model.indicators()).contains(scored, beside, rate);
    }

    @Test
    void refusesUnknownIndicatorsAndGuessesWhatWasMeant() {
        assertThat(problems(points("sum", value("grade.oen").plus(value("speed")))))
                .containsExactly(
                        new Problem("sum", "no indicator 'grade.oen'\nMaybe 'grade.one'?"),
                        new Problem("sum", "no indicator 'speed'"));
    }

    @Test
    void refusesToLeadBackToItself() {
        assertThat(problems(
                        points("a", value("b").max(value("grade.one"))),
                        points("b", value("c")),
                        points("c", value("b")),
                        points("d", value("d")),
                        points("e", value("a"))))
                .containsExactly(
                        new Problem("b", "derivation must not lead back to itself, was b -> c -> b"),
                        new Problem("d", "derivation must not lead back to itself, was d -> d"));
    }

    /** It is no cycle to reach the same indicator on two ways. */
    @Test
    void mayMeetAgain() {
        Indicator left = points("left", value("grade.one"));
        Indicator right = points("right", value("grade.one").times(constant(2)));
        Indicator top = points("top", value("left").plus(value("right")));
        assertThat(model(heading("all", indicator("grade.one")), top, right, left)
                        .indicators())
                .hasSize(4);
    }

    @Test
    void refusesUnitsThatDoNotGoTogether() {
        assertThat(problems(
                        VOLUME,
                        points("sum", value("grade.one").plus(value("volume"))),
                        derived("part", Unit.SECONDS, value("grade.one").dividedBy(value("grade.two"))),
                        points("fine", value("grade.one").times(value("volume")))))
                .containsExactly(
                        new Problem("sum", "units in ('grade.one' + 'volume') must be the same, were 'points' and '1'"),
                        new Problem("part", "unit must be '1', which ('grade.one' / 'grade.two') gives, was 's'"));
    }

    @Test
    void saysEverythingThatIsWrongAtItsPlace() {
        Indicator odd = points("odd", value("nowhere"));
        Indicator even = derived("even", Unit.SECONDS, value("x"));
        List<Problem> problems = catchThrowableOfType(
                        InvalidDefinitionException.class,
                        () -> model(heading("all", heading("left", odd, indicator("x")), indicator("x")), even))
                .problems();
        assertThat(problems)
                .containsExactly(
                        new Problem("all/x", "id must occur once in a model, was 'x' again"),
                        new Problem("all/left/odd", "no indicator 'nowhere'"),
                        new Problem("even", "unit must be 'points', which 'x' gives, was 's'"));
    }
}
