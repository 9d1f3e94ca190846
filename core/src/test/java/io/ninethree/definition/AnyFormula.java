package io.ninethree.definition;

import static io.ninethree.definition.AnyValue.number;
import static io.ninethree.definition.AnyValue.pick;
import static io.ninethree.definition.AnyValue.some;

import io.ninethree.fact.Grain;
import io.ninethree.fact.Window;
import io.ninethree.field.CategoryField;
import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.KeyField;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.formula.Count;
import io.ninethree.formula.DistinctCount;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Growth;
import io.ninethree.formula.Index;
import io.ninethree.formula.Maximum;
import io.ninethree.formula.Mean;
import io.ninethree.formula.Minimum;
import io.ninethree.formula.Quantile;
import io.ninethree.formula.Ratio;
import io.ninethree.formula.Repeat;
import io.ninethree.formula.Share;
import io.ninethree.formula.Spread;
import io.ninethree.formula.Sum;
import io.ninethree.formula.Windowed;
import io.ninethree.statistics.Quantiles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Random conditions, formulas and expressions over one source that has a field of every kind. */
final class AnyFormula {

    private final Random random;
    private final Source source;

    AnyFormula(Random random, Source source) {
        this.random = random;
        this.source = source;
    }

    <F> F field(Class<F> kind) {
        List<F> fields = source.fields().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
        return fields.get(random.nextInt(fields.size()));
    }

    private Field<String> wordField() {
        return random.nextBoolean() ? field(CategoryField.class) : field(KeyField.class);
    }

    private Field<?> measurable() {
        return random.nextBoolean() ? field(NumberField.class) : field(DurationField.class);
    }

    Condition condition(int depth) {
        if (depth > 0 && random.nextBoolean()) {
            return switch (random.nextInt(3)) {
                case 0 -> condition(depth - 1).not();
                case 1 -> new Condition.All(some(random, 0, 3, i -> condition(depth - 1)));
                default -> new Condition.Any(some(random, 0, 3, i -> condition(depth - 1)));
            };
        }
        return switch (random.nextInt(9)) {
            case 0 -> Condition.always();
            case 1 ->
                new Condition.Present(
                        source.fields().get(random.nextInt(source.fields().size())));
            case 2 -> new Condition.Is(field(FlagField.class), random.nextBoolean());
            case 3 -> new Condition.In(wordField(), some(random, 1, 3, i -> AnyValue.word(random)));
            case 4 -> between();
            case 5 -> new Condition.AtMost(field(DurationField.class), AnyValue.duration(random));
            case 6 -> new Condition.NoLaterThan(field(InstantField.class), field(InstantField.class));
            case 7 ->
                random.nextBoolean()
                        ? new Condition.Matches(wordField(), wordField())
                        : new Condition.Matches(field(NumberField.class), field(NumberField.class));
            default -> within();
        };
    }

    private Condition between() {
        double[] ends = DoubleStream.of(
                        pick(random, number(random), Double.NEGATIVE_INFINITY),
                        pick(random, number(random), Double.MAX_VALUE))
                .sorted()
                .toArray();
        return new Condition.Between(
                field(NumberField.class), ends[0], random.nextBoolean() ? Double.POSITIVE_INFINITY : ends[1]);
    }

    private Condition within() {
        Instant one = AnyValue.instant(random);
        Instant other = AnyValue.instant(random);
        boolean ordered = one.isBefore(other);
        return new Condition.Within(field(InstantField.class), ordered ? one : other, ordered ? other : one);
    }

    private Condition where() {
        return random.nextBoolean() ? Condition.always() : condition(2);
    }

    Formula.Plain plain() {
        return switch (random.nextInt(9)) {
            case 0 -> new Count(source, where());
            case 1 -> new Sum(random.nextInt(3) == 0 ? field(MoneyField.class) : measurable(), where());
            case 2 -> new Share(new Condition.Present(field(FlagField.class)), where());
            case 3 -> new Mean(measurable(), where());
            case 4 ->
                new Quantile(
                        measurable(),
                        AnyValue.between(random, 0, 1),
                        where(),
                        pick(random, Quantiles.Type.values()),
                        pick(random, Quantile.Precision.values()));
            case 5 -> index();
            case 6 -> new DistinctCount(wordField(), where());
            case 7 -> new Minimum(measurable(), where());
            default -> new Maximum(measurable(), where());
        };
    }

    private Formula.Plain index() {
        NumberField of = field(NumberField.class);
        double low = of.lowest() + 0.0;
        List<Double> more = AnyValue.ascending(random, 0, 3, AnyValue::number).stream()
                .filter(each -> each > low && each <= of.highest())
                .toList();
        return new Index(
                of,
                Stream.concat(Stream.of(low), more.stream())
                        .map(from -> new Index.Band(from, number(random)))
                        .toList(),
                where());
    }

    Formula.OfRecords ofRecords() {
        return switch (random.nextInt(4)) {
            case 0 -> new Ratio(plain(), plain());
            case 1 ->
                new Spread(
                        plain(),
                        field(CategoryField.class),
                        pick(random, Spread.Kind.values()),
                        pick(random, 1L, 30L, 1_000_000_000_000_000L));
            default -> plain();
        };
    }

    /** A formula that stands alone, of any form but derived. */
    Formula formula() {
        return switch (random.nextInt(5)) {
            case 0 ->
                new Repeat(
                        source,
                        some(random, 1, 2, i -> wordField()),
                        AnyValue.duration(random).plus(Duration.ofNanos(1)),
                        where());
            case 1 -> new Windowed(ofRecords(), window());
            case 2 -> new Growth(ofRecords(), window());
            default -> ofRecords();
        };
    }

    Window window() {
        Window.Kind kind = pick(random, Window.Kind.values());
        int cells = kind == Window.Kind.TO_DATE ? 1 : pick(random, 1, 12, Integer.MAX_VALUE);
        return new Window(kind, cells, pick(random, Grain.values()), AnyValue.zone(random));
    }

    Expression expression(int depth, List<String> indicators) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return random.nextBoolean()
                    ? Expression.constant(number(random))
                    : Expression.value(indicators.get(random.nextInt(indicators.size())));
        }
        Expression left = expression(depth - 1, indicators);
        Expression right = expression(depth - 1, indicators);
        return random.nextInt(5) == 0
                ? new Expression.Clamp(left, right, expression(depth - 1, indicators))
                : new Expression.Combination(pick(random, Expression.Operator.values()), left, right);
    }
}
