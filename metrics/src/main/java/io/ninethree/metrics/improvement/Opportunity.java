package io.ninethree.metrics.improvement;

import static io.ninethree.score.ScoreCurve.TARGET_POINTS;

import io.ninethree.field.Unit;
import io.ninethree.model.Text;
import io.ninethree.score.HeadingScore;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.NodeScore.Status;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.whatif.WhatIf;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What one indicator below its target would give if it alone improved. What is derived of it follows; everything else stays
 * as it was measured. Immutable and thread-safe.
 *
 * <p>Where {@linkplain Indicator#targets() targets depend on a word}, for example on the priority, to reach the target is to
 * reach it for every word: the gain is that of 80 points in each, and {@code target} is the value for the words without a
 * target of their own.
 *
 * @param now what the indicator measured and earned
 * @param target the value on target, which earns 80 points, in the unit of the indicator
 * @param gain the points that the whole would gain if the indicator reached its target; 0 if that would not lift it, for
 *     example below a gate
 * @param most the points that the whole would gain if the indicator earned 100; as much as {@code gain} if the curve does not
 *     say at which value it does
 * @param evidence whether the data can show that the indicator is below its target
 * @param guard the indicator that may not suffer for it
 */
public record Opportunity(
        IndicatorScore now,
        double target,
        double gain,
        double most,
        Evidence evidence,
        Optional<IndicatorScore> guard) {

    private static final Comparator<Opportunity> BEST_FIRST =
            Comparator.comparingDouble(Opportunity::gain).reversed().thenComparing(each -> each.now.id());

    /** Whether the data can show that a target is missed. */
    public enum Evidence {
        /** The whole interval lies on the wrong side of the target. */
        SHOWN(Text.of("数据已证实未达标", "the data show that it misses its target")),
        /** Chance alone would explain that the target is missed. */
        NOT_SHOWN(Text.of("未达标可能只是偶然", "it may miss its target by chance")),
        /** There is no interval. */
        INSUFFICIENT(Text.of("没有置信区间，无法证实", "no interval that could show it misses its target"));

        private final Text text;

        Evidence(Text text) {
            this.text = text;
        }

        private static Evidence of(IndicatorScore now) {
            return now.interval()
                    .map(points -> points.high() < TARGET_POINTS ? SHOWN : NOT_SHOWN)
                    .orElse(INSUFFICIENT);
        }

        /**
         * What a reader sees.
         *
         * @return the evidence in both languages
         */
        public Text text() {
            return text;
        }
    }

    /**
     * All opportunities of a scorecard.
     *
     * @param card the scorecard
     * @return one for each measured indicator below its target, the largest gain first, equal ones by id; none for indicators
     *     whose curve does not say which value is on target, as one that is neither too low nor too high
     */
    public static List<Opportunity> ranked(Scorecard card) {
        return card.overall().indicators().stream()
                .filter(Opportunity::isBelowTarget)
                .flatMap(now -> of(now, card))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static boolean isBelowTarget(IndicatorScore score) {
        return score.imputed().isEmpty() && score.points().orElse(TARGET_POINTS) < TARGET_POINTS;
    }

    private static Stream<Opportunity> of(IndicatorScore now, Scorecard card) {
        ScoreCurve curve = now.indicator().curve().orElseThrow();
        OptionalDouble target = curve.valueAt(TARGET_POINTS);
        if (target.isEmpty()) {
            return Stream.empty();
        }
        double gain = gained(now, target.getAsDouble(), card);
        OptionalDouble best = curve.valueAt(100);
        double most = best.isPresent() ? Math.max(gain, gained(now, best.getAsDouble(), card)) : gain;
        Optional<IndicatorScore> guard = now.indicator().guard().flatMap(id -> found(id, card));
        return Stream.of(new Opportunity(now, target.getAsDouble(), gain, most, Evidence.of(now), guard));
    }

    private static double gained(IndicatorScore now, double value, Scorecard card) {
        double before = card.overall().points().orElse(0);
        double after = WhatIf.of(card).with(now.id(), value).overall().points().orElse(0);
        return Math.max(0, after - before);
    }

    private static Optional<IndicatorScore> found(String id, Scorecard card) {
        return card.indicators().stream().filter(score -> score.id().equals(id)).findFirst();
    }

    /**
     * An action for each weak heading directly below the whole, about that of its indicators which is worth most.
     *
     * @param card the scorecard
     * @param least the points below which a heading is weak, for example where its band begins, 0 to 100
     * @param listedAt when the actions are put on the list
     * @return one for each heading that is scored and not only indicative, in the order of the model; its id is that of the
     *     heading with the label of the scorecard. Where no indicator of the heading is an opportunity, it is about the
     *     heading itself
     * @throws IllegalArgumentException if the points are out of range
     */
    public static List<ImprovementAction> drafts(Scorecard card, double least, Instant listedAt) {
        if (!(least >= 0 && least <= 100)) {
            throw new IllegalArgumentException("least points of a heading must be between 0 and 100, was " + least);
        }
        List<Opportunity> ranked = ranked(card);
        return card.overall().headings().stream()
                .filter(heading -> heading.status() == Status.SCORED)
                .filter(heading -> heading.points().orElseThrow() < least)
                .map(heading -> draft(heading, ranked, heading.id() + ", " + card.label(), listedAt))
                .toList();
    }

    private static ImprovementAction draft(
            HeadingScore heading, List<Opportunity> ranked, String id, Instant listedAt) {
        List<String> below =
                heading.indicators().stream().map(IndicatorScore::id).toList();
        return ranked.stream()
                .filter(each -> below.contains(each.now.id()))
                .findFirst()
                .map(best -> best.draft(id, listedAt))
                .orElseGet(() -> ImprovementAction.listed(id, title(heading), heading.id(), listedAt));
    }

    private static Text title(HeadingScore heading) {
        String points = Wording.points(heading.points().orElseThrow());
        return Text.of(
                heading.text().zh() + "：目前 " + points + " 分", heading.text().en() + ": " + points + " points now");
    }

    /**
     * An action to take this opportunity.
     *
     * @param id the id of the action, not blank
     * @param listedAt when it is put on the list
     * @return the action, without an owner and a due date
     * @throws IllegalArgumentException if the id is blank
     */
    public ImprovementAction draft(String id, Instant listedAt) {
        return ImprovementAction.listed(id, title(), now.id(), listedAt);
    }

    private Text title() {
        Text name = now.text();
        return now.indicator()
                .targets()
                .map(targets -> targets.by().text())
                .map(word -> Text.of(
                        name.zh() + "：各" + word.zh() + "达到各自目标", name.en() + ": to its target for every " + word.en()))
                .orElseGet(() -> {
                    Unit unit = now.value().unit();
                    Text is = unit.text(now.value().number().orElseThrow());
                    Text aim = unit.text(target);
                    return Text.of(
                            name.zh() + "：从 " + is.zh() + " 到 " + aim.zh(),
                            name.en() + ": from " + is.en() + " to " + aim.en());
                });
    }

    /**
     * This opportunity for a reader.
     *
     * @return what would have to change, what the whole would gain and how sure that is, in both languages
     */
    public Text text() {
        String gained = Wording.points(gain);
        String best = Wording.points(most);
        Text worth = Text.of(
                "总分 +" + gained + "，最多 +" + best, "+" + gained + " points for the whole, +" + best + " at most");
        Stream<Text> guarded = guard.stream()
                .map(score -> Text.of(
                        "不得以" + score.text().zh() + "为代价",
                        "not at the cost of " + score.text().en()));
        return Wording.joined(
                Stream.concat(Stream.of(title(), worth, evidence.text()), guarded)
                        .toList(),
                "；",
                "; ");
    }
}
