package io.ninethree.definition;

import io.ninethree.definition.DefinitionKind.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules of headings, weights, gates, bands and models. */
final class ModelRules {

    private ModelRules() {}

    static List<Rule> all() {
        return Stream.of(headings(), models(), derivations())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> headings() {
        return List.of(
                new Rule(
                        "children.fewest", "children of a heading must be at least one, were none", "分项下至少要有一个子项，实际没有"),
                new Rule(
                        "quorums.children",
                        "quorum must be a number of the children {0}, was {1} of {2}",
                        "法定数必须是子项 {0} 中的若干个，实为 {2} 中的 {1} 个"),
                new Rule(
                        "gates.indicator",
                        "gate must ask an indicator below its heading, asked '{0}'",
                        "门槛只能依据其分项之下的指标，实为“{0}”"),
                new Rule("ramp.ends", "ends of a ramp must differ, were both {0}", "渐变门槛的两端必须不同，实际都是 {0}"),
                new Rule(
                        "share.core",
                        "share of the core must be between 0 and 1, was {0}",
                        "核心指标的权重占比必须大于 0 且小于 1，实为 {0}"),
                new Rule("weights.unknown", "weight must belong to one of {0}, was for '{1}'", "权重必须属于 {0} 之一，实为“{1}”"),
                new Rule("weights.missing", "weight of '{0}' must be given, was missing", "缺少“{0}”的权重"),
                new Rule(
                        "weights.sum",
                        "sum of the weights must be finite and positive, was {0}",
                        "权重之和必须为有限的正数，实为 {0}"),
                new Rule("bands.first", "first band must be from 0 on, was {0}", "第一个等级必须从 0 分开始，实为 {0}"),
                new Rule(
                        "bands.ascend",
                        "bands must ascend within 0 to 100, were {0}",
                        "各等级的起点必须在 0 到 100 之间递增，实为 {0}"));
    }

    private static List<Rule> models() {
        return List.of(
                new Rule(
                        "root.heading",
                        "root of a model must be a heading, was indicator '{0}'",
                        "模型的根必须是分项，实为指标“{0}”"),
                new Rule("node.twice", "id must occur once in a model, was '{0}' again", "标识在一个模型中只能出现一次，“{0}”重复了"),
                new Rule(
                        "information.curve",
                        "indicator with a curve must stand under a heading, stood under none",
                        "有曲线的指标必须归入某个分项，实际未归入"),
                new Rule(
                        "outOfScope.unknown",
                        "what is out of scope must be a node of the model, was '{0}'",
                        "不在范围内的必须是模型中的节点，实为“{0}”"),
                new Rule(
                        "imputed.unknown",
                        "value that stands in must belong to an indicator with a curve, was '{0}'",
                        "代用值只能给有曲线的指标，实为“{0}”"));
    }

    private static List<Rule> derivations() {
        return List.of(
                new Rule("derived.unknown", "no indicator '{0}'", "没有指标“{0}”"),
                new Rule("derived.cycle", "derivation must not lead back to itself, was {0}", "推导不得绕回自身，实为 {0}"),
                new Rule(
                        "derived.unit",
                        "unit must be '{0}', which {1} gives, was '{2}'",
                        "单位必须是“{0}”（由 {1} 得出），实为“{2}”"),
                new Rule(
                        "derived.units",
                        "units in {0} must be the same, were '{1}' and '{2}'",
                        "{0} 中的单位必须相同，实为“{1}”和“{2}”"));
    }
}
