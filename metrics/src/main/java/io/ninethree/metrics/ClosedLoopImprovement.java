package io.ninethree.metrics;

import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.metrics.catalogue.Origin.CULTURE_AND_SKILLS;
import static io.ninethree.metrics.catalogue.Origin.NINETY_EIGHT;
import static io.ninethree.metrics.catalogue.Origin.NINE_PLUS_THREE;
import static io.ninethree.metrics.catalogue.Origin.SERVICE_UPGRADE;
import static io.ninethree.model.Experience.CLOSED_LOOP_IMPROVEMENT;

import io.ninethree.fact.Grain;
import io.ninethree.fact.Window;
import io.ninethree.formula.Formula;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.catalogue.Example;
import io.ninethree.metrics.improvement.CaseStudy;
import io.ninethree.metrics.improvement.Review;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Actions;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Feedback;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The indicators of closed-loop improvement 数据闭环与持续改进: whether feedback is answered and improvements are owned, dated
 * and checked.
 */
public final class ClosedLoopImprovement {

    /**
     * Share of received feedback that was answered with its result within 14 days; what came less than 14 days ago is
     * not yet decidable. Core. 40 / 90 / 100 %.
     */
    public static final Indicator CLOSURE = Indicator.named("loop.closure")
            .called("反馈闭环率", "Feedback closure")
            .measures(Formula.share(Feedback.ANSWER_TIME.atMost(Duration.ofDays(14))))
            .scoredBy(ScoreCurve.through(0.40, 0.90, 1.00))
            .under(CLOSED_LOOP_IMPROVEMENT)
            .core()
            .minimumSample(10)
            .standard(
                    "收到反馈就指定答复人，由他告诉提出者我们做了什么；没有改的，也说明为什么。",
                    "We name who answers each piece of feedback, and say what we did about it or why we did nothing.")
            .observedBy(
                    "周期内收到的反馈，提出者是否得知了结果", "whether those whose feedback came in the period were told what came of it")
            .build();

    /**
     * Share of listed actions with an owner and a due date. Core. 70 / 98 / 100 %; full is the <i>source</i>'s, which
     * asks it of every one.
     */
    public static final Indicator ACTION_OWNED = Indicator.named("loop.actionOwned")
            .called("有责任人与时限率", "Owned and dated actions")
            .measures(Formula.share(Actions.OWNER.isPresent().and(Actions.DUE_AT.isPresent())))
            .scoredBy(ScoreCurve.through(0.70, 0.98, 1.00))
            .under(CLOSED_LOOP_IMPROVEMENT)
            .core()
            .minimumSample(10)
            .standard(
                    "散会前给每条改进写上一个责任人和一个完成日期，缺一项就不散会。",
                    "No meeting ends before one name and one date stand beside each improvement.")
            .observedBy(
                    "周期内列入清单的改进项是否既有责任人又有完成时限", "whether the actions listed in the period have an owner and a due date")
            .build();

    /** Share of received feedback of which an action came. 0 / 30 / 80 %. */
    public static final Indicator FEEDBACK_TO_ACTION = Indicator.named("loop.feedbackToAction")
            .called("反馈转行动率", "Feedback to action")
            .measures(Formula.share(Feedback.ACTED_ON.isTrue()))
            .scoredBy(ScoreCurve.through(0.00, 0.30, 0.80))
            .under(CLOSED_LOOP_IMPROVEMENT)
            .minimumSample(10)
            .standard(
                    "每周逐条过反馈：能改的当场列成行动项，不改的写明理由。",
                    "Every week we take up each piece of feedback: it becomes an action, or we write down why not.")
            .observedBy("周期内收到的反馈是否转成了改进行动", "whether an action came of the feedback received in the period")
            .build();

