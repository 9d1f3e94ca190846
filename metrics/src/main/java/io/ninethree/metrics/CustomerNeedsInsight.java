package io.ninethree.metrics;

import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.metrics.catalogue.Origin.CULTURE_AND_SKILLS;
import static io.ninethree.metrics.catalogue.Origin.FIELD_PRACTICE;
import static io.ninethree.metrics.catalogue.Origin.NINETY_EIGHT;
import static io.ninethree.metrics.catalogue.Origin.NINE_PLUS_THREE;
import static io.ninethree.metrics.catalogue.Origin.SERVICE_UPGRADE;
import static io.ninethree.model.Experience.NEED_INSIGHT;
import static io.ninethree.vocabulary.Cases.CUSTOMER;
import static io.ninethree.vocabulary.Cases.MARKED_RESOLVED_AT_FIRST;
import static io.ninethree.vocabulary.Cases.NEED_CONFIRMED;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.PROACTIVE;
import static io.ninethree.vocabulary.Cases.QUESTIONS_ASKED;
import static io.ninethree.vocabulary.Cases.RECLASSIFIED;
import static io.ninethree.vocabulary.Cases.RESOLVABLE;
import static io.ninethree.vocabulary.Cases.RESOLVED_ON_FIRST_CONTACT;
import static io.ninethree.vocabulary.Cases.REVIEWED_AT;
import static io.ninethree.vocabulary.Cases.REVIEW_DUE_AT;
import static io.ninethree.vocabulary.Cases.TOPIC;

import io.ninethree.field.Unit;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Formula;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.catalogue.Example;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.util.List;

/** The indicators of customer needs insight 需求洞察: whether we understand what the customer really needs. */
public final class CustomerNeedsInsight {

    /**
     * Share of the opened cases that could be resolved at the first contact and were, and were neither reopened nor repeated
     * since. Core. 40 / 75 / 95 %.
     */
    public static final Indicator FIRST_CONTACT_RESOLUTION = Indicator.named("need.fcr")
            .called("首次解决率", "First contact resolution")
            .measures(Formula.share(RESOLVED_ON_FIRST_CONTACT.isTrue()).among(RESOLVABLE.isTrue()))
            .scoredBy(ScoreCurve.through(0.40, 0.75, 0.95))
            .under(NEED_INSIGHT)
            .core()
            .minimumSample(10)
            .standard(
                    "第一次接触就问清客户真正要什么，并当场解决。",
                    "We find out at the first contact what the customer really needs, and settle it there.")
            .observedBy(
                    "能当场解决的工单，是否当场解决且之后没有再来",
                    "whether cases that could be settled at once were, and the customer did not come back")
            .build();

    /**
     * Another way to measure {@link #FIRST_CONTACT_RESOLUTION}, to be put in its place: share of the opened cases that could
     * be resolved at the first contact and were, by what those who served say. Easy to get, and the most flattering. 40 / 75 /
     * 95 %.
     */
    public static final Indicator FCR_FLAGGED = Indicator.named("need.fcr.flagged")
            .called("首次解决率（坐席标记）", "First contact resolution, as marked by staff")
            .measures(Formula.share(MARKED_RESOLVED_AT_FIRST.isTrue()).among(RESOLVABLE.isTrue()))
            .scoredBy(ScoreCurve.through(0.40, 0.75, 0.95))
            .under(NEED_INSIGHT)
            .core()
            .minimumSample(10)
            .standard(
                    "只有客户再无疑问时，才把工单标记为首次解决。",
                    "We mark a case as resolved at the first contact only when the customer has nothing left to ask.")
            .observedBy(
                    "能当场解决的工单，坐席是否标记为首次解决",
                    "whether those who served marked a case that could be settled at once as resolved at the first contact")
            .build();

    /**
     * Another way to measure {@link #FIRST_CONTACT_RESOLUTION}, to be put in its place: share of the customers who answered
     * in the period that say so. 40 / 75 / 95 %.
     */
    public static final Indicator FCR_CONFIRMED = Indicator.named("need.fcr.confirmed")
            .called("首次解决率（客户确认）", "First contact resolution, as confirmed by customers")
            .measures(Formula.share(Surveys.RESOLVED_AT_FIRST.isTrue()))
            .scoredBy(ScoreCurve.through(0.40, 0.75, 0.95))
            .under(NEED_INSIGHT)
            .core()
            .minimumSample(10)
            .standard(
                    "第一次接触结束前，先问客户事情是否都办妥了，没办妥就接着办。",
                    "Before a first contact ends we ask the customer whether everything is settled, and go on until it is.")
            .observedBy(
                    "答卷客户是否表示第一次接触就解决了问题",
                    "whether customers who answered say that their matter was resolved at the first contact")
            .build();

