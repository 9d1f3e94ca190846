package io.ninethree.metrics.preset;

import io.ninethree.definition.DefinitionKind.Rule;
import io.ninethree.metrics.preset.Adjustment.Kind;
import io.ninethree.model.Text;
import java.util.List;
import java.util.stream.Stream;

/** The rules of presets and adjustments. */
final class PresetRules {

    private PresetRules() {}

    static List<Rule> all() {
        return Stream.concat(
                        ofPresets().stream(), Stream.of(Kind.values()).flatMap(kind -> ofAdjustments(kind).stream()))
                .toList();
    }

    private static List<Rule> ofPresets() {
        return List.of(
                new Rule(
                        "preset.base",
                        "preset must build on a base or a model, was on both",
                        "预设必须以另一预设或一个模型为基础，不能两者都有"),
                new Rule(
                        "preset.base",
                        "preset must build on a base or a model, was on none",
                        "预设必须以另一预设或一个模型为基础，实为两者都没有"),
                new Rule(
                        "preset.adjustments",
                        "adjustments must be of a base, were of a model",
                        "只能对另一预设作调整，不能直接对模型作调整"),
                new Rule(
                        "preset.id",
                        "id of a preset must be lower-case words and numbers joined by hyphens, was '{0}'",
                        "预设的标识必须由小写单词和数字以连字符相连，实为“{0}”"),
                new Rule(
                        "preset.same-id",
                        "id of a preset must differ from those below it, was '{0}' again",
                        "预设的标识不得与其下各层的预设相同，实为重复的“{0}”"),
                new Rule(
                        "preset.not-adjustable",
                        "what is adjusted must be one of {0}, which '{1}' allows, was '{2}'",
                        "预设“{1}”只允许调整 {0}，实为“{2}”"),
                new Rule(
                        "preset.adjustable-node",
                        "what may be adjusted must be a node of the model, was '{0}'",
                        "可调整的必须是模型中的标题或指标，实为“{0}”"),
                new Rule(
                        "preset.wider-limit",
                        "what may be adjusted must be one of {0} as below, was '{1}'",
                        "可调整的必须是其下预设所允许的 {0} 之一，实为“{1}”"));
    }

    private static List<Rule> ofAdjustments(Kind kind) {
        Text subject = kind.subject();
        Text place = AdjustmentChecks.place(kind);
        return List.of(
                new Rule(
                        "adjustment.place",
                        subject.en() + " must be of " + place.en() + ", was '{0}'",
                        subject.zh() + "所在必须是" + place.zh() + "，实为“{0}”"),
                new Rule(
                        "adjustment.again",
                        subject.en() + " must be adjusted once, was adjusted again",
                        subject.zh() + "只能调整一次，实为再次调整"),
                new Rule(
                        "adjustment.lost",
                        subject.en() + " must be of what stays, was of '{0}', which leaves",
                        subject.zh() + "必须属于保留下来的部分，“{0}”却将被移除"),
                new Rule(
                        "adjustment.idle",
                        subject.en() + " must be different from below, was the same",
                        subject.zh() + "必须与其下的预设不同，实为相同"));
    }
}
