package io.ninethree.metrics.preset;

import io.ninethree.metrics.ClosedLoopImprovement;
import io.ninethree.metrics.EmotionalConnection;
import io.ninethree.metrics.ExperienceConsistency;
import io.ninethree.metrics.ProcessTransparency;
import io.ninethree.metrics.ResponseSpeed;
import io.ninethree.model.Text;
import io.ninethree.score.Bands;
import io.ninethree.score.Heading;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore.Verdict;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import io.ninethree.score.Weighting;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The "98" standard of service: stability 稳定性, response speed 响应速度, consistency 一致性 and a feedback loop 反馈闭环.
 *
 * <p>It states three targets: a mean satisfaction of 98 of 100, 98 % of the cases resolved at first within 24 hours, and a
 * consistency of 98 % across channels. A value is worth what it is, so that 98 points are the target of each and of the
 * whole; the {@linkplain ServiceModel#bands bands} say met or missed.
 *
 * <p>What was decided, because the source of the standard does not say it:
 *
 * <ul>
 *   <li>Stability is the level of satisfaction, which is to stay at 98 and weighs 60 %, with what is kept at peak hours and the
 *       days without an odd swing, 20 % each.
 *   <li>Consistency is the mean satisfaction of the worst channel divided by that of the best; channels with fewer than 30
 *       answers are left aside.
 *   <li>The feedback loop goes from the answer (60 %) over the plan within 48 hours to the published improvement (20 % each).
 *   <li>The four dimensions weigh the same, and what has no stated target counts in them and is not judged.
 * </ul>
 */
public final class NinetyEight {

    /** The points of every target. */
    public static final double TARGET = 98;

    private static final Indicator SATISFACTION = EmotionalConnection.SATISFACTION.withCurve(ScoreCurve.linear(0, 100));

    private static final Indicator RESOLVED_24H = asItStands(ResponseSpeed.RESOLVED_24H);

    private static final Indicator CHANNEL_RATIO = asItStands(ExperienceConsistency.CHANNEL_RATIO);

    private NinetyEight() {}

    private static Indicator asItStands(Indicator share) {
        return share.withCurve(ScoreCurve.identity());
    }

    /**
     * The standard as a model.
     *
     * @return the model
     */
    public static ServiceModel model() {
        Heading overall = Heading.of(
                ServiceModel.OVERALL,
                ServiceModel.OVERALL_TEXT,
                List.of(
                        stability(),
                        Heading.of("speed", Text.of("响应速度", "Response speed"), List.of(RESOLVED_24H)),
                        Heading.of("consistency", Text.of("一致性", "Consistency"), List.of(CHANNEL_RATIO)),
                        feedbackLoop()));
        return new ServiceModel(Text.of("“98”服务标准", "The \"98\" standard"), overall, List.of())
                .withBands(Bands.startingWith(
                                Verdict.MISSED.text().zh(),
                                Verdict.MISSED.text().en())
                        .and(TARGET, Verdict.MET.text().zh(), Verdict.MET.text().en()));
    }

    private static Heading stability() {
        Indicator peak = asItStands(ExperienceConsistency.PEAK_RATIO);
        Indicator control = asItStands(ExperienceConsistency.IN_CONTROL);
        return Heading.of("stability", Text.of("稳定性", "Stability"), List.of(SATISFACTION, peak, control))
                .withWeighting(Weighting.given(Map.of(SATISFACTION.id(), 60.0, peak.id(), 20.0, control.id(), 20.0)));
    }

    private static Heading feedbackLoop() {
        return Heading.of(
                        "feedback",
                        Text.of("反馈闭环", "Feedback loop"),
                        List.of(
                                asItStands(ClosedLoopImprovement.CLOSURE),
                                asItStands(ClosedLoopImprovement.PLAN_WITHIN_48H),
                                asItStands(ProcessTransparency.IMPROVEMENTS_PUBLISHED)))
                .withWeighting(Weighting.core(Heading.CORE_SHARE));
    }

    /**
     * The standard as a preset.
     *
     * @return the preset {@code ninety-eight}
     */
    public static Preset preset() {
        return Preset.of("ninety-eight", model().text(), model());
    }

    /**
     * What the standard states a target for.
     *
     * @return the ids of three indicators
     */
    public static List<String> targets() {
        return List.of(SATISFACTION.id(), RESOLVED_24H.id(), CHANNEL_RATIO.id());
    }

    /**
     * Whether a stated target is met.
     *
     * @param card a scorecard by this model
     * @param id one of the {@link #targets()}
     * @return the verdict; insufficient where nothing was measured that counts
     * @throws IllegalArgumentException if the standard states no such target
     */
    public static Verdict verdict(Scorecard card, String id) {
        if (!targets().contains(id)) {
            throw new IllegalArgumentException("target must be one of " + targets() + ", was '" + id + "'");
        }
        OptionalDouble points = card.of(id).points();
        if (points.isEmpty() || card.of(id).imputed().isPresent()) {
            return Verdict.INSUFFICIENT;
        }
        return points.getAsDouble() >= TARGET ? Verdict.MET : Verdict.MISSED;
    }
}
