package io.ninethree.vocabulary;

import io.ninethree.field.CategoryField;
import io.ninethree.field.DurationField;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.KeyField;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;

/** Orders: what customers bought, one record for each order. */
public final class Orders {

    /** When the customer ordered. It dates the order; absent only if unknown. */
    public static final InstantField ORDERED_AT =
            InstantField.named("orders.orderedAt").called("下单时间", "ordered at");

    /** Who ordered, by the company's own key and never by name. Absent: not recognised. */
    public static final KeyField CUSTOMER = KeyField.named("orders.customer").called("客户", "customer");

    /** What the customer paid. Absent: not recorded. */
    public static final MoneyField AMOUNT = MoneyField.named("orders.amount").called("订单金额", "amount");

    /** What the order cost the company. Absent: not recorded. */
    public static final MoneyField COST = MoneyField.named("orders.cost").called("订单成本", "cost");

    /** Whether a service was bought and not a product. Absent: unknown. */
    public static final FlagField SERVICE = FlagField.named("orders.service").called("服务类订单", "is a service");

    /** Whether the customer gave the order back. Absent: unknown, or still possible. */
    public static final FlagField RETURNED = FlagField.named("orders.returned").called("已退货", "returned");

    /** When the customer asked to give the order back. Absent: the customer did not. */
    public static final InstantField RETURN_ASKED_AT =
            InstantField.named("orders.returnAskedAt").called("申请退换时间", "return asked for at");

    /** When the return was settled. Absent: it is not, or there is none. */
    public static final InstantField RETURN_SETTLED_AT =
            InstantField.named("orders.returnSettledAt").called("退换完成时间", "return settled at");

    /** From {@link #RETURN_ASKED_AT} to {@link #RETURN_SETTLED_AT}; still running while the return is not settled. */
    public static final DurationField RETURN_TIME = DurationField.between(
                    "orders.returnTime", RETURN_ASKED_AT, RETURN_SETTLED_AT)
            .called("退换货处理时间", "return time");

    /**
     * By how much the price is above that of a plain offer, as a part of the latter, 0.1 for 10 %. Absent: there is nothing
     * to compare with.
     */
    public static final NumberField PREMIUM =
            NumberField.named("orders.premium", Unit.SHARE).called("溢价率", "premium");

    /** The shop, branch or site. Absent: not recorded. */
    public static final CategoryField STORE =
            CategoryField.named("orders.store").sharedAs(Shared.STORE);

    /** The way by which the customer ordered. Absent: not recorded. */
    public static final CategoryField CHANNEL =
            CategoryField.named("orders.channel").sharedAs(Shared.CHANNEL);

    /** The source of these fields, dated by {@link #ORDERED_AT}. */
    public static final Source SOURCE = Source.of(
                    "orders",
                    ORDERED_AT,
                    CUSTOMER,
                    AMOUNT,
                    COST,
                    SERVICE,
                    RETURNED,
                    RETURN_ASKED_AT,
                    RETURN_SETTLED_AT,
                    RETURN_TIME,
                    PREMIUM,
                    STORE,
                    CHANNEL)
            .called("订单", "orders");

    private Orders() {}
}
