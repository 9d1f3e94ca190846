package io.ninethree.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.explain.Tree.Cap;
import io.ninethree.explain.Tree.Group;
import io.ninethree.explain.Tree.Leaf;
import io.ninethree.statistics.PowerMean;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {

    private static final PowerMean ARITHMETIC = new PowerMean(1);

    private static final Leaf NOTHING = new Leaf("nothing", 5, OptionalDouble.empty(), List.of());

    private static Leaf leaf(String id, double weight, double value, Cap... caps) {
        return new Leaf(id, weight, OptionalDouble.of(value), List.of(caps));
    }

    private static Group group(String id, double p, double floor, Tree... children) {
        return new Group(id, 1, new PowerMean(p), floor, List.of(children));
    }

    @Test
    void weighsWhatHasAValue() {
        assertThat(group("root", 1, 0, leaf("one", 1, 20), leaf("two", 3, 60), NOTHING)
                        .value())
                .hasValue(50);
    }

    @Test
    void isAbsentWhereNothingCounts() {
        assertThat(group("root", 1, 0, NOTHING, leaf("one", 0, 20), group("empty", 1, 0))
                        .value())
                .isEmpty();
    }

    @Test
    void countsNoChildLessThanItsFloor() {
        assertThat(group("root", 0, 4, leaf("one", 1, 0), leaf("two", 1, 25))
                        .value()
                        .orElseThrow())
                .isCloseTo(10, within(1e-12));
    }

    @Test
    void isAtMostTheSmallestLimit() {
        Leaf strict = leaf("strict", 1, 90, new Cap("root", 60), new Cap("below", 40), new Cap("root", 70));
        Group below = group("below", 1, 0, strict);
        assertThat(below.value()).hasValue(40);
        assertThat(group("root", 1, 0, below, leaf("one", 4, 100)).value()).hasValue(60);
    }

    @Test
    void isCappedByALeafThatDoesNotCount() {
        Leaf gate = new Leaf("gate", 0, OptionalDouble.empty(), List.of(new Cap("root", 30)));
        assertThat(group("root", 1, 0, gate, leaf("one", 1, 100)).value()).hasValue(30);
    }

    @Test
    void refusesAnIdThatStandsForTwo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group("root", 1, 0, NOTHING, group("below", 1, 0, NOTHING)))
                .withMessage("ids of a tree must be unique, was 'nothing' twice");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAWeightThatIsNone(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> leaf("one", weight, 50))
                .withMessage("weight of 'one' must be finite and not negative, was " + weight);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Group("root", weight, ARITHMETIC, 0, List.of()))
                .withMessage("weight of 'root' must be finite and not negative, was " + weight);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 100.1, Double.NaN})
    void refusesPointsBeyondTheScale(double points) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> leaf("one", 1, points))
                .withMessage("value of 'one' must be between 0 and 100, was " + points);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group("root", 1, points))
                .withMessage("floor of 'root' must be between 0 and 100, was " + points);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cap("root", points))
                .withMessage("limit of 'root' must be between 0 and 100, was " + points);
    }
}