    /**
     * Share of received feedback for which there was a plan within 48 hours; what came less than 48 hours ago is not yet
     * decidable. 50 / 90 / 100 %; the 48 hours are the <i>source</i>'s.
     */
    public static final Indicator PLAN_WITHIN_48H = Indicator.named("loop.plan48")
            .called("48小时方案率", "Plan within 48 hours")
            .measures(Formula.share(Feedback.PLANNING_TIME.atMost(Duration.ofDays(2))))
            .scoredBy(ScoreCurve.through(0.50, 0.90, 1.00))
            .under(CLOSED_LOOP_IMPROVEMENT)
            .minimumSample(10)
            .standard(
                    "客户的声音当天分析、当天转给相关部门，由该部门写出打算怎么办。",
                    "We read feedback and pass it on the day it comes; the department writes down what it will do.")
            .observedBy("周期内收到的反馈多久有了处理方案", "how soon there was a plan for the feedback received in the period")
            .build();

    /** Share of the actions due in the period that were done by then. 50 / 85 / 100 %. */
    public static final Indicator ACTIONS_ON_TIME = Indicator.named("loop.actionsOnTime")
            .called("改进按期完成率", "Actions on time")
            .measures(Formula.share(Actions.DONE_AT.noLaterThan(Actions.DUE_AT)))
            .scoredBy(ScoreCurve.through(0.50, 0.85, 1.00))
            .under(CLOSED_LOOP_IMPROVEMENT)
            .datedBy(Actions.DUE_AT)
            .minimumSample(10)
            .standard(
                    "责任人每周报一次进度，眼看要误期就提前求助，不等到期才说。",
                    "Owners report progress every week, and ask for help before a date slips, not after.")
            .observedBy("周期内到期的改进项是否按时完成", "whether the actions due in the period were done in time")
            .build();

    /**
     * Share of the actions done in the period whose effect was checked within 30 days. What was done more recently
     * is not yet decidable. 30 / 80 / 100 %.
     */
    public static final Indicator REVERIFIED = Indicator.named("loop.reverified")
            .called("再验证率", "Re-verified")
            .measures(Formula.share(Actions.REVERIFICATION_TIME.atMost(Duration.ofDays(30))))
            .scoredBy(ScoreCurve.through(0.30, 0.80, 1.00))
            .under(CLOSED_LOOP_IMPROVEMENT)
            .datedBy(Actions.DONE_AT)
            .minimumSample(10)
            .standard(
                    "改完再测一次：有效的写进标准，无效的转入下一轮。",
                    "After a change we measure again: what works becomes the standard, the rest goes another round.")
            .observedBy(
                    "周期内完成的改进项，之后是否验证过效果",
                    "whether the effect of the actions done in the period was checked afterwards")
            .build();

    /**
     * Median time from noticing a mistake of ours to its correction, over those corrected in the period. 240 / 24 / 1
     * hours.
     */
    public static final Indicator TIME_TO_CORRECT = Indicator.named("loop.timeToCorrect")
            .called("纠偏时长（中位数）", "Time to correct, median")
            .measures(Formula.median(Cases.CORRECTION_TIME))
            .scoredBy(ScoreCurve.through(Duration.ofHours(240), Duration.ofHours(24), Duration.ofHours(1)))
            .under(CLOSED_LOOP_IMPROVEMENT)
            .datedBy(Cases.MISTAKE_CORRECTED_AT)
            .minimumSample(10)
            .standard(
                    "谁发现我们出了错，谁就有权先停下、先改正，原因事后再查。",
                    "Whoever notices a mistake of ours may correct it at once; we look for the reason afterwards.")
            .observedBy(
                    "周期内改正的差错，从发现到改正用了多久",
                    "how long the mistakes corrected in the period stood after they were noticed")
            .build();

