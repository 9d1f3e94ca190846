package io.ninethree.compare;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import io.ninethree.score.ServiceModel;
import java.util.List;

/**
 * One thing that is different between two versions of a model. Immutable and thread-safe.
 *
 * @param node the id of the heading or indicator; of the heading of the whole where the model itself is meant
 * @param name the name of that node
 * @param aspect what of it is different
 * @param was what it was before; none if the node was added
 * @param is what it is now; none if the node was removed
 */
public record DefinitionChange(String node, Text name, Aspect aspect, Text was, Text is) {

    /** What of a node may be different. */
    public enum Aspect {
        /** It is new. */
        ADDED("新增", "added"),
        /** It is gone. */
        REMOVED("移除", "removed"),
        /** It stands under another heading, or before others that it stood behind. */
        MOVED("位置", "place"),
        /** What readers see of it, which no figure depends on. */
        NAME("名称", "name"),
        /** The behaviour standard of an indicator, which no figure depends on. */
        STANDARD("行为标准", "behaviour standard"),
        /** What one can see of an indicator, which no figure depends on. */
        OBSERVABLE("可观测指标", "observable"),
        /** The dimension of an indicator, which no figure depends on: what counts is where it stands. */
        DIMENSION("所属维度", "dimension"),
        /** What an indicator counts. */
        FORMULA("公式", "formula"),
        /** What the value of an indicator is worth. */
        CURVE("评分曲线", "curve"),
        /** The curves of an indicator that depend on a word of a category. */
        TARGETS("分类目标", "targets by category"),
        /** How much the children of a heading weigh. */
        WEIGHT("权重", "weights"),
        /** How the points of the children become points of a heading. */
        AGGREGATION("汇总方式", "aggregation"),
        /** The limits that indicators set to a heading. */
        GATES("门槛", "gates"),
        /** What must be measured for a full score. */
        QUORUM("完整评分条件", "quorum"),
        /** Whether a heading rests on an indicator. */
        CORE("核心指标", "core"),
        /** How many records a value must rest on. */
        MINIMUM_SAMPLE("最小样本量", "minimum sample"),
        /** The field by which a period selects records. */
        DATING("统计时间字段", "dating field"),
        /** How intervals are made. */
        CONFIDENCE("置信度", "confidence"),
        /** What must have reached a target. */
        PROOF("达标依据", "proof"),
        /** The indicator that may not suffer. */
        GUARD("守护指标", "guard"),
        /** Whether a node applies. */
        SCOPE("适用范围", "scope"),
        /** The value that stands in where none was measured. */
        IMPUTED("替代值", "value that stands in"),
        /** The words for points, which no figure depends on. */
        BANDS("等级", "bands");

        private final Text text;

        Aspect(String zh, String en) {
            text = Text.of(zh, en);
        }

        /**
         * What a reader sees.
         *
         * @return the aspect in both languages
         */
        public Text text() {
            return text;
        }

        /**
         * Whether figures may depend on it, so that the {@linkplain io.ninethree.score.DefinitionText#hash mark} of a model
         * changes with it.
         *
         * @return false for names, behaviour standards, what can be seen, dimensions and bands
         */
        public boolean countsInFigures() {
            return switch (this) {
                case NAME, STANDARD, OBSERVABLE, DIMENSION, BANDS -> false;
                default -> true;
            };
        }
    }

    /** Checks that nothing is missing. */
    public DefinitionChange {
        requireNonNull(node, "node");
        requireNonNull(name, "name");
        requireNonNull(aspect, "aspect");
        requireNonNull(was, "was");
        requireNonNull(is, "is");
    }

    /**
     * What is different between two versions of a model.
     *
     * @param before the earlier one
     * @param after the later one
     * @return what is different of the model itself, then of each node in the order of the later tree, in which a node that is
     *     gone stands where it stood; empty exactly if both are equal
     */
    public static List<DefinitionChange> between(ServiceModel before, ServiceModel after) {
        return new ModelChanges(before, after).all();
    }

    /**
     * This change for a reader.
     *
     * @return a line in both languages
     */
    public Text text() {
        Text what = aspect.text();
        Text how = switch (aspect) {
            case ADDED -> is;
            case REMOVED -> was;
            default -> Text.of(was.zh() + " → " + is.zh(), was.en() + " → " + is.en());
        };
        return Text.of(name.zh() + "，" + what.zh() + "：" + how.zh(), name.en() + ", " + what.en() + ": " + how.en());
    }
}