    /**
     * Share of the opened cases after which the same customer came back with the same topic within 7 days. Information: what
     * {@link #FCR_PROXY} is derived from.
     */
    public static final Indicator CAME_BACK = Indicator.named("need.cameBack")
            .called("再次来访率", "Came back with the same topic")
            .measures(Formula.repeat(Cases.SOURCE, Duration.ofDays(7), Cases.CUSTOMER, Cases.TOPIC))
            .minimumSample(10)
            .standard(
                    "结束前讲清下一步是什么、没等到该怎么办，让客户不必再来问。",
                    "Before we end we say what happens next and what to do if it does not, so that nobody has to come back to ask.")
            .observedBy("提单之后，同一客户是否又为同一事由回来", "whether the customer of an opened case comes back with the same topic")
            .build();

    /**
     * Another way to measure {@link #FIRST_CONTACT_RESOLUTION}, to be put in its place where nobody recorded it: the share of
     * cases after which the customer did not come back with the same topic, 1 - {@link #CAME_BACK}, which the model must
     * have as well. 40 / 75 / 95 %.
     */
    public static final Indicator FCR_PROXY = Indicator.named("need.fcr.proxy")
            .called("首次解决率（未再来访）", "First contact resolution, by who did not come back")
            .measures(Formula.derived(Unit.SHARE, Expression.constant(1).minus(Expression.value(CAME_BACK.id()))))
            .scoredBy(ScoreCurve.through(0.40, 0.75, 0.95))
            .under(NEED_INSIGHT)
            .core()
            .minimumSample(10)
            .standard(
                    "不只处理眼前的问题，还把起因一并排除，让同一件事不再发生。",
                    "We remove the cause and not only the trouble of the moment, so that the same matter does not come up again.")
            .observedBy(
                    "提单之后，客户没有再为同一事由回来的工单",
                    "opened cases after which the customer did not come back with the same topic")
            .build();

    /**
     * Mean number of clarifying questions in an opened case. Neither too few nor too many: up to 1 earns nothing, 2 to 5
     * everything, 8 and more nothing again.
     */
    public static final Indicator QUESTION_DEPTH = Indicator.named("need.questionDepth")
            .called("提问深度", "Question depth")
            .measures(Formula.mean(QUESTIONS_ASKED))
            .scoredBy(ScoreCurve.trapezoid(1, 2, 5, 8))
            .under(NEED_INSIGHT)
            .minimumSample(10)
            .standard(
                    "问清发生了什么、客户想办成什么、已经试过什么；记录里已有的不再问。",
                    "We ask what happened, what the customer wants to achieve and what has been tried, and nothing that the record already tells.")
            .observedBy("新提工单中提出的澄清问题", "the clarifying questions that were asked in an opened case")
            .build();

    /** Share of the cases due for a review in the period that were reviewed by then. 0 / 80 / 100 %. */
    public static final Indicator REVIEW_COVERAGE = Indicator.named("need.reviewCoverage")
            .called("复盘覆盖率", "Review coverage")
            .measures(Formula.share(REVIEWED_AT.noLaterThan(REVIEW_DUE_AT)))
            .scoredBy(ScoreCurve.through(0.00, 0.80, 1.00))
            .under(NEED_INSIGHT)
            .datedBy(REVIEW_DUE_AT)
            .minimumSample(10)
            .standard(
                    "应复盘的工单按期复盘，写下下次该早点问什么。",
                    "We look back on a case by the date set for its review, and write down what to ask earlier next time.")
            .observedBy("到期应复盘的工单是否按时复盘", "whether a case whose review fell due was reviewed by then")
            .build();

    /** Share of the opened cases whose kind was changed after it was first recorded. 30 / 10 / 0 %. */
    public static final Indicator RECLASSIFIED_SHARE = Indicator.named("need.reclassified")
            .called("工单重新分类率", "Re-classification rate")
            .measures(Formula.share(RECLASSIFIED.isTrue()))
            .scoredBy(ScoreCurve.through(0.30, 0.10, 0.00))
            .under(NEED_INSIGHT)
            .minimumSample(10)
            .standard(
                    "按客户想办成的事选定工单类别，不按听到的第一个词。",
                    "We choose the kind of a case by what the customer wants to achieve, not by the first word that we hear.")
            .observedBy(
                    "新提工单的类别登记后是否又被改动", "whether the kind of an opened case was changed after it was first recorded")
            .build();

    /**
     * Share of the opened cases whose customer confirmed the need as we had put it, among those whose customer was asked.
     * 40 / 80 / 95 %.
     */
    public static final Indicator HYPOTHESIS_HIT = Indicator.named("need.hypothesisHit")
            .called("需求假设命中率", "Verified-need hit rate")
            .measures(Formula.share(NEED_CONFIRMED.isTrue()))
            .scoredBy(ScoreCurve.through(0.40, 0.80, 0.95))
            .under(NEED_INSIGHT)
            .minimumSample(10)
            .standard(
                    "用一句话概括客户的需求，请客户确认对不对，再动手。",
                    "We put the need into one sentence and ask the customer whether it is right before we act.")
            .observedBy("我们概括的需求是否得到客户确认", "whether the customer of an opened case confirmed the need as we had put it")
            .build();

