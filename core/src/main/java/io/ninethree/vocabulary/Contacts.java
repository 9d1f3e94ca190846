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

/**
 * Contacts: single calls, chats, letters and visits, one record for each. A case may need several contacts, and a contact
 * may belong to none.
 */
public final class Contacts {

    /** When the contact began. It dates the contact; absent only if unknown. */
    public static final InstantField BEGAN_AT =
            InstantField.named("contacts.beganAt").called("接触开始时间", "began at");

    /** The case that the contact is about, by its number. Absent: none, or nobody can tell. */
    public static final KeyField CASE = KeyField.named("contacts.case").called("工单", "case");

    /** Who was in contact with the company, by its own key and never by name. Absent: not recognised. */
    public static final KeyField CUSTOMER = KeyField.named("contacts.customer").called("客户", "customer");

    /** The time that people worked on the contact, with what is done after it. Absent: not recorded. */
    public static final DurationField HANDLING_TIME =
            DurationField.named("contacts.handlingTime").called("处理时长", "handling time");

    /** How many mistakes of ours came to light in the contact, 0 or more. Absent: unknown. */
    public static final NumberField ERRORS = NumberField.named("contacts.errors", Unit.COUNT)
            .onScale(0, Double.POSITIVE_INFINITY)
            .called("服务差错数", "errors");

    /** Whether a machine settled the contact without a person. Absent: unknown. */
    public static final FlagField AUTOMATED =
            FlagField.named("contacts.automated").called("无需人工处理", "settled without a person");

    /** Whether the contact is of a routine kind, such as a machine can settle. Absent: unknown. */
    public static final FlagField ROUTINE = FlagField.named("contacts.routine").called("标准化高频事项", "routine");

    /** Whether the customer bought because of the contact. Absent: unknown, or nothing was offered. */
    public static final FlagField CONVERTED =
            FlagField.named("contacts.converted").called("促成购买", "led to a purchase");

    /** What the contact cost the company. Absent: not recorded. */
    public static final MoneyField COST = MoneyField.named("contacts.cost").called("服务成本", "cost");

    /** The shop, branch or site. Absent: not recorded. */
    public static final CategoryField STORE =
            CategoryField.named("contacts.store").sharedAs(Shared.STORE);

    /** The way by which customer and company met. Absent: not recorded. */
    public static final CategoryField CHANNEL =
            CategoryField.named("contacts.channel").sharedAs(Shared.CHANNEL);

    /** How much there was to do: {@link Shared#PEAK} or {@link Shared#OFF_PEAK}. Absent: not recorded. */
    public static final CategoryField LOAD =
            CategoryField.named("contacts.load").sharedAs(Shared.LOAD);

    /** The team that served the customer. Absent: not recorded. */
    public static final CategoryField TEAM =
            CategoryField.named("contacts.team").sharedAs(Shared.TEAM);

    /** The source of these fields, dated by {@link #BEGAN_AT}. */
    public static final Source SOURCE = Source.of(
                    "contacts",
                    BEGAN_AT,
                    CASE,
                    CUSTOMER,
                    HANDLING_TIME,
                    ERRORS,
                    AUTOMATED,
                    ROUTINE,
                    CONVERTED,
                    COST,
                    STORE,
                    CHANNEL,
                    LOAD,
                    TEAM)
            .called("接触", "contacts");

    private Contacts() {}
}
