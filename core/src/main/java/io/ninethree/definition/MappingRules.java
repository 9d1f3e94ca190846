package io.ninethree.definition;

import io.ninethree.definition.DefinitionKind.Rule;
import java.util.List;

/** The rules of mappings of tables. */
final class MappingRules {

    private MappingRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("mapping.times", "pattern of times must be well-formed, was '{0}'", "时间格式必须合法，实为“{0}”"),
                new Rule(
                        "mapping.column",
                        "header of the column for '{0}' must not be blank, was '{1}'",
                        "“{0}”所在列的列名不得为空"),
                new Rule("mapping.scale", "field of a scale must be a number, was '{0}'", "只有数值字段才能换算量表，实为“{0}”"),
                new Rule(
                        "mapping.scale",
                        "field of a scale must have a scale of its own, was '{0}'",
                        "要换算量表，字段自身必须有上下限，实为“{0}”"),
                new Rule(
                        "mapping.scale",
                        "scale of the records for '{0}' must ascend between finite ends, was from {1} to {2}",
                        "“{0}”的量表必须由低到高且两端有限，实为 {1} 至 {2}"),
                new Rule("mapping.unit", "field of a unit must be a duration, was '{0}'", "只有时长字段才有计时单位，实为“{0}”"),
                new Rule("mapping.unit", "unit of column '{0}' must be positive, was {1}", "“{0}”列的计时单位必须为正，实为 {1}"),
                new Rule("mapping.currency", "field of a currency must be money, was '{0}'", "只有金额字段才有币种，实为“{0}”"),
                new Rule(
                        "mapping.currency", "currency must be three capital letters, was '{0}'", "币种必须是三个大写字母，实为“{0}”"),
                new Rule(
                        "mapping.field",
                        "field of a mapping of '{0}' must belong to it, was '{1}'",
                        "映射“{0}”的字段必须属于该来源，实为“{1}”"),
                new Rule(
                        "mapping.field",
                        "field of a mapping must be mapped once, was '{0}' again",
                        "每个字段只能映射一次，“{0}”重复"),
                new Rule(
                        "mapping.identity", "field of an identity must be mapped, was '{0}'", "用来区分记录的字段必须已映射，实为“{0}”"),
                new Rule(
                        "mapping.timing",
                        "field of a timing of '{0}' must belong to it, was '{1}'",
                        "“{0}”的计时字段必须属于该来源，实为“{1}”"),
                new Rule(
                        "mapping.timing",
                        "duration timed in '{0}' must be derived, was '{1}'",
                        "按“{0}”计时的时长必须由两个时刻推得，实为“{1}”"),
                new Rule(
                        "mapping.timing",
                        "field of a timing must be timed once, was '{0}' again",
                        "每个时长只能计时一次，“{0}”重复"));
    }
}
