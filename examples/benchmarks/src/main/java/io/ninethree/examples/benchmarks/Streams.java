package io.ninethree.examples.benchmarks;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.averagingLong;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Streams and collectors as people write them: one stream for each indicator. */
final class Streams implements Side {

    private static final List<Query> QUERIES = List.of(
            share(Ticket::resolvable, Ticket::solvedAtOnce),
            count(),
            count(Ticket::complaint),
            count(ticket -> ticket.resolvedAt() == null),
            share(Ticket::isLive, Ticket::abandoned),
            share(Ticket::repeated),
            share(Ticket::retold),
            share(ticket -> ticket.resolvedAt() != null, Ticket::evidenceAttached),
            share(Ticket::traceable),
            share(Ticket::delayed, Ticket::delayAnnounced),
            share(Ticket::upsetAtStart, Ticket::upsetAtEnd),
            share(ticket -> ticket.reassignments() == 0),
            share(ticket -> ticket.questions() <= 2),
            share(ticket -> isBy(ticket.firstReplyAt(), ticket.replyDueAt())),
            share(ticket -> isBy(ticket.resolvedAt(), ticket.resolutionDueAt())),
            share(ticket -> isWithin(ticket, ticket.firstReplyAt(), Duration.ofMinutes(15))),
            share(ticket -> isWithin(ticket, ticket.resolvedAt(), Duration.ofHours(24))),
            share(Ticket::isUrgent, ticket -> isWithin(ticket, ticket.resolvedAt(), Duration.ofHours(8))),
            share(Ticket::isLive, ticket -> isWithin(ticket, ticket.firstReplyAt(), Duration.ofMinutes(5))),
            time(Ticket::firstReplyAt),
            time(Ticket::resolvedAt),
            time(Ticket::isUrgent, Ticket::resolvedAt),
            mean(averagingLong(ticket -> ticket.handlingTime().toMillis()), 0.001),
            sum(summingLong(ticket -> ticket.handlingTime().toMillis()), 0.001),
            sum(summingLong(Ticket::reassignments), 1),
            mean(averagingInt(ticket -> ticket.recommend() >= 9 ? 1 : ticket.recommend() <= 6 ? -1 : 0), 100),
            mean(averagingInt(ticket -> ticket.stars() >= 4 ? 1 : 0), 100),
            mean(averagingInt(Ticket::stars), 1),
            mean(averagingInt(Ticket::reassignments), 1),
            mean(averagingInt(Ticket::questions), 1));

    private final List<Ticket> tickets;
    private final Groups groups = new Groups();

    Streams(List<Ticket> tickets) {
        this.tickets = tickets;
    }

    /**
     * One indicator.
     *
     * @param among lets the tickets through that count
     * @param collector what is computed of them
     * @param factor by what the result is multiplied
     * @param none the value of a group without such tickets
     */
    private record Query(
            UnaryOperator<Stream<Ticket>> among,
            Collector<Ticket, ?, ? extends Number> collector,
            double factor,
            double none) {

        double total(List<Ticket> tickets) {
            return factor * among.apply(tickets.stream()).collect(collector).doubleValue();
        }

        Map<StoreMonth, ? extends Number> grouped(List<Ticket> tickets) {
            return among.apply(tickets.stream()).collect(groupingBy(StoreMonth::of, collector));
        }
    }

    private record StoreMonth(String store, YearMonth month) {

        static StoreMonth of(Ticket ticket) {
            return new StoreMonth(
                    ticket.store(), YearMonth.from(ticket.createdAt().atOffset(ZoneOffset.UTC)));
        }
    }

    @Override
    public Numbers total() {
        return Numbers.ofTotal(
                QUERIES.stream().mapToDouble(query -> query.total(tickets)).toArray());
    }

    @Override
    public Numbers grouped() {
        double[][] values = new double[Groups.COUNT][QUERIES.size()];
        Numbers numbers = Numbers.ofGroups();
        for (int i = 0; i < QUERIES.size(); i++) {
            Query query = QUERIES.get(i);
            for (double[] group : values) {
                group[i] = query.none();
            }
            for (Map.Entry<StoreMonth, ? extends Number> entry :
                    query.grouped(tickets).entrySet()) {
                int group = groups.of(entry.getKey().store(), entry.getKey().month());
                values[group][i] = query.factor() * entry.getValue().doubleValue();
                numbers.put(group, values[group]);
            }
        }
        return numbers;
    }

    private static Query count() {
        return new Query(UnaryOperator.identity(), counting(), 1, 0);
    }

    private static Query count(Predicate<Ticket> of) {
        return new Query(stream -> stream.filter(of), counting(), 1, 0);
    }

    private static Query share(Predicate<Ticket> of) {
        return mean(averagingInt(ticket -> of.test(ticket) ? 1 : 0), 1);
    }

    private static Query share(Predicate<Ticket> among, Predicate<Ticket> of) {
        return new Query(
                stream -> stream.filter(among), averagingInt(ticket -> of.test(ticket) ? 1 : 0), 1, Double.NaN);
    }

    private static Query time(Function<Ticket, @Nullable Instant> end) {
        return timeOf(stream -> stream.filter(ticket -> end.apply(ticket) != null), end);
    }

    private static Query time(Predicate<Ticket> among, Function<Ticket, @Nullable Instant> end) {
        return timeOf(stream -> stream.filter(among).filter(ticket -> end.apply(ticket) != null), end);
    }

    private static Query timeOf(UnaryOperator<Stream<Ticket>> among, Function<Ticket, @Nullable Instant> end) {
        return new Query(among, averagingLong(ticket -> millis(ticket, end.apply(ticket))), 0.001, Double.NaN);
    }

    private static long millis(Ticket ticket, @Nullable Instant end) {
        return end == null ? 0 : Duration.between(ticket.createdAt(), end).toMillis();
    }

    private static Query mean(Collector<Ticket, ?, Double> collector, double factor) {
        return new Query(UnaryOperator.identity(), collector, factor, Double.NaN);
    }

    private static Query sum(Collector<Ticket, ?, Long> collector, double factor) {
        return new Query(UnaryOperator.identity(), collector, factor, 0);
    }

    private static boolean isBy(@Nullable Instant instant, Instant due) {
        return instant != null && !instant.isAfter(due);
    }

    private static boolean isWithin(Ticket ticket, @Nullable Instant end, Duration limit) {
        return end != null && Duration.between(ticket.createdAt(), end).compareTo(limit) <= 0;
    }
}
