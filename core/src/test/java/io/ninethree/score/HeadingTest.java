package io.ninethree.score;

import static io.ninethree.score.Graded.core;
import static io.ninethree.score.Graded.heading;
import static io.ninethree.score.Graded.indicator;
import static io.ninethree.score.Graded.information;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ninethree.model.Experience;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.model.Text;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class HeadingTest {

    private static final Heading TWO = heading("h", indicator("a"), indicator("b"));

    @Test
    void givesTheCoreOfADimensionSixtyPercent() {
        Heading heading = heading(Experience.RESPONSE_SPEED, core("a"), indicator("b"), indicator("c"));
        assertThat(heading.weightOf(core("a"))).isEqualTo(0.6);
        assertThat(heading.weightOf(indicator("b"))).isEqualTo(0.2);
    }

    @Test
    void isNamedLikeItsDimension() {
        Heading heading = heading(Experience.RESPONSE_SPEED, core("a"));
        assertThat(heading.id()).isEqualTo("response-speed");
        assertThat(heading.text()).isEqualTo(Experience.RESPONSE_SPEED.text());
    }

    @Test
    void letsInformationWeighNothing() {
        Indicator volume = information("volume").build();
        Heading heading = heading("h", indicator("a"), volume, indicator("b"));
        assertThat(heading.weightOf(volume)).isZero();
        assertThat(heading.weightOf(indicator("a"))).isEqualTo(0.5);
    }

    @Test
    void letsAStrangerWeighNothing() {
        assertThat(TWO.weightOf(indicator("c"))).isZero();
    }

    @Test
    void listsIndicatorsInTheOrderOfTheTree() {
        Heading heading = heading("h", indicator("a"), heading("i", indicator("b")), indicator("c"));
        assertThat(heading.indicators()).containsExactly(indicator("a"), indicator("b"), indicator("c"));
    }

    @Test
    void saysItsId() {
        assertThat(heading("h", indicator("a"))).hasToString("h");
        assertThat(indicator("a")).hasToString("a");
    }

    @Test
    void refusesToBeEmpty() {
        assertThat(problems(() -> Heading.of("h", Text.of("空", "Empty"), List.of())))
                .containsExactly(new Problem("h", "children of a heading must be at least one, were none"));
    }

    @Test
    void refusesAQuorumThatIsLargerThanItsChildren() {
        assertThat(problems(() -> TWO.withQuorum(3, List.of("a", "b"))))
                .containsExactly(new Problem("h", "quorum must be a number of the children [a, b], was 3 of [a, b]"));
    }

    @Test
    void refusesAQuorumOfStrangers() {
        assertThat(problems(() -> TWO.withQuorum(1, List.of("a", "x"))))
                .containsExactly(new Problem("h", "quorum must be a number of the children [a, b], was 1 of [a, x]"));
    }

    @Test
    void refusesAQuorumOfNothing() {
        assertThat(problems(() -> TWO.withQuorum(0, List.of("a"))))
                .containsExactly(new Problem("h", "quorum must be a number of the children [a, b], was 0 of [a]"));
    }

    @Test
    void countsAChildOfAQuorumOnce() {
        assertThat(problems(() -> TWO.withQuorum(2, List.of("a", "a"))))
                .containsExactly(new Problem("h", "quorum must be a number of the children [a, b], was 2 of [a]"));
    }

    @Test
    void refusesEverythingThatIsWrongAtOnce() {
        List<Heading.Quorum> quorums = List.of(new Heading.Quorum(2, List.of("a")));
        Weighting weighting = Weighting.given(Map.of("x", 1.0));
        assertThat(problems(() -> new Heading(
                        "h", Text.of("空", "Empty"), List.of(), weighting, Aggregation.geometric(), quorums, List.of())))
                .containsExactly(
                        new Problem("h", "children of a heading must be at least one, were none"),
                        new Problem("h", "quorum must be a number of the children [], was 2 of [a]"),
                        new Problem("h", "weight must belong to one of [], was for 'x'"));
    }

    @Test
    void refusesAChildWithoutAGivenWeight() {
        Heading given = TWO.withWeighting(Weighting.given(Map.of("a", 1.0, "b", 2.0)));
        assertThat(problems(() -> given.with(indicator("c"))))
                .containsExactly(new Problem("h", "weight of 'c' must be given, was missing"));
    }

    @Test
    void refusesAGateOfAStranger() {
        assertThat(problems(() -> TWO.withGate(Gate.below("x", 1, 0))))
                .containsExactly(new Problem("h", "gate must ask an indicator below its heading, asked 'x'"));
    }

    @Test
    void mayAskAnIndicatorFarBelow() {
        Gate gate = Gate.below("a", 1, 0);
        assertThat(heading("all", TWO).withGate(gate).gates()).containsExactly(gate);
    }

    private static List<Problem> problems(ThrowingCallable definition) {
        return catchThrowableOfType(InvalidDefinitionException.class, definition)
                .problems();
    }
}
