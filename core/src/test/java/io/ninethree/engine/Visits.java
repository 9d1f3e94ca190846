package io.ninethree.engine;

import static io.ninethree.engine.Visit.EXPECTED;
import static io.ninethree.engine.Visit.GUEST;
import static io.ninethree.engine.Visit.PAID;
import static io.ninethree.engine.Visit.RATING;
import static io.ninethree.engine.Visit.SMOOTH;
import static io.ninethree.engine.Visit.SPENT;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.CategoryField;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.InstantField;
import io.ninethree.field.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random visits and periods. Times lie on few instants, so that they often meet, most of them on one day. */
final class Visits {

    static final Instant MORNING = Instant.parse("2026-06-01T08:00:00Z");
    static final Duration STEP = Duration.ofMinutes(10);
    static final int STEPS = 12;

    private Visits() {}

    static Arbitrary<List<Visit>> lists() {
        return Arbitraries.randomValue(Visits::visit).list().ofMaxSize(6).withoutEdgeCases();
    }

    @SafeVarargs
    static <T> T pick(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    private static Visit visit(Random random) {
        Map<Field<?>, Object> visit = new HashMap<>();
        Duration before = Duration.ofDays(pick(random, 0, 0, 0, 0, 1, 2, 7, 31, 365));
        for (Field<?> field : Visit.SOURCE.fields()) {
            cell(field, before, visit, random);
        }
        return new Visit(visit);
    }

    /** A cell is mostly filled, sometimes empty and rarely broken; a derived one is rarely recorded. */
    private static void cell(Field<?> field, Duration before, Map<Field<?>, Object> visit, Random random) {
        boolean derived = field.equals(SMOOTH)
                || (field instanceof DurationField duration && duration.from().isPresent());
        int kind = random.nextInt(21);
        if (kind == 0) {
            visit.put(field, Visit.BROKEN);
        } else if (kind <= (derived ? 2 : 16)) {
            visit.put(field, value(field, before, random));
        }
    }

    private static Object value(Field<?> field, Duration before, Random random) {
        if (field instanceof InstantField) {
            return instant(random.nextInt(STEPS + 1)).minus(before);
        }
        if (field instanceof DurationField) {
            return STEP.multipliedBy(random.nextInt(STEPS + 2) - 1);
        }
        if (field instanceof CategoryField) {
            return pick(random, "north", "south", "west", " ");
        }
        if (field.equals(GUEST)) {
            return pick(random, "ann", "bob", "north", "ann", "");
        }
        if (field.equals(PAID)) {
            String currency = random.nextInt(12) == 0 ? "EUR" : "CNY";
            return Money.of(pick(random, "0", "12.5", "-12.5", "0.0000000001", "9e29", "100"), currency);
        }
        return number(field, random);
    }

    private static Object number(Field<?> field, Random random) {
        if (field.equals(RATING)) {
            return pick(random, 0, 3L, 6, 6.5, 7, 8.999, 9, 10, 10.5f, -1, Double.NaN);
        }
        if (field.equals(EXPECTED)) {
            return pick(random, 3L, 6.5, 7, 9.0);
        }
        return field.equals(SPENT)
                ? pick(random, 0, 1L, -2.5, 0.1, 1e16, -1e16, 1e-300, Long.MAX_VALUE, Double.NEGATIVE_INFINITY)
                : (Object) random.nextBoolean();
    }

    static Instant instant(int steps) {
        return MORNING.plus(STEP.multipliedBy(steps));
    }

    static Arbitrary<ScoringPeriod> periods() {
        return Arbitraries.randomValue(random ->
                random.nextInt(3) == 0 ? ScoringPeriod.wholeTime(instant(random.nextInt(14))) : bounded(random));
    }

    /** Periods that have both ends, some of them in the middle of a day. */
    static Arbitrary<ScoringPeriod> boundedPeriods() {
        return Arbitraries.randomValue(Visits::bounded);
    }

    private static ScoringPeriod bounded(Random random) {
        if (random.nextBoolean()) {
            int from = random.nextInt(14) - 1;
            return period(instant(from), STEP.multipliedBy(1 + random.nextInt(13)), random);
        }
        Instant from = MORNING.minus(Duration.ofHours(pick(random, 8, 20, 8 + 24, 8 + 31 * 24, 8 + 70 * 24)));
        return period(from, Duration.ofHours(pick(random, 12, 24, 7 * 24, 30 * 24 + 12, 72 * 24)), random);
    }

    private static ScoringPeriod period(Instant from, Duration length, Random random) {
        Instant to = from.plus(length);
        Instant known = pick(random, to, instant(random.nextInt(14)), from.plus(length.dividedBy(2)));
        return new ScoringPeriod(from, to, known.isAfter(from) ? known : to, "random");
    }
}
