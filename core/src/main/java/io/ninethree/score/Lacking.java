package io.ninethree.score;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Field;
import io.ninethree.formula.Derived;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Expression.Clamp;
import io.ninethree.formula.Expression.Combination;
import io.ninethree.formula.Expression.Operator;
import io.ninethree.formula.Expression.Value;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The fields that indicators lack, those that are derived from others included. */
final class Lacking {

    private final Map<String, Indicator> byId = new HashMap<>();
    private final Map<String, Set<Field<?>>> known = new HashMap<>();
    private final Function<Indicator, Set<Field<?>>> ofRecords;

    /** What indicators lack, given what those lack that read records. */
    Lacking(List<Indicator> indicators, Function<Indicator, Set<Field<?>>> ofRecords) {
        indicators.forEach(indicator -> byId.put(indicator.id(), indicator));
        this.ofRecords = ofRecords;
    }

    Set<Field<?>> of(Indicator indicator) {
        Set<Field<?>> found = known.get(indicator.id());
        if (found != null) {
            return found;
        }
        Set<Field<?>> lacking =
                indicator.formula() instanceof Derived derived ? of(derived.expression()) : ofRecords.apply(indicator);
        known.put(indicator.id(), lacking);
        return lacking;
    }

    private Set<Field<?>> of(Expression expression) {
        if (expression instanceof Value value) {
            return of(requireNonNull(byId.get(value.indicatorId()), value.indicatorId()));
        }
        if (expression instanceof Combination combination) {
            return of(combination);
        }
        return expression instanceof Clamp clamp
                ? union(of(clamp.of()), union(of(clamp.low()), of(clamp.high())))
                : Set.of();
    }

    private Set<Field<?>> of(Combination combination) {
        Set<Field<?>> left = of(combination.left());
        Set<Field<?>> right = of(combination.right());
        if (combination.operator() == Operator.OR_ELSE) {
            return left.size() <= right.size() ? left : right;
        }
        return union(left, right);
    }

    private static Set<Field<?>> union(Set<Field<?>> some, Set<Field<?>> others) {
        Set<Field<?>> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }
}
