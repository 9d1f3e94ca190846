package io.ninethree.vocabulary;

import io.ninethree.field.CategoryField;
import io.ninethree.field.InstantField;
import io.ninethree.field.MoneyField;
import io.ninethree.field.Source;

/** Remedies: what the company owes a customer for a failure, for example a credit or a visit, one record for each. */
public final class Remedies {

    /** When the company came to owe the remedy. It dates the remedy; absent only if unknown. */
    public static final InstantField OWED_AT =
            InstantField.named("remedies.owedAt").called("补救责任产生时间", "owed at");

    /** By when the remedy is due. Absent: no time is set. */
    public static final InstantField DUE_AT =
            InstantField.named("remedies.dueAt").asPlanned().called("补救时限", "due at");

    /** When the customer had the remedy. Absent: the customer does not have it. */
    public static final InstantField DELIVERED_AT =
            InstantField.named("remedies.deliveredAt").called("补救兑现时间", "delivered at");

    /** The case or promise whose failure the remedy makes good, by its number. Absent: nobody can tell. */
    public static final CategoryField FAILURE =
            CategoryField.named("remedies.failure").called("对应的故障", "failure made good");

    /** What is owed, for example a credit or an apology. Absent: not recorded. */
    public static final CategoryField KIND =
            CategoryField.named("remedies.kind").called("补救方式", "kind");

    /** The kind of promise that was broken, as in {@link Promises#KIND}. Absent: no promise, or not recorded. */
    public static final CategoryField PROMISE =
            CategoryField.named("remedies.promise").called("未兑现的承诺", "broken promise");

    /** How much is owed. Absent: it is not counted in money, or not known. */
    public static final MoneyField AMOUNT = MoneyField.named("remedies.amount").called("补救金额", "amount");

    /** The shop, branch or site. Absent: not recorded. */
    public static final CategoryField STORE =
            CategoryField.named("remedies.store").sharedAs(Shared.STORE);

    /** The way by which the customer came. Absent: not recorded. */
    public static final CategoryField CHANNEL =
            CategoryField.named("remedies.channel").sharedAs(Shared.CHANNEL);

    /** The team that owes the remedy. Absent: not recorded. */
    public static final CategoryField TEAM =
            CategoryField.named("remedies.team").sharedAs(Shared.TEAM);

    /** The source of these fields, dated by {@link #OWED_AT}. */
    public static final Source SOURCE = Source.of(
                    "remedies", OWED_AT, DUE_AT, DELIVERED_AT, FAILURE, KIND, PROMISE, AMOUNT, STORE, CHANNEL, TEAM)
            .called("补救", "remedies");

    private Remedies() {}
}
