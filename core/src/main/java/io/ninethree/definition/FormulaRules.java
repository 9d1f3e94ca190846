package io.ninethree.definition;

import io.ninethree.definition.DefinitionKind.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules of formulas, expressions and windows. */
final class FormulaRules {

    private FormulaRules() {}

    static List<Rule> all() {
        return Stream.of(sources(), numbers(), others()).flatMap(List::stream).toList();
    }

    private static List<Rule> sources() {
        return List.of(
                ofOneSource("count", "a count", "计数"),
                ofOneSource("sum", "a sum", "总和"),
                ofOneSource("share", "a share", "占比"),
                ofOneSource("mean", "a mean", "均值"),
                ofOneSource("quantile", "a quantile", "分位数"),
                ofOneSource("index", "an index", "指数"),
                ofOneSource("distinct-count", "a distinct count", "去重计数"),
                ofOneSource("minimum", "a minimum", "最小值"),
                ofOneSource("maximum", "a maximum", "最大值"),
                ofOneSource("repeat", "a repeat", "重复率"));
    }

    private static Rule ofOneSource(String form, String en, String zh) {
        return new Rule(
                form + ".source",
                "fields of " + en + " must belong to one source, were of {0}",
                zh + "的字段必须属于同一个来源，实际来自 {0}");
    }

    private static List<Rule> numbers() {
        return List.of(
                new Rule(
                        "sum.field",
                        "field of a sum must be a number, a duration or money, was '{0}'",
                        "求和的字段必须是数字、时长或金额，实为“{0}”"),
                ofNumbers("mean", "均值"),
                ofNumbers("quantile", "分位数"),
                ofNumbers("minimum", "最小值"),
                ofNumbers("maximum", "最大值"));
    }

    private static Rule ofNumbers(String form, String zh) {
        return new Rule(
                form + ".field",
                "field of a " + form + " must be a number or a duration, was '{0}'",
                "求" + zh + "的字段必须是数字或时长，实为“{0}”");
    }

    private static List<Rule> others() {
        return List.of(
                new Rule("bands.start", "first band of '{0}' must start at {1}, was {2}", "“{0}”的第一档必须从 {1} 开始，实为 {2}"),
                new Rule(
                        "bands.order",
                        "bands of '{0}' must ascend up to {1}, was {2} after {3}",
                        "“{0}”的各档必须递增且不超过 {1}，实际 {3} 之后是 {2}"),
                new Rule(
                        "within.range",
                        "time of a repeat in '{0}' must be positive and shorter than 292 years, was {1}",
                        "“{0}”的重复时限必须为正且短于 292 年，实为 {1}"),
                new Rule(
                        "by.source",
                        "category of a spread must belong to '{0}', was '{1}'",
                        "离散度的分组字段必须属于来源“{0}”，实为“{1}”"),
                new Rule(
                        "denominator.source",
                        "denominator of a ratio must read '{0}' as its numerator does, was of '{1}'",
                        "比率的分母必须与分子一样取自来源“{0}”，实为“{1}”"),
                new Rule(
                        "cells.to-date",
                        "number of cells of a window to date must be 1, was {0}",
                        "累计至今的窗口只能有 1 个时段，实为 {0}"),
                new Rule(
                        "expression.indicator",
                        "expression of a derived formula must read an indicator, was {0}",
                        "派生公式的表达式必须引用指标，实为 {0}"),
                new Rule("indicator.blank", "id of an indicator must not be blank, was '{0}'", "指标的标识不得为空，实为“{0}”"));
    }
}