    /** Share of opened failures with a root cause that an earlier improvement was to remove. 30 / 10 / 0 %. */
    public static final Indicator RECURRENCE = Indicator.named("loop.recurrence")
            .called("同因复发率", "Recurrence of a known cause")
            .measures(Formula.share(Cases.KNOWN_CAUSE.isTrue()).among(Cases.FAILURE.isTrue()))
            .scoredBy(ScoreCurve.through(0.30, 0.10, 0.00))
            .under(CLOSED_LOOP_IMPROVEMENT)
            .minimumSample(10)
            .standard(
                    "故障结案前对照已经改过的根因，发现老问题又犯，就重开那条改进，查它为何没管住。",
                    "We compare each failure with the causes dealt with; if one is back, we reopen that improvement.")
            .observedBy(
                    "周期内提交的故障，根因是否本该由先前的改进消除",
                    "whether failures opened in the period have a cause that an earlier improvement was to remove")
            .build();

    /**
     * Share of the monthly and quarterly reviews due in the period that were held by then. 50 / 90 / 100 %.
     */
    public static final Indicator REVIEW_HELD = Indicator.named("loop.reviewHeld")
            .called("复盘按期召开率", "Reviews held")
            .measures(Formula.share(Review.HELD_AT.noLaterThan(Review.DUE_AT)))
            .scoredBy(ScoreCurve.through(0.50, 0.90, 1.00))
            .under(CLOSED_LOOP_IMPROVEMENT)
            .standard(
                    "每月、每季度按时把各部门召到一起复盘，并当场定下改进项。",
                    "We bring the departments together every month and quarter to look back, and decide actions there and then.")
            .observedBy("当期到期的月度和季度复盘是否已召开", "whether the monthly and quarterly reviews due in the period were held")
            .build();

    /**
     * Number of case studies published in the last month of the period, which begins at midnight in UTC. 0 / 1 / 2; more
     * costs nothing. Target and full are the <i>source</i>'s, which asks for one or two a month.
     */
    public static final Indicator CASES_PUBLISHED = Indicator.named("loop.casesPublished")
            .called("月度案例数", "Cases published a month")
            .measures(Formula.count(CaseStudy.SOURCE).over(Window.rolling(1, Grain.MONTH, ZoneOffset.UTC)))
            .scoredBy(ScoreCurve.through(0, 1, 2))
            .under(CLOSED_LOOP_IMPROVEMENT)
            .standard(
                    "每月选一两个典型案例，写清体验点、证据链和改进措施，发布给全公司。",
                    "We write up one or two telling cases a month, with the points of experience, the evidence and what we"
                            + " changed, for everybody in the company to read.")
            .observedBy("当月发布的案例", "the case studies published in the month")
            .build();

    /** Share of received suggestions that were adopted. 5 / 30 / 60 %. */
    public static final Indicator ADOPTION = Indicator.named("loop.adoption")
            .called("建议采纳率", "Suggestion adoption")
            .measures(Formula.share(Feedback.ADOPTED.isTrue()))
            .scoredBy(ScoreCurve.through(0.05, 0.30, 0.60))
            .under(CLOSED_LOOP_IMPROVEMENT)
            .minimumSample(10)
            .standard(
                    "每条建议都由能拍板的人给结论，能试的先试，采纳的署上提出者的名字。",
                    "Somebody who can decide answers each suggestion, tries it where possible, and credits its author.")
            .observedBy("周期内收到的建议是否被采纳", "whether suggestions received in the period were adopted")
            .build();

    private ClosedLoopImprovement() {}

