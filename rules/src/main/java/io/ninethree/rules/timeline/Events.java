package io.ninethree.rules.timeline;

import io.ninethree.field.CategoryField;
import io.ninethree.field.FlagField;

/** What can be known of a single event beside its time and kind: the fields of {@link CaseEvent#facts()}. */
public final class Events {

    /** Whether only staff can read the message, for example an internal note. Absent: the customer reads it. */
    public static final FlagField INTERNAL = FlagField.named("events.internal").called("内部可见", "internal");

    /** Whether a machine wrote the message, for example an automatic confirmation of receipt. Absent: a person did. */
    public static final FlagField AUTOMATIC =
            FlagField.named("events.automatic").called("自动发送", "automatic");

    /** Whether the message asks for no answer, for example a thank-you. Absent: it does. */
    public static final FlagField NO_ANSWER_NEEDED =
            FlagField.named("events.noAnswerNeeded").called("无需答复", "no answer needed");

    /** Whether the customer could see that the step was taken. Absent: unknown. */
    public static final FlagField VISIBLE = FlagField.named("events.visible").called("客户可见", "visible to the customer");

    /** Who answers for the step. Absent: nobody is recorded. */
    public static final CategoryField OWNER =
            CategoryField.named("events.owner").called("责任人", "owner");

    /** Where the evidence of the step is kept, for example the name of a file. Absent: there is none. */
    public static final CategoryField EVIDENCE =
            CategoryField.named("events.evidence").called("证据", "evidence");

    private Events() {}
}
