package io.ninethree.metrics;

import static io.ninethree.model.Experience.EMOTIONAL_CONNECTION;

import io.ninethree.formula.Formula;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Customers;
import io.ninethree.vocabulary.Moments;
import io.ninethree.vocabulary.Surveys;
import java.util.List;

/** The indicators of emotional connection 情感连接: whether customers are satisfied, come back and recommend us. */
public final class EmotionalConnection {

    /**
     * Mean satisfaction of the customers who answered in the period. Core. 50 / 85 / 98 points; target and full are the
     * <i>source</i>'s.
     */
    public static final Indicator SATISFACTION = Indicator.named("emo.csat")
            .called("满意度", "Customer satisfaction")
            .measures(Formula.mean(Surveys.SATISFACTION))
            .scoredBy(ScoreCurve.through(50, 85, 98))
            .under(EMOTIONAL_CONNECTION)
            .core()
            .minimumSample(10)
            .build();

    /**
     * Percentage of 9 and 10 minus percentage of 0 to 6 among the recommendations answered in the period. Core. -30 /
     * 30 / 80 points.
     */
    public static final Indicator PROMOTER_SCORE = Indicator.named("emo.nps")
            .called("净推荐值", "Net promoter score")
            .measures(Formula.netPromoterScore(Surveys.RECOMMEND))
            .scoredBy(ScoreCurve.through(-30, 30, 80))
            .under(EMOTIONAL_CONNECTION)
            .core()
            .minimumSample(30)
            .build();

    /**
     * Share of the customers who answered in the period with at least 75 points, the two best of five answers. 40 / 80
     * / 95 %.
     */
    public static final Indicator SATISFIED_SHARE = Indicator.named("emo.csatTopBox")
            .called("满意率", "Satisfied share")
            .measures(Formula.share(Surveys.SATISFACTION.atLeast(75)))
            .scoredBy(ScoreCurve.through(0.40, 0.80, 0.95))
            .under(EMOTIONAL_CONNECTION)
            .minimumSample(10)
            .build();

    /**
     * Share of the customers who answered in the period that say to have recommended us. 0 / 30 / 50 %; full is the
     * <i>source</i>'s.
     */
    public static final Indicator RECOMMENDERS = Indicator.named("emo.recommenders")
            .called("主动推荐率", "Active recommender rate")
            .measures(Formula.share(Surveys.HAS_RECOMMENDED.isTrue()))
            .scoredBy(ScoreCurve.through(0.00, 0.30, 0.50))
            .under(EMOTIONAL_CONNECTION)
            .minimumSample(10)
            .build();

    /** Share of the customers new in the period who were referred by others. 0 / 10 / 30 %. */
    public static final Indicator REFERRALS = Indicator.named("emo.referral")
            .called("转介绍率", "Referral rate")
            .measures(Formula.share(Customers.REFERRED.isTrue()))
            .scoredBy(ScoreCurve.through(0.00, 0.10, 0.30))
            .under(EMOTIONAL_CONNECTION)
            .minimumSample(10)
            .build();

    /**
     * Share of the customers new in the period who bought again within the time that the company considers. Information
     * only, until the business sets a curve.
     */
    public static final Indicator REPURCHASE = Indicator.named("emo.repurchase")
            .called("复购率", "Repurchase rate")
            .measures(Formula.share(Customers.REPURCHASED.isTrue()))
            .under(EMOTIONAL_CONNECTION)
            .minimumSample(10)
            .build();

    /** Share of the moments in the period on which we attended to the customer. 0 / 60 / 90 %. */
    public static final Indicator MOMENTS_ATTENDED = Indicator.named("emo.moments")
            .called("情感触点覆盖率", "Emotional-touchpoint coverage")
            .measures(Formula.share(Moments.ATTENDED.isTrue()))
            .scoredBy(ScoreCurve.through(0.00, 0.60, 0.90))
            .under(EMOTIONAL_CONNECTION)
            .minimumSample(10)
            .build();

    /** Share of opened cases that are complaints. 5 / 1 / 0 %. */
    public static final Indicator COMPLAINTS = Indicator.named("emo.complaints")
            .called("投诉率", "Complaint rate")
            .measures(Formula.share(Cases.COMPLAINT.isTrue()))
            .scoredBy(ScoreCurve.through(0.05, 0.01, 0.00))
            .under(EMOTIONAL_CONNECTION)
            .minimumSample(10)
            .build();

    private EmotionalConnection() {}

    /**
     * All indicators of this heading.
     *
     * @return the indicators, core ones first
     */
    public static List<Indicator> indicators() {
        return List.of(
                SATISFACTION,
                PROMOTER_SCORE,
                SATISFIED_SHARE,
                RECOMMENDERS,
                REFERRALS,
                REPURCHASE,
                MOMENTS_ATTENDED,
                COMPLAINTS);
    }
}
