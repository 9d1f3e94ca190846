package io.ninethree.contract;

import io.ninethree.field.Condition;
import io.ninethree.field.Condition.All;
import io.ninethree.field.Condition.Always;
import io.ninethree.field.Condition.Any;
import io.ninethree.field.Condition.Not;
import io.ninethree.formula.Count;
import io.ninethree.formula.DistinctCount;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Growth;
import io.ninethree.formula.Index;
import io.ninethree.formula.Maximum;
import io.ninethree.formula.Mean;
import io.ninethree.formula.Minimum;
import io.ninethree.formula.Quantile;
import io.ninethree.formula.Ratio;
import io.ninethree.formula.Repeat;
import io.ninethree.formula.Share;
import io.ninethree.formula.Spread;
import io.ninethree.formula.Sum;
import io.ninethree.formula.Windowed;
import java.util.List;
import java.util.stream.Stream;

/** The smallest conditions of a formula, each once. */
final class FormulaConditions {

    private FormulaConditions() {}

    static List<Condition> of(Formula formula) {
        return conditions(formula)
                .flatMap(FormulaConditions::smallest)
                .distinct()
                .toList();
    }

    private static Stream<Condition> conditions(Formula formula) {
        return switch (formula.form()) {
            case COUNT -> Stream.of(((Count) formula).condition());
            case SUM -> Stream.of(((Sum) formula).condition());
            case SHARE -> Stream.of(((Share) formula).of(), ((Share) formula).population());
            case RATIO ->
                Stream.concat(conditions(((Ratio) formula).numerator()), conditions(((Ratio) formula).denominator()));
            case MEAN -> Stream.of(((Mean) formula).condition());
            case QUANTILE -> Stream.of(((Quantile) formula).condition());
            case INDEX -> Stream.of(((Index) formula).condition());
            case SPREAD -> conditions(((Spread) formula).of());
            case DISTINCT_COUNT -> Stream.of(((DistinctCount) formula).condition());
            case MINIMUM -> Stream.of(((Minimum) formula).condition());
            case MAXIMUM -> Stream.of(((Maximum) formula).condition());
            case REPEAT -> Stream.of(((Repeat) formula).condition());
            case WINDOWED -> conditions(((Windowed) formula).of());
            case GROWTH -> conditions(((Growth) formula).of());
            case DERIVED, CUSTOM -> Stream.empty();
        };
    }

    private static Stream<Condition> smallest(Condition condition) {
        if (condition instanceof Always) {
            return Stream.empty();
        }
        if (condition instanceof Not not) {
            return smallest(not.inner());
        }
        if (condition instanceof All all) {
            return all.of().stream().flatMap(FormulaConditions::smallest);
        }
        return condition instanceof Any any
                ? any.of().stream().flatMap(FormulaConditions::smallest)
                : Stream.of(condition);
    }
}
