package io.ninethree.definition;

import io.ninethree.definition.DefinitionKind.Rule;
import java.util.List;

/** The rules of conditions. */
final class ConditionRules {

    private ConditionRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "between.order",
                        "bounds for '{0}' must ascend, were {1} and {2}",
                        "“{0}”的下限不得大于上限，实为 {1} 和 {2}"),
                new Rule("limit.negative", "limit for '{0}' must not be negative, was {1}", "“{0}”的时限不得为负，实为 {1}"),
                new Rule(
                        "limit.long",
                        "limit for '{0}' must be shorter than 292 years, was {1}",
                        "“{0}”的时限必须短于 292 年，实为 {1}"),
                new Rule(
                        "due.source",
                        "due field for '{0}' must belong to its source, was '{1}'",
                        "“{0}”的期限字段必须与它属于同一来源，实为“{1}”"),
                new Rule(
                        "other.source",
                        "field to match '{0}' must belong to its source, was '{1}'",
                        "与“{0}”比对的字段必须与它属于同一来源，实为“{1}”"),
                new Rule(
                        "other.kind",
                        "fields to match must both be words or both be numbers, were '{0}' and '{1}'",
                        "互相比对的字段必须同为文字或同为数字，实为“{0}”和“{1}”"),
                new Rule(
                        "to.order",
                        "last instant for '{0}' must not be before {1}, was {2}",
                        "“{0}”的截止时刻不得早于 {1}，实为 {2}"));
    }
}
