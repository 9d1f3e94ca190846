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

    private Shared() {}
}
