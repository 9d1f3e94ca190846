package io.ninethree.engine;

import static io.ninethree.engine.Visit.ALONE;
import static io.ninethree.engine.Visit.CAME_AT;
import static io.ninethree.engine.Visit.DELAY;
import static io.ninethree.engine.Visit.DOOR;
import static io.ninethree.engine.Visit.HAPPY;
import static io.ninethree.engine.Visit.LEFT_AT;
import static io.ninethree.engine.Visit.NOTICE;
import static io.ninethree.engine.Visit.PROMISED_AT;
import static io.ninethree.engine.Visit.RATING;
import static io.ninethree.engine.Visit.SERVED_AT;
import static io.ninethree.engine.Visit.SMOOTH;
import static io.ninethree.engine.Visit.SPENT;
import static io.ninethree.engine.Visit.STAY;
import static io.ninethree.engine.Visit.TALK;
import static io.ninethree.engine.Visit.WAIT;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.InstantField;
import io.ninethree.formula.Formula;
import io.ninethree.model.Experience;
import io.ninethree.score.Indicator;
import io.ninethree.score.ServiceModel;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random visits, conditions, formulas, models and periods. Times lie on few instants, so that they often meet. */
final class Visits {

    private static final Instant MORNING = Instant.parse("2026-06-01T08:00:00Z");
    private static final Duration STEP = Duration.ofMinutes(10);
    private static final int STEPS = 12;

    private Visits() {}

    static Arbitrary<List<Visit>> lists() {
        return visits().list().ofMaxSize(8).withoutEdgeCases();
    }

    private static Arbitrary<Visit> visits() {
        List<Field<?>> fields = Visit.SOURCE.fields();
        List<Arbitrary<Optional<Object>>> cells =
                fields.stream().map(Visits::cell).toList();
        return Combinators.combine(cells).as(values -> {
            Map<Field<?>, Object> visit = new HashMap<>();
            IntStream.range(0, fields.size())
                    .forEach(i -> values.get(i).ifPresent(value -> visit.put(fields.get(i), value)));
            return new Visit(visit);
        });
    }

    /** A cell is mostly filled, sometimes empty and rarely broken; a derived one is rarely recorded. */
    private static Arbitrary<Optional<Object>> cell(Field<?> field) {
        boolean derived = field.equals(SMOOTH)
                || (field instanceof DurationField duration && duration.from().isPresent());
        return Arbitraries.frequencyOf(
                Tuple.of(derived ? 2 : 16, values(field).map(Optional::of)),
                Tuple.of(derived ? 16 : 4, Arbitraries.just(Optional.empty())),
                Tuple.of(1, Arbitraries.just(Optional.of(Visit.BROKEN))));
    }

    private static Arbitrary<Object> values(Field<?> field) {
        if (field instanceof InstantField) {
            return instants().map(instant -> instant);
        }
        if (field instanceof DurationField) {
            return Arbitraries.integers().between(-1, STEPS).map(STEP::multipliedBy);
        }
        if (field == DOOR) {
            return Arbitraries.of("north", "south", "west", " ");
        }
        if (field == RATING) {
            return Arbitraries.of(0, 3L, 6, 6.5, 7, 8.999, 9, 10, 10.5f, -1, Double.NaN);
        }
        return field == SPENT
                ? Arbitraries.of(0, 1L, -2.5, 0.1, 1e16, -1e16, 1e-300, Long.MAX_VALUE, Double.NEGATIVE_INFINITY)
                : Arbitraries.of(true, false);
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(0, STEPS).map(Visits::instant);
    }

    private static Instant instant(int steps) {
        return MORNING.plus(STEP.multipliedBy(steps));
    }

    static Arbitrary<ScoringPeriod> periods() {
        Arbitrary<Integer> steps = Arbitraries.integers().between(1, STEPS + 1);
        return Combinators.combine(Arbitraries.integers().between(-1, STEPS), steps, steps, Arbitraries.of(1, 2, 3))
                .as((from, length, known, kind) -> kind == 1
                        ? ScoringPeriod.wholeTime(instant(known))
                        : new ScoringPeriod(instant(from), instant(from + length), instant(from + known), "random"));
    }

