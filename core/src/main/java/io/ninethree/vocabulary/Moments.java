package io.ninethree.vocabulary;

import io.ninethree.field.CategoryField;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.Source;

/**
 * Moments: occasions on which a customer is glad to be remembered, for example a birthday or the anniversary of a
 * purchase, one record for each customer and occasion.
 */
public final class Moments {

    /** When the occasion is. It dates the moment; absent only if unknown. */
    public static final InstantField OCCURS_AT =
            InstantField.named("moments.occursAt").asPlanned().called("时刻日期", "occurs at");

    /** Whether the company attended to the customer on the occasion. Absent: unknown, or still ahead. */
    public static final FlagField ATTENDED = FlagField.named("moments.attended").called("已关怀", "attended");

    /** The shop, branch or site. Absent: not recorded. */
    public static final CategoryField STORE =
            CategoryField.named("moments.store").sharedAs(Shared.STORE);

    /** The source of these fields, dated by {@link #OCCURS_AT}. */
    public static final Source SOURCE =
            Source.of("moments", OCCURS_AT, ATTENDED, STORE).called("情感触点", "moments");

    private Moments() {}
}
