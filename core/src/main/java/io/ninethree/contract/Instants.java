package io.ninethree.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Instants at which a span of time is cut. */
final class Instants {

    /** Instants as the examples of a law: the closer together, the simpler. */
    static final Shrinking<Instant> SHRINKING = new Shrinking<>("instant", Instants::closer);

    private static final List<ChronoUnit> PRECISIONS = List.of(ChronoUnit.HOURS, ChronoUnit.SECONDS, ChronoUnit.NANOS);

    private static final List<ChronoUnit> UNITS =
            List.of(ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.SECONDS, ChronoUnit.NANOS);

    private static final int CUTS = 16;
    private static final int SEED = 93;

    private Instants() {}

    /** Both ends, and cuts of different precision between them, in ascending order. */
    static List<Instant> within(Instant from, Instant to) {
        TreeSet<Instant> instants = new TreeSet<>(List.of(from, to));
        Random random = new Random(SEED);
        for (ChronoUnit precision : PRECISIONS) {
            Stream.generate(() -> cut(from, to, random).truncatedTo(precision))
                    .limit(CUTS)
                    .filter(cut -> cut.isAfter(from))
                    .forEach(instants::add);
        }
        return List.copyOf(instants);
    }

    private static Instant cut(Instant from, Instant to, Random random) {
        long seconds = (long) (random.nextDouble() * from.until(to, ChronoUnit.SECONDS));
        Instant cut = from.plusSeconds(seconds).plusNanos(random.nextInt(1_000_000_000));
        return cut.isBefore(to) ? cut : to;
    }

    /** The first ones later, the last ones earlier, by half of what lies between them and the next. */
    private static Stream<List<Instant>> closer(List<Instant> instants) {
        return IntStream.range(1, instants.size())
                .boxed()
                .flatMap(i -> Stream.of(
                        moved(instants, 0, i, half(instants, i)),
                        moved(instants, i, instants.size(), half(instants, i).negated())))
                .filter(closer -> !closer.equals(instants));
    }

    private static Duration half(List<Instant> instants, int i) {
        Duration half = Duration.between(instants.get(i - 1), instants.get(i)).dividedBy(2);
        return UNITS.stream()
                .map(half::truncatedTo)
                .filter(rounded -> !rounded.isZero())
                .findFirst()
                .orElse(Duration.ZERO);
    }

    private static List<Instant> moved(List<Instant> instants, int from, int to, Duration by) {
        List<Instant> moved = new ArrayList<>(instants);
        moved.subList(from, to).replaceAll(instant -> instant.plus(by));
        return moved;
    }
}
