package io.ninethree.score;

import static io.ninethree.score.Graded.core;
import static io.ninethree.score.Graded.heading;
import static io.ninethree.score.Graded.indicator;
import static io.ninethree.score.Graded.information;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.statistics.PairwiseComparison;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class WeightingTest {

    private static final Weighting CORE = Weighting.core(0.6);

    private static final Heading TWO = heading("h", indicator("a"), indicator("b"));

    @Test
    void weighsAllTheSame() {
        assertThat(Weighting.equal().weights(List.of(core("a"), indicator("b"), indicator("c"), indicator("d"))))
                .containsExactly(0.25, 0.25, 0.25, 0.25);
    }

    /** Judgements that agree: a counts twice as much as b and four times as much as c. */
    @Test
    void weighsByJudgementsOnPairs() {
        Weighting compared = Weighting.compared(List.of("b", "a", "c"), PairwiseComparison.ofUpperTriangle(0.5, 2, 4));
        List<Double> weights = compared.weights(List.of(indicator("a"), indicator("b"), indicator("c")));
        assertThat(weights.get(0)).isCloseTo(4 / 7.0, within(1e-9));
        assertThat(weights.get(1)).isCloseTo(2 / 7.0, within(1e-9));
        assertThat(weights.get(2)).isCloseTo(1 / 7.0, within(1e-9));
    }

    @Test
    void refusesToCompareOtherThingsThanItWeighs() {
        PairwiseComparison two = PairwiseComparison.ofUpperTriangle(3);
        assertThatThrownBy(() -> Weighting.compared(List.of("a"), two))
                .hasMessage("ids must be as many as things compared, which are 2, were [a]");
        assertThatThrownBy(() -> Weighting.compared(List.of("a", "a"), two))
                .hasMessage("ids of a comparison must be different, were [a, a]");
    }

    @Test
    void givesOneCoreIndicatorTheWholeShare() {
        assertThat(CORE.weights(List.of(core("a"), indicator("b"), indicator("c"))))
                .containsExactly(0.6, 0.2, 0.2);
    }

    @Test
    void dividesTheShareAmongTwoCoreIndicators() {
        assertThat(CORE.weights(List.of(core("a"), indicator("b"), core("c")))).containsExactly(0.3, 0.4, 0.3);
    }

    @Test
    void weighsAllTheSameIfAllAreCore() {
        assertThat(CORE.weights(List.of(core("a"), core("b")))).containsExactly(0.5, 0.5);
    }

    @Test
    void weighsAllTheSameIfNoneIsCore() {
        assertThat(CORE.weights(List.of(indicator("a"), indicator("b")))).containsExactly(0.5, 0.5);
    }

    @Test
    void neverTakesAHeadingForCore() {
        assertThat(CORE.weights(List.of(heading("h", core("a")), core("b")))).containsExactly(0.4, 0.6);
    }

    @Test
    void dividesWhatIsGivenByItsSum() {
        Weighting given = Weighting.given(Map.of("a", 3.0, "b", 1.0));
        assertThat(given.weights(List.of(indicator("a"), indicator("b")))).containsExactly(0.75, 0.25);
    }

    @Test
    void admitsAWeightOfZero() {
        Heading heading = TWO.withWeighting(Weighting.given(Map.of("a", 0.0, "b", 2.0)));
        assertThat(heading.weightOf(indicator("a"))).isZero();
        assertThat(heading.weightOf(indicator("b"))).isOne();
    }

    @Test
    void refusesAShareThatIsNoPart() {
        assertThatThrownBy(() -> Weighting.core(0)).hasMessage("share of the core must be between 0 and 1, was 0.0");
        assertThatThrownBy(() -> Weighting.core(1)).hasMessage("share of the core must be between 0 and 1, was 1.0");
        assertThatThrownBy(() -> Weighting.core(Double.NaN))
                .hasMessage("share of the core must be between 0 and 1, was NaN");
    }

    @Test
    void refusesEveryWrongWeightAtOnce() {
        assertThat(problems(TWO, Map.of("a", -1.0, "b", Double.NaN, "c", Double.POSITIVE_INFINITY)))
                .containsExactly(
                        new Problem("h", "weight of 'a' must be finite and not negative, was -1.0"),
                        new Problem("h", "weight of 'b' must be finite and not negative, was NaN"),
                        new Problem("h", "weight must belong to one of [a, b], was for 'c'"),
                        new Problem("h", "weight of 'c' must be finite and not negative, was Infinity"));
    }

    @Test
    void refusesUnknownAndMissingIdsAtOnce() {
        assertThat(problems(TWO, Map.of("b", 1.0, "x", 1.0)))
                .containsExactly(
                        new Problem("h", "weight must belong to one of [a, b], was for 'x'"),
                        new Problem("h", "weight of 'a' must be given, was missing"));
    }

    @Test
    void refusesWeightsWithoutASum() {
        assertThat(problems(TWO, Map.of("a", 0.0, "b", 0.0)))
                .containsExactly(new Problem("h", "sum of the weights must be finite and positive, was 0.0"));
    }

    @Test
    void refusesWeightsWhoseSumIsTooLarge() {
        assertThat(problems(TWO, Map.of("a", 1e308, "b", 1e308)))
                .containsExactly(new Problem("h", "sum of the weights must be finite and positive, was Infinity"));
    }

    @Test
    void refusesAWeightForInformation() {
        Heading heading = heading("h", indicator("a"), information("b").build());
        assertThat(problems(heading, Map.of("a", 1.0, "b", 1.0)))
                .containsExactly(new Problem("h", "weight must belong to one of [a], was for 'b'"));
    }

    @Test
    void keepsItsWeightsWhateverBecomesOfTheMap() {
        TreeMap<String, Double> weights = new TreeMap<>(Map.of("a", 1.0));
        Weighting.Given given = new Weighting.Given(weights);
        weights.put("b", 1.0);
        assertThat(given.byId()).containsOnlyKeys("a").isUnmodifiable();
    }

    @Property
    void sumsToOne(@ForAll("weightings") Weighting weighting, @ForAll("cores") List<Boolean> cores) {
        List<ModelNode> children = IntStream.range(0, cores.size())
                .<ModelNode>mapToObj(i -> cores.get(i) ? core("i" + i) : indicator("i" + i))
                .toList();
        assertThat(weighting.weights(children)).allMatch(weight -> weight > 0);
        assertThat(sum(weighting.weights(children))).isCloseTo(1, within(1e-12));
    }

    @Property
    void sumsToOneWhateverIsGiven(@ForAll("given") List<Double> weights) {
        Map<String, Double> byId = new HashMap<>();
        IntStream.range(0, weights.size()).forEach(i -> byId.put("i" + i, weights.get(i)));
        List<ModelNode> children =
                byId.keySet().stream().<ModelNode>map(Graded::indicator).toList();
        assertThat(sum(Weighting.given(byId).weights(children))).isCloseTo(1, within(1e-12));
    }

    @Provide
    Arbitrary<Weighting> weightings() {
        Arbitrary<Weighting> core = Arbitraries.doubles().between(0.01, 0.99).map(Weighting::core);
        return Arbitraries.oneOf(List.of(core, Arbitraries.of(Weighting.equal())));
    }

    @Provide
    Arbitrary<List<Boolean>> cores() {
        return Arbitraries.of(true, false).list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Double>> given() {
        return Arbitraries.doubles()
                .between(0.001, 1e9)
                .ofScale(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static double sum(List<Double> weights) {
        return Stream.of(weights)
                .flatMap(List::stream)
                .mapToDouble(weight -> weight)
                .sum();
    }

    private static List<Problem> problems(Heading heading, Map<String, Double> weights) {
        return catchThrowableOfType(
                        InvalidDefinitionException.class, () -> heading.withWeighting(Weighting.given(weights)))
                .problems();
    }
}
