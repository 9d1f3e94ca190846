package io.ninethree.rules.sla;

import io.ninethree.definition.DefinitionKind.Rule;
import java.util.List;

/** The rules of policies, and of their promises and warnings. */
final class PolicyRules {

    private PolicyRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "policy.condition",
                        "policy must have a condition or be the fallback, was neither",
                        "策略必须带有条件，或者是兜底策略，实际两者皆无"),
                new Rule("policy.fallback", "fallback must have no condition, was '{0}'", "兜底策略不得带有条件"),
                new Rule(
                        "policy.validity",
                        "end of validity must be after its start {0}, was {1}",
                        "失效时刻必须晚于生效时刻 {0}，实为 {1}"),
                new Rule("policy.clock", "clock must be promised once, was '{0}' again", "每个时钟只能承诺一次，“{0}”重复出现"),
                new Rule("policy.rank", "rank must be at most {0}, was {1}", "顺序不得大于 {0}，实为 {1}"),
                new Rule("promise.time", "time of a promise must be positive, was {0}", "承诺的时间必须大于零，实为 {0}"),
                new Rule(
                        "promise.long-time",
                        "time of a promise must be at most {0} days, was {1}",
                        "承诺的时间不得超过 {0} 天，实为 {1}"),
                new Rule(
                        "promise.exception",
                        "time of '{0}' for '{1}' must be given once, was {2} as well",
                        "“{0}”对“{1}”只能承诺一个时间，又给出了 {2}"),
                new Rule(
                        "promise.pause",
                        "clock of '{0}' must be paused by any reason or by some, was by any and by {1}",
                        "“{0}”的时钟要么因任何原因暂停，要么只因某些原因暂停，不得既因任何原因、又因 {1} 暂停"),
                new Rule(
                        "promise.extra-time",
                        "extra time of '{0}' must not be negative, was {1}",
                        "“{0}”的额外时间不得为负，实为 {1}"),
                new Rule(
                        "promise.long-extra-time",
                        "extra time of '{0}' must be at most {1} days, was {2}",
                        "“{0}”的额外时间不得超过 {1} 天，实为 {2}"),
                new Rule("change.grace", "grace after a change must be positive, was {0}", "变更后的宽限必须大于零，实为 {0}"),
                new Rule(
                        "change.long-grace",
                        "grace after a change must be at most {0} days, was {1}",
                        "变更后的宽限不得超过 {0} 天，实为 {1}"),
                new Rule(
                        "warning.share",
                        "share of a warning must be above 0 and at most 1, was {0}",
                        "预警的比例必须大于 0 且不大于 1，实为 {0}"),
                new Rule("warning.time", "time of a warning must be positive, was {0}", "预警的时间必须大于零，实为 {0}"),
                new Rule(
                        "warning.long-time",
                        "time of a warning must be at most {0} days, was {1}",
                        "预警的时间不得超过 {0} 天，实为 {1}"));
    }
}
