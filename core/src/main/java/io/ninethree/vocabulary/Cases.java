package io.ninethree.vocabulary;

import io.ninethree.field.CategoryField;
import io.ninethree.field.DurationField;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;

/** Cases: what customers asked for help with, one record for each ticket, incident, call or request. */
public final class Cases {

    /** When the customer, or somebody for the customer, opened the case. It dates the case; absent only if unknown. */
    public static final InstantField OPENED_AT =
            InstantField.named("cases.openedAt").called("提单时间", "opened at");

    /** When a person first answered the customer; automatic replies do not count. Absent: nobody has answered. */
    public static final InstantField FIRST_REPLIED_AT =
            InstantField.named("cases.firstRepliedAt").called("首次回复时间", "first replied at");

    /** By when the first answer is promised. Absent: nothing is promised. */
    public static final InstantField FIRST_REPLY_DUE_AT =
            InstantField.named("cases.firstReplyDueAt").asPlanned().called("首次回复承诺时限", "first reply due at");

    /** When the case was resolved, for the last time if it was reopened. Absent: it is not resolved. */
    public static final InstantField RESOLVED_AT =
            InstantField.named("cases.resolvedAt").called("解决时间", "resolved at");

    /** By when the resolution is promised. Absent: nothing is promised. */
    public static final InstantField RESOLUTION_DUE_AT =
            InstantField.named("cases.resolutionDueAt").asPlanned().called("解决承诺时限", "resolution due at");

    /** From {@link #OPENED_AT} to {@link #FIRST_REPLIED_AT}; still running while nobody has answered. */
    public static final DurationField FIRST_RESPONSE_TIME = DurationField.between(
                    "cases.firstResponseTime", OPENED_AT, FIRST_REPLIED_AT)
            .called("首次响应时长", "first response time");

    /** From {@link #OPENED_AT} to {@link #RESOLVED_AT}; still running while the case is open. */
    public static final DurationField RESOLUTION_TIME = DurationField.between(
                    "cases.resolutionTime", OPENED_AT, RESOLVED_AT)
            .called("解决时长", "resolution time");

    /** The time that people worked on the case. Absent: not recorded. */
    public static final DurationField HANDLING_TIME =
            DurationField.named("cases.handlingTime").called("处理时长", "handling time");

    /** The shop, branch or site. Absent: not recorded. */
    public static final CategoryField STORE = CategoryField.named("cases.store").sharedAs(Shared.STORE);

    /** The way by which the customer came. Absent: not recorded. */
    public static final CategoryField CHANNEL =
            CategoryField.named("cases.channel").sharedAs(Shared.CHANNEL);

    /** The team that serves the customer. Absent: not recorded. */
    public static final CategoryField TEAM = CategoryField.named("cases.team").sharedAs(Shared.TEAM);

    /** The urgency that the company gave the case, in its own words. Absent: none was given. */
    public static final CategoryField PRIORITY =
            CategoryField.named("cases.priority").called("优先级", "priority");

    /** The service tier of the customer, in the company's own words. Absent: no tier. */
    public static final CategoryField TIER = CategoryField.named("cases.tier").called("客户等级", "tier");

    /** The person who answers for the case. Absent: nobody does. */
    public static final CategoryField OWNER = CategoryField.named("cases.owner").called("责任人", "owner");

    /** Why the case came about, as found by the company. Absent: not recorded. */
    public static final CategoryField ROOT_CAUSE =
            CategoryField.named("cases.rootCause").called("根因", "root cause");

    /** Whether the case reports a failure of product or service, and not a question or an order. Absent: unknown. */
    public static final FlagField FAILURE = FlagField.named("cases.failure").called("是否故障", "is a failure");

    /** Whether the case could have been resolved at the first contact. Absent: unknown. */
    public static final FlagField RESOLVABLE =
            FlagField.named("cases.resolvable").called("可首次解决", "resolvable at first contact");

    /**
     * Whether the case was resolved at the first contact and neither reopened nor repeated since. Absent: unknown, or not
     * yet decided.
     */
    public static final FlagField RESOLVED_ON_FIRST_CONTACT =
            FlagField.named("cases.resolvedOnFirstContact").called("首次解决", "resolved on first contact");

    /** Whether the case was opened again within 7 days after it was resolved. Absent: unknown, or not yet decided. */
    public static final FlagField REOPENED = FlagField.named("cases.reopened").called("被重新打开", "reopened");

