package io.ninethree.formula;

import io.ninethree.field.Unit;
import io.ninethree.formula.Expression.Clamp;
import io.ninethree.formula.Expression.Combination;
import io.ninethree.formula.Expression.Value;
import java.util.Optional;
import java.util.function.Function;

/** The units of expressions, empty for a pure number. */
final class ExpressionUnits {

    private ExpressionUnits() {}

    static Optional<Unit> of(Expression expression, Function<String, Unit> units) {
        if (expression instanceof Value value) {
            return Optional.of(units.apply(value.indicatorId()));
        }
        if (expression instanceof Combination combination) {
            return of(combination, of(combination.left(), units), of(combination.right(), units));
        }
        return expression instanceof Clamp clamp ? of(clamp.inSteps(), units) : Optional.empty();
    }

    private static Optional<Unit> of(Combination combination, Optional<Unit> left, Optional<Unit> right) {
        return switch (combination.operator()) {
            case PLUS, MINUS, MIN, MAX, OR_ELSE -> same(combination, left, right);
            case TIMES -> left.map(unit -> right.map(unit::times).orElse(unit)).or(() -> right);
            case DIVIDED_BY ->
                right.map(unit -> left.orElse(Unit.COUNT).per(unit)).or(() -> left);
        };
    }

    private static Optional<Unit> same(Combination combination, Optional<Unit> left, Optional<Unit> right) {
        if (left.isPresent() && right.isPresent() && !left.equals(right)) {
            throw new IllegalArgumentException("units in " + combination + " must be the same, were '" + left.get()
                    + "' and '" + right.get() + "'");
        }
        return left.or(() -> right);
    }
}
