package io.ninethree.vocabulary;

import io.ninethree.field.CategoryField;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.Source;

/**
 * Publications: what customers should be able to read beforehand, three records for each service each time that the
 * company takes stock, for example monthly: its process, its price and its service level.
 */
public final class Publications {

    /** The time at which stock was taken. It dates the record; absent only if unknown. */
    public static final InstantField AS_OF =
            InstantField.named("publications.asOf").called("公开盘点时间", "as of");

    /** Which of the three it is: {@link #PROCESS}, {@link #PRICE} or {@link #SERVICE_LEVEL}. Absent: not recorded. */
    public static final CategoryField KIND =
            CategoryField.named("publications.kind").called("公开事项类别", "kind");

    /** The word for the process of a service. */
    public static final String PROCESS = "process";

    /** The word for the price of a service. */
    public static final String PRICE = "price";

    /** The word for the service level of a service. */
    public static final String SERVICE_LEVEL = "service-level";

    /** Whether the process has been drawn as a map, published or not. Absent: unknown, or not a process. */
    public static final FlagField MAPPED =
            FlagField.named("publications.mapped").called("流程已绘图", "process mapped");

    /** Whether the process, price or service level is published and up to date. Absent: unknown. */
    public static final FlagField PUBLISHED =
            FlagField.named("publications.published").called("已公开", "published");

    /** The shop, branch or site that offers the service. Absent: not recorded. */
    public static final CategoryField STORE =
            CategoryField.named("publications.store").sharedAs(Shared.STORE);

    /** The source of these fields, dated by {@link #AS_OF}. */
    public static final Source SOURCE =
            Source.of("publications", AS_OF, KIND, MAPPED, PUBLISHED, STORE).called("公开事项", "publications");

    private Publications() {}
}
