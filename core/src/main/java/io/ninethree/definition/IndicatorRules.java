package io.ninethree.definition;

import io.ninethree.definition.DefinitionKind.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules of indicators. */
final class IndicatorRules {

    private IndicatorRules() {}

    static List<Rule> all() {
        return Stream.of(alone(), curves(), directions()).flatMap(List::stream).toList();
    }

    private static List<Rule> alone() {
        return List.of(
                new Rule("id.indicator", "id must be names joined by points, was '{0}'", "指标的标识必须是以点号相连的名称，实为“{0}”"),
                new Rule("core.curve", "core indicator must have a curve, had none", "核心指标必须有曲线，实际没有"),
                new Rule("guard.itself", "guard must be another indicator, was '{0}' itself", "守护指标必须是另一个指标，实为“{0}”自己"),
                new Rule(
                        "datedBy.derived",
                        "dating field of a derived indicator must be absent, was '{0}'",
                        "派生指标不得有日期字段，实为“{0}”"),
                new Rule("datedBy.source", "dating field must belong to '{0}', was '{1}'", "日期字段必须属于来源“{0}”，实为“{1}”"),
                new Rule("level.open", "level must be between 0 and 1, was {0}", "置信水平必须大于 0 且小于 1，实为 {0}"));
    }

    private static List<Rule> curves() {
        return List.of(
                new Rule(
                        "curve.durations",
                        "curve of a duration must be given in durations, was given in numbers",
                        "时长指标的曲线必须用时长给出，实际用了数字"),
                new Rule(
                        "curve.numbers",
                        "curve of a number must be given in numbers, was given in durations",
                        "数字指标的曲线必须用数字给出，实际用了时长"),
                new Rule("curve.money", "curve of an amount of money must be absent, was given", "金额指标不得有曲线，实际给出了"),
                new Rule("curves.none", "targets by '{0}' must have a curve, had none", "按“{0}”区分的目标至少要有一条曲线，实际没有"),
                new Rule(
                        "targets.curve",
                        "targets must have a curve for all other words, had none",
                        "区分目标时，其余取值也要有曲线，实际没有"),
                new Rule(
                        "targets.formula", "formula of targets must be a plain one, was {0}", "只有逐条计算的公式才能区分目标，实为 {0}"),
                new Rule(
                        "targets.source",
                        "category of targets must belong to '{0}', was '{1}'",
                        "区分目标的类别必须属于来源“{0}”，实为“{1}”"),
                new Rule(
                        "targets.durations",
                        "curves of targets must be given like the values, in durations",
                        "各目标的曲线必须与指标值一样用时长给出"),
                new Rule(
                        "targets.numbers",
                        "curves of targets must be given like the values, in numbers",
                        "各目标的曲线必须与指标值一样用数字给出"));
    }

    private static List<Rule> directions() {
        return List.of(
                new Rule(
                        "better.curve",
                        "direction must have a curve that confirms it, had none",
                        "说明了何者为好，就必须有曲线印证，实际没有"),
                direction("higher", "越高", "lower", "越低"),
                direction("higher", "越高", "middle", "适中"),
                direction("lower", "越低", "higher", "越高"),
                direction("lower", "越低", "middle", "适中"),
                direction("middle", "适中", "higher", "越高"),
                direction("middle", "适中", "lower", "越低"));
    }

    private static Rule direction(String said, String saidZh, String was, String wasZh) {
        return new Rule(
                "curve.direction",
                "curve must earn more with " + said + " values, earned more with " + was,
                "按声明，值" + saidZh + "得分应越高，而曲线是值" + wasZh + "得分越高");
    }
}
