package io.ninethree.metrics.preset;

import io.ninethree.metrics.ClosedLoopImprovement;
import io.ninethree.metrics.EmpatheticInteraction;
import io.ninethree.metrics.ExpertiseAndCredibility;
import io.ninethree.metrics.PeopleAndCulture;
import io.ninethree.model.Text;
import io.ninethree.score.Heading;
import io.ninethree.score.Indicator;
import io.ninethree.score.ServiceModel;
import java.util.List;

/**
 * The profile of culture 服务文化, skills 服务技能 and people 服务团队: what makes good service possible, beside the nine
 * experiences and three guarantees that say how good it is. Customer orientation, which the source asks customers about, is the
 * attitude rating.
 *
 * <p>Everything weighs the same within its heading, and the three headings do so in the whole, by the arithmetic mean: the
 * source ranks nothing.
 */
public final class CultureAndSkills {

    private CultureAndSkills() {}

    /**
     * The profile as a model.
     *
     * @return the model
     */
    public static ServiceModel model() {
        Heading overall =
                Heading.of(ServiceModel.OVERALL, ServiceModel.OVERALL_TEXT, List.of(culture(), skills(), people()));
        List<Indicator> information = PeopleAndCulture.indicators().stream()
                .filter(each -> each.curve().isEmpty())
                .toList();
        return new ServiceModel(Text.of("文化与技能画像", "Culture and skills"), overall, information);
    }

    private static Heading culture() {
        return Heading.of(
                "culture",
                Text.of("服务文化", "Culture"),
                List.of(PeopleAndCulture.CULTURE, ClosedLoopImprovement.ADOPTION));
    }

    private static Heading skills() {
        return Heading.of(
                "skills",
                Text.of("服务技能", "Skills"),
                List.of(
                        ExpertiseAndCredibility.KNOWLEDGE_SCORE,
                        ExpertiseAndCredibility.CERTIFIED_SHARE,
                        ExpertiseAndCredibility.SKILL_RETENTION,
                        PeopleAndCulture.SKILL_USE,
                        PeopleAndCulture.PASS_RATE,
                        EmpatheticInteraction.ATTITUDE_RATING));
    }

    private static Heading people() {
        return Heading.of(
                "people",
                Text.of("服务团队", "People"),
                List.of(
                        PeopleAndCulture.ATTRITION,
                        PeopleAndCulture.UTILISATION,
                        PeopleAndCulture.TRAINED_SHARE,
                        PeopleAndCulture.DRILLED_SHARE,
                        PeopleAndCulture.MENTORED_SHARE,
                        PeopleAndCulture.SYSTEM_USE));
    }

    /**
     * The profile as a preset.
     *
     * @return the preset {@code culture-and-skills}
     */
    public static Preset preset() {
        return Preset.of("culture-and-skills", model().text(), model());
    }
}
