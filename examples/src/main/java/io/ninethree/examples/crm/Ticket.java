package io.ninethree.examples.crm;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as the CRM knows it.
 *
 * @param number its number
 * @param createdAt when the customer wrote or called
 * @param firstReplyAt when somebody answered, null if nobody has
 * @param solvedAt when it was solved, null if it is open
 * @param channel how the customer came
 * @param store the store, null where nobody noted it
 * @param agent who answers for it, empty if nobody does
 * @param solvedAtOnce whether the first contact solved it, null if nobody noted it
 * @param wasReopened whether it came back
 * @param handovers how often it changed hands
 */
public record Ticket(
        String number,
        Instant createdAt,
        @Nullable Instant firstReplyAt,
        @Nullable Instant solvedAt,
        Channel channel,
        @Nullable String store,
        String agent,
        @Nullable Boolean solvedAtOnce,
        boolean wasReopened,
        int handovers) {

    /** Within this time the brand promises an answer. */
    public static final Duration PROMISED_REPLY = Duration.ofMinutes(15);

    /** How a customer comes. */
    public enum Channel {
        /** By phone. */
        PHONE,
        /** In the app. */
        CHAT,
        /** By e-mail. */
        EMAIL,
        /** At the counter. */
        COUNTER
    }

    /**
     * By when an answer is promised.
     *
     * @return the last moment in time
     */
    public Instant replyDueAt() {
        return createdAt.plus(PROMISED_REPLY);
    }
}
