package io.ninethree.vocabulary;

import io.ninethree.field.CategoryField;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;

/**
 * Staff: the people who serve and what they learn, one record for each person each time that the company takes stock, for
 * example monthly.
 */
public final class Staff {

    /** The time at which stock was taken. It dates the record; absent only if unknown. */
    public static final InstantField AS_OF = InstantField.named("staff.asOf").called("人员盘点时间", "as of");

    /** Whether the person holds the certificate that the work demands. Absent: unknown, or none is demanded. */
    public static final FlagField CERTIFIED = FlagField.named("staff.certified").called("持证上岗", "certified");

    /** The result of the latest knowledge test, 0 to 100. Absent: not tested. */
    public static final NumberField KNOWLEDGE =
            NumberField.named("staff.knowledge", Unit.POINTS).onScale(0, 100).called("知识测试成绩", "knowledge");

    /**
     * The part of what the person could do right after the latest training that a test three months later still finds,
     * 0 to 1; 1 also where the later test is the better one. Absent: not trained, or not tested again.
     */
    public static final NumberField SKILL_RETENTION =
            NumberField.named("staff.skillRetention", Unit.SHARE).onScale(0, 1).called("技能保持度", "skill retention");

    /** Whether the person passed the examination of the latest training. Absent: not examined. */
    public static final FlagField EXAM_PASSED =
            FlagField.named("staff.examPassed").called("考核通过", "examination passed");

    /** Whether the person has been through the training of the job. Absent: unknown. */
    public static final FlagField TRAINED = FlagField.named("staff.trained").called("已培训", "trained");

    /** Whether the person has practised in a drill. Absent: unknown. */
    public static final FlagField DRILLED = FlagField.named("staff.drilled").called("已实操演练", "drilled");

    /** Whether the person has a mentor. Absent: unknown, or none is foreseen. */
    public static final FlagField MENTORED = FlagField.named("staff.mentored").called("已有导师", "mentored");

    /** The part of the trained skills that the person uses at work, 0 to 1. Absent: not trained, or unknown. */
    public static final NumberField SKILL_USE =
            NumberField.named("staff.skillUse", Unit.SHARE).onScale(0, 1).called("技能使用率", "skill use");

    /** The result of the latest audit of service culture, 0 to 100. Absent: not audited. */
    public static final NumberField CULTURE =
            NumberField.named("staff.culture", Unit.POINTS).onScale(0, 100).called("服务文化评分", "culture audit");

    /** The points for service behaviour since stock was last taken, 0 or more. Absent: no such points are kept. */
    public static final NumberField BEHAVIOUR_POINTS = NumberField.named("staff.behaviourPoints", Unit.COUNT)
            .onScale(0, Double.POSITIVE_INFINITY)
            .called("服务行为积分", "behaviour points");

    /** The part of the paid time in which the person was busy with customers, 0 to 1. Absent: not measured. */
    public static final NumberField UTILISATION =
            NumberField.named("staff.utilisation", Unit.SHARE).onScale(0, 1).called("资源利用率", "utilisation");

    /** Whether the person left since stock was last taken. Absent: unknown. */
    public static final FlagField LEFT = FlagField.named("staff.left").called("已离职", "left");

    /** Whether the person works with the system that was introduced. Absent: unknown, or not meant to. */
    public static final FlagField USES_SYSTEM =
            FlagField.named("staff.usesSystem").called("使用系统", "uses the system");

    /** Whether the person worked for some time in another post or team. Absent: unknown. */
    public static final FlagField ROTATED = FlagField.named("staff.rotated").called("已轮岗", "rotated");

    /** Whether a manager came from the service team. Absent: unknown, or not a manager. */
    public static final FlagField PROMOTED_FROM_SERVICE =
            FlagField.named("staff.promotedFromService").called("管理者来自服务团队", "promoted from service");

    /** The shop, branch or site. Absent: not recorded. */
    public static final CategoryField STORE = CategoryField.named("staff.store").sharedAs(Shared.STORE);

    /** The team to which the person belongs. Absent: not recorded. */
    public static final CategoryField TEAM = CategoryField.named("staff.team").sharedAs(Shared.TEAM);

    /** The source of these fields, dated by {@link #AS_OF}. */
    public static final Source SOURCE = Source.of(
                    "staff",
                    AS_OF,
                    CERTIFIED,
                    KNOWLEDGE,
                    SKILL_RETENTION,
                    EXAM_PASSED,
                    TRAINED,
                    DRILLED,
                    MENTORED,
                    SKILL_USE,
                    CULTURE,
                    BEHAVIOUR_POINTS,
                    UTILISATION,
                    LEFT,
                    USES_SYSTEM,
                    ROTATED,
                    PROMOTED_FROM_SERVICE,
                    STORE,
                    TEAM)
            .called("人员", "staff");

    private Staff() {}
}
