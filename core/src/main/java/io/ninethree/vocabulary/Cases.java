package io.ninethree.vocabulary;

import io.ninethree.field.CategoryField;
import io.ninethree.field.DurationField;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.KeyField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import java.time.Duration;

/** Cases: what customers asked for help with, one record for each ticket, incident, call or request. */
public final class Cases {

    /** The number under which the company files the case, another one for each. Absent: not recorded. */
    public static final KeyField ID = KeyField.named("cases.id").called("工单编号", "case number");

    /** Who asked for help, by the company's own key and never by name. Absent: not recognised. */
    public static final KeyField CUSTOMER = KeyField.named("cases.customer").called("客户", "customer");

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

    /** When the case was resolved for the first time. Absent: it is not resolved. */
    public static final InstantField FIRST_RESOLVED_AT =
            InstantField.named("cases.firstResolvedAt").called("首次解决时间", "first resolved at");

    /** When the case was first opened again after it was resolved. Absent: it has not been. */
    public static final InstantField REOPENED_AT =
            InstantField.named("cases.reopenedAt").called("重新打开时间", "reopened at");

    /** From {@link #FIRST_RESOLVED_AT} to {@link #REOPENED_AT}; still running while the case stays resolved. */
    public static final DurationField REOPENING_TIME = DurationField.between(
                    "cases.reopeningTime", FIRST_RESOLVED_AT, REOPENED_AT)
            .called("重新打开间隔", "reopening time");

    /**
     * Whether the case was opened again within 7 days after it was first resolved, as recorded or by {@link
     * #REOPENING_TIME}. Absent: unknown, or not yet decided.
     */
    public static final FlagField REOPENED = FlagField.named("cases.reopened")
            .called("被重新打开", "reopened")
            .derivedFrom(REOPENING_TIME.atMost(Duration.ofDays(7)));

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

    /** When the customer asked for a person instead of a machine. Absent: the customer did not. */
    public static final InstantField PERSON_ASKED_AT =
            InstantField.named("cases.personAskedAt").called("请求人工时间", "person asked for at");

    /** When the customer who asked for a person reached one. Absent: the customer has not. */
    public static final InstantField PERSON_REACHED_AT =
            InstantField.named("cases.personReachedAt").called("人工接通时间", "person reached at");

    /** From {@link #PERSON_ASKED_AT} to {@link #PERSON_REACHED_AT}; still running while the customer waits. */
    public static final DurationField WAIT_FOR_PERSON = DurationField.between(
                    "cases.waitForPerson", PERSON_ASKED_AT, PERSON_REACHED_AT)
            .called("等待人工时长", "wait for a person");

    /** When the company noticed a mistake of its own in the case. Absent: it noticed none. */
    public static final InstantField MISTAKE_FOUND_AT =
            InstantField.named("cases.mistakeFoundAt").called("发现差错时间", "mistake found at");

    /** When the mistake was corrected. Absent: it is not corrected, or there was none. */
    public static final InstantField MISTAKE_CORRECTED_AT =
            InstantField.named("cases.mistakeCorrectedAt").called("差错纠正时间", "mistake corrected at");

    /** From {@link #MISTAKE_FOUND_AT} to {@link #MISTAKE_CORRECTED_AT}; still running while the mistake stands. */
    public static final DurationField CORRECTION_TIME = DurationField.between(
                    "cases.correctionTime", MISTAKE_FOUND_AT, MISTAKE_CORRECTED_AT)
            .called("纠偏时长", "correction time");

    /** By when the company looks back on the case to learn from it. Absent: no such review is due. */
    public static final InstantField REVIEW_DUE_AT =
            InstantField.named("cases.reviewDueAt").asPlanned().called("复盘时限", "review due at");

    /** When the company looked back on the case. Absent: it has not. */
    public static final InstantField REVIEWED_AT =
            InstantField.named("cases.reviewedAt").called("复盘时间", "reviewed at");

    /** The shop, branch or site. Absent: not recorded. */
    public static final CategoryField STORE = CategoryField.named("cases.store").sharedAs(Shared.STORE);

    /** The way by which the customer came. Absent: not recorded. */
    public static final CategoryField CHANNEL =
            CategoryField.named("cases.channel").sharedAs(Shared.CHANNEL);

    /** Whether the customer came at a peak or off it: {@link Shared#PEAK} or {@link Shared#OFF_PEAK}. Absent: not recorded. */
    public static final CategoryField LOAD = CategoryField.named("cases.load").sharedAs(Shared.LOAD);

    /** The team that serves the customer. Absent: not recorded. */
    public static final CategoryField TEAM = CategoryField.named("cases.team").sharedAs(Shared.TEAM);

    /** The urgency that the company gave the case, in its own words. Absent: none was given. */
    public static final CategoryField PRIORITY =
            CategoryField.named("cases.priority").called("优先级", "priority");

    /** What the case is about, in the company's own words. Absent: not recorded. */
    public static final CategoryField TOPIC = CategoryField.named("cases.topic").called("事由", "topic");

