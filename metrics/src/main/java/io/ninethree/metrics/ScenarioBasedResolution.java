package io.ninethree.metrics;

import static io.ninethree.model.Experience.SCENARIO_BASED_RESOLUTION;
import static io.ninethree.vocabulary.Cases.REASSIGNMENTS;
import static io.ninethree.vocabulary.Cases.REOPENED;
import static io.ninethree.vocabulary.Cases.REPEATED;
import static io.ninethree.vocabulary.Cases.RESOLUTION_TIME;
import static io.ninethree.vocabulary.Cases.RESOLVED_AT;
import static io.ninethree.vocabulary.Cases.RETOLD;
import static io.ninethree.vocabulary.Cases.SCENARIO_FIT;

import io.ninethree.formula.Formula;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.util.List;

/**
 * The indicators of scenario-based resolution 场景化解决: whether the solution fits the situation and settles the matter.
 */
public final class ScenarioBasedResolution {

    /**
     * Share of the cases resolved in the period that were not reopened within 7 days. One that is open again counts
     * when it is resolved again. Core. 80 / 95 / 99.5 %.
     */
    public static final Indicator COMPLETENESS = Indicator.named("ctx.complete")
            .called("解决彻底性", "Resolution completeness")
            .measures(Formula.share(REOPENED.isFalse()))
            .scoredBy(ScoreCurve.through(0.80, 0.95, 0.995))
            .under(SCENARIO_BASED_RESOLUTION)
            .core()
            .datedBy(RESOLVED_AT)
            .minimumSample(10)
            .build();

    /**
     * Share of opened cases that were resolved within 14 days; a case opened less than 14 days ago is not yet decidable.
     * Core. 60 / 90 / 98 %.
     */
    public static final Indicator RESOLUTION_RATE = Indicator.named("ctx.resolutionRate")
            .called("解决率", "Resolution rate")
            .measures(Formula.share(RESOLUTION_TIME.atMost(Duration.ofDays(14))))
            .scoredBy(ScoreCurve.through(0.60, 0.90, 0.98))
            .under(SCENARIO_BASED_RESOLUTION)
            .core()
            .minimumSample(10)
            .build();

    /** Share of opened cases whose solution came from a playbook that fits the situation. 40 / 80 / 95 %. */
    public static final Indicator SCENARIO_FIT_SHARE = Indicator.named("ctx.scenarioFit")
            .called("场景匹配率", "Scenario fit")
            .measures(Formula.share(SCENARIO_FIT.isTrue()))
            .scoredBy(ScoreCurve.through(0.40, 0.80, 0.95))
            .under(SCENARIO_BASED_RESOLUTION)
            .minimumSample(10)
            .build();

    /** Share of opened cases whose customer had raised the same matter within the 7 days before. 30 / 10 / 3 %. */
    public static final Indicator REPEAT_CONTACTS = Indicator.named("ctx.repeat")
            .called("重复咨询率", "Repeat-contact rate")
            .measures(Formula.share(REPEATED.isTrue()))
            .scoredBy(ScoreCurve.through(0.30, 0.10, 0.03))
            .under(SCENARIO_BASED_RESOLUTION)
            .minimumSample(10)
            .build();

    /** Share of opened cases that the customer had to tell again. 30 / 10 / 0 %. */
    public static final Indicator RETOLD_SHARE = Indicator.named("ctx.retold")
            .called("重复描述率", "Retold rate")
            .measures(Formula.share(RETOLD.isTrue()))
            .scoredBy(ScoreCurve.through(0.30, 0.10, 0.00))
            .under(SCENARIO_BASED_RESOLUTION)
            .minimumSample(10)
            .build();

    /** Mean number of times that an opened case was handed on. 3 / 1 / 0. */
    public static final Indicator REASSIGNMENTS_PER_CASE = Indicator.named("ctx.reassignments")
            .called("平均转派次数", "Reassignments per case")
            .measures(Formula.mean(REASSIGNMENTS))
            .scoredBy(ScoreCurve.through(3, 1, 0))
            .under(SCENARIO_BASED_RESOLUTION)
            .minimumSample(10)
            .build();

    /**
     * Mean of how easy it was to get the matter settled, 1 to 7, by the customers who answered in the period. 3 / 5.5 /
     * 6.5.
     */
    public static final Indicator CUSTOMER_EFFORT = Indicator.named("ctx.effort")
            .called("客户费力度（CES 2.0，越高越省力）", "Customer effort (CES 2.0, high is easy)")
            .measures(Formula.mean(Surveys.EASE))
            .scoredBy(ScoreCurve.through(3, 5.5, 6.5))
            .under(SCENARIO_BASED_RESOLUTION)
            .minimumSample(10)
            .build();

    private ScenarioBasedResolution() {}

    /**
     * All indicators of this heading.
     *
     * @return the indicators, core ones first
     */
    public static List<Indicator> indicators() {
        return List.of(
                COMPLETENESS,
                RESOLUTION_RATE,
                SCENARIO_FIT_SHARE,
                REPEAT_CONTACTS,
                RETOLD_SHARE,
                REASSIGNMENTS_PER_CASE,
                CUSTOMER_EFFORT);
    }
}
