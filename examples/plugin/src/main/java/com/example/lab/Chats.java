package com.example.lab;

import io.ninethree.field.CategoryField;
import io.ninethree.field.InstantField;
import io.ninethree.field.Source;
import io.ninethree.vocabulary.Shared;

/** Chats with customers, one record for each. */
final class Chats {

    static final InstantField BEGAN_AT = InstantField.named("lab.chats.beganAt").called("开始时间", "began at");

    /** Why the customer wrote, by one word for each reason. Absent: nobody said. */
    static final CategoryField REASON = CategoryField.named("lab.chats.reason").called("咨询原因", "reason");

    static final CategoryField CHANNEL =
            CategoryField.named("lab.chats.channel").sharedAs(Shared.CHANNEL);

    static final Source SOURCE =
            Source.of("lab.chats", BEGAN_AT, REASON, CHANNEL).called("在线咨询", "Chats");

    private Chats() {}
}
