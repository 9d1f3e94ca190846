package io.ninethree.score;

import static io.ninethree.score.Graded.heading;
import static io.ninethree.score.Graded.indicator;
import static io.ninethree.score.Graded.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.process.ControlChart;
import io.ninethree.process.Point;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Confidence.ShareMethod;
import io.ninethree.statistics.Interval;
import io.ninethree.statistics.PercentileRank;
import io.ninethree.statistics.PowerMean;
import io.ninethree.statistics.Shrinkage;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What libraries of composite indicators and of metrics are known to get wrong. */
final class KnownTrapsTest {

    private static final double[] HALVES = {0.5, 0.5};
    private static final double[] VALUES = {30, 90};

    /** Not the root forgotten, and not divided by the exponent instead: sqrt((900 + 8100) / 2). */
    @Test
    void aPowerMeanTakesTheRoot() {
        assertThat(new PowerMean(2).of(HALVES, VALUES)).isCloseTo(Math.sqrt(4500), within(1e-12));
    }

    @Test
    void aPowerMeanGoesToTheGeometricOne() {
        double geometric = new PowerMean(0).of(HALVES, VALUES);
        assertThat(geometric).isCloseTo(Math.sqrt(2700), within(1e-12));
        assertThat(DoubleStream.of(1e-3, 1e-5, 1e-7).map(p -> new PowerMean(p).of(HALVES, VALUES) - geometric))
                .isSortedAccordingTo((one, other) -> Double.compare(Math.abs(other), Math.abs(one)))
                .last()
                .satisfies(rest -> assertThat(rest).isCloseTo(0, within(1e-5)));
    }

    /** A parameter that is accepted and then forgotten is worse than none. */
    @Test
    void everyParameterMatters() {
        assertThat(Stream.of(
                                Aggregation.arithmetic(),
                                Aggregation.arithmetic().notBelow(40),
                                Aggregation.powerMean(0.5),
                                Aggregation.minimum())
                        .map(aggregation -> aggregation.points(HALVES, VALUES)))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(
                                Confidence.at(0.9),
                                Confidence.at(0.95),
                                Confidence.at(0.95).withShares(ShareMethod.CLOPPER_PEARSON))
                        .map(confidence -> confidence.ofShare(3, 20)))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(new Shrinkage(0.5, 5), new Shrinkage(0.5, 10), new Shrinkage(0.6, 5))
                        .map(shrinkage -> shrinkage.of(0.9, 20)))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(
                                ControlChart.ewma(VALUES, 0.2, 3),
                                ControlChart.ewma(VALUES, 0.3, 3),
                                ControlChart.ewma(VALUES, 0.2, 2))
                        .map(ControlChart::points))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(
                                Gate.ramp("a", 20, 40, 80),
                                Gate.ramp("a", 10, 40, 80),
                                Gate.ramp("a", 20, 50, 80),
                                Gate.ramp("a", 20, 40, 90))
                        .map(gate -> gate.limit(50)))
                .doesNotHaveDuplicates();
    }

    /** Another store may change what it likes: only a curve that names its reference is relative. */
    @Test
    void aScoreDoesNotMoveWithThoseOfOthers() {
        ScoreCurve fixed = ScoreCurve.linear(0, 100);
        ScoreCurve relative =
                ScoreCurve.rank(PercentileRank.within("stores of 2025", 20, 40, 60), ScoreCurve.Direction.HIGHER);
        assertThat(fixed.score(40)).isEqualTo(40);
        assertThat(relative.score(40)).isEqualTo(50);
        assertThat(relative.toString()).contains("stores of 2025");
    }

    /** Counting children says 1 of 2, counting weight says three quarters: both are there to be read. */
    @Test
    void coverageByWeightIsNotCoverageByCount() {
        Heading root = heading("all", indicator("a"), indicator("b"))
                .withWeighting(Weighting.given(Map.of("a", 3.0, "b", 1.0)));
        HeadingScore whole = Graded.score(root, Map.of("a", points(80))).overall();
        assertThat(whole.coverage()).isEqualTo(0.75);
        assertThat(whole).hasToString("all: 80 points, scored, 1 of 2 indicators");
    }

    /** A point that is tested must not be part of the limits that test it: this one would widen them to fit itself. */
    @Test
    void limitsComeFromEarlierPoints() {
        double[] values = {50, 51, 49, 50, 51, 49, 90};
        Point apart = ControlChart.individuals(values).basedOn(6).points().get(6);
        assertThat(apart.isWithinLimits()).isFalse();
        assertThat(apart.high()).isLessThan(55);
    }

    /** There are other conventions, which admit no zero here. */
    @Test
    void noSuccessAllowsThatThereIsNone() {
        assertThat(Stream.of(ShareMethod.values())
                        .map(method -> Confidence.at(0.9).withShares(method).ofShare(0, 1))
                        .map(Interval::low))
                .containsOnly(0.0);
    }

    @Test
    void theOrderOfChildrenDoesNotMatter() {
        Heading one = heading("all", indicator("a"), indicator("b"));
        Heading other = heading("all", indicator("b"), indicator("a"));
        List<Double> earned = Stream.of(one, other)
                .map(root -> root.withAggregation(Aggregation.geometric().notBelow(20)))
                .map(root -> Graded.score(root, Map.of("a", points(10), "b", points(70))))
                .map(card -> card.overall().points().orElseThrow())
                .toList();
        assertThat(earned.get(0)).isEqualTo(earned.get(1));
    }
}
