package io.ninethree.vocabulary;

import io.ninethree.field.CategoryField;
import io.ninethree.field.DurationField;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.Source;

/**
 * Feedback: complaints, praise and suggestions of customers and of the people who serve them, one record for each,
 * however it came in.
 */
public final class Feedback {

    /** When the feedback came in. It dates the feedback; absent only if unknown. */
    public static final InstantField RECEIVED_AT =
            InstantField.named("feedback.receivedAt").called("收到反馈时间", "received at");

    /** When there was a plan of what to do about the feedback. Absent: there is none. */
    public static final InstantField PLANNED_AT =
            InstantField.named("feedback.plannedAt").called("方案制定时间", "planned at");

    /**
     * When whoever gave the feedback was told what came of it; a mere confirmation of receipt does not count. Absent:
     * not told.
     */
    public static final InstantField ANSWERED_AT =
            InstantField.named("feedback.answeredAt").called("结果答复时间", "answered at");

    /** From {@link #RECEIVED_AT} to {@link #PLANNED_AT}; still running while there is no plan. */
    public static final DurationField PLANNING_TIME = DurationField.between(
                    "feedback.planningTime", RECEIVED_AT, PLANNED_AT)
            .called("方案制定时长", "planning time");

    /** From {@link #RECEIVED_AT} to {@link #ANSWERED_AT}; still running while nobody was told. */
    public static final DurationField ANSWER_TIME = DurationField.between(
                    "feedback.answerTime", RECEIVED_AT, ANSWERED_AT)
            .called("结果答复时长", "answer time");

    /** Whether an improvement action came of the feedback. Absent: unknown, or not yet decided. */
    public static final FlagField ACTED_ON = FlagField.named("feedback.actedOn").called("转为行动项", "acted on");

    /** Whether a suggestion was adopted. Absent: the feedback suggests nothing, or it is not yet decided. */
    public static final FlagField ADOPTED = FlagField.named("feedback.adopted").called("建议被采纳", "adopted");

    /** The shop, branch or site. Absent: not recorded. */
    public static final CategoryField STORE =
            CategoryField.named("feedback.store").sharedAs(Shared.STORE);

    /** The way by which the feedback came in. Absent: not recorded. */
    public static final CategoryField CHANNEL =
            CategoryField.named("feedback.channel").sharedAs(Shared.CHANNEL);

    /** The team that the feedback is about or comes from. Absent: not recorded. */
    public static final CategoryField TEAM =
            CategoryField.named("feedback.team").sharedAs(Shared.TEAM);

    /** The source of these fields, dated by {@link #RECEIVED_AT}. */
    public static final Source SOURCE = Source.of(
                    "feedback",
                    RECEIVED_AT,
                    PLANNED_AT,
                    ANSWERED_AT,
                    PLANNING_TIME,
                    ANSWER_TIME,
                    ACTED_ON,
                    ADOPTED,
                    STORE,
                    CHANNEL,
                    TEAM)
            .called("反馈", "feedback");

    private Feedback() {}
}