    static Arbitrary<Condition> conditions() {
        return conditions(3);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<Condition> below = conditions(depth - 1);
        Arbitrary<List<Condition>> several = below.list().ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(2, leaves()),
                Tuple.of(1, below.map(Condition::not)),
                Tuple.of(1, several.map(Condition.All::new)),
                Tuple.of(1, several.map(Condition.Any::new)));
    }

    private static Arbitrary<Condition> leaves() {
        Arbitrary<Condition> bounded = Arbitraries.integers()
                .between(0, STEPS)
                .flatMap(steps -> Arbitraries.of(WAIT, STAY, DELAY, NOTICE, TALK)
                        .map(field -> field.atMost(STEP.multipliedBy(steps))));
        return Arbitraries.oneOf(
                Arbitraries.of(Visit.SOURCE.fields()).map(Field::isPresent),
                bounded,
                Arbitraries.of(HAPPY.isTrue(), HAPPY.isFalse(), ALONE.isTrue(), SMOOTH.isTrue(), SMOOTH.isFalse()),
                Arbitraries.of(DOOR.is("north"), DOOR.in("north", "south"), Condition.always()),
                Arbitraries.of(RATING.atLeast(9), RATING.between(3, 6.5), SPENT.atMost(1), SPENT.between(0.1, 1)),
                Arbitraries.of(
                        SERVED_AT.noLaterThan(PROMISED_AT),
                        SERVED_AT.noLaterThan(LEFT_AT),
                        PROMISED_AT.noLaterThan(LEFT_AT)));
    }

    static Arbitrary<Formula> formulas() {
        Arbitrary<Condition> reading =
                conditions().filter(condition -> !condition.fields().isEmpty());
        Arbitrary<Formula> any = Combinators.combine(
                        reading, conditions(), probabilities(), Arbitraries.of(1, 2, 3, 4, 5, 6, 7, 8))
                .as(Visits::formula);
        return any.withoutEdgeCases();
    }

    private static Arbitrary<Double> probabilities() {
        return Arbitraries.of(0.0, 0.1, 0.5, 0.9, 1.0);
    }

    private static Formula formula(Condition of, Condition where, double p, int form) {
        return switch (form) {
            case 1 -> Formula.count(Visit.SOURCE).where(where);
            case 2 -> Formula.share(of).among(where);
            case 3 -> Formula.mean(SPENT).where(where);
            case 4 -> Formula.mean(STAY).where(where);
            case 5 -> Formula.mean(DELAY).where(where);
            case 6 -> Formula.quantile(WAIT, p).where(where);
            case 7 -> Formula.quantile(SPENT, p).where(where);
            default -> Formula.netPromoterScore(RATING).where(where);
        };
    }

    /** Models of a few indicators without minimum sample, so that every value is seen. */
    static Arbitrary<ServiceModel> models() {
        Arbitrary<Optional<InstantField>> dates = Arbitraries.of(
                Optional.empty(),
                Optional.empty(),
                Optional.of(LEFT_AT),
                Optional.of(PROMISED_AT),
                Optional.of(CAME_AT));
        return Combinators.combine(formulas(), dates)
                .as(Dated::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(Visits::model);
    }

    private record Dated(Formula formula, Optional<InstantField> by) {}

    private static ServiceModel model(List<Dated> formulas) {
        return ServiceModel.of(IntStream.range(0, formulas.size())
                .mapToObj(i -> indicator("i" + i, formulas.get(i)))
                .toList());
    }

    private static Indicator indicator(String id, Dated dated) {
        Indicator.Builder builder = Indicator.named(id)
                .called("指标", "Indicator")
                .measures(dated.formula())
                .under(Experience.RESPONSE_SPEED);
        dated.by().ifPresent(builder::datedBy);
        return builder.build();
    }
}
