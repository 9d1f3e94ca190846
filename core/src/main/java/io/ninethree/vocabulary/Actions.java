package io.ninethree.vocabulary;

import io.ninethree.field.CategoryField;
import io.ninethree.field.DurationField;
import io.ninethree.field.InstantField;
import io.ninethree.field.Source;

/** Actions: improvements that the company decided to make, one record for each action of the list. */
public final class Actions {

    /** When the action was put on the list. It dates the action; absent only if unknown. */
    public static final InstantField LISTED_AT =
            InstantField.named("actions.listedAt").called("列入清单时间", "listed at");

    /** The person who answers for the action. Absent: nobody does. */
    public static final CategoryField OWNER =
            CategoryField.named("actions.owner").called("改进责任人", "owner");

    /** By when the action is to be done. Absent: no time is set. */
    public static final InstantField DUE_AT =
            InstantField.named("actions.dueAt").asPlanned().called("完成时限", "due at");

    /** When the action was done. Absent: it is not done. */
    public static final InstantField DONE_AT =
            InstantField.named("actions.doneAt").called("完成时间", "done at");

    /** When a check after the action showed whether it works. Absent: not checked. */
    public static final InstantField REVERIFIED_AT =
            InstantField.named("actions.reverifiedAt").called("再验证时间", "re-verified at");

    /** When customers could read what was improved. Absent: not published. */
    public static final InstantField PUBLISHED_AT =
            InstantField.named("actions.publishedAt").called("改进公开时间", "published at");

    /** From {@link #DONE_AT} to {@link #REVERIFIED_AT}; still running while nobody has checked. */
    public static final DurationField REVERIFICATION_TIME = DurationField.between(
                    "actions.reverificationTime", DONE_AT, REVERIFIED_AT)
            .called("再验证间隔", "re-verification time");

    /** From {@link #DONE_AT} to {@link #PUBLISHED_AT}; still running while nothing is published. */
    public static final DurationField PUBLICATION_TIME = DurationField.between(
                    "actions.publicationTime", DONE_AT, PUBLISHED_AT)
            .called("公开间隔", "publication time");

    /** The shop, branch or site. Absent: not recorded. */
    public static final CategoryField STORE =
            CategoryField.named("actions.store").sharedAs(Shared.STORE);

    /** The team that improves. Absent: not recorded. */
    public static final CategoryField TEAM = CategoryField.named("actions.team").sharedAs(Shared.TEAM);

    /** The source of these fields, dated by {@link #LISTED_AT}. */
    public static final Source SOURCE = Source.of(
                    "actions",
                    LISTED_AT,
                    OWNER,
                    DUE_AT,
                    DONE_AT,
                    REVERIFIED_AT,
                    PUBLISHED_AT,
                    REVERIFICATION_TIME,
                    PUBLICATION_TIME,
                    STORE,
                    TEAM)
            .called("改进项", "actions");

    private Actions() {}
}
