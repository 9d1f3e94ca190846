package io.ninethree.vocabulary;

import io.ninethree.field.CategoryField;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.Source;

/**
 * Touchpoints: the steps of the customers' journeys, one record for each step of each journey each time that the
 * company takes stock, for example monthly.
 */
public final class Touchpoints {

    /** The time at which stock was taken. It dates the record; absent only if unknown. */
    public static final InstantField AS_OF =
            InstantField.named("touchpoints.asOf").called("触点盘点时间", "as of");

    /** Whether the company observes how the step goes, for example by a survey or a measurement. Absent: unknown. */
    public static final FlagField MONITORED =
            FlagField.named("touchpoints.monitored").called("已纳入监控", "monitored");

    /** Whether customers can see for themselves that the step is due, under way or done. Absent: unknown. */
    public static final FlagField VISIBLE =
            FlagField.named("touchpoints.visible").called("客户可见", "visible to the customer");

    /** The shop, branch or site. Absent: not recorded. */
    public static final CategoryField STORE =
            CategoryField.named("touchpoints.store").sharedAs(Shared.STORE);

    /** The way by which the customer takes the step. Absent: not recorded. */
    public static final CategoryField CHANNEL =
            CategoryField.named("touchpoints.channel").sharedAs(Shared.CHANNEL);

    /** The source of these fields, dated by {@link #AS_OF}. */
    public static final Source SOURCE =
            Source.of("touchpoints", AS_OF, MONITORED, VISIBLE, STORE, CHANNEL).called("触点", "touchpoints");

    private Touchpoints() {}
}
