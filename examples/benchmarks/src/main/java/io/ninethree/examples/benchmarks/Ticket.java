package io.ninethree.examples.benchmarks;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as an application keeps it.
 *
 * @param createdAt when the customer wrote or called
 * @param replyDueAt by when an answer is promised
 * @param firstReplyAt when somebody answered, null if nobody has
 * @param resolutionDueAt by when the resolution is promised
 * @param resolvedAt when it was resolved, null if it is open
 * @param handlingTime how long people worked on it
 * @param store the store
 * @param channel how the customer came
 * @param priority how urgent it is
 * @param complaint whether it is a complaint
 * @param abandoned whether the customer left before anybody answered
 * @param resolvable whether the first contact could have resolved it
 * @param solvedAtOnce whether the first contact resolved it
 * @param repeated whether the same customer came with the same matter before
 * @param retold whether the customer had to tell it again
 * @param evidenceAttached whether there is evidence of the solution
 * @param traceable whether it can be followed without a gap
 * @param delayed whether it took longer than promised
 * @param delayAnnounced whether the customer was told of the delay in time
 * @param upsetAtStart whether the customer was upset at the start
 * @param upsetAtEnd whether the customer was upset at the end
 * @param reassignments how often it changed hands
 * @param questions how many questions were asked
 * @param stars the customer's satisfaction, 1 to 5
 * @param recommend whether the customer would recommend the brand, 0 to 10
 * @param sentiment what a machine made of the customer's words, -1 to 1
 * @param effort what it took the customer by an estimate, 0 to 100
 * @param completeness the part of the required fields that are filled, 0 to 1
 */
record Ticket(
        Instant createdAt,
        Instant replyDueAt,
        @Nullable Instant firstReplyAt,
        Instant resolutionDueAt,
        @Nullable Instant resolvedAt,
        Duration handlingTime,
        String store,
        Channel channel,
        Priority priority,
        boolean complaint,
        boolean abandoned,
        boolean resolvable,
        boolean solvedAtOnce,
        boolean repeated,
        boolean retold,
        boolean evidenceAttached,
        boolean traceable,
        boolean delayed,
        boolean delayAnnounced,
        boolean upsetAtStart,
        boolean upsetAtEnd,
        int reassignments,
        int questions,
        int stars,
        int recommend,
        double sentiment,
        double effort,
        double completeness) {

    /** How a customer comes. */
    enum Channel {
        PHONE,
        CHAT,
        EMAIL,
        COUNTER
    }

    /** How urgent a ticket is. */
    enum Priority {
        LOW,
        NORMAL,
        HIGH,
        URGENT
    }

    /** Whether the customer waits at the other end. */
    boolean isLive() {
        return channel == Channel.PHONE || channel == Channel.CHAT;
    }

    /** Whether it can not wait. */
    boolean isUrgent() {
        return priority == Priority.HIGH || priority == Priority.URGENT;
    }
}
