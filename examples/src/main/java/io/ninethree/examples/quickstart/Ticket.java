package io.ninethree.examples.quickstart;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as the brand's CRM knows it.
 *
 * @param createdAt when the customer wrote or called
 * @param firstReplyAt when somebody answered, null if nobody has
 * @param solvedAt when it was solved, null if it is open
 * @param channel how the customer came
 * @param store the store, null where nobody noted it
 * @param agent who answers for it, empty if nobody does
 * @param firstContact whether the first contact solved it, null if nobody noted it
 * @param wasReopened whether it came back
 * @param handovers how often it changed hands
 */
record Ticket(
        Instant createdAt,
        @Nullable Instant firstReplyAt,
        @Nullable Instant solvedAt,
        Channel channel,
        @Nullable String store,
        String agent,
        @Nullable Boolean firstContact,
        boolean wasReopened,
        int handovers) {

    /** How a customer comes. */
    enum Channel {
        PHONE,
        CHAT,
        EMAIL,
        STORE
    }
}
