package io.ninethree.score;

import io.ninethree.fact.Grain;
import io.ninethree.fact.Row;
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
import io.ninethree.field.SharedField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Count;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.CustomFormula.Signature;
import io.ninethree.formula.Derived;
import io.ninethree.formula.DistinctCount;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Growth;
import io.ninethree.formula.Index;
import io.ninethree.formula.Index.Band;
import io.ninethree.formula.IndicatorValue;
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
import java.io.DataInput;
import java.io.DataOutput;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random conditions and formulas of every form. They are made of few parts, among them fields that share an id, so that
 * two of them are often equal or differ in one place only.
 */
final class Descriptions {

    private static final InstantField AT = InstantField.named("a.at");
    private static final InstantField END = InstantField.named("a.end");
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private static final List<InstantField> INSTANTS = List.of(AT, END, END.asPlanned());
    private static final List<DurationField> DURATIONS = List.of(
            DurationField.named("a.time"),
            DurationField.between("a.time", AT, END),
            DurationField.between("a.time", END, AT),
            DurationField.between("a.time", AT, END.asPlanned()));
    private static final List<NumberField> NUMBERS = List.of(
            NumberField.named("a.number", Unit.COUNT),
            NumberField.named("a.number", Unit.POINTS),
            NumberField.named("a.number", Unit.POINTS).onScale(0, 10),
            NumberField.named("a.number", Unit.POINTS).onScale(-0.0, 10));
    private static final List<CategoryField> CATEGORIES = List.of(
            CategoryField.named("a.word"),
            CategoryField.named("a.word").sharedAs(SharedField.named("word")),
            CategoryField.named("a.word").sharedAs(SharedField.named("other word")));
    private static final List<KeyField> KEYS = List.of(KeyField.named("a.word"), KeyField.named("a.key"));
    private static final List<FlagField> FLAGS = List.of(
            FlagField.named("a.flag"),
            FlagField.named("a.flag").derivedFrom(AT.isPresent()),
            FlagField.named("a.flag").derivedFrom(END.isPresent().not()));
    private static final MoneyField MONEY = MoneyField.named("a.number");
    static final Source SOURCE = Source.of("a", AT);
    private static final List<Source> SOURCES = List.of(SOURCE, Source.of("a", END));
    private static final List<String> WORDS = List.of(
            "a",
            "b",
            "a\" \"b",
            "\"",
            "\\",
            "\\\"",
            "\n",
            "\\n",
            "\\u000a",
            "a\n  category \"a.word\"",
            "客户",
            "\ud800");

    private final Random random;

    private Descriptions(Random random) {
        this.random = random;
    }

    static Arbitrary<List<Condition>> conditions() {
        return several(8, descriptions -> descriptions.condition(2));
    }

    static Arbitrary<List<Formula>> formulas() {
        return several(6, Descriptions::formula);
    }

    private static <T> Arbitrary<List<T>> several(int number, Function<Descriptions, T> one) {
        return Arbitraries.randomValue(random -> Stream.generate(() -> one.apply(new Descriptions(random)))
                .limit(number)
                .toList());
    }

