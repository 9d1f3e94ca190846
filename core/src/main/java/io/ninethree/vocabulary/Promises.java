package io.ninethree.vocabulary;

import io.ninethree.field.CategoryField;
import io.ninethree.field.DurationField;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.KeyField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;

/** Promises: service levels and other commitments, one record for each promise made in a case. */
public final class Promises {

    /**
     * When it was known whether the promise is kept: when it was fulfilled, or when the time of a broken one ran out. It
     * dates the promise; absent: not yet decided.
     */
    public static final InstantField DECIDED_AT =
            InstantField.named("promises.decidedAt").called("判定时间", "decided at");

    /** Whether the promise was kept. Absent: not yet decided. */
    public static final FlagField KEPT = FlagField.named("promises.kept").called("是否兑现", "kept");

    /**
     * By how much a broken promise was overrun, or is by now if it is still open; zero if it was kept. Absent: not yet
     * decided, or not recorded.
     */
    public static final DurationField OVERDUE_BY =
            DurationField.named("promises.overdueBy").called("超时时长", "overdue by");

    /** The time that was promised, in its working time. Absent: not recorded. */
    public static final DurationField PROMISED_TIME =
            DurationField.named("promises.promisedTime").called("承诺时限", "promised time");

    /**
     * How many times the promised time a broken promise was overrun, 0.1 for 10 %, or is by now if it is still open; 0 if it
     * was kept. Absent: not yet decided, or not recorded.
     */
    public static final NumberField OVERRUN = NumberField.named("promises.overrun", Unit.COUNT)
            .onScale(0, Double.POSITIVE_INFINITY)
            .called("超时倍数", "overrun");

    /** The case in which it was promised. Absent: not recorded. */
    public static final KeyField CASE = KeyField.named("promises.case").called("工单", "case");

    /** What was promised, for example first response or resolution. Absent: not recorded. */
    public static final CategoryField KIND =
            CategoryField.named("promises.kind").called("承诺类型", "kind");

    /** The shop, branch or site. Absent: not recorded. */
    public static final CategoryField STORE =
            CategoryField.named("promises.store").sharedAs(Shared.STORE);

    /** The way by which the customer came. Absent: not recorded. */
    public static final CategoryField CHANNEL =
            CategoryField.named("promises.channel").sharedAs(Shared.CHANNEL);

    /** How much there was to do when the case was opened, {@link Shared#PEAK} or {@link Shared#OFF_PEAK}. Absent: not recorded. */
    public static final CategoryField LOAD =
            CategoryField.named("promises.load").sharedAs(Shared.LOAD);

    /** The team that made the promise. Absent: not recorded. */
    public static final CategoryField TEAM =
            CategoryField.named("promises.team").sharedAs(Shared.TEAM);

    /** The source of these fields, dated by {@link #DECIDED_AT}. */
    public static final Source SOURCE = Source.of(
                    "promises",
                    DECIDED_AT,
                    KEPT,
                    OVERDUE_BY,
                    PROMISED_TIME,
                    OVERRUN,
                    CASE,
                    KIND,
                    STORE,
                    CHANNEL,
                    LOAD,
                    TEAM)
            .called("承诺", "promises");

    private Promises() {}
}