    /** The service tier of the customer, in the company's own words. Absent: no tier. */
    public static final CategoryField TIER = CategoryField.named("cases.tier").called("客户等级", "tier");

    /** The person who answers for the case. Absent: nobody does. */
    public static final CategoryField OWNER = CategoryField.named("cases.owner").called("责任人", "owner");

    /** Why the case came about, as found by the company. Absent: not recorded. */
    public static final CategoryField ROOT_CAUSE =
            CategoryField.named("cases.rootCause").called("根因", "root cause");

    /** Whether the case reports a failure of product or service, and not a question or an order. Absent: unknown. */
    public static final FlagField FAILURE = FlagField.named("cases.failure").called("是否故障", "is a failure");

    /** Whether the case is a complaint about the company or its service. Absent: unknown. */
    public static final FlagField COMPLAINT = FlagField.named("cases.complaint").called("是否投诉", "is a complaint");

    /** Whether the customer left before anybody answered. Absent: unknown, or neither a call nor a chat. */
    public static final FlagField ABANDONED = FlagField.named("cases.abandoned").called("客户中途放弃", "abandoned");

    /** Whether the case has a root cause that an earlier improvement was to remove. Absent: unknown. */
    public static final FlagField KNOWN_CAUSE =
            FlagField.named("cases.knownCause").called("同因复发", "of a known cause");

    /** Whether the customer confirmed the need as the company had put it. Absent: nobody asked, or unknown. */
    public static final FlagField NEED_CONFIRMED =
            FlagField.named("cases.needConfirmed").called("需求经客户确认", "need confirmed");

    /** Whether the case could have been resolved at the first contact. Absent: unknown. */
    public static final FlagField RESOLVABLE =
            FlagField.named("cases.resolvable").called("可首次解决", "resolvable at first contact");

    /**
     * Whether the case was resolved at the first contact and neither reopened nor repeated since. Absent: unknown, or not
     * yet decided.
     */
    public static final FlagField RESOLVED_ON_FIRST_CONTACT =
            FlagField.named("cases.resolvedOnFirstContact").called("首次解决", "resolved on first contact");

    /** Whether who served the customer marked the case as resolved at the first contact. Absent: not marked either way. */
    public static final FlagField MARKED_RESOLVED_AT_FIRST =
            FlagField.named("cases.markedResolvedAtFirst").called("坐席标记首次解决", "marked as resolved at first contact");

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

    /** Whether the company asked the customer after the solution whether it holds. Absent: unknown. */
    public static final FlagField FOLLOWED_UP =
            FlagField.named("cases.followedUp").called("已回访", "followed up");

    /** Whether the case took longer than promised or foreseen. Absent: unknown. */
    public static final FlagField DELAYED = FlagField.named("cases.delayed").called("发生延误", "delayed");

    /** Whether the customer was told of a delay before the promised time. Absent: unknown. */
    public static final FlagField DELAY_ANNOUNCED =
            FlagField.named("cases.delayAnnounced").called("延误已提前告知", "delay announced");

    /** Whether the customer was told that a mistake was corrected. Absent: unknown, or nothing was corrected. */
    public static final FlagField CORRECTION_TOLD =
            FlagField.named("cases.correctionTold").called("纠偏已告知客户", "correction told");

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
                    ID,
                    CUSTOMER,
                    FIRST_REPLIED_AT,
                    FIRST_REPLY_DUE_AT,
                    RESOLVED_AT,
                    FIRST_RESOLVED_AT,
                    REOPENED_AT,
                    REOPENING_TIME,
                    RESOLUTION_DUE_AT,
                    FIRST_RESPONSE_TIME,
                    RESOLUTION_TIME,
                    HANDLING_TIME,
                    PERSON_ASKED_AT,
                    PERSON_REACHED_AT,
                    WAIT_FOR_PERSON,
                    MISTAKE_FOUND_AT,
                    MISTAKE_CORRECTED_AT,
                    CORRECTION_TIME,
                    REVIEW_DUE_AT,
                    REVIEWED_AT,
                    STORE,
                    CHANNEL,
                    LOAD,
                    TEAM,
                    TOPIC,
                    PRIORITY,
                    TIER,
                    OWNER,
                    ROOT_CAUSE,
                    FAILURE,
                    COMPLAINT,
                    ABANDONED,
                    KNOWN_CAUSE,
                    NEED_CONFIRMED,
                    RESOLVABLE,
                    RESOLVED_ON_FIRST_CONTACT,
                    MARKED_RESOLVED_AT_FIRST,
                    REOPENED,
                    REPEATED,
                    RETOLD,
                    RECLASSIFIED,
                    PROACTIVE,
                    SCENARIO_FIT,
                    NEGATIVE_AT_START,
                    NEGATIVE_AT_END,
                    EVIDENCE_ATTACHED,
                    FOLLOWED_UP,
                    DELAYED,
                    DELAY_ANNOUNCED,
                    CORRECTION_TOLD,
                    RECORD_COMPLETENESS,
                    TRACEABLE,
                    REASSIGNMENTS,
                    QUESTIONS_ASKED)
            .called("工单", "cases");

    private Cases() {}
}
