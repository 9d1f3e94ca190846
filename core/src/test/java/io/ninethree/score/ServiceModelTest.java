package io.ninethree.score;

import static io.ninethree.model.Experience.NEED_INSIGHT;
import static io.ninethree.model.Experience.RESPONSE_SPEED;
import static io.ninethree.score.Graded.graded;
import static io.ninethree.score.Graded.heading;
import static io.ninethree.score.Graded.indicator;
import static io.ninethree.score.Graded.information;
import static io.ninethree.score.Graded.model;
import static io.ninethree.score.Graded.points;
import static io.ninethree.score.Graded.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import io.ninethree.formula.Absence;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.score.NodeScore.Status;
import io.ninethree.statistics.Confidence;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class ServiceModelTest {

    private static final Indicator FAST = graded("fast").under(RESPONSE_SPEED).build();
    private static final Indicator FASTER =
            graded("faster").under(RESPONSE_SPEED).build();
    private static final Indicator KNOWING =
            graded("knowing").under(NEED_INSIGHT).build();
    private static final Indicator VOLUME = information("volume").build();

    @Test
    void putsIndicatorsUnderTheirDimensions() {
        ServiceModel model = ServiceModel.of(FAST, VOLUME, KNOWING, FASTER);
        assertThat(model.root().children())
                .containsExactly(heading(RESPONSE_SPEED, FAST, FASTER), heading(NEED_INSIGHT, KNOWING));
        assertThat(model.information()).containsExactly(VOLUME);
    }

    @Test
    void listsTheTreeAndThenTheInformation() {
        assertThat(ServiceModel.of(FAST, VOLUME, KNOWING).indicators()).containsExactly(FAST, KNOWING, VOLUME);
    }

    @Test
    void refusesEveryRepeatedIdWithItsPath() {
        Heading left = heading("left", indicator("x"), indicator("x"));
        Heading right = heading("right", indicator("x"), indicator("left"));
        assertThat(problems(() -> model(heading("all", left, right))))
                .containsExactly(
                        new Problem("all/left/x", "id must occur once in a model, was 'x' again"),
                        new Problem("all/right/x", "id must occur once in a model, was 'x' again"),
                        new Problem("all/right/left", "id must occur once in a model, was 'left' again"));
    }

    @Test
    void refusesAHeadingWithTheIdOfTheWhole() {
        assertThat(problems(() -> model(heading("all", heading("all", indicator("x"))))))
                .containsExactly(new Problem("all/all", "id must occur once in a model, was 'all' again"));
    }

    @Test
    void refusesInformationThatStandsInTheTreeAsWell() {
        assertThat(problems(() -> model(heading("all", indicator("x"), VOLUME), VOLUME)))
                .containsExactly(new Problem("volume", "id must occur once in a model, was 'volume' again"));
    }

    @Test
    void refusesACurveOutsideTheTree() {
        assertThat(problems(() -> ServiceModel.of(FAST, indicator("x"), indicator("y"))))
                .containsExactly(
                        new Problem("x", "indicator with a curve must stand under a heading, stood under none"),
                        new Problem("y", "indicator with a curve must stand under a heading, stood under none"));
    }

    @Test
    void refusesToBeEmpty() {
        assertThatThrownBy(() -> ServiceModel.of(VOLUME))
                .hasMessage("overall: children of a heading must be at least one, were none");
    }

    @Test
    void addsAnIndicatorToTheHeadingOfItsDimension() {
        assertThat(ServiceModel.of(FAST, KNOWING).with(FASTER)).isEqualTo(ServiceModel.of(FAST, FASTER, KNOWING));
    }

    @Test
    void addsAHeadingForANewDimension() {
        assertThat(ServiceModel.of(FAST).with(KNOWING)).isEqualTo(ServiceModel.of(FAST, KNOWING));
    }

    @Test
    void addsInformation() {
        assertThat(ServiceModel.of(FAST).with(VOLUME)).isEqualTo(ServiceModel.of(FAST, VOLUME));
    }

    @Test
    void addsAnIndicatorToAHeadingFarBelow() {
        ServiceModel model = model(heading("all", heading("experiences", heading(RESPONSE_SPEED, FAST))));
        assertThat(model.with(FASTER).root())
                .isEqualTo(heading("all", heading("experiences", heading(RESPONSE_SPEED, FAST, FASTER))));
    }

    @Test
    void addsAnIndicatorToADimensionThatIsTheWhole() {
        assertThat(model(heading(RESPONSE_SPEED, FAST)).with(FASTER).root())
                .isEqualTo(heading(RESPONSE_SPEED, FAST, FASTER));
    }

    @Test
    void keepsWeightsAndQuorumsWhenItGrows() {
        Heading root = heading("all", heading(RESPONSE_SPEED, FAST), indicator("x"))
                .withWeighting(Weighting.given(Map.of("response-speed", 3.0, "x", 1.0)))
                .withAggregation(Aggregation.geometric())
                .withQuorum(1, List.of("x"));
        Heading grown = model(root).with(FASTER).root();
        assertThat(List.of(grown.weighting(), grown.aggregation(), grown.quorums()))
                .containsExactly(root.weighting(), root.aggregation(), root.quorums());
    }

    @Test
    void refusesToAddAnIndicatorTwice() {
        assertThatThrownBy(() -> ServiceModel.of(FAST).with(FAST))
                .hasMessage("overall/response-speed/fast: id must occur once in a model, was 'fast' again");
    }

    @Test
    void scoresATreeOfAnyDepth() {
        Heading tower = heading("h0", indicator("x"));
        for (int i = 1; i < 100; i++) {
            tower = heading("h" + i, tower);
        }
        assertThat(score(tower, 42, "x").overall().points()).hasValue(42);
    }

    private static final ServiceModel TREE = model(heading(
            "all",
            heading("left", indicator("a"), indicator("b")),
            heading("right", indicator("c"), indicator("d"), information("e").build())));

    @Test
    void leavesOutWhatDoesNotApply() {
        Scorecard card = Scorecard.of(
                TREE.withoutScope("b", "right"), Graded.JUNE, Map.of("a", points(60), "b", points(0), "c", points(0)));
        assertThat(card.overall().points()).hasValue(60);
        assertThat(List.of(card.of("b"), card.of("c"), card.of("e")))
                .allSatisfy(score -> assertThat(score.absence()).contains(Absence.OUT_OF_SCOPE));
        assertThat(card.overall().headings().get(1).absence()).contains(Absence.OUT_OF_SCOPE);
    }

    /** A quarter of the standard applies, and all of that quarter is measured. */
    @Test
    void tellsHowMuchOfTheStandardAndOfTheScopeWasMeasured() {
        HeadingScore score = Scorecard.of(TREE.withoutScope("b", "right"), Graded.JUNE, Map.of("a", points(60)))
                .overall();
        assertThat(score.coverage()).isEqualTo(0.25);
        assertThat(score.scope()).isEqualTo(0.25);
        assertThat(score.coverageOfScope()).isEqualTo(1);
        assertThat(score.status()).isEqualTo(Status.SCORED);
        assertThat(score.headings().get(1).coverageOfScope()).isZero();
    }

    @Test
    void isInScopeUnlessItWasDeclaredOut() {
        assertThat(TREE.isInScope("a")).isTrue();
        ServiceModel model = TREE.withoutScope("b").withoutScope("right");
        assertThat(Stream.of("a", "b", "c", "d", "e").filter(model::isInScope)).containsExactly("a");
        assertThat(TREE.withoutScope("all").isInScope("a")).isFalse();
    }

    @Test
    void knowsWhatProbablyDoesNotApply() {
        assertThat(problems(() -> TREE.withoutScope("rihgt")))
                .containsExactly(new Problem(
                        "rihgt", "what is out of scope must be a node of the model, was 'rihgt'\nMaybe 'right'?"));
        assertThat(problems(() -> TREE.withoutScope("something")))
                .containsExactly(
                        new Problem("something", "what is out of scope must be a node of the model, was 'something'"));
    }

    @Test
    void putsAValueWhereNoneWasMeasured() {
        Scorecard card = Scorecard.of(
                TREE.imputing("b", 20).imputing("c", 40).imputing("d", 0),
                Graded.JUNE,
                Map.of("a", points(60), "d", points(80)));
        assertThat(card.overall().points()).hasValue(50);
        assertThat(card.overall().imputedShare()).isEqualTo(0.5);
        assertThat(card.overall().coverage()).isEqualTo(0.5);
        assertThat(card.overall().status()).isEqualTo(Status.INDICATIVE);
        assertThat(card.of("d").imputed()).isEmpty();
    }

    @Test
    void doesNotLookMeasuredByWhatStandsIn() {
        HeadingScore score = Scorecard.of(TREE.imputing("a", 90).imputing("b", 90), Graded.JUNE, Map.of())
                .overall();
        assertThat(score.points()).hasValue(90);
        assertThat(score.imputedShare()).isEqualTo(1);
        assertThat(score.coverage()).isZero();
        assertThat(score.sampleSize()).isZero();
        assertThat(score.status()).isEqualTo(Status.INDICATIVE);
        assertThat(score.headings().get(0).status()).isEqualTo(Status.INDICATIVE);
    }

    @Test
    void putsNothingWhereItDoesNotApply() {
        Scorecard card = Scorecard.of(TREE.imputing("a", 90).withoutScope("a"), Graded.JUNE, Map.of());
        assertThat(card.of("a").points()).isEmpty();
    }

    @Test
    void refusesAValueThatStandsInForNothing() {
        assertThat(problems(() -> TREE.imputing("z", 1)))
                .containsExactly(new Problem(
                        "z", "value that stands in must belong to an indicator with a curve, was 'z'\nMaybe 'a'?"));
        assertThat(problems(() -> TREE.imputing("e", 1)))
                .containsExactly(new Problem(
                        "e", "value that stands in must belong to an indicator with a curve, was 'e'\nMaybe 'a'?"));
        assertThat(problems(() -> TREE.imputing("a", Double.NaN)))
                .containsExactly(new Problem("a", "value that stands in must be finite, was NaN"));
    }

    @Test
    void needsNoGuardThatAnIndicatorNames() {
        Indicator fast = graded("speed").guardedBy("quality").build();
        assertThat(model(heading("all", fast)).indicators()).containsExactly(fast);
        assertThat(model(heading("all", fast, indicator("quality"))).indicators())
                .hasSize(2);
    }

    @Test
    void replacesIndicatorsInTheirPlaces() {
        ScoreCurve strict = ScoreCurve.linear(50, 100);
        ServiceModel model = model(heading("all", heading("left", indicator("a")), indicator("b")), VOLUME);
        Indicator loud = information("volume").minimumSample(9).build();
        assertThat(model.replacing(List.of(indicator("a").withCurve(strict), loud)))
                .isEqualTo(model(
                        heading(
                                "all",
                                heading(
                                        "left",
                                        information("a").scoredBy(strict).build()),
                                indicator("b")),
                        loud));
        assertThat(model.replacing(List.of())).isEqualTo(model);
    }

    @Test
    void knowsWhatProbablyWasToBeReplaced() {
        assertThat(problems(() -> TREE.replacing(List.of(indicator("z"), indicator("something")))))
                .containsExactly(
                        new Problem("z", "indicator must be one of the model to be replaced, was 'z'\nMaybe 'a'?"),
                        new Problem("something", "indicator must be one of the model to be replaced, was 'something'"));
    }

    @Test
    void replacesAnIndicatorOnce() {
        assertThat(problems(() -> TREE.replacing(List.of(indicator("a"), indicator("a")))))
                .containsExactly(new Problem("a", "indicator must be replaced once, was replaced again"));
    }

    @Test
    void compensatesWithoutFloorsAndKeepsItsGates() {
        Gate gate = Gate.below("a", 50, 40);
        Heading root = heading(
                        "all",
                        heading("left", indicator("a"), indicator("b")).withAggregation(Aggregation.minimum()),
                        indicator("c"))
                .withAggregation(Aggregation.geometric().notBelow(20))
                .withGate(gate);
        ServiceModel model = model(root).compensatory();
        HeadingScore score = Scorecard.of(model, Graded.JUNE, Map.of("a", points(60), "b", points(0), "c", points(10)))
                .overall();
        assertThat(score.points()).hasValue(20);
        assertThat(model.root().gates()).containsExactly(gate);
        assertThat(model.root().aggregation()).isEqualTo(Aggregation.arithmetic());
    }

    @Test
    void passesOnEverythingWhenItIsChanged() {
        ServiceModel model = TREE.withConfidence(Confidence.at(0.9))
                .withBands(Bands.startingWith("都好", "fine"))
                .withoutScope("b")
                .imputing("c", 3);
        for (ServiceModel changed : List.of(
                model.withRoot(TREE.root().withAggregation(Aggregation.minimum())),
                model.with(VOLUME),
                model.compensatory())) {
            assertThat(changed.confidence()).isEqualTo(Confidence.at(0.9));
            assertThat(changed.bands()).isEqualTo(Bands.startingWith("都好", "fine"));
            assertThat(changed.outOfScope()).containsExactly("b");
            assertThat(changed.imputed()).containsExactly(entry("c", 3.0));
        }
    }

    @Test
    void findsItsNodesAndGuessesWhichOneWasMeant() {
        ServiceModel model = ServiceModel.of(FAST, VOLUME, KNOWING);
        assertThat(model.node("knowing")).contains(KNOWING);
        assertThat(model.node("volume")).contains(VOLUME);
        assertThat(model.node(RESPONSE_SPEED.id())).contains(heading(RESPONSE_SPEED, FAST));
        assertThat(model.node("volumes")).isEmpty();
        assertThat(model.nearest("volumes")).contains("volume");
        assertThat(model.nearest("something else")).isEmpty();
    }

    private static List<Problem> problems(ThrowingCallable definition) {
        return catchThrowableOfType(InvalidDefinitionException.class, definition)
                .problems();
    }
}
