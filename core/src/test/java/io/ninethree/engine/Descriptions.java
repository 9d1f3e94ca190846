package io.ninethree.engine;

import static io.ninethree.engine.Visit.ALONE;
import static io.ninethree.engine.Visit.CAME_AT;
import static io.ninethree.engine.Visit.DELAY;
import static io.ninethree.engine.Visit.DESK;
import static io.ninethree.engine.Visit.DOOR;
import static io.ninethree.engine.Visit.EXPECTED;
import static io.ninethree.engine.Visit.GUEST;
import static io.ninethree.engine.Visit.HAPPY;
import static io.ninethree.engine.Visit.LEFT_AT;
import static io.ninethree.engine.Visit.NOTICE;
import static io.ninethree.engine.Visit.PAID;
import static io.ninethree.engine.Visit.PROMISED_AT;
import static io.ninethree.engine.Visit.RATING;
import static io.ninethree.engine.Visit.SERVED_AT;
import static io.ninethree.engine.Visit.SMOOTH;
import static io.ninethree.engine.Visit.SPENT;
import static io.ninethree.engine.Visit.STAY;
import static io.ninethree.engine.Visit.TALK;
import static io.ninethree.engine.Visit.WAIT;
import static io.ninethree.engine.Visits.STEP;
import static io.ninethree.engine.Visits.STEPS;
import static io.ninethree.engine.Visits.instant;
import static io.ninethree.engine.Visits.pick;

import io.ninethree.fact.Grain;
import io.ninethree.fact.Window;
import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.field.InstantField;
import io.ninethree.field.Unit;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Quantile;
import io.ninethree.formula.Spread;
import io.ninethree.model.Experience;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ServiceModel;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Quantiles;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random conditions, formulas and models over visits. */
final class Descriptions {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Descriptions() {}

    /** Models of a few indicators without minimum sample, so that every value is seen. */
    static Arbitrary<ServiceModel> models() {
        return Arbitraries.randomValue(Descriptions::formula)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .withoutEdgeCases()
                .flatMap(formulas -> Arbitraries.randomValue(random -> model(formulas, random)));
    }

    private static ServiceModel model(List<Formula> formulas, Random random) {
        List<Indicator> indicators = new ArrayList<>(IntStream.range(0, formulas.size())
                .mapToObj(i -> indicator("i" + i, formulas.get(i), random))
                .toList());
        Expression first = Expression.value("i0");
        Expression last = Expression.value("i" + (formulas.size() - 1));
        Expression derived = pick(
                random,
                first.times(Expression.constant(2)),
                first.dividedBy(last),
                last.orElse(Expression.constant(1)));
        Unit unit = derived.unit(
                id -> formulas.get(id.equals("i0") ? 0 : formulas.size() - 1).unit());
        indicators.add(builder("derived", Formula.derived(unit, derived)).build());
        return ServiceModel.of(indicators);
    }

    private static Optional<InstantField> date(Random random) {
        return Optional.ofNullable(pick(random, null, null, LEFT_AT, PROMISED_AT, CAME_AT));
    }

    private static Indicator indicator(String id, Formula formula, Random random) {
        Indicator.Builder builder = builder(id, formula);
        date(random).ifPresent(builder::datedBy);
        confidence(random).ifPresent(builder::confidence);
        if (formula instanceof Formula.Plain && !formula.unit().equals(Unit.MONEY) && random.nextInt(3) == 0) {
            ScoreCurve otherwise = curve(formula, 1);
            builder.scoredBy(otherwise).scoredBy(pick(random, DOOR, DESK), "north", curve(formula, 3));
        }
        return builder.build();
    }

    private static Indicator.Builder builder(String id, Formula formula) {
        return Indicator.named(id).called("指标", "Indicator").measures(formula).under(Experience.RESPONSE_SPEED);
    }

    private static Optional<Confidence> confidence(Random random) {
        Confidence exact = Confidence.at(0.8).withShares(Confidence.ShareMethod.CLOPPER_PEARSON);
        return Optional.ofNullable(pick(random, null, exact, Confidence.at(0.3)));
    }

    private static ScoreCurve curve(Formula formula, int times) {
        return formula.unit().equals(Unit.SECONDS)
                ? ScoreCurve.linear(STEP.multipliedBy(4L * times), STEP)
                : ScoreCurve.linear(0, times);
    }

