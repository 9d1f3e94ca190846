package io.ninethree.score;

import static io.ninethree.model.Experience.NEED_INSIGHT;
import static io.ninethree.model.Experience.RESPONSE_SPEED;
import static io.ninethree.score.Graded.graded;
import static io.ninethree.score.Graded.heading;
import static io.ninethree.score.Graded.indicator;
import static io.ninethree.score.Graded.information;
import static io.ninethree.score.Graded.model;
import static io.ninethree.score.Graded.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import java.util.List;
import java.util.Map;
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

    private static List<Problem> problems(ThrowingCallable definition) {
        return catchThrowableOfType(InvalidDefinitionException.class, definition)
                .problems();
    }
}
