package io.ninethree.score;

import io.ninethree.formula.Expression;
import io.ninethree.formula.Expression.Clamp;
import io.ninethree.formula.Expression.Combination;
import io.ninethree.formula.Expression.Constant;
import io.ninethree.formula.Expression.Value;

/** Expressions, each above those that it is made of. */
final class ExpressionLines {

    private ExpressionLines() {}

    static Line of(Expression expression) {
        if (expression instanceof Value value) {
            return Line.of("value", Words.quoted(value.indicatorId()));
        }
        if (expression instanceof Constant constant) {
            return Line.of("constant", Words.number(constant.number()));
        }
        return expression instanceof Combination combination ? combination(combination) : clamp((Clamp) expression);
    }

    private static Line combination(Combination combination) {
        return Line.of(Words.constant(combination.operator())).above(of(combination.left()), of(combination.right()));
    }

    private static Line clamp(Clamp clamp) {
        return Line.of("clamp")
                .above(
                        of(clamp.of()),
                        of(clamp.low()).as("low"),
                        of(clamp.high()).as("high"));
    }
}
