package io.ninethree.metrics;

import static io.ninethree.model.Experience.CLOSED_LOOP_IMPROVEMENT;

import io.ninethree.formula.Formula;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Actions;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Feedback;
import java.time.Duration;
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
            .build();

    /** Share of received feedback of which an action came. 0 / 30 / 80 %. */
    public static final Indicator FEEDBACK_TO_ACTION = Indicator.named("loop.feedbackToAction")
            .called("反馈转行动率", "Feedback to action")
            .measures(Formula.share(Feedback.ACTED_ON.isTrue()))
            .scoredBy(ScoreCurve.through(0.00, 0.30, 0.80))
            .under(CLOSED_LOOP_IMPROVEMENT)
            .minimumSample(10)
            .build();

    /**
     * Share of received feedback for which there was a plan within 48 hours. The 48 hours are the <i>source</i>'s. 50 /
     * 90 / 100 %.
     */
    public static final Indicator PLAN_WITHIN_48H = Indicator.named("loop.plan48")
            .called("48小时方案率", "Plan within 48 hours")
            .measures(Formula.share(Feedback.PLANNING_TIME.atMost(Duration.ofDays(2))))
            .scoredBy(ScoreCurve.through(0.50, 0.90, 1.00))
            .under(CLOSED_LOOP_IMPROVEMENT)
            .minimumSample(10)
            .build();

    /** Share of the actions due in the period that were done by then. 50 / 85 / 100 %. */
    public static final Indicator ACTIONS_ON_TIME = Indicator.named("loop.actionsOnTime")
            .called("改进按期完成率", "Actions on time")
            .measures(Formula.share(Actions.DONE_AT.noLaterThan(Actions.DUE_AT)))
            .scoredBy(ScoreCurve.through(0.50, 0.85, 1.00))
            .under(CLOSED_LOOP_IMPROVEMENT)
            .datedBy(Actions.DUE_AT)
            .minimumSample(10)
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
            .build();

    /** Share of opened failures with a root cause that an earlier improvement was to remove. 30 / 10 / 0 %. */
    public static final Indicator RECURRENCE = Indicator.named("loop.recurrence")
            .called("同因复发率", "Recurrence of a known cause")
            .measures(Formula.share(Cases.KNOWN_CAUSE.isTrue()).among(Cases.FAILURE.isTrue()))
            .scoredBy(ScoreCurve.through(0.30, 0.10, 0.00))
            .under(CLOSED_LOOP_IMPROVEMENT)
            .minimumSample(10)
            .build();

    /** Share of received suggestions that were adopted. 5 / 30 / 60 %. */
    public static final Indicator ADOPTION = Indicator.named("loop.adoption")
            .called("建议采纳率", "Suggestion adoption")
            .measures(Formula.share(Feedback.ADOPTED.isTrue()))
            .scoredBy(ScoreCurve.through(0.05, 0.30, 0.60))
            .under(CLOSED_LOOP_IMPROVEMENT)
            .minimumSample(10)
            .build();

    private ClosedLoopImprovement() {}

    /**
     * All indicators of this heading.
     *
     * @return the indicators, core ones first
     */
    public static List<Indicator> indicators() {
        return List.of(
                CLOSURE,
                ACTION_OWNED,
                FEEDBACK_TO_ACTION,
                PLAN_WITHIN_48H,
                ACTIONS_ON_TIME,
                REVERIFIED,
                TIME_TO_CORRECT,
                RECURRENCE,
                ADOPTION);
    }
}
