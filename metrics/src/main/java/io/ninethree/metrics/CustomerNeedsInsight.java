package io.ninethree.metrics;

import static io.ninethree.model.Experience.NEED_INSIGHT;
import static io.ninethree.vocabulary.Cases.NEED_CONFIRMED;
import static io.ninethree.vocabulary.Cases.PROACTIVE;
import static io.ninethree.vocabulary.Cases.RECLASSIFIED;
import static io.ninethree.vocabulary.Cases.RESOLVABLE;
import static io.ninethree.vocabulary.Cases.RESOLVED_ON_FIRST_CONTACT;
import static io.ninethree.vocabulary.Cases.REVIEWED_AT;
import static io.ninethree.vocabulary.Cases.REVIEW_DUE_AT;

import io.ninethree.formula.Formula;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import java.util.List;

/** The indicators of customer needs insight 需求洞察: whether we understand what the customer really needs. */
public final class CustomerNeedsInsight {

    /**
     * Share of the opened cases that could be resolved at the first contact and were, neither reopened nor repeated
     * since. Core. 40 / 75 / 95 %.
     */
    public static final Indicator FIRST_CONTACT_RESOLUTION = Indicator.named("need.fcr")
            .called("首次解决率", "First contact resolution")
            .measures(Formula.share(RESOLVED_ON_FIRST_CONTACT.isTrue()).among(RESOLVABLE.isTrue()))
            .scoredBy(ScoreCurve.through(0.40, 0.75, 0.95))
            .under(NEED_INSIGHT)
            .core()
            .minimumSample(10)
            .build();

    /** Share of the cases due for a review in the period that were reviewed by then. 0 / 80 / 100 %. */
    public static final Indicator REVIEW_COVERAGE = Indicator.named("need.reviewCoverage")
            .called("复盘覆盖率", "Review coverage")
            .measures(Formula.share(REVIEWED_AT.noLaterThan(REVIEW_DUE_AT)))
            .scoredBy(ScoreCurve.through(0.00, 0.80, 1.00))
            .under(NEED_INSIGHT)
            .datedBy(REVIEW_DUE_AT)
            .minimumSample(10)
            .build();

    /** Share of opened cases whose kind was changed after it was first recorded. 30 / 10 / 0 %. */
    public static final Indicator RECLASSIFIED_SHARE = Indicator.named("need.reclassified")
            .called("工单重新分类率", "Re-classification rate")
            .measures(Formula.share(RECLASSIFIED.isTrue()))
            .scoredBy(ScoreCurve.through(0.30, 0.10, 0.00))
            .under(NEED_INSIGHT)
            .minimumSample(10)
            .build();

    /** Share of the opened cases in which we put the need into words whose customer confirmed it. 40 / 80 / 95 %. */
    public static final Indicator HYPOTHESIS_HIT = Indicator.named("need.hypothesisHit")
            .called("需求假设命中率", "Verified-need hit rate")
            .measures(Formula.share(NEED_CONFIRMED.isTrue()))
            .scoredBy(ScoreCurve.through(0.40, 0.80, 0.95))
            .under(NEED_INSIGHT)
            .minimumSample(10)
            .build();

    /** Share of opened cases in which we served the need before the customer asked. 0 / 20 / 60 %. */
    public static final Indicator PROACTIVE_SERVICE = Indicator.named("need.proactive")
            .called("主动服务率", "Proactive service rate")
            .measures(Formula.share(PROACTIVE.isTrue()))
            .scoredBy(ScoreCurve.through(0.00, 0.20, 0.60))
            .under(NEED_INSIGHT)
            .minimumSample(10)
            .build();

    private CustomerNeedsInsight() {}

    /**
     * All indicators of this heading.
     *
     * @return the indicators, core ones first
     */
    public static List<Indicator> indicators() {
        return List.of(
                FIRST_CONTACT_RESOLUTION, REVIEW_COVERAGE, RECLASSIFIED_SHARE, HYPOTHESIS_HIT, PROACTIVE_SERVICE);
    }
}
