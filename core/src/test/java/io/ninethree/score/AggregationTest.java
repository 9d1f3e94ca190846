package io.ninethree.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class AggregationTest {

    private static final double[] QUARTERS = {0.25, 0.75};
    private static final double[] WEIGHTS = {0.1, 0.2, 0.3, 0.4};
    private static final double[] HALVES = {0.5, 0.5};

    @Test
    void letsAStrongChildMakeUpForAWeakOne() {
        assertThat(Aggregation.arithmetic().points(QUARTERS, new double[] {100, 60}))
                .isEqualTo(70);
    }

    @Test
    void showsAWeakChildInTheGeometricMean() {
        assertThat(Aggregation.geometric().points(HALVES, new double[] {100, 25}))
                .isCloseTo(50, within(1e-12));
    }

    @Test
    void showsAWeakChildMoreInTheHarmonicMean() {
        assertThat(Aggregation.powerMean(-1).points(HALVES, new double[] {100, 25}))
                .isCloseTo(40, within(1e-12));
    }

    @Test
    void showsAStrongChildInTheQuadraticMean() {
        assertThat(Aggregation.powerMean(2).points(HALVES, new double[] {70, 10}))
                .isCloseTo(50, within(1e-12));
    }

    @Test
    void countsNoChildBelowTheFloor() {
        Aggregation floored = Aggregation.geometric().notBelow(20);
        assertThat(floored.points(HALVES, new double[] {0, 80})).isCloseTo(40, within(1e-12));
    }

    @Test
    void isErasedByACollapsedChildWithoutAFloor() {
        assertThat(Aggregation.geometric().points(HALVES, new double[] {0, 80})).isZero();
    }

    @Test
    void admitsAFloorAtTheEnds() {
        assertThat(Aggregation.arithmetic().notBelow(0)).isEqualTo(Aggregation.arithmetic());
        assertThat(Aggregation.arithmetic().notBelow(100).points(HALVES, new double[] {5, 60}))
                .isEqualTo(100);
    }

    @Test
    void refusesAFloorOutOfRange() {
        assertThatThrownBy(() -> Aggregation.arithmetic().notBelow(101))
                .hasMessage("floor of an aggregation must be between 0 and 100, was 101.0");
        assertThatThrownBy(() -> Aggregation.arithmetic().notBelow(Double.NaN))
                .hasMessage("floor of an aggregation must be between 0 and 100, was NaN");
    }

    @Test
    void refusesAnInfiniteExponent() {
        assertThatThrownBy(() -> Aggregation.powerMean(Double.NEGATIVE_INFINITY))
                .hasMessage("exponent of an aggregation must be finite, was -Infinity");
    }

    @Test
    void takesTheSmallestAsTheMinimum() {
        assertThat(Aggregation.minimum().points(HALVES, new double[] {30, 90})).isEqualTo(30);
        assertThat(Aggregation.minimum().notBelow(40).points(HALVES, new double[] {30, 90}))
                .isEqualTo(40);
    }

    /** 2 / (1/40 + 1/60) = 48. */
    @Test
    void takesTheHarmonicMean() {
        assertThat(Aggregation.harmonic().points(HALVES, new double[] {40, 60})).isCloseTo(48, within(1e-12));
    }

    @Property
    void neverLeavesTheRangeOfItsChildren(
            @ForAll("aggregations") Aggregation aggregation, @ForAll("points") List<Double> points) {
        double mean = aggregation.points(WEIGHTS, array(points));
        double low = Math.max(aggregation.floor(), Collections.min(points));
        double high = Math.max(aggregation.floor(), Collections.max(points));
        assertThat(mean).isBetween(low, high);
    }

    @Property
    void givesBackWhatAllChildrenHave(
            @ForAll("aggregations") Aggregation aggregation, @ForAll @DoubleRange(min = 30, max = 100) double points) {
        assertThat(aggregation.points(WEIGHTS, new double[] {points, points, points, points}))
                .isCloseTo(points, within(1e-9));
    }

    @Property
    void neverFallsWhenAChildRises(
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll("points") List<Double> points,
            @ForAll @IntRange(max = 3) int child,
            @ForAll @DoubleRange(max = 100) double gain) {
        double[] risen = array(points);
        double before = aggregation.points(WEIGHTS, risen);
        risen[child] = Math.min(100, risen[child] + gain);
        assertThat(aggregation.points(WEIGHTS, risen)).isGreaterThanOrEqualTo(before - 1e-9);
    }

    @Property
    void doesNotDependOnTheOrderOfItsChildren(
            @ForAll("aggregations") Aggregation aggregation, @ForAll("points") List<Double> points) {
        double[] turned = {points.get(3), points.get(2), points.get(1), points.get(0)};
        assertThat(aggregation.points(new double[] {0.4, 0.3, 0.2, 0.1}, turned))
                .isCloseTo(aggregation.points(WEIGHTS, array(points)), within(1e-9));
    }

    @Provide
    Arbitrary<Aggregation> aggregations() {
        return Arbitraries.of(
                Aggregation.arithmetic(),
                Aggregation.arithmetic().notBelow(30),
                Aggregation.geometric(),
                Aggregation.geometric().notBelow(20),
                Aggregation.powerMean(-1),
                Aggregation.powerMean(-1).notBelow(5),
                Aggregation.powerMean(0.5),
                Aggregation.powerMean(2).notBelow(20),
                Aggregation.minimum());
    }

    @Provide
    Arbitrary<List<Double>> points() {
        return Arbitraries.doubles().between(0, 100).list().ofSize(4);
    }

    private static double[] array(List<Double> points) {
        return points.stream().mapToDouble(each -> each).toArray();
    }
}
