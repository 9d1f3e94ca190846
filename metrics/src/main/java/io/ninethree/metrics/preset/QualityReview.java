package io.ninethree.metrics.preset;

import io.ninethree.metrics.AttentionToDetail;
import io.ninethree.metrics.EmpatheticInteraction;
import io.ninethree.metrics.ExperienceConsistency;
import io.ninethree.metrics.ExpertiseAndCredibility;
import io.ninethree.model.Text;
import io.ninethree.score.Gate;
import io.ninethree.score.Heading;
import io.ninethree.score.Indicator;
import io.ninethree.score.ServiceModel;
import io.ninethree.score.Weighting;
import java.util.List;
import java.util.Map;

/**
 * The scorecard of quality reviews, over the records of reviewed contacts alone: adherence to the standard 30 %, greeting and
 * closing 20 %, empathy 20 %, right answers 30 %.
 *
 * <p>A gate holds it: kindness does not make up for wrong answers. While the confidence interval of answer accuracy lies below
 * 80 %, the whole earns at most 60 points. Weights and gate are our choice.
 */
public final class QualityReview {

    private static final double LEAST_ACCURACY = 0.80;
    private static final double MOST_POINTS = 60;

    private QualityReview() {}

    /**
     * The scorecard as a model.
     *
     * @return the model
     */
    public static ServiceModel model() {
        Indicator adherence = ExperienceConsistency.STANDARD_ADHERENCE;
        Indicator manners = AttentionToDetail.OPENING_AND_CLOSING;
        Indicator empathy = EmpatheticInteraction.EMPATHY_REVIEW;
        Indicator accuracy = ExpertiseAndCredibility.ANSWER_ACCURACY;
        Heading review = Heading.of(
                        ServiceModel.OVERALL, ServiceModel.OVERALL_TEXT, List.of(adherence, manners, empathy, accuracy))
                .withWeighting(Weighting.given(
                        Map.of(adherence.id(), 30.0, manners.id(), 20.0, empathy.id(), 20.0, accuracy.id(), 30.0)))
                .withGate(Gate.below(accuracy.id(), LEAST_ACCURACY, MOST_POINTS).on(Gate.Bound.UPPER));
        return new ServiceModel(Text.of("服务质检", "Quality review"), review, List.of());
    }

    /**
     * The scorecard as a preset.
     *
     * @return the preset {@code quality-review}
     */
    public static Preset preset() {
        return Preset.of("quality-review", model().text(), model());
    }
}
