package io.ninethree.metrics.preset;

import io.ninethree.field.Unit;
import io.ninethree.metrics.EmpatheticInteraction;
import io.ninethree.metrics.ResponseSpeed;
import io.ninethree.metrics.ScenarioBasedResolution;
import io.ninethree.model.Text;
import io.ninethree.score.Aggregation;
import io.ninethree.score.Heading;
import io.ninethree.score.HeadingScore;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The experience scorecard of a service-upgrade strategy: timeliness 响应及时性, thoroughness 解决彻底性 and attitude 服务人员态度,
 * of which the weakest is to be found and lifted first.
 *
 * <p>The whole is the shortest board 短板, the minimum of the three: nothing makes up for the weakest. The source asks to find
 * it and prescribes no sum; taking it for the whole is our choice.
 */
public final class ExperienceScorecard {

    private ExperienceScorecard() {}

    /**
     * The scorecard as a model.
     *
     * @return the model
     */
    public static ServiceModel model() {
        Heading overall = Heading.of(
                        ServiceModel.OVERALL,
                        ServiceModel.OVERALL_TEXT,
                        List.of(
                                board(
                                        "timeliness",
                                        Text.of("响应及时性", "Timeliness"),
                                        ResponseSpeed.FIRST_IN_TARGET,
                                        ResponseSpeed.RESOLVE_IN_TARGET),
                                board(
                                        "thoroughness",
                                        Text.of("问题解决彻底性", "Thoroughness"),
                                        ScenarioBasedResolution.COMPLETENESS),
                                board(
                                        "attitude",
                                        Text.of("服务人员态度", "Attitude"),
                                        EmpatheticInteraction.ATTITUDE_RATING)))
                .withAggregation(Aggregation.minimum());
        return new ServiceModel(Text.of("体验评分卡", "Experience scorecard"), overall, List.of());
    }

    private static Heading board(String id, Text text, Indicator... indicators) {
        return Heading.of(id, text, List.of(indicators));
    }

    /**
     * The scorecard as a preset.
     *
     * @return the preset {@code experience-scorecard}
     */
    public static Preset preset() {
        return Preset.of("experience-scorecard", model().text(), model());
    }

    /**
     * The weakest of the headings below the whole, with the indicator in it that earned least.
     *
     * @param card a scorecard by this model, or by any other one
     * @return a sentence in both languages, empty if nothing was measured that counts
     */
    public static Optional<Text> shortBoard(Scorecard card) {
        return card.weakest().map(ExperienceScorecard::shortBoard);
    }

    private static Text shortBoard(HeadingScore board) {
        IndicatorScore limiting = board.indicators().stream()
                .filter(each -> each.points().isPresent())
                .min(Comparator.comparingDouble(each -> each.points().getAsDouble()))
                .orElseThrow();
        Text value = limiting.indicator()
                .formula()
                .unit()
                .text(limiting.imputed()
                        .orElseGet(() -> limiting.value().number().orElseThrow()));
        String points = Unit.POINTS.text(board.points().orElseThrow()).en();
        return Text.of(
                "短板是" + board.text().zh() + "（" + points + " 分），主要受限于"
                        + limiting.text().zh() + "：" + value.zh(),
                "The short board is " + board.text().en() + " at " + points + " points, held back by "
                        + limiting.text().en() + " at " + value.en());
    }
}
