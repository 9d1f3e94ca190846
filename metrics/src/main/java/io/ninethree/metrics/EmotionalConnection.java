package io.ninethree.metrics;

import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.metrics.catalogue.Origin.CULTURE_AND_SKILLS;
import static io.ninethree.metrics.catalogue.Origin.FIELD_PRACTICE;
import static io.ninethree.metrics.catalogue.Origin.NINETY_EIGHT;
import static io.ninethree.metrics.catalogue.Origin.NINE_PLUS_THREE;
import static io.ninethree.metrics.catalogue.Origin.SERVICE_UPGRADE;
import static io.ninethree.model.Experience.EMOTIONAL_CONNECTION;

import io.ninethree.formula.Formula;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.catalogue.Example;
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
            .standard(
                    "动手前问清客户怎样才算办好，办完请客户对照着打分。",
                    "We ask beforehand what a good outcome would be, and have customers rate us against it.")
            .observedBy("客户在周期内答卷时给出的满意度分数", "the satisfaction ratings that customers gave in the period")
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
            .standard(
                    "结束前多办一件客户没开口、但用得上的事，让他有值得讲给别人听的。",
                    "Before we close we do one useful thing nobody asked for, so that there is something to tell.")
            .observedBy(
                    "周期内的答卷里，愿意推荐的人比不愿意的多出多少",
                    "by how much those likely to recommend outnumber the unlikely in the answers of the period")
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
            .standard(
                    "客户不满意时，经办人当天联系客户，一直补救到客户认可。",
                    "Whoever served calls a dissatisfied customer the same day and sets it right until they agree.")
            .observedBy("周期内答卷的客户是否表示满意", "whether customers who answered in the period were satisfied")
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
            .standard(
                    "客户表示满意时，递上可转给朋友的链接或卡片；得知客户推荐过我们，就向他道谢。",
                    "When customers are pleased we hand them a link or a card to pass on, and we thank those who did.")
            .observedBy(
                    "周期内答卷的客户是否说自己推荐过我们",
                    "whether customers who answered in the period say that they have recommended us")
            .build();

    /** Share of the customers new in the period who were referred by others. 0 / 10 / 30 %. */
    public static final Indicator REFERRALS = Indicator.named("emo.referral")
            .called("转介绍率", "Referral rate")
            .measures(Formula.share(Customers.REFERRED.isTrue()))
            .scoredBy(ScoreCurve.through(0.00, 0.10, 0.30))
            .under(EMOTIONAL_CONNECTION)
            .minimumSample(10)
            .standard(
                    "新客户第一次购买时，问是谁介绍来的，记下介绍人并兑现答应他的谢意。",
                    "We ask at the first purchase who sent the customer, record it, and thank that person as promised.")
            .observedBy("周期内首次购买的客户是否由他人介绍而来", "whether customers who joined in the period were referred by others")
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
            .standard(
                    "首单交付后按约定的日子回访，确认用得顺手，再说清我们下一步能帮什么。",
                    "After the first purchase we call on the agreed day, see that it works, and say how else we can help.")
            .observedBy(
                    "周期内首次购买的客户，之后是否再次购买", "whether customers who bought for the first time in the period bought again")
            .build();

    /** Share of the moments in the period on which we attended to the customer. 0 / 60 / 90 %. */
    public static final Indicator MOMENTS_ATTENDED = Indicator.named("emo.moments")
            .called("情感触点覆盖率", "Emotional-touchpoint coverage")
            .measures(Formula.share(Moments.ATTENDED.isTrue()))
            .scoredBy(ScoreCurve.through(0.00, 0.60, 0.90))
            .under(EMOTIONAL_CONNECTION)
            .minimumSample(10)
            .standard(
                    "到了客户的生日、周年等日子，由熟悉他的人用自己的话问候，不群发。",
                    "On birthdays and the like somebody who knows the customer greets them, never by mass mail.")
            .observedBy("周期内的每个情感触点，客户是否得到了关怀", "whether customers were attended to on the occasions of the period")
            .build();

    /**
     * Share of the customers whose stay was checked in the period that were lost within the time that the company names.
     * 15 / 5 / 0 %; the 5 % are the <i>source</i>'s.
     */
    public static final Indicator CHURN = Indicator.named("emo.churn")
            .called("客户流失率", "Customer churn")
            .measures(Formula.share(Customers.LOST.isTrue()))
            .scoredBy(ScoreCurve.through(0.15, 0.05, 0.00))
            .under(EMOTIONAL_CONNECTION)
            .datedBy(Customers.CHECKED_AT)
            .minimumSample(10)
            .standard(
                    "客户买得少了或抱怨多了，就主动联系，问出原因，提出能让他留下的办法。",
                    "When customers buy less or complain more we call, learn why, and offer what would make them stay.")
            .observedBy("周期内核查留存的客户是否已经流失", "whether customers whose stay was checked in the period had been lost")
            .build();

    /** Share of opened cases that are complaints. 5 / 1 / 0 %, that is 50, 10 and 0 in 1,000. */
    public static final Indicator COMPLAINTS = Indicator.named("emo.complaints")
            .called("投诉率", "Complaint rate")
            .measures(Formula.share(Cases.COMPLAINT.isTrue()))
            .scoredBy(ScoreCurve.through(0.05, 0.01, 0.00))
            .under(EMOTIONAL_CONNECTION)
            .minimumSample(10)
            .standard(
                    "每周把投诉按原因归类，先消除最多的那一种，不让下一位客户再遇到。",
                    "Every week we sort complaints by reason and remove the most frequent one before it strikes again.")
            .observedBy("周期内提交的工单是否为投诉", "whether the cases opened in the period are complaints")
            .build();

    private EmotionalConnection() {}

    /**
     * The indicators of this heading with their origin and an example each, core ones first.
     *
     * @return the lines of the catalogue
     */
    public static List<CatalogueEntry> catalogue() {
        return List.of(
                CatalogueEntry.of(
                                SATISFACTION,
                                Example.of(85, 80)
                                        .with(1, row(Surveys.SATISFACTION, 75))
                                        .with(1, row(Surveys.SATISFACTION, 95)),
                                NINE_PLUS_THREE,
                                NINETY_EIGHT)
                        .sourced(
                                "85 与 98 取自来源：9+3 模型举例为 85 分，“98”标准要求平均满意度达到 98 分（满分 100）",
                                "85 and 98 of 100: the 9+3 model's example, and the mean that the \"98\" standard asks for"),
                CatalogueEntry.of(
                                PROMOTER_SCORE,
                                Example.of(58, 91.2)
                                        .with(33, row(Surveys.RECOMMEND, 10))
                                        .with(13, row(Surveys.RECOMMEND, 8))
                                        .with(4, row(Surveys.RECOMMEND, 5)),
                                NINE_PLUS_THREE)
                        .sourced(
                                "仅示例中的 58 取自来源：净推荐值由 58 升到 82",
                                "only the 58 of the example: the source tells of a score that rose from 58 to 82"),
                CatalogueEntry.of(
                        SATISFIED_SHARE,
                        Example.of(0.80, 80)
                                .with(3, row(Surveys.SATISFACTION, 100))
                                .with(1, row(Surveys.SATISFACTION, 75))
                                .with(1, row(Surveys.SATISFACTION, 50)),
                        FIELD_PRACTICE),
                CatalogueEntry.of(
                                RECOMMENDERS,
                                Example.of(0.40, 90)
                                        .with(2, row(Surveys.HAS_RECOMMENDED, true))
                                        .with(3, row(Surveys.HAS_RECOMMENDED, false)),
                                SERVICE_UPGRADE)
                        .sourced(
                                "满分处的 50% 取自来源中的例子：主动推荐率 50%",
                                "the 50 % for full points: the source's example is a rate of 50 %"),
                CatalogueEntry.of(
                        REFERRALS,
                        Example.of(0.15, 85)
                                .with(3, row(Customers.REFERRED, true))
                                .with(17, row(Customers.REFERRED, false)),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        REPURCHASE,
                        Example.of(0.25)
                                .with(1, row(Customers.REPURCHASED, true))
                                .with(3, row(Customers.REPURCHASED, false)),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        MOMENTS_ATTENDED,
                        Example.of(0.60, 80)
                                .with(3, row(Moments.ATTENDED, true))
                                .with(2, row(Moments.ATTENDED, false)),
                        SERVICE_UPGRADE),
                CatalogueEntry.of(
                                CHURN,
                                Example.of(0.08, 56)
                                        .with(2, row(Customers.CHECKED_AT, day(30), Customers.LOST, true))
                                        .with(23, row(Customers.CHECKED_AT, day(30), Customers.LOST, false))
                                        .inJune(Customers.SOURCE),
                                SERVICE_UPGRADE)
                        .sourced(
                                "目标 5% 取自来源：客户流失率控制在 5% 以内",
                                "the target of 5 %: the source tells of churn kept within 5 %"),
                CatalogueEntry.of(
                        COMPLAINTS,
                        Example.of(0.015, 70)
                                .with(3, row(Cases.COMPLAINT, true))
                                .with(197, row(Cases.COMPLAINT, false)),
                        NINETY_EIGHT,
                        CULTURE_AND_SKILLS,
                        SERVICE_UPGRADE));
    }

    /**
     * All indicators of this heading.
     *
     * @return the indicators, core ones first
     */
    public static List<Indicator> indicators() {
        return catalogue().stream().map(CatalogueEntry::indicator).toList();
    }
}
