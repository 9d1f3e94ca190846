package io.ninethree.metrics.improvement;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.NodeScore;
import io.ninethree.score.Scorecard;
import io.ninethree.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * When something new is withdrawn 快速失效: a script, a pilot or a change that does harm is given up as soon as the data say
 * so, and not when everybody has got used to it. Immutable and thread-safe.
 *
 * @param subject what is withdrawn
 * @param node the id of the heading or indicator that decides; an indicator if the limit is one of values
 * @param figure which figure of it decides, and on which side of the limit
 * @param limit the limit, in points or in the unit of the indicator; on the limit nothing is withdrawn
 * @param beyondChance whether the whole interval must lie beyond the limit and not only the figure
 */
public record StopRule(String subject, String node, Figure figure, double limit, boolean beyondChance) {

    /** Which figure decides, and on which side of its limit. */
    public enum Figure {
        /** Points below the limit. */
        POINTS_BELOW(Text.of("低于", "below")),
        /** A value below the limit. */
        VALUE_BELOW(Text.of("低于", "below")),
        /** A value above the limit. */
        VALUE_ABOVE(Text.of("高于", "above"));

        private final Text side;

        Figure(Text side) {
            this.side = side;
        }
    }

    /** Whether something is withdrawn. */
    public enum Verdict {
        /** The limit is passed: it is withdrawn. */
        STOP(Text.of("停止", "stop")),
        /** The limit is not passed, or chance alone would explain that it is. */
        GO_ON(Text.of("继续", "go on")),
        /** The figure, or the interval that is demanded, is missing. */
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

    /**
     * What a scorecard says to a rule.
     *
     * @param verdict whether to stop
     * @param text the verdict and its reason, for a reader
     */
    public record Decision(Verdict verdict, Text text) {}

    /**
     * Checks names and limit.
     *
     * @throws IllegalArgumentException if a name is blank, or the limit is not finite or no points
     */
    public StopRule {
        Wording.requireNonBlank("subject of a stop rule", subject);
        Wording.requireNonBlank("node of the stop rule for '" + subject + "'", node);
        requireNonNull(figure, "figure");
        boolean isPoints = figure == Figure.POINTS_BELOW;
        if (!(isPoints ? limit >= 0 && limit <= 100 : Double.isFinite(limit))) {
            String must = isPoints ? "between 0 and 100" : "finite";
            throw new IllegalArgumentException(
                    "limit of the stop rule for '" + subject + "' must be " + must + ", was " + limit);
        }
    }

    /**
     * A rule on points.
     *
     * @param subject what is withdrawn, not blank
     * @param node the id of a heading or an indicator
     * @param points below how many points, 0 to 100
     * @return the rule
     * @throws IllegalArgumentException if a name is blank or the points are out of range
     */
    public static StopRule belowPoints(String subject, String node, double points) {
        return new StopRule(subject, node, Figure.POINTS_BELOW, points, false);
    }

    /**
     * A rule on a value that must not be too low.
     *
     * @param subject what is withdrawn, not blank
     * @param indicator the id of an indicator
     * @param value below which value in its unit; seconds if it is a duration
     * @return the rule
     * @throws IllegalArgumentException if a name is blank or the value is not finite
     */
    public static StopRule belowValue(String subject, String indicator, double value) {
        return new StopRule(subject, indicator, Figure.VALUE_BELOW, value, false);
    }

    /**
     * A rule on a value that must not be too high.
     *
     * @param subject what is withdrawn, not blank
     * @param indicator the id of an indicator
     * @param value above which value in its unit; seconds if it is a duration
     * @return the rule
     * @throws IllegalArgumentException if a name is blank or the value is not finite
     */
    public static StopRule aboveValue(String subject, String indicator, double value) {
        return new StopRule(subject, indicator, Figure.VALUE_ABOVE, value, false);
    }

    /**
     * This rule for whoever wants to be sure: the whole interval must lie beyond the limit.
     *
     * @return a changed copy
     */
    public StopRule shownBeyondChance() {
        return new StopRule(subject, node, figure, limit, true);
    }

    /**
     * Whether to stop.
     *
     * @param card a scorecard of what was tried
     * @return the decision; insufficient where nothing that counts was measured, or an interval is demanded and there is none
     * @throws IllegalArgumentException if the model does not have the node, or the limit is one of values and the node no
     *     indicator
     */
    public Decision judge(Scorecard card) {
        return figure == Figure.POINTS_BELOW ? byPoints(card.node(node)) : byValue(card.of(node));
    }

    private Decision byPoints(NodeScore score) {
        OptionalDouble points = score.coverage() > 0 ? score.points() : OptionalDouble.empty();
        return decision(score, points, score.interval(), Wording::pointsText);
    }

    private Decision byValue(IndicatorScore score) {
        OptionalDouble number = score.absence().isEmpty() ? score.value().number() : OptionalDouble.empty();
        return decision(score, number, score.value().interval(), score.value().unit()::text);
    }

    private Decision decision(
            NodeScore score, OptionalDouble number, Optional<Interval> interval, DoubleFunction<Text> reader) {
        if (number.isEmpty() || (beyondChance && interval.isEmpty())) {
            Text name = score.text();
            return decision(Verdict.INSUFFICIENT, Text.of("缺少" + name.zh() + "。", "It lacks " + name.en() + "."));
        }
        double found = number.getAsDouble();
        boolean isBeyond = isBeyond(found);
        boolean isShown = !beyondChance || interval.filter(this::isBeyond).isPresent();
        Text is = reader.apply(found);
        Text most = reader.apply(limit);
        Text side = isBeyond ? figure.side : Text.of("未" + figure.side.zh(), "not " + figure.side.en());
        Text doubt = isBeyond && !isShown ? Text.of("，可能只是偶然。", ", perhaps by chance.") : Text.of("。", ".");
        Text reason = Text.of(
                score.text().zh() + " " + is.zh() + "，" + side.zh() + "界限 " + most.zh() + doubt.zh(),
                score.text().en() + " is " + is.en() + ", " + side.en() + " the limit of " + most.en() + doubt.en());
        return decision(isBeyond && isShown ? Verdict.STOP : Verdict.GO_ON, reason);
    }

    private boolean isBeyond(double found) {
        return figure == Figure.VALUE_ABOVE ? found > limit : found < limit;
    }

    private boolean isBeyond(Interval ends) {
        return isBeyond(ends.low()) && isBeyond(ends.high());
    }

    private Decision decision(Verdict verdict, Text reason) {
        return new Decision(
                verdict,
                Text.of(
                        subject + "：" + verdict.text().zh() + "。" + reason.zh(),
                        subject + ": " + verdict.text().en() + ". " + reason.en()));
    }
}
