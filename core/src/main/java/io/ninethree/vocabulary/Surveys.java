package io.ninethree.vocabulary;

import io.ninethree.field.CategoryField;
import io.ninethree.field.DurationField;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;

/**
 * Surveys: what customers answered, one record for each questionnaire that was sent.
 *
 * <p>Ratings are on a scale from 0 to 100, on which the lowest answer is 0 and the highest 100; {@code mapFromScale} of a
 * mapping converts other scales. The recommendation is the exception: its 0 to 10 are part of its definition.
 */
public final class Surveys {

    /** When the questionnaire was sent or offered. Absent: not recorded. */
    public static final InstantField SENT_AT =
            InstantField.named("surveys.sentAt").called("问卷发出时间", "sent at");

    /** When the customer answered. It dates the survey; absent: not answered. */
    public static final InstantField ANSWERED_AT =
            InstantField.named("surveys.answeredAt").called("答卷时间", "answered at");

    /** From {@link #SENT_AT} to {@link #ANSWERED_AT}; still running while there is no answer. */
    public static final DurationField ANSWER_TIME =
            DurationField.between("surveys.answerTime", SENT_AT, ANSWERED_AT).called("答卷间隔", "answer time");

    /** Overall satisfaction, 0 to 100. Absent: not answered. */
    public static final NumberField SATISFACTION =
            rating("surveys.satisfaction").called("满意度", "satisfaction");

    /** How likely the customer is to recommend us, 0 to 10 as asked. Absent: not answered. */
    public static final NumberField RECOMMEND = NumberField.named("surveys.recommend", Unit.POINTS)
            .onScale(0, 10)
            .called("推荐意愿", "likelihood to recommend");

    /** Whether the customer says to have recommended us to somebody. Absent: not answered. */
    public static final FlagField HAS_RECOMMENDED =
            FlagField.named("surveys.hasRecommended").called("已向他人推荐", "has recommended us");

    /** Whether the customer says that the matter was resolved at the first contact. Absent: not answered. */
    public static final FlagField RESOLVED_AT_FIRST =
            FlagField.named("surveys.resolvedAtFirst").called("客户确认首次解决", "resolved at first contact");

    /** How many people the customer says to have told about us, 0 or more. Absent: not answered. */
    public static final NumberField PEOPLE_TOLD = NumberField.named("surveys.peopleTold", Unit.COUNT)
            .onScale(0, Double.POSITIVE_INFINITY)
            .called("口碑传播人数", "people told");

    /** The attitude of the people who served, 0 to 100. Absent: not answered. */
    public static final NumberField ATTITUDE = rating("surveys.attitude").called("服务态度评分", "attitude");

    /** How clear and open the process was, 0 to 100. Absent: not answered. */
    public static final NumberField TRANSPARENCY =
            rating("surveys.transparency").called("透明度感知", "perceived transparency");

    /**
     * How easy it was to get the matter settled, 1 to 7, 7 the easiest, as in version 2.0 of the customer effort score.
     * Absent: not answered.
     */
    public static final NumberField EASE =
            NumberField.named("surveys.ease", Unit.POINTS).onScale(1, 7).called("省力程度", "ease");

    /** The shop, branch or site. Absent: not recorded. */
    public static final CategoryField STORE =
            CategoryField.named("surveys.store").sharedAs(Shared.STORE);

    /** The way by which the customer was served. Absent: not recorded. */
    public static final CategoryField CHANNEL =
            CategoryField.named("surveys.channel").sharedAs(Shared.CHANNEL);

    /** Whether the customer was served at a peak or off it: {@link Shared#PEAK} or {@link Shared#OFF_PEAK}. Absent: not recorded. */
    public static final CategoryField LOAD = CategoryField.named("surveys.load").sharedAs(Shared.LOAD);

    /** The team that served the customer. Absent: not recorded. */
    public static final CategoryField TEAM = CategoryField.named("surveys.team").sharedAs(Shared.TEAM);

    /** The source of these fields, dated by {@link #ANSWERED_AT}. */
    public static final Source SOURCE = Source.of(
                    "surveys",
                    ANSWERED_AT,
                    SENT_AT,
                    ANSWER_TIME,
                    SATISFACTION,
                    RECOMMEND,
                    HAS_RECOMMENDED,
                    RESOLVED_AT_FIRST,
                    PEOPLE_TOLD,
                    ATTITUDE,
                    TRANSPARENCY,
                    EASE,
                    STORE,
                    CHANNEL,
                    LOAD,
                    TEAM)
            .called("问卷", "surveys");

    private Surveys() {}

    private static NumberField rating(String id) {
        return NumberField.named(id, Unit.POINTS).onScale(0, 100);
    }
}
