package io.ninethree.metrics;

import static io.ninethree.model.Experience.EXPERIENCE_CONSISTENCY;
import static io.ninethree.vocabulary.Reviews.ADHERENCE;

import io.ninethree.formula.Formula;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import java.util.List;

/** The indicators of experience consistency 体验一致性: whether every channel, store and hour keeps the same standard. */
public final class ExperienceConsistency {

    /**
     * Mean part of the checked items of the service standard that a reviewed contact followed; each contact weighs the
     * same. 60 / 95 / 100 %.
     */
    public static final Indicator STANDARD_ADHERENCE = Indicator.named("cons.adherence")
            .called("服务规范遵循率", "Process adherence")
            .measures(Formula.mean(ADHERENCE))
            .scoredBy(ScoreCurve.through(0.60, 0.95, 1.00))
            .under(EXPERIENCE_CONSISTENCY)
            .minimumSample(10)
            .build();

    private ExperienceConsistency() {}

    /**
     * All indicators of this heading.
     *
     * @return the indicators, core ones first
     */
    public static List<Indicator> indicators() {
        return List.of(STANDARD_ADHERENCE);
    }
}
