package io.ninethree.examples.benchmarks;

import io.ninethree.examples.benchmarks.Ticket.Channel;
import io.ninethree.examples.benchmarks.Ticket.Priority;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Tickets of 100 stores in 24 months, made up, in the order in which they were created: the same ones whenever they are made. */
final class Tickets {

    private static final long SEED = 93;

    private static final List<Channel> CHANNELS = List.of(Channel.values());

    private static final List<Priority> PRIORITIES = List.of(Priority.values());

    private static final Instant START =
            Groups.FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();

    private static final double SPAN_MILLIS = Duration.between(
                    START, Groups.END.atStartOfDay(ZoneOffset.UTC).toInstant())
            .toMillis();

    private final SplittableRandom random = new SplittableRandom(SEED);

    private Tickets() {}

    static List<Ticket> random(int count) {
        Tickets tickets = new Tickets();
        return IntStream.range(0, count)
                .mapToObj(i -> tickets.next(START.plusMillis((long) (SPAN_MILLIS * i / count))))
                .toList();
    }

    private Ticket next(Instant createdAt) {
        Priority priority = PRIORITIES.get(random.nextInt(PRIORITIES.size()));
        boolean delayed = chance(0.15);
        boolean upset = chance(0.2);
        boolean resolvable = chance(0.7);
        return new Ticket(
                createdAt,
                createdAt.plus(Duration.ofMinutes(15)),
                chance(0.04) ? null : after(createdAt, Duration.ofMinutes(9)),
                createdAt.plus(Duration.ofHours(48 >> PRIORITIES.indexOf(priority))),
                chance(0.06) ? null : after(createdAt, Duration.ofHours(14)),
                exponential(Duration.ofMinutes(22)),
                Groups.STORE_NAMES.get(random.nextInt(Groups.STORES)),
                CHANNELS.get(random.nextInt(CHANNELS.size())),
                priority,
                chance(0.08),
                chance(0.05),
                resolvable,
                resolvable && chance(0.75),
                chance(0.12),
                chance(0.18),
                chance(0.4),
                chance(0.93),
                delayed,
                delayed && chance(0.6),
                upset,
                upset && chance(0.3),
                random.nextInt(4) * random.nextInt(2),
                random.nextInt(6),
                1 + Math.max(random.nextInt(5), random.nextInt(5)),
                Math.max(random.nextInt(11), random.nextInt(11)),
                random.nextDouble(-1, 1),
                random.nextDouble(0, 100),
                random.nextDouble());
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private Instant after(Instant start, Duration mean) {
        return start.plus(exponential(mean));
    }

    private Duration exponential(Duration mean) {
        return Duration.ofMillis((long) (-StrictMath.log(1 - random.nextDouble()) * mean.toMillis()));
    }
}
