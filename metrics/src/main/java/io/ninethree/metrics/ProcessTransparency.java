package io.ninethree.metrics;

import static io.ninethree.model.Guarantee.PROCESS_TRANSPARENCY;

import io.ninethree.formula.Formula;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Actions;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Publications;
import io.ninethree.vocabulary.Surveys;
import io.ninethree.vocabulary.Touchpoints;
import java.time.Duration;
import java.util.List;

/** The indicators of process transparency 过程透明: whether the customer can see process, price and progress. */
public final class ProcessTransparency {

    /** Share of the steps of the customers' journeys whose progress the customer can see. Core. 30 / 80 / 100 %. */
    public static final Indicator VISIBLE_STEPS = Indicator.named("trans.visibleSteps")
            .called("流程透明度", "Visible steps")
            .measures(Formula.share(Touchpoints.VISIBLE.isTrue()))
            .scoredBy(ScoreCurve.through(0.30, 0.80, 1.00))
            .under(PROCESS_TRANSPARENCY)
            .core()
            .build();

    /** Share of what is published among process, price and service level of each service. Core. 0 / 80 / 100 %. */
    public static final Indicator PUBLISHED_SHARE = Indicator.named("trans.published")
            .called("流程、价格、SLA公开率", "Published process, price and SLA")
            .measures(Formula.share(Publications.PUBLISHED.isTrue()))
            .scoredBy(ScoreCurve.through(0.00, 0.80, 1.00))
            .under(PROCESS_TRANSPARENCY)
            .core()
            .build();

    /**
     * Share of the delayed cases, by when they were opened, whose customer was told before the promised time. 20 / 80 /
     * 95 %.
     */
    public static final Indicator DELAYS_ANNOUNCED = Indicator.named("trans.proactive")
            .called("主动告知率", "Proactive notice")
            .measures(Formula.share(Cases.DELAY_ANNOUNCED.isTrue()).among(Cases.DELAYED.isTrue()))
            .scoredBy(ScoreCurve.through(0.20, 0.80, 0.95))
            .under(PROCESS_TRANSPARENCY)
            .minimumSample(10)
            .build();

    /** Share of the mistakes corrected in the period of whose correction the customer was told. 20 / 80 / 100 %. */
    public static final Indicator CORRECTIONS_TOLD = Indicator.named("trans.correctionTold")
            .called("纠偏告知率", "Correction told")
            .measures(Formula.share(Cases.CORRECTION_TOLD.isTrue()))
            .scoredBy(ScoreCurve.through(0.20, 0.80, 1.00))
            .under(PROCESS_TRANSPARENCY)
            .datedBy(Cases.MISTAKE_CORRECTED_AT)
            .minimumSample(10)
            .build();

    /**
     * Share of the actions done in the period that customers could read of within 30 days. What was done more recently
     * and is not published is not yet decidable. 0 / 60 / 100 %.
     */
    public static final Indicator IMPROVEMENTS_PUBLISHED = Indicator.named("trans.publishedFix")
            .called("改进公开率", "Published improvements")
            .measures(Formula.share(Actions.PUBLICATION_TIME.atMost(Duration.ofDays(30))))
            .scoredBy(ScoreCurve.through(0.00, 0.60, 1.00))
            .under(PROCESS_TRANSPARENCY)
            .datedBy(Actions.DONE_AT)
            .minimumSample(10)
            .build();

    /**
     * Mean rating of how clear and open the process was, by the customers who answered in the period. 50 / 80 / 95
     * points.
     */
    public static final Indicator PERCEIVED = Indicator.named("trans.perceived")
            .called("透明度感知", "Perceived transparency")
            .measures(Formula.mean(Surveys.TRANSPARENCY))
            .scoredBy(ScoreCurve.through(50, 80, 95))
            .under(PROCESS_TRANSPARENCY)
            .minimumSample(10)
            .build();

    private ProcessTransparency() {}

    /**
     * All indicators of this heading.
     *
     * @return the indicators, core ones first
     */
    public static List<Indicator> indicators() {
        return List.of(
                VISIBLE_STEPS, PUBLISHED_SHARE, DELAYS_ANNOUNCED, CORRECTIONS_TOLD, IMPROVEMENTS_PUBLISHED, PERCEIVED);
    }
}
