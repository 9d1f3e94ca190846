package io.ninethree.vocabulary;

import io.ninethree.field.SharedField;

/** The meanings that several sources record: what scorecards can be split by. */
public final class Shared {

    /** The shop, branch or site. */
    public static final SharedField STORE = SharedField.named("store").called("门店", "store");

    /**
     * The way by which customer and company meet, in the company's own words. The standard catalogue knows {@link #PHONE},
     * {@link #CHAT}, {@link #EMAIL}, {@link #PORTAL} and {@link #VISIT}.
     */
    public static final SharedField CHANNEL = SharedField.named("channel").called("渠道", "channel");

    /** The team that serves the customer. */
    public static final SharedField TEAM = SharedField.named("team").called("团队", "team");

    /** How much there is to do: {@link #PEAK} or {@link #OFF_PEAK}, by hours or days that the company names. */
    public static final SharedField LOAD = SharedField.named("load").called("负荷时段", "load");

    /** The word for calls. */
    public static final String PHONE = "phone";

    /** The word for written talk in which both sides are there. */
    public static final String CHAT = "chat";

    /** The word for letters by e-mail. */
    public static final String EMAIL = "email";

    /** The word for forms and messages on a web site or in an application. */
    public static final String PORTAL = "portal";

    /** The word for calls at the customer's place. */
    public static final String VISIT = "visit";

    /** The word for the hours of most work. */
    public static final String PEAK = "peak";

    /** The word for all other hours. */
    public static final String OFF_PEAK = "off-peak";

    private Shared() {}
}
