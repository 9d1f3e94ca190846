package io.ninethree.compare;

import io.ninethree.field.Field;
import io.ninethree.field.Unit;
import io.ninethree.model.Dimension;
import io.ninethree.model.Text;
import io.ninethree.score.Aggregation;
import io.ninethree.score.Bands;
import io.ninethree.score.Gate;
import io.ninethree.score.Heading;
import io.ninethree.score.Heading.Quorum;
import io.ninethree.score.Indicator;
import io.ninethree.score.ModelNode;
import io.ninethree.score.ServiceModel;
import io.ninethree.statistics.Confidence;
import java.util.List;
import java.util.stream.Stream;

/** The parts of a definition in words that a person can read. */
final class DefinitionWords {

    static final Text NONE = Text.of("无", "none");

    private DefinitionWords() {}

    private static Text same(String word) {
        return Text.of(word, word);
    }

    private static Text points(double points) {
        return Unit.POINTS.text(points);
    }

    static Text core(Indicator indicator) {
        return indicator.isCore() ? Text.of("是", "yes") : Text.of("否", "no");
    }

    static Text minimumSample(Indicator indicator) {
        return same(Long.toString(indicator.minimumSample()));
    }

    static Text guard(Indicator indicator) {
        return indicator.guard().map(DefinitionWords::same).orElse(NONE);
    }

    static Text dating(Indicator indicator) {
        return indicator.datedBy().map(Field::text).orElse(Text.of("数据来源的默认时间", "that of the source"));
    }

    static Text standard(Indicator indicator) {
        return indicator.standard().orElse(NONE);
    }

    static Text observable(Indicator indicator) {
        return indicator.observable().orElse(NONE);
    }

    static Text dimension(Indicator indicator) {
        return indicator.dimension().map(Dimension::text).orElse(NONE);
    }

    static Text proof(Indicator indicator) {
        return switch (indicator.proof()) {
            case POINT -> Text.of("实测值", "the value");
            case LOWER_BOUND -> Text.of("置信区间的较差一端", "the worse end of the interval");
        };
    }

    static Text confidence(Indicator indicator) {
        return indicator.confidence().map(DefinitionWords::confidence).orElse(Text.of("与模型一致", "that of the model"));
    }

    static Text imputed(ServiceModel model, ModelNode node) {
        return node instanceof Indicator indicator && model.imputed().containsKey(node.id())
                ? indicator.formula().unit().text(model.imputed().get(node.id()))
                : NONE;
    }

    static Text confidence(Confidence confidence) {
        String method = switch (confidence.shares()) {
            case WILSON -> "Wilson";
            case CLOPPER_PEARSON -> "Clopper-Pearson";
        };
        Text level = Unit.SHARE.text(confidence.level());
        return Text.of(level.zh() + "，" + method, level.en() + ", " + method);
    }

    static Text bands(Bands bands) {
        return list(bands.bands().stream().map(band -> followed(band.text(), points(band.from()))));
    }

    static Text curve(Indicator indicator) {
        return indicator
                .curve()
                .map(each -> each.text(indicator.formula().unit()))
                .orElse(Text.of("无，仅供参考", "none, only information"));
    }

    static Text targets(Indicator indicator) {
        Unit unit = indicator.formula().unit();
        return list(indicator.targets().stream()
                .flatMap(targets -> targets.curves().entrySet().stream())
                .map(each -> followed(same(each.getKey()), each.getValue().text(unit))));
    }

    /** The weights that another version of the heading does not have, for there may be many. */
    static Text weights(Heading heading, Heading other) {
        List<Text> others = weights(other);
        return list(weights(heading).stream().filter(weight -> !others.contains(weight)));
    }

    private static List<Text> weights(Heading heading) {
        return heading.children().stream()
                .filter(child -> heading.weightOf(child) > 0)
                .map(child -> followed(child.text(), Unit.SHARE.text(heading.weightOf(child))))
                .toList();
    }

    static Text aggregation(Heading heading) {
        Aggregation aggregation = heading.aggregation();
        Text mean = mean(aggregation.mean().p());
        Text floor = points(aggregation.floor());
        return aggregation.floor() == 0
                ? mean
                : Text.of(
                        mean.zh() + "，各项不低于 " + floor.zh() + " 分",
                        mean.en() + ", none below " + floor.en() + " points");
    }

    private static Text mean(double exponent) {
        if (exponent == Double.NEGATIVE_INFINITY) {
            return Text.of("最小值（短板）", "minimum");
        }
        if (exponent == 1) {
            return Text.of("算术平均", "arithmetic mean");
        }
        if (exponent == 0) {
            return Text.of("几何平均", "geometric mean");
        }
        return exponent == -1
                ? Text.of("调和平均", "harmonic mean")
                : Text.of("幂平均（" + exponent + "）", "power mean of exponent " + exponent);
    }

    static Text gates(Heading heading) {
        return list(heading.gates().stream().map(gate -> gate(gate, heading)));
    }

    private static Text gate(Gate gate, Heading heading) {
        Indicator asked = heading.indicators().stream()
                .filter(each -> each.id().equals(gate.indicator()))
                .findFirst()
                .orElseThrow();
        Text subject = followed(asked.text(), bound(gate.bound()));
        Unit unit = asked.formula().unit();
        if (gate instanceof Gate.Ramp ramp) {
            return ramp(subject, unit.text(ramp.shut()), points(ramp.limit()), unit.text(ramp.open()));
        }
        Gate.Cap cap = (Gate.Cap) gate;
        Text edge = unit.text(cap.edge());
        Text limit = points(cap.limit());
        return Text.of(
                subject.zh() + (cap.below() ? "低于 " : "高于 ") + edge.zh() + " 时最多 " + limit.zh() + " 分",
                subject.en() + (cap.below() ? " below " : " above ") + edge.en() + ": at most " + limit.en());
    }

    private static Text ramp(Text subject, Text shut, Text limit, Text open) {
        return Text.of(
                subject.zh() + " " + shut.zh() + " 时最多 " + limit.zh() + " 分，至 " + open.zh() + " 放开",
                subject.en() + " at " + shut.en() + ": at most " + limit.en() + ", open at " + open.en());
    }

    private static Text bound(Gate.Bound bound) {
        return switch (bound) {
            case POINT -> Text.of("实测值", "as measured");
            case LOWER -> Text.of("区间下限", "lower end");
            case UPPER -> Text.of("区间上限", "upper end");
        };
    }

    static Text quorums(Heading heading) {
        return list(heading.quorums().stream().map(quorum -> quorum(quorum, heading)));
    }

    private static Text quorum(Quorum quorum, Heading heading) {
        Text of = joined(
                heading.children().stream()
                        .filter(child -> quorum.of().contains(child.id()))
                        .map(ModelNode::text),
                ", ");
        return Text.of(
                "至少 " + quorum.atLeast() + " 项：" + of.zh().replace(", ", "、"),
                "at least " + quorum.atLeast() + " of " + of.en());
    }

    private static Text followed(Text first, Text second) {
        return Text.of(first.zh() + " " + second.zh(), first.en() + " " + second.en());
    }

    private static Text list(Stream<Text> texts) {
        return joined(texts, "; ");
    }

    private static Text joined(Stream<Text> texts, String separator) {
        return texts.reduce((first, second) -> Text.of(
                        first.zh() + separator.replace("; ", "；") + second.zh(), first.en() + separator + second.en()))
                .orElse(NONE);
    }
}
