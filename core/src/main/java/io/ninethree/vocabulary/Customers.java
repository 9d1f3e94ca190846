package io.ninethree.vocabulary;

import io.ninethree.field.CategoryField;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.Source;

/** Customers: the people or companies that buy, one record for each customer. */
public final class Customers {

    /** When the customer bought for the first time. It dates the customer; absent only if unknown. */
    public static final InstantField JOINED_AT =
            InstantField.named("customers.joinedAt").called("首次购买时间", "joined at");

    /** Whether another customer had referred this one. Absent: unknown. */
    public static final FlagField REFERRED =
            FlagField.named("customers.referred").called("经转介绍而来", "referred");

    /**
     * Whether the customer bought again within the time that the company considers, for example 90 days after the first
     * purchase. Absent: unknown, or not yet decided.
     */
    public static final FlagField REPURCHASED =
            FlagField.named("customers.repurchased").called("已复购", "bought again");

    /**
     * When the company last looked whether the customer is still one, at the end of a time that it names, for example a
     * quarter. Absent: it has not looked, or the customer joined within that time.
     */
    public static final InstantField CHECKED_AT =
            InstantField.named("customers.checkedAt").called("留存核查时间", "checked at");

    /** Whether the customer was lost within that time. Absent: unknown, or not looked at. */
    public static final FlagField LOST = FlagField.named("customers.lost").called("已流失", "lost");

    /** The shop, branch or site of the first purchase. Absent: not recorded. */
    public static final CategoryField STORE =
            CategoryField.named("customers.store").sharedAs(Shared.STORE);

    /** The way by which the customer came. Absent: not recorded. */
    public static final CategoryField CHANNEL =
            CategoryField.named("customers.channel").sharedAs(Shared.CHANNEL);

    /** The source of these fields, dated by {@link #JOINED_AT}. */
    public static final Source SOURCE = Source.of(
                    "customers", JOINED_AT, REFERRED, REPURCHASED, CHECKED_AT, LOST, STORE, CHANNEL)
            .called("客户", "customers");

    private Customers() {}
}