    private <T> T of(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> several(int least, Supplier<T> one) {
        return Stream.generate(one).limit(least + random.nextInt(2)).toList();
    }

    private Condition condition(int depth) {
        int form = random.nextInt(depth == 0 ? 11 : 17);
        return switch (form) {
            case 0 -> Condition.always();
            case 1 -> field().isPresent();
            case 2 -> new Condition.Is(of(FLAGS), random.nextBoolean());
            case 3, 4 -> new Condition.In(word(), several(1, () -> of(WORDS)));
            case 5 -> of(NUMBERS).between(of(-0.0, 0.0, 0.1), of(0.1, 1e300));
            case 6 -> of(DURATIONS).atMost(duration());
            case 7 -> of(INSTANTS).noLaterThan(of(INSTANTS));
            case 8 -> new Condition.Matches(word(), word());
            case 9 -> of(INSTANTS).notAfter(of(NOON, NOON.plusNanos(1)));
            case 10 -> of(INSTANTS).notBefore(of(NOON, Instant.MIN));
            case 11, 12 -> condition(depth - 1).not();
            case 13, 14 -> new Condition.All(several(0, () -> condition(depth - 1)));
            default -> new Condition.Any(several(0, () -> condition(depth - 1)));
        };
    }

    private Duration duration() {
        return of(Duration.ofHours(24), Duration.ofHours(1), Duration.ofNanos(1));
    }

    private Field<String> word() {
        return random.nextBoolean() ? of(CATEGORIES) : of(KEYS);
    }

    private Field<?> field() {
        return switch (random.nextInt(5)) {
            case 0 -> measured();
            case 1 -> of(INSTANTS);
            case 2 -> of(FLAGS);
            case 3 -> MONEY;
            default -> word();
        };
    }

    private Field<?> measured() {
        return random.nextBoolean() ? of(NUMBERS) : of(DURATIONS);
    }

    private Formula formula() {
        return switch (random.nextInt(7)) {
            case 0 -> new Windowed(ofRecords(), window());
            case 1 -> new Growth(ofRecords(), window());
            case 2 -> new Repeat(of(SOURCES), several(1, this::word), duration(), condition(0));
            case 3 -> new Derived(unit(), Expression.value("a").plus(expression(2)));
            case 4 -> new Custom(Signature.of(of("acme.a", "acme.a 2"), of(1, 2), unit(), field()));
            default -> ofRecords();
        };
    }

    private Formula.OfRecords ofRecords() {
        return switch (random.nextInt(4)) {
            case 0 -> new Ratio(plain(), plain());
            case 1 -> new Spread(plain(), of(CATEGORIES), of(Spread.Kind.values()), of(1L, 2L));
            default -> plain();
        };
    }

    private Formula.Plain plain() {
        Condition where = condition(random.nextInt(2));
        return switch (random.nextInt(9)) {
            case 0 -> new Count(of(SOURCES), where);
            case 1 -> new Share(field().isPresent().and(where), condition(0));
            case 2 -> new Sum(random.nextBoolean() ? measured() : MONEY, where);
            case 3 -> new Mean(measured(), where);
            case 4 -> new Minimum(measured(), where);
            case 5 -> new Maximum(measured(), where);
            case 6 -> new DistinctCount(word(), where);
            case 7 -> quantile(where);
            default -> index(where);
        };
    }

    private Quantile quantile(Condition where) {
        return new Quantile(
                measured(), of(0.5, 0.9), where, of(Quantiles.Type.values()), of(Quantile.Precision.values()));
    }

    private Index index(Condition where) {
        NumberField field = of(NUMBERS);
        List<Band> bands = List.of(new Band(field.lowest(), of(0.0, 0.1)), new Band(of(5.0, 6.0), 1));
        return new Index(field, bands, where);
    }

    private Window window() {
        ZoneId zone = of(ZoneOffset.UTC, ZoneId.of("Asia/Shanghai"));
        Grain grain = of(Grain.values());
        return switch (random.nextInt(3)) {
            case 0 -> Window.toDate(grain, zone);
            case 1 -> Window.rolling(of(1, 2), grain, zone);
            default -> Window.offset(of(1, 2), grain, zone);
        };
    }

    private Unit unit() {
        return of(Unit.COUNT, new Unit("a \"b\""));
    }

    private Expression expression(int depth) {
        return switch (random.nextInt(depth == 0 ? 2 : 4)) {
            case 0 -> Expression.value("'" + of(WORDS));
            case 1 -> Expression.constant(of(-0.0, 0.0, 1e-7));
            case 2 ->
                new Expression.Combination(
                        of(Expression.Operator.values()), expression(depth - 1), expression(depth - 1));
            default -> expression(depth - 1).clamp(expression(0), expression(0));
        };
    }

    /**
     * A formula of a user, which is nothing but its signature.
     *
     * @param signature the signature
     */
    record Custom(Signature signature) implements CustomFormula<Integer> {
        @Override
        public Integer empty() {
            return 0;
        }

        @Override
        public Integer add(Integer state, Row row) {
            return state;
        }

        @Override
        public Integer merge(Integer a, Integer b) {
            return a;
        }

        @Override
        public IndicatorValue valueOf(Integer state) {
            return IndicatorValue.notMeasured(Absence.NO_RECORDS, unit());
        }

        @Override
        public void write(Integer state, DataOutput out) {
            // There is nothing to keep.
        }

        @Override
        public Integer read(int version, DataInput in) {
            return 0;
        }
    }
}
