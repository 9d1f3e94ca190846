package io.ninethree.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class AggregationTest {

    private static final double[] QUARTERS = {0.25, 0.75};
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
        assertThatThrownBy(() -> Aggregation.powerMean(Double.POSITIVE_INFINITY))
                .hasMessage("exponent of a power mean must be finite or minus infinity, was Infinity");
    }

    @Test
    void givesNoSlopeToMovementsBelowTheFloor() {
        double[] slopes =
                Aggregation.arithmetic().notBelow(20).slopes(HALVES, new double[] {5, 50}, new double[] {15, 60});
        assertThat(slopes).containsExactly(new double[] {0, 0.5}, within(1e-12));
    }

    /** A heading that stands still may have children that move against each other. */
    @Test
    void givesASlopeToWhatStandsStillAboveTheFloor() {
        double[] points = {5, 50};
        double[] slopes = Aggregation.arithmetic().notBelow(20).slopes(HALVES, points, points);
        assertThat(slopes).containsExactly(new double[] {0, 0.5}, within(1e-12));
    }

    @Test
    void givesPartOfTheSlopeToAMovementAcrossTheFloor() {
        double[] slopes =
                Aggregation.arithmetic().notBelow(20).slopes(HALVES, new double[] {10, 50}, new double[] {30, 50});
        assertThat(slopes[0]).isCloseTo(0.25, within(1e-12));
    }

    /** What the explanation of a difference rests on. */
    @Property
    void addsUpToTheMovementOfTheHeading(
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll("points") List<Double> before,
            @ForAll("points") List<Double> after) {
        double[] weights = {0.1, 0.2, 0.3, 0.4};
        double[] from = array(before);
        double[] to = array(after);
        double[] slopes = aggregation.slopes(weights, from, to);
        double moved = IntStream.range(0, slopes.length)
                .mapToDouble(i -> slopes[i] * (to[i] - from[i]))
                .sum();
        assertThat(moved).isCloseTo(aggregation.points(weights, to) - aggregation.points(weights, from), within(1e-9));
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
                Aggregation.powerMean(2).notBelow(20));
    }

    @Provide
    Arbitrary<List<Double>> points() {
        return Arbitraries.doubles().between(0, 100).list().ofSize(4);
    }

    private static double[] array(List<Double> points) {
        return points.stream().mapToDouble(each -> each).toArray();
    }
}