    /**
     * The indicators of this heading with their origin and an example each, core ones first.
     *
     * @return the lines of the catalogue
     */
    public static List<CatalogueEntry> catalogue() {
        return List.of(
                CatalogueEntry.of(
                        CLOSURE,
                        Example.of(0.90, 80)
                                .with(9, row(Feedback.RECEIVED_AT, day(1), Feedback.ANSWERED_AT, day(11)))
                                .with(1, row(Feedback.RECEIVED_AT, day(1), Feedback.ANSWERED_AT, day(25)))
                                .inJune(Feedback.SOURCE),
                        NINETY_EIGHT),
                CatalogueEntry.of(
                                ACTION_OWNED,
                                Example.of(0.84, 40)
                                        .with(21, row(Actions.OWNER, "Li Na", Actions.DUE_AT, day(20)))
                                        .with(3, row(Actions.OWNER, "Li Na"))
                                        .with(1, row(Actions.DUE_AT, day(20))),
                                NINE_PLUS_THREE)
                        .sourced(
                                "满分处的 100% 取自来源：每一个改进点都要有责任人和完成时限",
                                "the 100 % for full points: the source asks for both of every single improvement"),
                CatalogueEntry.of(
                        FEEDBACK_TO_ACTION,
                        Example.of(0.30, 80)
                                .with(3, row(Feedback.ACTED_ON, true))
                                .with(7, row(Feedback.ACTED_ON, false)),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                                PLAN_WITHIN_48H,
                                Example.of(0.75, 50)
                                        .with(3, row(Feedback.RECEIVED_AT, day(1), Feedback.PLANNED_AT, day(2)))
                                        .with(1, row(Feedback.RECEIVED_AT, day(1), Feedback.PLANNED_AT, day(6)))
                                        .inJune(Feedback.SOURCE),
                                SERVICE_UPGRADE)
                        .sourced(
                                "48 小时取自来源：收到客户的声音后 48 小时内给出方案",
                                "the 48 hours: the source asks for a plan within 48 hours of hearing the customer"),
                CatalogueEntry.of(
                        ACTIONS_ON_TIME,
                        Example.of(0.85, 80)
                                .with(17, row(Actions.DUE_AT, day(10), Actions.DONE_AT, day(9)))
                                .with(2, row(Actions.DUE_AT, day(10), Actions.DONE_AT, day(12)))
                                .with(1, row(Actions.DUE_AT, day(10)))
                                .inJune(Actions.SOURCE),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        REVERIFIED,
                        Example.of(0.80, 80)
                                .with(4, row(Actions.DONE_AT, day(5), Actions.REVERIFIED_AT, day(19)))
                                .with(1, row(Actions.DONE_AT, day(5)))
                                .inJune(Actions.SOURCE, day(40)),
                        SERVICE_UPGRADE),
                CatalogueEntry.of(
                        TIME_TO_CORRECT,
                        Example.of(Duration.ofHours(24), 80)
                                .with(
                                        1,
                                        row(
                                                Cases.MISTAKE_FOUND_AT,
                                                day(1),
                                                Cases.MISTAKE_CORRECTED_AT,
                                                day(1).plus(Duration.ofHours(6))))
                                .with(1, row(Cases.MISTAKE_FOUND_AT, day(1), Cases.MISTAKE_CORRECTED_AT, day(2)))
                                .with(1, row(Cases.MISTAKE_FOUND_AT, day(1), Cases.MISTAKE_CORRECTED_AT, day(9)))
                                .inJune(Cases.SOURCE),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        RECURRENCE,
                        Example.of(0.20, 40)
                                .with(2, row(Cases.FAILURE, true, Cases.KNOWN_CAUSE, true))
                                .with(8, row(Cases.FAILURE, true, Cases.KNOWN_CAUSE, false))
                                .with(5, row(Cases.FAILURE, false)),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        REVIEW_HELD,
                        Example.of(0.75, 50)
                                .with(3, row(Review.DUE_AT, day(7), Review.HELD_AT, day(5)))
                                .with(1, row(Review.DUE_AT, day(7), Review.HELD_AT, day(12)))
                                .inJune(Review.SOURCE),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                                CASES_PUBLISHED,
                                Example.of(1, 80)
                                        .with(1, row(CaseStudy.PUBLISHED_AT, day(12)))
                                        .with(2, row(CaseStudy.PUBLISHED_AT, day(-3)))
                                        .inJune(CaseStudy.SOURCE),
                                NINE_PLUS_THREE)
                        .sourced("每月 1 至 2 个取自来源", "one or two a month: the source's"),
                CatalogueEntry.of(
                        ADOPTION,
                        Example.of(0.30, 80)
                                .with(3, row(Feedback.ADOPTED, true))
                                .with(7, row(Feedback.ADOPTED, false)),
                        CULTURE_AND_SKILLS));
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
