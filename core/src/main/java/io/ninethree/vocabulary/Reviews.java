package io.ninethree.vocabulary;

import io.ninethree.field.CategoryField;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;

/** Reviews: checks of the quality of contacts, one record for each contact that somebody listened to or read again. */
public final class Reviews {

    /** When the contact was reviewed. It dates the review; absent only if unknown. */
    public static final InstantField REVIEWED_AT =
            InstantField.named("reviews.reviewedAt").called("质检时间", "reviewed at");

    /** The part of the checked items of the service standard that were followed, 0 to 1. Absent: not checked. */
    public static final NumberField ADHERENCE =
            NumberField.named("reviews.adherence", Unit.SHARE).onScale(0, 1).called("规范遵循度", "adherence");

    /** How well the person who served felt with the customer, 0 to 100, 100 the best. Absent: not rated. */
    public static final NumberField EMPATHY =
            NumberField.named("reviews.empathy", Unit.POINTS).onScale(0, 100).called("共情评分", "empathy");

    /** Whether what the customer was told is right. Absent: not checked, or nothing that could be right was told. */
    public static final FlagField ANSWER_CORRECT =
            FlagField.named("reviews.answerCorrect").called("答复准确", "answer correct");

    /**
     * Whether the contact began with a greeting and ended with a confirmation of the outcome, as the service standard
     * asks. Absent: not checked.
     */
    public static final FlagField OPENED_AND_CLOSED =
            FlagField.named("reviews.openedAndClosed").called("问候与收尾到位", "opened and closed by the standard");

    /** The shop, branch or site. Absent: not recorded. */
    public static final CategoryField STORE =
            CategoryField.named("reviews.store").sharedAs(Shared.STORE);

    /** The way by which the customer was served. Absent: not recorded. */
    public static final CategoryField CHANNEL =
            CategoryField.named("reviews.channel").sharedAs(Shared.CHANNEL);

    /** The team that served the customer. Absent: not recorded. */
    public static final CategoryField TEAM = CategoryField.named("reviews.team").sharedAs(Shared.TEAM);

    /** The source of these fields, dated by {@link #REVIEWED_AT}. */
    public static final Source SOURCE = Source.of(
                    "reviews", REVIEWED_AT, ADHERENCE, EMPATHY, ANSWER_CORRECT, OPENED_AND_CLOSED, STORE, CHANNEL, TEAM)
            .called("质检", "reviews");

    private Reviews() {}
}