    static Formula formula(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> windowable(random).over(window(random));
            case 1 -> windowable(random).growthSince(window(random));
            case 2, 3 -> ofRecords(random);
            case 4 ->
                pick(
                                random,
                                Formula.repeat(Visit.SOURCE, STEP.multipliedBy(1 + random.nextInt(5)), GUEST),
                                Formula.repeat(Visit.SOURCE, Duration.ofDays(2), GUEST, DOOR))
                        .where(where(random));
            case 5 -> pick(random, new SquareSum(RATING), new SquareSum(SPENT), new PickyCount(DOOR, SMOOTH, STAY));
            case 6 -> quantile(random, Quantiles.Type.values()).bucketed();
            case 7 -> quantile(random, Quantiles.Type.values());
            default -> plain(random);
        };
    }

    private static Formula.OfRecords windowable(Random random) {
        return random.nextBoolean() ? plain(random) : ofRecords(random);
    }

    private static Formula.OfRecords ofRecords(Random random) {
        return random.nextBoolean()
                ? plain(random).per(plain(random))
                : plain(random)
                        .spread(pick(random, DOOR, DESK), pick(random, Spread.Kind.values()), 1 + random.nextInt(2));
    }

    private static Quantile quantile(Random random, Quantiles.Type... types) {
        double p = pick(random, 0.0, 0.1, 0.25, 0.5, 0.9, 1.0);
        return pick(random, Formula.quantile(SPENT, p), Formula.quantile(WAIT, p), Formula.quantile(STAY, p))
                .ofType(pick(random, types))
                .where(where(random));
    }

    /** All plain forms, but for quantiles between two values. */
    private static Formula.Plain plain(Random random) {
        Condition where = where(random);
        return switch (random.nextInt(10)) {
            case 0 -> Formula.count(Visit.SOURCE).where(where);
            case 1 -> Formula.share(reading(random)).among(where);
            case 2 ->
                pick(random, Formula.mean(SPENT), Formula.mean(STAY), Formula.mean(DELAY))
                        .where(where);
            case 3 ->
                pick(random, Formula.sum(SPENT), Formula.sum(RATING), Formula.sum(WAIT))
                        .where(where);
            case 4 -> Formula.sum(PAID).where(where);
            case 5 -> quantile(random, Quantiles.Type.INVERTED_CDF, Quantiles.Type.CLOSEST_OBSERVATION);
            case 6 ->
                pick(random, Formula.netPromoterScore(RATING), Formula.topBoxes(RATING, 3), Formula.index100(RATING))
                        .where(where);
            case 7 ->
                pick(random, Formula.distinctCount(DOOR), Formula.distinctCount(GUEST))
                        .where(where);
            case 8 ->
                pick(random, Formula.minimum(SPENT), Formula.minimum(WAIT)).where(where);
            default ->
                pick(random, Formula.maximum(SPENT), Formula.maximum(STAY)).where(where);
        };
    }

    private static Window window(Random random) {
        ZoneId zone = pick(random, ZoneId.of("UTC"), SHANGHAI);
        Grain grain = pick(random, Grain.values());
        return switch (random.nextInt(3)) {
            case 0 -> Window.rolling(1 + random.nextInt(3), grain, zone);
            case 1 -> Window.toDate(grain, zone);
            default -> Window.offset(1 + random.nextInt(2), grain, zone);
        };
    }

    private static Condition where(Random random) {
        return random.nextInt(3) == 0 ? Condition.always() : condition(random, 3);
    }

    private static Condition reading(Random random) {
        return Stream.generate(() -> condition(random, 3))
                .filter(condition -> !condition.fields().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    static Condition condition(Random random, int depth) {
        if (depth == 0) {
            return leaf(random);
        }
        Supplier<List<Condition>> below = () -> Stream.generate(() -> condition(random, depth - 1))
                .limit(random.nextInt(4))
                .toList();
        return switch (random.nextInt(5)) {
            case 0 -> condition(random, depth - 1).not();
            case 1 -> new Condition.All(below.get());
            case 2 -> new Condition.Any(below.get());
            default -> leaf(random);
        };
    }

    private static Condition leaf(Random random) {
        return switch (random.nextInt(7)) {
            case 0 ->
                pick(random, Visit.SOURCE.fields().toArray(Field<?>[]::new)).isPresent();
            case 1 ->
                pick(random, WAIT, STAY, DELAY, NOTICE, TALK).atMost(STEP.multipliedBy(random.nextInt(STEPS + 1)));
            case 2 -> pick(random, HAPPY.isTrue(), HAPPY.isFalse(), ALONE.isTrue(), SMOOTH.isTrue(), SMOOTH.isFalse());
            case 3 -> pick(random, DOOR.is("north"), DOOR.in("north", "south"), GUEST.is("ann"), Condition.always());
            case 4 -> pick(random, RATING.atLeast(9), RATING.between(3, 6.5), SPENT.atMost(1), SPENT.between(0.1, 1));
            case 5 -> pick(random, DOOR.matches(DESK), GUEST.matches(DOOR), RATING.matches(EXPECTED));
            default -> timely(random);
        };
    }

    private static Condition timely(Random random) {
        Instant from = instant(random.nextInt(STEPS));
        InstantField field = pick(random, CAME_AT, SERVED_AT, PROMISED_AT);
        return pick(
                random,
                SERVED_AT.noLaterThan(PROMISED_AT),
                SERVED_AT.noLaterThan(LEFT_AT),
                PROMISED_AT.noLaterThan(LEFT_AT),
                new Condition.Within(field, from, from.plus(STEP)),
                new Condition.Within(field, Instant.MIN, from));
    }
}
