package io.ninethree.examples.benchmarks;

import io.ninethree.examples.benchmarks.Ticket.Channel;
import io.ninethree.examples.benchmarks.Ticket.Priority;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Tickets as primitive columns, times in milliseconds. */
final class TicketColumns {

    /** Stands for an instant that is not there. */
    static final long ABSENT = Long.MIN_VALUE;

    /** The channels by number. */
    static final List<Channel> CHANNELS = List.of(Channel.values());

    /** The priorities by number. */
    static final List<Priority> PRIORITIES = List.of(Priority.values());

    final int rows;
    final long[] createdAt;
    final long[] replyDueAt;
    final long[] firstReplyAt;
    final long[] resolutionDueAt;
    final long[] resolvedAt;
    final long[] handlingTime;
    final int[] store;
    final int[] channel;
    final int[] priority;
    final boolean[] complaint;
    final boolean[] abandoned;
    final boolean[] resolvable;
    final boolean[] solvedAtOnce;
    final boolean[] repeated;
    final boolean[] retold;
    final boolean[] evidenceAttached;
    final boolean[] traceable;
    final boolean[] delayed;
    final boolean[] delayAnnounced;
    final boolean[] upsetAtStart;
    final boolean[] upsetAtEnd;
    final int[] reassignments;
    final int[] questions;
    final int[] stars;
    final int[] recommend;
    final double[] sentiment;
    final double[] effort;
    final double[] completeness;

    TicketColumns(List<Ticket> tickets) {
        Groups groups = new Groups();
        rows = tickets.size();
        createdAt = instants(tickets, Ticket::createdAt);
        replyDueAt = instants(tickets, Ticket::replyDueAt);
        firstReplyAt = instants(tickets, Ticket::firstReplyAt);
        resolutionDueAt = instants(tickets, Ticket::resolutionDueAt);
        resolvedAt = instants(tickets, Ticket::resolvedAt);
        handlingTime = tickets.stream()
                .mapToLong(ticket -> ticket.handlingTime().toMillis())
                .toArray();
        store = numbers(tickets, ticket -> groups.storeNumber(ticket.store()));
        channel = numbers(tickets, ticket -> CHANNELS.indexOf(ticket.channel()));
        priority = numbers(tickets, ticket -> PRIORITIES.indexOf(ticket.priority()));
        complaint = flags(tickets, Ticket::complaint);
        abandoned = flags(tickets, Ticket::abandoned);
        resolvable = flags(tickets, Ticket::resolvable);
        solvedAtOnce = flags(tickets, Ticket::solvedAtOnce);
        repeated = flags(tickets, Ticket::repeated);
        retold = flags(tickets, Ticket::retold);
        evidenceAttached = flags(tickets, Ticket::evidenceAttached);
        traceable = flags(tickets, Ticket::traceable);
        delayed = flags(tickets, Ticket::delayed);
        delayAnnounced = flags(tickets, Ticket::delayAnnounced);
        upsetAtStart = flags(tickets, Ticket::upsetAtStart);
        upsetAtEnd = flags(tickets, Ticket::upsetAtEnd);
        reassignments = numbers(tickets, Ticket::reassignments);
        questions = numbers(tickets, Ticket::questions);
        stars = numbers(tickets, Ticket::stars);
        recommend = numbers(tickets, Ticket::recommend);
        sentiment = doubles(tickets, Ticket::sentiment);
        effort = doubles(tickets, Ticket::effort);
        completeness = doubles(tickets, Ticket::completeness);
    }

    private static long[] instants(List<Ticket> tickets, Function<Ticket, @Nullable Instant> accessor) {
        return tickets.stream()
                .mapToLong(ticket -> millis(accessor.apply(ticket)))
                .toArray();
    }

    private static long millis(@Nullable Instant instant) {
        return instant == null ? ABSENT : instant.toEpochMilli();
    }

    private static int[] numbers(List<Ticket> tickets, ToIntFunction<Ticket> accessor) {
        return tickets.stream().mapToInt(accessor).toArray();
    }

    private static double[] doubles(List<Ticket> tickets, ToDoubleFunction<Ticket> accessor) {
        return tickets.stream().mapToDouble(accessor).toArray();
    }

    private static boolean[] flags(List<Ticket> tickets, Predicate<Ticket> accessor) {
        boolean[] flags = new boolean[tickets.size()];
        for (int row = 0; row < flags.length; row++) {
            flags[row] = accessor.test(tickets.get(row));
        }
        return flags;
    }
}