    /** Share of the opened cases whose need we served before the customer asked. 0 / 20 / 60 %. */
    public static final Indicator PROACTIVE_SERVICE = Indicator.named("need.proactive")
            .called("主动服务率", "Proactive service rate")
            .measures(Formula.share(PROACTIVE.isTrue()))
            .scoredBy(ScoreCurve.through(0.00, 0.20, 0.60))
            .under(NEED_INSIGHT)
            .minimumSample(10)
            .standard(
                    "从记录、通知或日期看出客户将有需要时，我们先联系客户。",
                    "When a record, a notice or a date tells us what a customer will need, we get in touch before the customer does.")
            .observedBy(
                    "新提工单的需求是否在客户开口前就已服务", "whether the need of an opened case was served before the customer asked")
            .build();

    private CustomerNeedsInsight() {}

    /**
     * The indicators of this heading with their origin and an example each, core ones first.
     *
     * @return the lines of the catalogue
     */
    public static List<CatalogueEntry> catalogue() {
        return List.of(
                CatalogueEntry.of(
                        FIRST_CONTACT_RESOLUTION,
                        Example.of(0.75, 80)
                                .with(3, row(RESOLVABLE, true, RESOLVED_ON_FIRST_CONTACT, true))
                                .with(1, row(RESOLVABLE, true, RESOLVED_ON_FIRST_CONTACT, false))
                                .with(5, row(RESOLVABLE, false, RESOLVED_ON_FIRST_CONTACT, false)),
                        NINE_PLUS_THREE,
                        NINETY_EIGHT),
                CatalogueEntry.of(
                        QUESTION_DEPTH,
                        Example.of(1.5, 50).with(1, row(QUESTIONS_ASKED, 1)).with(1, row(QUESTIONS_ASKED, 2)),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        REVIEW_COVERAGE,
                        Example.of(0.8, 80)
                                .with(4, row(REVIEW_DUE_AT, day(20), REVIEWED_AT, day(18)))
                                .with(1, row(REVIEW_DUE_AT, day(20), REVIEWED_AT, day(25)))
                                .with(3, row(REVIEW_DUE_AT, day(40)))
                                .inJune(Cases.SOURCE),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        RECLASSIFIED_SHARE,
                        Example.of(0.2, 40).with(1, row(RECLASSIFIED, true)).with(4, row(RECLASSIFIED, false)),
                        FIELD_PRACTICE),
                CatalogueEntry.of(
                        HYPOTHESIS_HIT,
                        Example.of(0.8, 80)
                                .with(4, row(NEED_CONFIRMED, true))
                                .with(1, row(NEED_CONFIRMED, false))
                                .with(7, row()),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        PROACTIVE_SERVICE,
                        Example.of(0.4, 90).with(2, row(PROACTIVE, true)).with(3, row(PROACTIVE, false)),
                        CULTURE_AND_SKILLS,
                        SERVICE_UPGRADE));
    }

    /**
     * The other ways to measure {@link #FIRST_CONTACT_RESOLUTION}, one of which can stand in its place, and what the last of
     * them is derived from; with their origin and an example each. They are not part of {@link #indicators()}.
     *
     * @return the lines of the catalogue
     */
    public static List<CatalogueEntry> variants() {
        return List.of(
                CatalogueEntry.of(
                        FCR_FLAGGED,
                        Example.of(0.8, 85)
                                .with(4, row(RESOLVABLE, true, MARKED_RESOLVED_AT_FIRST, true))
                                .with(1, row(RESOLVABLE, true, MARKED_RESOLVED_AT_FIRST, false))
                                .with(2, row(RESOLVABLE, false)),
                        NINE_PLUS_THREE,
                        NINETY_EIGHT),
                CatalogueEntry.of(
                        FCR_CONFIRMED,
                        Example.of(0.9, 95)
                                .with(9, row(Surveys.RESOLVED_AT_FIRST, true))
                                .with(1, row(Surveys.RESOLVED_AT_FIRST, false))
                                .with(2, row()),
                        NINE_PLUS_THREE,
                        NINETY_EIGHT),
                CatalogueEntry.of(CAME_BACK, onceBackInFour(Example.of(0.25)), NINETY_EIGHT),
                CatalogueEntry.of(
                        FCR_PROXY,
                        onceBackInFour(Example.of(0.75, 80)).derivedFrom(CAME_BACK),
                        NINE_PLUS_THREE,
                        NINETY_EIGHT));
    }

    /** The first of these cases comes back; another topic and another customer do not count. */
    private static Example onceBackInFour(Example example) {
        return example.with(1, row(OPENED_AT, day(1), CUSTOMER, "A", TOPIC, "invoice"))
                .with(1, row(OPENED_AT, day(4), CUSTOMER, "A", TOPIC, "invoice"))
                .with(1, row(OPENED_AT, day(5), CUSTOMER, "A", TOPIC, "delivery"))
                .with(1, row(OPENED_AT, day(6), CUSTOMER, "B", TOPIC, "invoice"))
                .inJune(Cases.SOURCE);
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
