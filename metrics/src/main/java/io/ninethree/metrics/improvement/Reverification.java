package io.ninethree.metrics.improvement;

import io.ninethree.compare.BoughtGain;
import io.ninethree.model.Text;
import io.ninethree.score.Difference;
import io.ninethree.score.HeadingScore;
import io.ninethree.score.NodeScore;
import io.ninethree.score.Scorecard;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the data show of an improvement after it was made: the heading or indicator that it was to improve, in a period
 * after it beside one before it. That the one came after the other does not show that it came of it: a {@link Pilot} has a
 * control for that. Immutable and thread-safe.
 *
 * @param node what the heading or indicator earned afterwards
 * @param at when this was looked at
 * @param effect how many points it earned more than before
 * @param bought the gains at or below the node beside which a guard has moved for the worse
 */
public record Reverification(NodeScore node, Instant at, Difference effect, List<BoughtGain> bought) {

    /** What came of an improvement. */
    public enum Verdict {
        /** Better beyond chance, and no guard was lost beyond chance. */
        EFFECTIVE(Text.of("有效", "effective")),
        /** Better beyond chance, but a guard was lost beyond chance. */
        BOUGHT(Text.of("以其他指标为代价换来的改善", "better at the cost of something else")),
        /** Chance alone would explain the difference. */
        NO_EFFECT_SHOWN(Text.of("未显示效果", "no effect that the data can show")),
        /** Worse beyond chance. */
        WORSE(Text.of("变差", "worse")),
        /** One of the two periods was not measured, or has no interval. */
        INSUFFICIENT(Text.of("数据不足", "insufficient data"));

        private final Text text;

        Verdict(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the verdict in both languages
         */
        public Text text() {
            return text;
        }
    }

    /** Copies the list. */
    public Reverification {
        bought = List.copyOf(bought);
    }

    /**
     * Looks at what was to be improved again.
     *
     * @param node the id of a heading or an indicator of both models
     * @param before the scorecard of a period before the improvement
     * @param after the scorecard of a period after it
     * @param at when this is looked at
     * @return what the data show
     * @throws IllegalArgumentException if a model does not have the node, the periods overlap and so may share records, or the
     *     later one has not begun
     */
    public static Reverification of(String node, Scorecard before, Scorecard after, Instant at) {
        Consistency.requireApart(before, after, at);
        NodeScore now = after.node(node);
        List<String> within = now instanceof HeadingScore heading
                ? heading.indicators().stream().map(NodeScore::id).toList()
                : List.of(node);
        List<BoughtGain> bought = BoughtGain.between(before, after).stream()
                .filter(gain -> within.contains(gain.indicator().id()))
                .toList();
        return new Reverification(now, at, after.since(before).difference(node), bought);
    }

    /**
     * What came of the improvement.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return switch (effect.verdict()) {
            case BETTER -> lost().findAny().isPresent() ? Verdict.BOUGHT : Verdict.EFFECTIVE;
            case WORSE -> Verdict.WORSE;
            case NO_DIFFERENCE_SHOWN -> Verdict.NO_EFFECT_SHOWN;
            case INSUFFICIENT -> Verdict.INSUFFICIENT;
        };
    }

    /** The gains whose guard was lost beyond chance; one that is only information has no better side. */
    private Stream<BoughtGain> lost() {
        return bought.stream()
                .filter(gain -> gain.loss().verdict() == Difference.Verdict.WORSE
                        || gain.loss().verdict() == Difference.Verdict.BETTER);
    }

    /**
     * This finding for a reader.
     *
     * @return the verdict, the difference and what it cost, in both languages
     */
    public Text text() {
        Text verdict = Wording.withDifference(verdict().text(), effect);
        Text found =
                Text.of(node.text().zh() + "：" + verdict.zh() + "。", node.text().en() + ": " + verdict.en() + ".");
        return Wording.joined(
                Stream.concat(Stream.of(found), lost().map(BoughtGain::text)).toList(), "", " ");
    }
}
