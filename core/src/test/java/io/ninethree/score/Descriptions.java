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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

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

    private Descriptions() {}

    private static <T> Arbitrary<T> of(List<? extends T> values) {
        return Arbitraries.integers().between(0, values.size() - 1).map(values::get);
    }

    static Arbitrary<Condition> conditions() {
        return conditions(2);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<List<Condition>> several =
                conditions(depth - 1).list().ofMaxSize(2).withoutEdgeCases();
        return Arbitraries.oneOf(
                leaves(),
                leaves(),
                conditions(depth - 1).map(Condition::not),
                several.map(Condition.All::new),
                several.map(Condition.Any::new));
    }

    private static Arbitrary<Condition> leaves() {
        Arbitrary<Double> bounds = of(List.of(-0.0, 0.0, 0.1));
        return Arbitraries.oneOf(
                Arbitraries.just(Condition.always()),
                fields().map(Field::isPresent),
                Combinators.combine(of(FLAGS), Arbitraries.of(true, false)).as(Condition.Is::new),
                Combinators.combine(words(), of(WORDS).list().ofMinSize(1).ofMaxSize(2))
                        .as(Condition.In::new),
                Combinators.combine(of(NUMBERS), bounds).as((field, low) -> field.between(low, 0.1)),
                Combinators.combine(of(NUMBERS), bounds).as(NumberField::atLeast),
                Combinators.combine(of(DURATIONS), durations()).as(DurationField::atMost),
                Combinators.combine(of(INSTANTS), of(INSTANTS)).as(InstantField::noLaterThan),
                Combinators.combine(words(), words()).as(Condition.Matches::new),
                Combinators.combine(of(INSTANTS), of(List.of(NOON, NOON.plusNanos(1))))
                        .as(InstantField::notAfter),
                Combinators.combine(of(INSTANTS), of(List.of(NOON, Instant.MIN)))
                        .as(InstantField::notBefore));
    }

    private static Arbitrary<Duration> durations() {
        return of(List.of(Duration.ofHours(24), Duration.ofHours(1), Duration.ofNanos(1)));
    }

    private static Arbitrary<Field<String>> words() {
        return Arbitraries.oneOf(Descriptions.<Field<String>>of(CATEGORIES), of(KEYS));
    }

    private static Arbitrary<Field<?>> fields() {
        return Arbitraries.oneOf(measured(), of(INSTANTS), of(CATEGORIES), of(KEYS), of(FLAGS), of(List.of(MONEY)));
    }

    private static Arbitrary<Field<?>> measured() {
        return Arbitraries.oneOf(Descriptions.<Field<?>>of(NUMBERS), of(DURATIONS));
    }

    static Arbitrary<Formula> formulas() {
        return Arbitraries.oneOf(
                        ofRecords(),
                        ofRecords(),
                        Combinators.combine(ofRecords(), windows()).as(Windowed::new),
                        Combinators.combine(ofRecords(), windows()).as(Growth::new),
                        Combinators.combine(
                                        of(SOURCES),
                                        words().list().ofMinSize(1).ofMaxSize(2),
                                        durations(),
                                        conditions(1))
                                .as(Repeat::new),
                        Combinators.combine(units(), expressions(2))
                                .filter((unit, expression) ->
                                        !expression.indicators().isEmpty())
                                .as(Derived::new),
                        customs())
                .withoutEdgeCases();
    }

    private static Arbitrary<Formula.OfRecords> ofRecords() {
        return Arbitraries.oneOf(
                plain(),
                plain(),
                Combinators.combine(plain(), plain()).as(Ratio::new),
                Combinators.combine(plain(), of(CATEGORIES), Arbitraries.of(Spread.Kind.class), Arbitraries.of(1L, 2L))
                        .as(Spread::new));
    }

    private static Arbitrary<Formula.Plain> plain() {
        Arbitrary<Condition> reading =
                conditions(1).filter(condition -> !condition.fields().isEmpty());
        return Arbitraries.oneOf(
                Combinators.combine(of(SOURCES), conditions()).as(Count::new),
                Combinators.combine(reading, conditions(1)).as(Share::new),
                Combinators.combine(Arbitraries.oneOf(measured(), of(List.of(MONEY))), conditions(1))
                        .as(Sum::new),
                Combinators.combine(measured(), conditions(1)).as(Mean::new),
                Combinators.combine(measured(), conditions(1)).as(Minimum::new),
                Combinators.combine(measured(), conditions(1)).as(Maximum::new),
                Combinators.combine(words(), conditions(1)).as(DistinctCount::new),
                Combinators.combine(
                                measured(),
                                of(List.of(0.5, 0.9)),
                                conditions(0),
                                Arbitraries.of(Quantiles.Type.class),
                                Arbitraries.of(Quantile.Precision.class))
                        .as(Quantile::new),
                Combinators.combine(of(NUMBERS), of(List.of(0.0, 0.1)), of(List.of(5.0, 6.0)), conditions(0))
                        .as(Descriptions::index));
    }

    private static Index index(NumberField field, double weight, double from, Condition condition) {
        return new Index(field, List.of(new Band(field.lowest(), weight), new Band(from, 1)), condition);
    }

    private static Arbitrary<Window> windows() {
        Arbitrary<ZoneId> zones = of(List.of(ZoneOffset.UTC, ZoneId.of("Asia/Shanghai")));
        Arbitrary<Window.Kind> kinds = Arbitraries.of(Window.Kind.ROLLING, Window.Kind.OFFSET);
        return Arbitraries.oneOf(
                Combinators.combine(kinds, Arbitraries.of(1, 2), Arbitraries.of(Grain.class), zones)
                        .as(Window::new),
                Combinators.combine(Arbitraries.of(Grain.class), zones).as(Window::toDate));
    }

    private static Arbitrary<Unit> units() {
        return of(List.of(Unit.COUNT, new Unit("a \"b\"")));
    }

    private static Arbitrary<Expression> expressions(int depth) {
        Arbitrary<Expression> leaves = Arbitraries.oneOf(
                of(WORDS).filter(word -> !word.isBlank()).map(Expression::value),
                of(List.of(-0.0, 0.0, 1e-7)).map(Expression::constant));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Expression> below = expressions(depth - 1);
        return Arbitraries.oneOf(
                leaves,
                Combinators.combine(Arbitraries.of(Expression.Operator.class), below, below)
                        .as(Expression.Combination::new),
                Combinators.combine(below, leaves, leaves).as(Expression.Clamp::new));
    }

    private static Arbitrary<Custom> customs() {
        return Combinators.combine(
                        Arbitraries.of("acme.a", "acme.a version 2"), Arbitraries.of(1, 2), units(), fields())
                .as((id, version, unit, field) -> new Custom(CustomFormula.Signature.of(id, version, unit, field)));
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
