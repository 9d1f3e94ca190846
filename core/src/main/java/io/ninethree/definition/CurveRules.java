package io.ninethree.definition;

import io.ninethree.definition.DefinitionKind.Rule;
import java.util.List;

/** The rules of score curves. */
final class CurveRules {

    private CurveRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "curve.target",
                        "target of a curve must lie between {0} and {1}, was {2}",
                        "曲线的目标必须介于 {0} 与 {1} 之间，实为 {2}"),
                new Rule("points.fewest", "points of a curve must be at least two, were {0}", "曲线至少要有两个点，实为 {0} 个"),
                new Rule(
                        "curve.ascend",
                        "points of a curve must ascend, was {0} after {1}",
                        "曲线各点的取值必须递增，实际 {1} 之后是 {0}"),
                new Rule(
                        "logarithmic.positive",
                        "values of a logarithmic curve must be positive, was {0}",
                        "对数曲线的取值必须为正，实为 {0}"),
                new Rule(
                        "logarithmic.positive-time",
                        "durations of a logarithmic curve must be positive, was {0} s",
                        "对数曲线的时长必须为正，实为 {0} 秒"),
                new Rule(
                        "points.scores",
                        "scores of a curve must rise, fall, or first rise and then fall, were {0}",
                        "曲线各点的得分必须递增、递减或先升后降，实为 {0}"),
                new Rule(
                        "steps.scores",
                        "scores of a curve must all rise or all fall, was {0} after {1}",
                        "各级台阶的得分必须一路上升或一路下降，实际 {1} 之后是 {0}"),
                new Rule(
                        "better.rank",
                        "direction of a rank must be HIGHER or LOWER, was WITHIN",
                        "百分位排名只能是越高越好（higher）或越低越好（lower），不能是 within"),
                new Rule("within.blank", "name of a reference must not be blank, was '{0}'", "参照组的名称不得为空，实为“{0}”"));
    }
}
