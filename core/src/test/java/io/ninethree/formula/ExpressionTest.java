package io.ninethree.formula;

import static io.ninethree.formula.Expression.constant;
import static io.ninethree.formula.Expression.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.field.Unit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    private static final Expression COUNT = value("count");
    private static final Expression SHARE = value("share");
    private static final Expression TIME = value("time");
    private static final Expression POINTS = value("points");
    private static final Expression TWO = constant(2);

    private static final Map<String, Unit> UNITS =
            Map.of("count", Unit.COUNT, "share", Unit.SHARE, "time", Unit.SECONDS, "points", Unit.POINTS);

    private static String unit(Expression expression) {
        return expression.unit(UNITS::get).code();
    }

    private static List<Expression> together(Expression left, Expression right) {
        return List.of(left.plus(right), left.minus(right), left.min(right), left.max(right), left.orElse(right));
    }

    @Test
    void ofOneUnitKeepsIt() {
        assertThat(together(TIME, TIME)).extracting(ExpressionTest::unit).containsOnly("s");
        assertThat(unit(TIME.clamp(TIME, TIME))).isEqualTo("s");
    }

    @Test
    void takesAConstantForAnyUnit() {
        assertThat(Stream.concat(together(TIME, TWO).stream(), together(TWO, TIME).stream()))
                .extracting(ExpressionTest::unit)
                .containsOnly("s");
        assertThat(unit(SHARE.clamp(0, 1))).isEqualTo("%");
        assertThat(unit(constant(1).minus(SHARE))).isEqualTo("%");
    }

    @Test
    void multipliesAndDividesUnits() {
        assertThat(unit(TIME.times(TWO))).isEqualTo("s");
        assertThat(unit(TWO.times(TIME))).isEqualTo("s");
        assertThat(unit(SHARE.times(TWO))).isEqualTo("%");
        assertThat(unit(SHARE.times(POINTS))).isEqualTo("points");
        assertThat(unit(TIME.times(POINTS))).isEqualTo("points·s");
        assertThat(unit(SHARE.dividedBy(TWO))).isEqualTo("%");
        assertThat(unit(TWO.dividedBy(TIME))).isEqualTo("1/s");
        assertThat(unit(COUNT.dividedBy(TIME))).isEqualTo("1/s");
        assertThat(unit(POINTS.dividedBy(TIME).times(TIME))).isEqualTo("points");
        assertThat(unit(TIME.dividedBy(TIME))).isEqualTo("1");
    }

    @Test
    void ofConstantsIsACount() {
        assertThat(unit(TWO.plus(TWO).times(TWO).dividedBy(TWO))).isEqualTo("1");
    }

    @Test
    void refusesUnitsThatDoNotGoTogether() {
        assertThat(together(TIME, POINTS))
                .allSatisfy(expression -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> unit(expression))
                        .withMessage("units in " + expression + " must be the same, were 's' and 'points'"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unit(TIME.plus(POINTS)))
                .withMessage("units in ('time' + 'points') must be the same, were 's' and 'points'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unit(TIME.clamp(TWO, POINTS)))
                .withMessage("units in (('time' max 2) min 'points') must be the same, were 's' and 'points'");
    }

    @Test
    void namesItsIndicatorsInOrder() {
        assertThat(TIME.plus(SHARE).dividedBy(TWO).orElse(TIME.max(COUNT)).indicators())
                .containsExactly("count", "share", "time");
        assertThat(POINTS.clamp(COUNT, TWO).indicators()).containsExactly("count", "points");
        assertThat(TWO.indicators()).isEmpty();
    }

    /** The text of a definition identifies it. */
    @Test
    void saysInWhichOrderItIsEvaluated() {
        assertThat(TIME.minus(TIME.minus(TWO))).hasToString("('time' - ('time' - 2))");
        assertThat(TIME.minus(TIME).minus(TWO)).hasToString("(('time' - 'time') - 2)");
        assertThat(SHARE.times(COUNT).dividedBy(TWO)).hasToString("(('share' * 'count') / 2)");
        assertThat(SHARE.min(COUNT).max(TWO).orElse(TIME))
                .hasToString("((('share' min 'count') max 2) or else 'time')");
        assertThat(SHARE.clamp(0, 1)).hasToString("('share' from 0 to 1)");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void refusesConstantsThatAreNotFinite(double number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> constant(number))
                .withMessage("constant of an expression must be finite, was " + number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHARE.clamp(0, number))
                .withMessage("constant of an expression must be finite, was " + number);
    }

    @Test
    void refusesBoundsThatDoNotAscendAndBlankIds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHARE.clamp(1, 0))
                .withMessage("bounds of a clamp must ascend, were 1.0 and 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value(" "))
                .withMessage("id of an indicator must not be blank, was ' '");
    }
}
