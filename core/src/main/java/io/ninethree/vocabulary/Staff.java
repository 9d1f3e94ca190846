package io.ninethree.vocabulary;

import io.ninethree.field.CategoryField;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;

/**
 * Staff: the people who serve, one record for each person each time that the company takes stock, for example monthly.
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

    /** The shop, branch or site. Absent: not recorded. */
    public static final CategoryField STORE = CategoryField.named("staff.store").sharedAs(Shared.STORE);

    /** The team to which the person belongs. Absent: not recorded. */
    public static final CategoryField TEAM = CategoryField.named("staff.team").sharedAs(Shared.TEAM);

    /** The source of these fields, dated by {@link #AS_OF}. */
    public static final Source SOURCE = Source.of("staff", AS_OF, CERTIFIED, KNOWLEDGE, SKILL_RETENTION, STORE, TEAM)
            .called("人员", "staff");

    private Staff() {}
}
