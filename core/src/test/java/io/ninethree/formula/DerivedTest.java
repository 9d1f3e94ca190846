package io.ninethree.formula;

import static io.ninethree.formula.Expression.constant;
import static io.ninethree.formula.Expression.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.field.Money;
import io.ninethree.field.Unit;
import io.ninethree.formula.IndicatorValue.Amount;
import io.ninethree.formula.IndicatorValue.Failure;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.IndicatorValue.NotMeasured;
import io.ninethree.statistics.Confidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedTest {

    private static final Expression A = value("a");
    private static final Expression B = value("b");
    private static final IndicatorValue SIX = points(6, 10);
    private static final IndicatorValue MINUS_FOUR = points(-4, 20);

    private static IndicatorValue points(double number, long counted) {
        return IndicatorValue.measured(number, Unit.POINTS, counted);
    }

    private static IndicatorValue missing(Absence reason) {
        return IndicatorValue.notMeasured(reason, Unit.POINTS);
    }

    private static IndicatorValue money(String amount, String currency) {
        return new Amount(Money.of(amount, currency), Sample.of(5));
    }

    private static IndicatorValue evaluate(Unit unit, Expression expression, IndicatorValue a, IndicatorValue b) {
        return Formula.derived(unit, expression).valueOf(Map.of("a", a, "b", b)::get);
    }

    private static IndicatorValue evaluate(Expression expression, IndicatorValue a, IndicatorValue b) {
        return evaluate(Unit.POINTS, expression, a, b);
    }

    private static double number(Expression expression) {
        return evaluate(expression, SIX, MINUS_FOUR).number().orElseThrow();
    }

    @Test
    void calculates() {
        assertThat(number(A.plus(B))).isEqualTo(2);
        assertThat(number(A.minus(B))).isEqualTo(10);
        assertThat(number(A.times(B))).isEqualTo(-24);
        assertThat(number(A.dividedBy(B))).isEqualTo(-1.5);
        assertThat(number(A.min(B))).isEqualTo(-4);
        assertThat(number(A.max(B))).isEqualTo(6);
        assertThat(number(A.orElse(B))).isEqualTo(6);
        assertThat(number(A.clamp(0, 5))).isEqualTo(5);
        assertThat(number(B.clamp(0, 5))).isZero();
        assertThat(number(A.clamp(0, 7))).isEqualTo(6);
        assertThat(number(A.clamp(constant(0), B))).isEqualTo(-4);
        assertThat(number(A.plus(B).times(constant(3)))).isEqualTo(6);
    }

    @Property
    void calculatesLikeTheLanguage(@ForAll double a, @ForAll double b) {
        double expected = (a - b) * 0.5 + Math.min(a, b);
        IndicatorValue value = evaluate(A.minus(B).times(constant(0.5)).plus(A.min(B)), points(a, 1), points(b, 1));
        assertThat(value.number())
                .isEqualTo(Double.isFinite(expected) ? OptionalDouble.of(expected) : OptionalDouble.empty());
    }

    @Test
    void restsOnTheSmallestSampleAndLeavesOutTheLargest() {
        IndicatorValue a = new Measured(1, Unit.POINTS, new Sample(10, 1, 7, 0), Optional.empty());
        IndicatorValue b = new Measured(2, Unit.POINTS, new Sample(30, 4, 2, 9), Optional.empty());
        Sample both = new Sample(10, 4, 7, 9);
        assertThat(evaluate(A.plus(B), a, b)).isEqualTo(new Measured(3, Unit.POINTS, both, Optional.empty()));
        assertThat(evaluate(B.orElse(A), a, b).sample()).isEqualTo(b.sample());
        assertThat(evaluate(A.times(constant(2)), a, b).sample()).isEqualTo(a.sample());
        assertThat(evaluate(A.clamp(constant(0), B), a, b).sample()).isEqualTo(both);
    }

    @Test
    void hasNoIntervalOfItsOwn() {
        IndicatorValue a =
                new Measured(0.5, Unit.SHARE, Sample.of(10), Optional.of(Confidence.STANDARD.ofShare(5, 10)));
        assertThat(evaluate(Unit.SHARE, A.plus(constant(0)), a, a).interval()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NO_RECORDS, TOO_FEW, NO_RECORDS",
        "TOO_FEW, NO_RECORDS, NO_RECORDS",
        "NOT_YET_DECIDABLE, NOT_CONNECTED, NOT_CONNECTED",
        "FAILED, NOT_CONNECTED, NOT_CONNECTED",
        "DIVISION_BY_ZERO, NO_HISTORY, DIVISION_BY_ZERO",
    })
    void isMissingForTheFirstReason(Absence a, Absence b, Absence reason) {
        List<Expression> expressions = List.of(A.plus(B), A.dividedBy(B), A.max(B), A.orElse(B), A.clamp(B, B));
        assertThat(expressions)
                .allSatisfy(expression -> assertThat(evaluate(expression, missing(a), missing(b)))
                        .isEqualTo(new NotMeasured(reason, Unit.POINTS, Sample.NONE)));
    }

    @Test
    void isMissingIfOneOperandIs() {
        IndicatorValue few = new NotMeasured(Absence.TOO_FEW, Unit.SECONDS, new Sample(3, 0, 2, 0));
        assertThat(evaluate(A.plus(B), SIX, few))
                .isEqualTo(new NotMeasured(Absence.TOO_FEW, Unit.POINTS, new Sample(3, 0, 2, 0)));
        assertThat(evaluate(A.plus(B), few, SIX))
                .isEqualTo(new NotMeasured(Absence.TOO_FEW, Unit.POINTS, new Sample(3, 0, 2, 0)));
        assertThat(evaluate(A.times(constant(2)), few, SIX))
                .isEqualTo(new NotMeasured(Absence.TOO_FEW, Unit.POINTS, new Sample(3, 0, 2, 0)));
    }

    @Test
    void takesTheFirstThatIsMeasured() {
        assertThat(evaluate(A.orElse(B), missing(Absence.FAILED), SIX)).isEqualTo(SIX);
        assertThat(evaluate(A.orElse(constant(0)), missing(Absence.NO_RECORDS), SIX))
                .isEqualTo(new Measured(0, Unit.POINTS, Sample.NONE, Optional.empty()));
    }

    @Test
    void isMissingIfItIsDividedByZero() {
        assertThat(evaluate(A.dividedBy(B), SIX, points(0, 3)))
                .isEqualTo(new NotMeasured(Absence.DIVISION_BY_ZERO, Unit.POINTS, Sample.of(3)));
        assertThat(evaluate(A.dividedBy(B), points(0, 3), points(-0.0, 3)))
                .isEqualTo(new NotMeasured(Absence.DIVISION_BY_ZERO, Unit.POINTS, Sample.of(3)));
        assertThat(evaluate(A.dividedBy(B).orElse(A), SIX, points(0, 3))).isEqualTo(SIX);
    }

    @Test
    void failsIfItIsTooLarge() {
        assertThat(evaluate(A.times(A), points(1e300, 3), SIX))
                .isEqualTo(new NotMeasured(Absence.FAILED, Unit.POINTS, Sample.of(3)));
    }

    @Test
    void keepsWhatFailed() {
        List<Failure> one = List.of(new Failure("x", 2), new Failure("y", 1));
        List<Failure> other = List.of(new Failure("x", 3));
        IndicatorValue a = new NotMeasured(Absence.FAILED, Unit.POINTS, Sample.NONE, one);
        IndicatorValue b = new NotMeasured(Absence.FAILED, Unit.POINTS, Sample.NONE, other);
        assertThat(evaluate(A.plus(B), a, b))
                .isEqualTo(new NotMeasured(
                        Absence.FAILED, Unit.POINTS, Sample.NONE, List.of(new Failure("x", 5), new Failure("y", 1))));
        assertThat(evaluate(A.plus(B), a, missing(Absence.NOT_CONNECTED))).isEqualTo(missing(Absence.NOT_CONNECTED));
        assertThat(evaluate(A.plus(B), a, missing(Absence.NO_RECORDS))).isEqualTo(a);
    }

    @Test
    void keepsMoneyInItsCurrency() {
        assertThat(evaluate(Unit.MONEY, A.plus(B), money("0.1", "CNY"), money("0.2", "CNY")))
                .isEqualTo(money("0.3", "CNY"));
        assertThat(evaluate(Unit.MONEY, A.times(constant(2)), money("1.5", "EUR"), SIX))
                .isEqualTo(money("3", "EUR"));
        assertThat(evaluate(Unit.MONEY, A.plus(constant(1)), money("1.5", "EUR"), SIX))
                .isEqualTo(money("2.5", "EUR"));
        assertThat(evaluate(Unit.COUNT, A.dividedBy(B), money("1", "EUR"), money("4", "EUR")))
                .isEqualTo(IndicatorValue.measured(0.25, Unit.COUNT, 5));
    }

    @Test
    void doesNotMixCurrencies() {
        IndicatorValue mixed = new NotMeasured(Absence.MIXED_CURRENCIES, Unit.MONEY, Sample.of(5));
        List<Expression> expressions = List.of(A.plus(B), A.minus(B), A.min(B), A.max(B), A.dividedBy(B));
        assertThat(expressions)
                .allSatisfy(
                        expression -> assertThat(evaluate(Unit.MONEY, expression, money("1", "EUR"), money("1", "CNY")))
                                .isEqualTo(mixed));
        assertThat(evaluate(Unit.MONEY, A.times(constant(2)).plus(B), money("1", "EUR"), money("1", "CNY")))
                .isEqualTo(mixed);
    }

    @Test
    void failsIfTheMoneyIsTooMuch() {
        assertThat(evaluate(Unit.MONEY, A.times(B), money("1e29", "EUR"), points(100, 9)))
                .isEqualTo(new NotMeasured(Absence.FAILED, Unit.MONEY, Sample.of(5)));
    }

    @Test
    void refusesToFollowFromNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.derived(Unit.COUNT, constant(1).plus(constant(2))))
                .withMessage("expression of a derived formula must read an indicator, was (1 + 2)");
    }
}