    /** Whether the same customer had raised the same matter within the 7 days before. Absent: unknown. */
    public static final FlagField REPEATED = FlagField.named("cases.repeated").called("重复咨询", "repeat contact");

    /** Whether the customer had to tell the matter again to somebody else. Absent: unknown. */
    public static final FlagField RETOLD = FlagField.named("cases.retold").called("重复描述", "retold");

    /** Whether the kind of the case was changed after it was first recorded. Absent: unknown. */
    public static final FlagField RECLASSIFIED =
            FlagField.named("cases.reclassified").called("被重新分类", "re-classified");

    /** Whether the company served the need before the customer asked. Absent: unknown. */
    public static final FlagField PROACTIVE = FlagField.named("cases.proactive").called("主动服务", "served proactively");

    /** Whether the solution came from a playbook that fits the customer's situation. Absent: unknown. */
    public static final FlagField SCENARIO_FIT =
            FlagField.named("cases.scenarioFit").called("场景匹配", "fitting playbook used");

    /** Whether the customer was upset at the start. Absent: unknown. */
    public static final FlagField NEGATIVE_AT_START =
            FlagField.named("cases.negativeAtStart").called("开始时情绪负面", "negative at the start");

    /** Whether the customer was upset at the end. Absent: unknown, or not yet decided. */
    public static final FlagField NEGATIVE_AT_END =
            FlagField.named("cases.negativeAtEnd").called("结束时情绪负面", "negative at the end");

    /** Whether evidence of the solution is attached, for example a report or a photo. Absent: unknown. */
    public static final FlagField EVIDENCE_ATTACHED =
            FlagField.named("cases.evidenceAttached").called("附有证据", "evidence attached");

    /** Whether the case took longer than promised or foreseen. Absent: unknown. */
    public static final FlagField DELAYED = FlagField.named("cases.delayed").called("发生延误", "delayed");

    /** Whether the customer was told of a delay before the promised time. Absent: unknown. */
    public static final FlagField DELAY_ANNOUNCED =
            FlagField.named("cases.delayAnnounced").called("延误已提前告知", "delay announced");

    /** The part of the fields that the company requires of a record that are filled, 0 to 1. Absent: unknown. */
    public static final NumberField RECORD_COMPLETENESS = NumberField.named("cases.recordCompleteness", Unit.SHARE)
            .onScale(0, 1)
            .called("记录完整度", "record completeness");

    /** Whether contact, handling, owner and outcome of the case can be followed without a gap. Absent: unknown. */
    public static final FlagField TRACEABLE = FlagField.named("cases.traceable").called("全程可追溯", "traceable");

    /** How often the case was handed to another team or person, 0 or more. Absent: unknown. */
    public static final NumberField REASSIGNMENTS = NumberField.named("cases.reassignments", Unit.COUNT)
            .onScale(0, Double.POSITIVE_INFINITY)
            .called("转派次数", "reassignments");

    /** How many clarifying questions were asked, 0 or more. Absent: unknown. */
    public static final NumberField QUESTIONS_ASKED = NumberField.named("cases.questionsAsked", Unit.COUNT)
            .onScale(0, Double.POSITIVE_INFINITY)
            .called("澄清提问数", "questions asked");

    /** The source of these fields, dated by {@link #OPENED_AT}. */
    public static final Source SOURCE = Source.of(
                    "cases",
                    OPENED_AT,
                    FIRST_REPLIED_AT,
                    FIRST_REPLY_DUE_AT,
                    RESOLVED_AT,
                    RESOLUTION_DUE_AT,
                    FIRST_RESPONSE_TIME,
                    RESOLUTION_TIME,
                    HANDLING_TIME,
                    STORE,
                    CHANNEL,
                    TEAM,
                    PRIORITY,
                    TIER,
                    OWNER,
                    ROOT_CAUSE,
                    FAILURE,
                    RESOLVABLE,
                    RESOLVED_ON_FIRST_CONTACT,
                    REOPENED,
                    REPEATED,
                    RETOLD,
                    RECLASSIFIED,
                    PROACTIVE,
                    SCENARIO_FIT,
                    NEGATIVE_AT_START,
                    NEGATIVE_AT_END,
                    EVIDENCE_ATTACHED,
                    DELAYED,
                    DELAY_ANNOUNCED,
                    RECORD_COMPLETENESS,
                    TRACEABLE,
                    REASSIGNMENTS,
                    QUESTIONS_ASKED)
            .called("工单", "cases");

    private Cases() {}
}
