package io.ninethree.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import io.ninethree.formula.Count;
import io.ninethree.formula.Derived;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Formula;
import io.ninethree.model.Dimension;
import io.ninethree.model.Text;
import io.ninethree.score.DefinitionText;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ScoreCurve.Form;
import io.ninethree.score.ScoreCurve.Point;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read again as it was, and written again as the same text. */
class RoundTripTest {

    /** Sources over which things are drawn, and a language that knows each. */
    private static final List<Source> SOURCES = Stream.iterate(0, seed -> seed + 1)
            .limit(20)
            .map(seed -> AnySource.of(new Random(seed)))
            .toList();

    private static final List<Definitions> LANGUAGES =
            SOURCES.stream().map(Definitions.standard()::knowing).toList();

    /**
     * A definition, its text, and the language of both.
     *
     * @param language the language
     * @param id the id
     * @param value the value
     * @param text the text
     */
    private record Drawn(Definitions language, String id, Object value, String text) {
        static Drawn of(Definitions language, String id, Object value) {
            return new Drawn(language, id, value, language.write(DefinitionSet.of(new Definition(id, value))));
        }
    }

    private static void keeps(Drawn drawn) {
        assertThat(again(drawn)).isEqualTo(drawn.value());
    }

    private static Object again(Drawn drawn) {
        DefinitionReading reading = drawn.language().read(drawn.text());
        assertThat(reading.problems()).as(drawn.text()).isEmpty();
        assertThat(drawn.language().write(reading.definitions())).isEqualTo(drawn.text());
        return reading.definitions().definitions().stream()
                .filter(each -> each.id().equals(drawn.id()))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Property
    void keepsConditions(@ForAll("conditions") Drawn drawn) {
        keeps(drawn);
    }

    @Provide
    Arbitrary<Drawn> conditions() {
        return drawn((random, source) -> indicator(new Count(source, new AnyFormula(random, source).condition(3))));
    }

    @Property
    void keepsFormulas(@ForAll("formulas") Drawn drawn) {
        keeps(drawn);
    }

    @Provide
    Arbitrary<Drawn> formulas() {
        return drawn((random, source) -> indicator(new AnyFormula(random, source).formula()));
    }

    @Property
    void keepsExpressions(@ForAll("expressions") Drawn drawn) {
        keeps(drawn);
    }

    @Provide
    Arbitrary<Drawn> expressions() {
        return drawn((random, source) -> {
            Expression any = new AnyFormula(random, source).expression(4, List.of("x", AnyValue.name(random)));
            return indicator(new Derived(new Unit(AnyValue.name(random)), any.plus(Expression.value("x"))));
        });
    }

    @Property
    void keepsCurves(@ForAll("curves") Drawn drawn) {
        keeps(drawn);
    }

    @Provide
    Arbitrary<Drawn> curves() {
        return drawn((random, source) -> {
            boolean times = random.nextBoolean();
            Formula formula = times ? Formula.mean(DurationField.named("own.time")) : Formula.count(source);
            return scored(formula, AnyModel.curve(random, times));
        });
    }

    @Property
    void keepsIndicators(@ForAll("indicators") Drawn drawn) {
        keeps(drawn);
    }

    @Provide
    Arbitrary<Drawn> indicators() {
        return drawn((random, source) -> new AnyModel(random, source)
                .indicator("a.b", Dimension.named("own-heading", AnyValue.text(random), AnyValue.text(random))));
    }

    @Property
    void keepsModelsAndTheirHash(@ForAll("models") Drawn drawn) {
        ServiceModel model = (ServiceModel) drawn.value();
        ServiceModel read = (ServiceModel) again(drawn);
        assertThat(read).isEqualTo(model);
        assertThat(DefinitionText.hash(read)).isEqualTo(DefinitionText.hash(model));
    }

    @Provide
    Arbitrary<Drawn> models() {
        return drawn((random, source) -> new AnyModel(random, source).model());
    }

    @Property
    void keepsSources(@ForAll("sources") Drawn drawn) {
        keeps(drawn);
    }

    @Provide
    Arbitrary<Drawn> sources() {
        return AnyValue.of(random -> Drawn.of(LANGUAGES.get(0), "own", AnySource.of(random)));
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void keepsTheSourcesOfTheVocabulary(Source source) {
        keeps(Drawn.of(LANGUAGES.get(0), source.id(), source));
    }

    static Stream<Source> vocabulary() {
        return StandardSources.all().stream();
    }

    private static Arbitrary<Drawn> drawn(BiFunction<Random, Source, Object> draw) {
        return AnyValue.of(random -> {
            int which = random.nextInt(SOURCES.size());
            Object value = draw.apply(random, SOURCES.get(which));
            return Drawn.of(LANGUAGES.get(which), value instanceof Indicator ? "a.b" : "m", value);
        });
    }

    private static Indicator indicator(Formula formula) {
        return Indicator.named("a.b").called("甲", "A").measures(formula).build();
    }

    private static Indicator scored(Formula formula, ScoreCurve curve) {
        return Indicator.named("a.b")
                .called("甲", "A")
                .measures(formula)
                .scoredBy(curve)
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PT0S",
                "PT0.000000001S",
                "PT-0.5S",
                "PT-1S",
                "PT2562047788015215H30M7.999999999S",
                "PT-2562047788015215H-30M-8S"
            })
    void keepsTheLongestAndTheShortestDurations(String text) {
        Duration duration = Duration.parse(text);
        assertThat(Duration.parse((String) Formats.duration().write(duration))).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "a\udc00", "\udc00\ud800"})
    void refusesToWriteHalfACharacter(String word) {
        assertRefused(dimension(word), "text of a document must have whole characters, had half of one");
    }

    @Test
    void refusesToWriteWhatCouldNotBeRead() {
        assertRefused(
                dimension("x".repeat(100_001)), "text of a document must have at most 100000 characters, had 100001");
        assertRefused(
                indicator(Formula.count(Cases.SOURCE).where(nested(40))),
                "depth of a document must be at most 64, was more");
        assertRefused(
                indicator(Formula.count(Cases.SOURCE)
                        .where(Cases.REASSIGNMENTS.between(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY))),
                "number of a document must be finite, was Infinity");
        assertRefused(
                indicator(Formula.count(Cases.SOURCE)).withMinimumSample(Long.MAX_VALUE),
                "whole number of a document must be below 2^53, was 9223372036854775807");
    }

    @Test
    void refusesTimesThatAreNoDurations() {
        ScoreCurve curve = new Form.Piecewise(true, false, List.of(new Point(1.0 / 3, 0), new Point(1, 100))).curve();
        assertRefused(
                scored(Formula.mean(Cases.FIRST_RESPONSE_TIME), curve),
                "time of a curve must be a duration, was " + 1.0 / 3 + " s");
    }

    private static Condition nested(int depth) {
        Condition inner = Cases.REOPENED.isTrue();
        for (int i = 0; i < depth; i++) {
            inner = new Condition.All(List.of(inner));
        }
        return inner;
    }

    private static Dimension dimension(String word) {
        return Dimension.named("d", Text.of("甲", word), Text.of("甲", "A"));
    }

    private static void assertRefused(Object value, String message) {
        DefinitionSet set = DefinitionSet.of(new Definition("x", value));
        assertThatThrownBy(() -> Definitions.standard().write(set))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
