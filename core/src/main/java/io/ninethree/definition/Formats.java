package io.ninethree.definition;

import io.ninethree.definition.Member.Values;
import io.ninethree.definition.Shape.OfNumber;
import io.ninethree.definition.Shape.OfText;
import io.ninethree.definition.Shape.OfTruth;
import io.ninethree.fact.Row;
import io.ninethree.fact.TableMapping.Column;
import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.field.Source;
import io.ninethree.formula.Formula;
import io.ninethree.model.Text;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The formats of which others are put together. Those of values that stand alone are static; those of fields, conditions,
 * formulas and curves know what sources, kinds and plugins brought.
 */
public final class Formats {

    private static final double WHOLE = 0x1p53 - 1;

    private final Map<String, Named<?>> named = new LinkedHashMap<>();
    private final DefinitionFormat<Condition> condition;
    private final FormulaFormats formulas;
    private final DefinitionFormat<ScoreCurve> curve;

    Formats(List<DefinitionKind<?>> kinds) {
        condition = recursive("condition", ConditionFormats::of);
        formulas = new FormulaFormats(this, kinds);
        curve = CurveFormats.of(this, kinds);
    }

    /** What stands under a name. */
    Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        named.forEach((name, format) -> shapes.put(name, format.body().shape()));
        return shapes;
    }

    /**
     * Any text.
     *
     * @return the format
     */
    public static DefinitionFormat<String> text() {
        return text("[\\s\\S]*");
    }

    /**
     * A text that matches a pattern.
     *
     * @param pattern what all of the text must match, in the common subset of Java and ECMA-262
     * @return the format
     */
    public static DefinitionFormat<String> text(String pattern) {
        return Leaf.of(new OfText(pattern, List.of()), DefinitionNode::text, value -> value);
    }

    /**
     * A constant, as its name in lower case with hyphens.
     *
     * @param type the type of the constants
     * @return the format
     * @param <E> the type
     */
    public static <E extends Enum<E>> DefinitionFormat<E> constant(Class<E> type) {
        Map<String, E> constants = new LinkedHashMap<>();
        Stream.of(type.getEnumConstants()).forEach(each -> constants.put(word(each), each));
        OfText shape = new OfText(".*", List.copyOf(constants.keySet()));
        return Leaf.of(shape, node -> constants.get(node.text()), Formats::word);
    }

    /** The word of a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Any number that is finite.
     *
     * @return the format
     */
    public static DefinitionFormat<Double> number() {
        return number(-Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /**
     * A number.
     *
     * @param low the lowest
     * @param high the highest
     * @return the format
     */
    public static DefinitionFormat<Double> number(double low, double high) {
        return Leaf.of(new OfNumber(low, high, false), DefinitionNode::number, value -> value);
    }

    /**
     * A whole number that is not negative, below 2<sup>53</sup>, from where on decimals have gaps.
     *
     * @param low the lowest
     * @return the format
     */
    public static DefinitionFormat<Long> whole(long low) {
        return Leaf.of(new OfNumber(low, WHOLE, true), node -> (long) node.number(), Formats::exact);
    }

    private static Object exact(long value) {
        if (value > WHOLE) {
            throw new IllegalArgumentException("whole number of a document must be below 2^53, was " + value);
        }
        return value;
    }

    /** A number of things, at least one. */
    static DefinitionFormat<Integer> count() {
        return Leaf.of(new OfNumber(1, Integer.MAX_VALUE, true), node -> (int) node.number(), Integer::longValue);
    }

    /**
     * True or false.
     *
     * @return the format
     */
    public static DefinitionFormat<Boolean> truth() {
        return Leaf.of(new OfTruth(), DefinitionNode::truth, value -> value);
    }

    /**
     * A duration as ISO 8601 writes it, for example {@code PT15M}.
     *
     * @return the format
     */
    public static DefinitionFormat<Duration> duration() {
        return parsed("duration", Duration::parse, "ISO 8601 时长，例如 PT15M", "an ISO 8601 duration, for example PT15M");
    }

    /**
     * An instant as ISO 8601 writes it, for example {@code 2026-06-01T00:00:00Z}.
     *
     * @return the format
     */
    public static DefinitionFormat<Instant> instant() {
        return parsed(
                "date-time",
                Instant::parse,
                "ISO 8601 时刻，例如 2026-06-01T00:00:00Z",
                "an ISO 8601 instant, for example 2026-06-01T00:00:00Z");
    }

    /**
     * A day as ISO 8601 writes it, for example {@code 2026-10-01}.
     *
     * @return the format
     */
    public static DefinitionFormat<LocalDate> date() {
        return parsed(
                "date", LocalDate::parse, "ISO 8601 日期，例如 2026-10-01", "an ISO 8601 date, for example 2026-10-01");
    }

    /**
     * A time zone, for example {@code Asia/Shanghai}.
     *
     * @return the format
     */
    public static DefinitionFormat<ZoneId> zone() {
        return parsed("", ZoneId::of, "时区，例如 Asia/Shanghai", "a time zone, for example Asia/Shanghai");
    }

    private static <T> DefinitionFormat<T> parsed(String notation, Function<String, T> parser, String zh, String en) {
        return Leaf.of(new OfText("[\\s\\S]*", List.of(), notation), node -> parsed(node, parser, zh, en), T::toString);
    }

    private static <T> T parsed(DefinitionNode node, Function<String, T> parser, String zh, String en) {
        try {
            return parser.apply(node.text());
        } catch (DateTimeException e) {
            throw node.refusal(
                    "text.notation",
                    Text.of(
                            "必须写作" + zh + "，实为“" + node.text() + "”",
                            "text must be " + en + ", was '" + node.text() + "'"));
        }
    }

    /**
     * A name or sentence in both languages: an object with {@code zh} and {@code en}.
     *
     * @return the format
     */
    public static DefinitionFormat<Text> texts() {
        Member<Text, String> zh = Member.required("zh", text(), Text::zh);
        Member<Text, String> en = Member.required("en", text(), Text::en);
        return object(in -> Text.of(in.get(zh), in.get(en)), zh, en);
    }

    /**
     * An array.
     *
     * @param of the format of each item
     * @return the format
     * @param <T> the type of the items
     */
    public static <T> DefinitionFormat<List<T>> list(DefinitionFormat<T> of) {
        return new Composed<>(new ListFormat<>(of, 0));
    }

    /**
     * An array with at least one item.
     *
     * @param of the format of each item
     * @return the format
     * @param <T> the type of the items
     */
    public static <T> DefinitionFormat<List<T>> someOf(DefinitionFormat<T> of) {
        return new Composed<>(new ListFormat<>(of, 1));
    }

    /**
     * An object whose keys are free, in the order of the document.
     *
     * @param of the format of each value
     * @return the format
     * @param <T> the type of the values
     */
    public static <T> DefinitionFormat<Map<String, T>> map(DefinitionFormat<T> of) {
        return new Composed<>(new MapFormat<>(of));
    }

    /**
     * An object whose keys are known.
     *
     * @param maker what makes a value of its members; an {@link IllegalArgumentException} is a problem of the document
     * @param members the members, in the order in which they are written
     * @return the format
     * @param <T> the type of the values
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> DefinitionFormat<T> object(Function<Values, ? extends T> maker, Member<T, ?>... members) {
        return new Composed<>(new ObjectFormat<>(maker, List.of(members)));
    }

    /**
     * One of several objects, told apart by the word of the key {@code form}.
     *
     * @param type the type of the values
     * @return a choice that has no form yet
     * @param <T> the type
     */
    public static <T> FormChoice<T> forms(Class<T> type) {
        return new FormChoice<>(List.of());
    }

    /**
     * A format that may stand within itself.
     *
     * @param name the name under which the schema shows it, different from all others
     * @param body what makes the format, given itself
     * @return the format
     * @param <T> the type of the values
     */
    public <T> DefinitionFormat<T> recursive(
            String name, BiFunction<Formats, DefinitionFormat<T>, DefinitionFormat<T>> body) {
        Named<T> self = new Named<>(name);
        if (named.putIfAbsent(name, self) != null) {
            throw new IllegalArgumentException(
                    "name of a format must be different from others, was '" + name + "' again");
        }
        DefinitionFormat<T> format = new Composed<>(self);
        self.stands(body.apply(this, format));
        return format;
    }

    /**
     * A condition on the fields of a record.
     *
     * @return the format
     */
    public DefinitionFormat<Condition> condition() {
        return condition;
    }

    /**
     * A formula, of any form.
     *
     * @return the format
     */
    public DefinitionFormat<Formula> formula() {
        return formulas.any();
    }

    /**
     * A score curve, of any form.
     *
     * @return the format
     */
    public DefinitionFormat<ScoreCurve> curve() {
        return curve;
    }

    /**
     * An indicator that stands within another definition, with its own id.
     *
     * @return the format
     */
    public DefinitionFormat<Indicator> indicator() {
        return new Composed<>(new Inline<>(new IndicatorKind().format(this), Indicator::id));
    }

    /**
     * A field, by its id.
     *
     * @param type the kind of field, for example {@code NumberField.class}
     * @return the format
     * @param <F> the kind
     */
    public static <F extends Field<?>> DefinitionFormat<F> field(Class<F> type) {
        return Leaf.of(idShape(), node -> FieldReading.of(node, type), Field::id);
    }

    /**
     * Any field, by its id.
     *
     * @return the format
     */
    public static DefinitionFormat<Field<?>> field() {
        return Leaf.of(idShape(), DefinitionNode::field, Field::id);
    }

    /**
     * A category or a key, by its id.
     *
     * @return the format
     */
    public static DefinitionFormat<Field<String>> wordField() {
        return Leaf.of(idShape(), FieldReading::word, Field::id);
    }

    /**
     * A row: an object with the ids of fields as keys.
     *
     * @return the format
     */
    public static DefinitionFormat<Row> row() {
        return new Composed<>(new RowFormat());
    }

    /**
     * A source, by its id.
     *
     * @return the format
     */
    public static DefinitionFormat<Source> source() {
        return reference(Source.class, Source::id);
    }

    /**
     * One column of a table, with the field that it holds.
     *
     * @return the format
     */
    public static DefinitionFormat<Column> column() {
        return MappingKind.column();
    }

    /**
     * Another definition, by its id.
     *
     * @param type the type of its value
     * @param id the id of a value
     * @return the format
     * @param <T> the type
     */
    public static <T> DefinitionFormat<T> reference(Class<T> type, Function<? super T, String> id) {
        return Leaf.of(idShape(), node -> node.definition(type), id::apply);
    }

    /**
     * Another definition, by its id, of values that do not know their ids.
     *
     * @param type the type of its value
     * @return the format
     */
    public static DefinitionFormat<Definition> definition(Class<?> type) {
        return Leaf.of(idShape(), node -> new Definition(node.text(), node.definition(type)), Definition::id);
    }

    /**
     * The id of another definition.
     *
     * @param type the type of its value
     * @return the format
     */
    public static DefinitionFormat<String> idOf(Class<?> type) {
        return Leaf.of(
                idShape(),
                node -> {
                    node.definition(type);
                    return node.text();
                },
                id -> id);
    }

    private static Shape idShape() {
        return new OfText("[\\s\\S]*", List.of());
    }
}
