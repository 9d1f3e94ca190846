package io.ninethree.formula;

import static java.util.Collections.unmodifiableSet;
import static java.util.Objects.requireNonNull;

import io.ninethree.field.Unit;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A way to get one number from the values of indicators, as pure description. Immutable and thread-safe.
 *
 * <p>Units are checked: what is added, compared or put in place of each other must have one unit; what is multiplied or
 * divided gets the product or quotient of both. A constant is a pure number: it takes the unit of what it is added to or
 * compared with, and leaves the unit of what it multiplies.
 */
public sealed interface Expression {

    /** The ways in which two expressions make another one. */
    enum Operator {
        /** The sum of both. */
        PLUS("+"),
        /** The first minus the second. */
        MINUS("-"),
        /** The product of both. */
        TIMES("*"),
        /** The first divided by the second; no value if that is 0. */
        DIVIDED_BY("/"),
        /** The smaller of both. */
        MIN("min"),
        /** The larger of both. */
        MAX("max"),
        /** The first, or the second where the first has no value. */
        OR_ELSE("or else");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }
    }

    /**
     * The indicators whose values are read.
     *
     * @return their ids in ascending order
     */
    Set<String> indicators();

    /**
     * The unit of the number.
     *
     * @param units the units of the indicators by their ids
     * @return the unit; that of a count if only constants are combined
     * @throws IllegalArgumentException if two units do not go together
     */
    default Unit unit(Function<String, Unit> units) {
        return ExpressionUnits.of(this, units).orElse(Unit.COUNT);
    }

    /**
     * The value of an indicator.
     *
     * @param indicatorId the id of the indicator
     * @return the expression
     * @throws IllegalArgumentException if the id is blank
     */
    static Expression value(String indicatorId) {
        return new Value(indicatorId);
    }

    /**
     * A pure number.
     *
     * @param number a finite number
     * @return the expression
     * @throws IllegalArgumentException if the number is not finite
     */
    static Expression constant(double number) {
        return new Constant(number);
    }

    /**
     * The sum of this and another expression.
     *
     * @param other what is added
     * @return the expression
     */
    default Expression plus(Expression other) {
        return new Combination(Operator.PLUS, this, other);
    }

    /**
     * The difference of this and another expression.
     *
     * @param other what is subtracted
     * @return the expression
     */
    default Expression minus(Expression other) {
        return new Combination(Operator.MINUS, this, other);
    }

    /**
     * The product of this and another expression.
     *
     * @param other the other factor
     * @return the expression
     */
    default Expression times(Expression other) {
        return new Combination(Operator.TIMES, this, other);
    }

    /**
     * The quotient of this and another expression.
     *
     * @param other the divisor
     * @return the expression
     */
    default Expression dividedBy(Expression other) {
        return new Combination(Operator.DIVIDED_BY, this, other);
    }

    /**
     * The smaller one of this and another expression.
     *
     * @param other the other one
     * @return the expression
     */
    default Expression min(Expression other) {
        return new Combination(Operator.MIN, this, other);
    }

    /**
     * The larger one of this and another expression.
     *
     * @param other the other one
     * @return the expression
     */
    default Expression max(Expression other) {
        return new Combination(Operator.MAX, this, other);
    }

    /**
     * This expression, or another one where this has no value.
     *
     * @param other what stands in for it
     * @return the expression
     */
    default Expression orElse(Expression other) {
        return new Combination(Operator.OR_ELSE, this, other);
    }

    /**
     * This expression, or the nearer one of two bounds where it lies beyond them.
     *
     * @param low the lower bound
     * @param high the upper bound, which counts if it should lie below the lower one
     * @return the expression
     */
    default Expression clamp(Expression low, Expression high) {
        return new Clamp(this, low, high);
    }

    /**
     * This expression, or the nearer one of two bounds where it lies beyond them.
     *
     * @param low the lower bound
     * @param high the upper bound, not below the lower one
     * @return the expression
     * @throws IllegalArgumentException if the bounds are not finite or do not ascend
     */
    default Expression clamp(double low, double high) {
        if (low > high) {
            throw new IllegalArgumentException("bounds of a clamp must ascend, were " + low + " and " + high);
        }
        return clamp(constant(low), constant(high));
    }

    /**
     * The value of an indicator.
     *
     * @param indicatorId the id of the indicator, for example {@code resp.firstMean}
     */
    record Value(String indicatorId) implements Expression {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Value {
            if (indicatorId.isBlank()) {
                throw new IllegalArgumentException("id of an indicator must not be blank, was '" + indicatorId + "'");
            }
        }

        @Override
        public Set<String> indicators() {
            return Set.of(indicatorId);
        }

        @Override
        public String toString() {
            return "'" + indicatorId + "'";
        }
    }

    /**
     * A pure number.
     *
     * @param number the number, finite
     */
    record Constant(double number) implements Expression {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not finite
         */
        public Constant {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("constant of an expression must be finite, was " + number);
            }
        }

        @Override
        public Set<String> indicators() {
            return Set.of();
        }

        @Override
        public String toString() {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
    }

    /**
     * Two expressions that make one.
     *
     * @param operator how they do
     * @param left the first one
     * @param right the second one
     */
    record Combination(Operator operator, Expression left, Expression right) implements Expression {
        /** Checks that nothing is missing. */
        public Combination {
            requireNonNull(operator, "operator");
            requireNonNull(left, "left");
            requireNonNull(right, "right");
        }

        @Override
        public Set<String> indicators() {
            return union(left, right);
        }

        @Override
        public String toString() {
            return "(" + left + " " + operator.sign + " " + right + ")";
        }
    }

    /**
     * An expression between two bounds.
     *
     * @param of the expression
     * @param low the lower bound
     * @param high the upper bound, which counts if it should lie below the lower one
     */
    record Clamp(Expression of, Expression low, Expression high) implements Expression {
        /** Checks that nothing is missing. */
        public Clamp {
            requireNonNull(of, "of");
            requireNonNull(low, "low");
            requireNonNull(high, "high");
        }

        @Override
        public Set<String> indicators() {
            return union(of, low, high);
        }

        @Override
        public String toString() {
            return "(" + of + " from " + low + " to " + high + ")";
        }

        /** The same in two steps: what units and values are made of. */
        Expression inSteps() {
            return of.max(low).min(high);
        }
    }

    private static Set<String> union(Expression... parts) {
        Set<String> ids = new TreeSet<>();
        Stream.of(parts).forEach(part -> ids.addAll(part.indicators()));
        return unmodifiableSet(ids);
    }
}
