package io.ninethree.definition;

import io.ninethree.definition.DefinitionKind.Rule;
import java.util.List;

/** The rules of texts, headings of one's own, fields and sources. */
final class FieldRules {

    private FieldRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("zh.blank", "zh must not be blank, was '{0}'", "中文不得为空，实为“{0}”"),
                new Rule("en.blank", "en must not be blank, was '{0}'", "英文不得为空，实为“{0}”"),
                new Rule(
                        "id.dimension",
                        "id of a dimension must be lower-case words joined by hyphens, was '{0}'",
                        "维度的标识必须是以连字符相连的小写单词，实为“{0}”"),
                new Rule(
                        "id.standard",
                        "id of a dimension must not be one of the twelve, was '{0}'",
                        "维度的标识不得与十二个标准维度相同，实为“{0}”"),
                new Rule("unit.blank", "code of a unit must not be blank, was '{0}'", "单位不得为空，实为“{0}”"),
                new Rule(
                        "id.field",
                        "id of a field must be the id of its source, a point and a name, was '{0}'",
                        "字段的标识必须是“来源标识.名称”，实为“{0}”"),
                new Rule(
                        "scale.order",
                        "scale of '{0}' must ascend, was from {1} to {2}",
                        "“{0}”的量程下限必须小于上限，实为 {1} 至 {2}"),
                new Rule(
                        "duration.ends",
                        "ends of '{0}' must belong to '{1}', was '{2}'",
                        "“{0}”的起止时刻必须属于来源“{1}”，实为“{2}”"),
                new Rule(
                        "duration.half",
                        "ends of '{0}' must both be given or none, was one",
                        "“{0}”的起止时刻必须同时给出或都不给，实际只给了一个"),
                new Rule(
                        "derivedFrom.source",
                        "derivation of '{0}' must belong to '{1}', was of '{2}'",
                        "“{0}”只能由来源“{1}”的字段推导，实际用到了“{2}”"),
                new Rule("shared.name", "name of a shared field must not be blank, was '{0}'", "共享字段的标识不得为空，实为“{0}”"),
                new Rule(
                        "fields.prefix",
                        "field of source '{0}' must be '{1}' and a name, was '{2}'",
                        "来源“{0}”的字段必须写作“{1}”加名称，实为“{2}”"),
                new Rule(
                        "fields.twice",
                        "fields of source '{0}' must have different ids, was '{1}' twice",
                        "来源“{0}”的字段标识必须互不相同，“{1}”出现了两次"),
                new Rule(
                        "datedBy.instant",
                        "dating field of source '{0}' must be an instant among its fields, was '{1}'",
                        "来源“{0}”的日期字段必须是它自己的时刻字段，实为“{1}”"));
    }
}
