package io.ninethree.vocabulary;

import io.ninethree.field.SharedField;

/** The meanings that several sources record: what scorecards can be split by. */
public final class Shared {

    /** The shop, branch or site. */
    public static final SharedField STORE = SharedField.named("store").called("门店", "store");

    /** The way by which customer and company meet, for example phone, chat or e-mail. */
    public static final SharedField CHANNEL = SharedField.named("channel").called("渠道", "channel");

    /** The team that serves the customer. */
    public static final SharedField TEAM = SharedField.named("team").called("团队", "team");

    /** How much there is to do: {@link #PEAK} or {@link #OFF_PEAK}, by hours or days that the company names. */
    public static final SharedField LOAD = SharedField.named("load").called("负荷时段", "load");

    /** The word for the hours of most work. */
    public static final String PEAK = "peak";

    /** The word for all other hours. */
    public static final String OFF_PEAK = "off-peak";

    private Shared() {}
}
