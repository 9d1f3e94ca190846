package io.ninethree.formula;

import io.ninethree.field.Money;
import io.ninethree.field.Unit;
import io.ninethree.formula.Expression.Clamp;
import io.ninethree.formula.Expression.Combination;
import io.ninethree.formula.Expression.Constant;
import io.ninethree.formula.Expression.Value;
import io.ninethree.formula.IndicatorValue.Amount;
import io.ninethree.formula.IndicatorValue.Failure;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.IndicatorValue.NotMeasured;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The evaluation of one derived formula. On the way every value is in the unit of a count, but for money, which is in the
 * unit of its currency, so that currencies are not mixed.
 */
final class Evaluation {

    /** The sample of a constant, which bounds no other one. */
    private static final Sample UNBOUNDED = Sample.of(Long.MAX_VALUE);

    private static final int DECIMALS_OF_MONEY = 10;

    private final Unit unit;
    private final Function<String, IndicatorValue> values;

    Evaluation(Unit unit, Function<String, IndicatorValue> values) {
        this.unit = unit;
        this.values = values;
    }

    IndicatorValue of(Expression expression) {
        IndicatorValue value = term(expression);
        Sample sample = value.sample().counted() == Long.MAX_VALUE ? Sample.NONE : value.sample();
        if (value instanceof Measured measured) {
            boolean money = unit.equals(Unit.MONEY) && !measured.unit().equals(Unit.COUNT);
            return money ? amount(measured, sample) : new Measured(measured.value(), unit, sample, Optional.empty());
        }
        NotMeasured missing = (NotMeasured) value;
        return new NotMeasured(missing.reason(), unit, sample, missing.failures());
    }

    private IndicatorValue amount(Measured measured, Sample sample) {
        try {
            BigDecimal rounded = new BigDecimal(measured.value()).setScale(DECIMALS_OF_MONEY, RoundingMode.HALF_EVEN);
            return new Amount(Money.of(rounded, measured.unit().code()), sample);
        } catch (IllegalArgumentException e) {
            return new NotMeasured(Absence.FAILED, unit, sample);
        }
    }

    private IndicatorValue term(Expression expression) {
        if (expression instanceof Value value) {
            return operand(values.apply(value.indicatorId()));
        }
        if (expression instanceof Combination combination) {
            return combined(combination);
        }
        return expression instanceof Clamp clamp
                ? term(clamp.inSteps())
                : measured(((Constant) expression).number(), Unit.COUNT, UNBOUNDED);
    }

    private static IndicatorValue operand(IndicatorValue value) {
        if (value instanceof NotMeasured) {
            return value;
        }
        Unit currency = value instanceof Amount amount ? amount.unit() : Unit.COUNT;
        return measured(value.number().orElseThrow(), currency, value.sample());
    }

    private IndicatorValue combined(Combination combination) {
        IndicatorValue left = term(combination.left());
        if (combination.operator() == Expression.Operator.OR_ELSE
                && left.number().isPresent()) {
            return left;
        }
        IndicatorValue right = term(combination.right());
        if (combination.operator() == Expression.Operator.OR_ELSE
                && right.number().isPresent()) {
            return right;
        }
        return left instanceof Measured a && right instanceof Measured b
                ? combined(combination.operator(), a, b)
                : missing(left, right);
    }

    private static IndicatorValue combined(Expression.Operator operator, Measured left, Measured right) {
        Sample sample = both(left.sample(), right.sample());
        boolean amounts = !left.unit().equals(Unit.COUNT) && !right.unit().equals(Unit.COUNT);
        if (amounts && !left.unit().equals(right.unit())) {
            return new NotMeasured(Absence.MIXED_CURRENCIES, Unit.COUNT, sample);
        }
        if (operator == Expression.Operator.DIVIDED_BY && right.value() == 0) {
            return new NotMeasured(Absence.DIVISION_BY_ZERO, Unit.COUNT, sample);
        }
        return measured(number(operator, left.value(), right.value()), unit(operator, left, right), sample);
    }

    /** The currency that is left; it cancels where money is divided by money. */
    private static Unit unit(Expression.Operator operator, Measured left, Measured right) {
        if (operator == Expression.Operator.DIVIDED_BY && left.unit().equals(right.unit())) {
            return Unit.COUNT;
        }
        return left.unit().equals(Unit.COUNT) ? right.unit() : left.unit();
    }

    private static double number(Expression.Operator operator, double left, double right) {
        return switch (operator) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case DIVIDED_BY -> left / right;
            case MIN -> Math.min(left, right);
            case MAX -> Math.max(left, right);
            case OR_ELSE -> left;
        };
    }

    private static IndicatorValue measured(double number, Unit unit, Sample sample) {
        return Double.isFinite(number)
                ? new Measured(number, unit, sample, Optional.empty())
                : new NotMeasured(Absence.FAILED, unit, sample);
    }

    private static IndicatorValue missing(IndicatorValue left, IndicatorValue right) {
        List<NotMeasured> missing = Stream.of(left, right)
                .filter(NotMeasured.class::isInstance)
                .map(NotMeasured.class::cast)
                .toList();
        Absence reason =
                missing.stream().map(NotMeasured::reason).sorted().findFirst().orElseThrow();
        return new NotMeasured(reason, Unit.COUNT, both(left.sample(), right.sample()), failures(reason, missing));
    }

    private static List<Failure> failures(Absence reason, List<NotMeasured> missing) {
        TreeMap<String, Long> counts = missing.stream()
                .filter(each -> each.reason() == reason)
                .flatMap(each -> each.failures().stream())
                .collect(Collectors.toMap(Failure::kind, Failure::count, Long::sum, TreeMap::new));
        return counts.entrySet().stream()
                .map(entry -> new Failure(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Sample both(Sample some, Sample others) {
        return new Sample(
                Math.min(some.counted(), others.counted()),
                Math.max(some.absent(), others.absent()),
                Math.max(some.undecided(), others.undecided()),
                Math.max(some.unreadable(), others.unreadable()));
    }
}
