package io.ninethree.score;

import static io.ninethree.score.Graded.graded;
import static io.ninethree.score.Graded.heading;
import static io.ninethree.score.Graded.indicator;
import static io.ninethree.score.Graded.information;
import static io.ninethree.score.Graded.points;
import static io.ninethree.score.Graded.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.field.CategoryField;
import io.ninethree.field.Unit;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Divided;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Sample;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Interval;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The intervals of headings, from those of the indicators below. */
final class UncertaintyTest {

    private static final Heading PAIR = heading("all", indicator("a"), indicator("b"));

    /** What an indicator weighs and earns, and how far that may be off on either side. */
    record Estimate(int weight, double points, double below, double above) {
        IndicatorValue value() {
            return estimate(points, points - below, points + above);
        }
    }

    private static IndicatorValue estimate(double points, double low, double high) {
        return new Measured(points, Unit.POINTS, Sample.of(50), Optional.of(new Interval(low, high, 0.95)));
    }

    private static Interval interval(Heading heading, Map<String, IndicatorValue> values) {
        return score(heading, values).overall().interval().orElseThrow();
    }

    /** The gate follows the value of what it asks, although the points of that come of its parts. */
    @Test
    void drawsTheValueOfAnIndicatorWithTargetsForItsGate() {
        CategoryField subject = CategoryField.named("exams.subject");
        Indicator parted = Graded.graded("g")
                .scoredBy(subject, "arts", ScoreCurve.linear(0, 100))
                .build();
        Heading held = heading("all", parted, indicator("b"))
                .withWeighting(Weighting.given(Map.of("g", 1.0, "b", 1000.0)))
                .withGate(Gate.ramp("g", 0, 0, 100));
        IndicatorValue half = estimate(50, 40, 60);
        IndicatorValue value = new Divided(half, new TreeMap<>(Map.of("arts", half)));
        Interval interval = interval(held, Map.of("g", value, "b", Graded.points(100)));
        assertThat(interval.low()).isCloseTo(40, within(1.0));
        assertThat(interval.high()).isCloseTo(60, within(1.0));
    }

    @Provide
    Arbitrary<List<Estimate>> symmetric() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.doubles().between(30, 70),
                        Arbitraries.doubles().between(0, 20))
                .as((weight, points, reach) -> new Estimate(weight, points, reach, reach))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Estimate>> lopsided() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.doubles().between(0, 100),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 1))
                .as((weight, points, below, above) ->
                        new Estimate(weight, points, below * points, above * (100 - points)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Heading weighted(List<Estimate> estimates, Aggregation aggregation) {
        Map<String, Double> weights = new HashMap<>();
        IntStream.range(0, estimates.size())
                .forEach(i -> weights.put("i" + i, (double) estimates.get(i).weight()));
        return heading(
                        "all",
                        IntStream.range(0, estimates.size())
                                .mapToObj(i -> indicator("i" + i))
                                .toArray(ModelNode[]::new))
                .withWeighting(Weighting.given(weights))
                .withAggregation(aggregation);
    }

    private static Map<String, IndicatorValue> values(List<Estimate> estimates) {
        Map<String, IndicatorValue> values = new HashMap<>();
        IntStream.range(0, estimates.size())
                .forEach(i -> values.put("i" + i, estimates.get(i).value()));
        return values;
    }

    /** Independent deviations add up like the legs of a right triangle. */
    @Property
    void isThatOfAWeightedMean(@ForAll("symmetric") List<Estimate> estimates) {
        double sum = estimates.stream().mapToDouble(Estimate::weight).sum();
        double mean = 0;
        double squares = 0;
        for (Estimate each : estimates) {
            double share = each.weight() / sum;
            mean += share * each.points();
            squares += share * share * each.above() * each.above();
        }
        Interval interval = interval(weighted(estimates, Aggregation.arithmetic()), values(estimates));
        assertThat(interval.low()).isCloseTo(mean - Math.sqrt(squares), within(1e-9));
        assertThat(interval.high()).isCloseTo(mean + Math.sqrt(squares), within(1e-9));
    }

    /** Each leg is what the mean moves for a small movement of one indicator, found by moving it. */
    @Property
    void isThatOfAGeometricMeanByItsSlopes(@ForAll("symmetric") List<Estimate> estimates) {
        Heading heading = weighted(estimates, Aggregation.geometric());
        double squares = 0;
        for (int i = 0; i < estimates.size(); i++) {
            double slope = (moved(heading, estimates, i, 1e-4) - moved(heading, estimates, i, -1e-4)) / 2e-4;
            squares += Math.pow(slope * estimates.get(i).above(), 2);
        }
        Interval interval = interval(heading, values(estimates));
        double centre = moved(heading, estimates, 0, 0);
        assertThat(interval.low()).isCloseTo(Math.max(0, centre - Math.sqrt(squares)), within(1e-5));
        assertThat(interval.high()).isCloseTo(Math.min(100, centre + Math.sqrt(squares)), within(1e-5));
    }

    private static double moved(Heading heading, List<Estimate> estimates, int which, double by) {
        Map<String, IndicatorValue> values = values(estimates);
        values.put("i" + which, points(estimates.get(which).points() + by));
        return score(heading, values).overall().points().orElseThrow();
    }

    @Property(tries = 50)
    void surroundsThePointsWithinTheScale(
            @ForAll("lopsided") List<Estimate> estimates, @ForAll("means") Aggregation aggregation) {
        Heading heading = weighted(estimates, aggregation).withGate(Gate.ramp("i0", 10, 40, 90));
        HeadingScore score = score(heading, values(estimates)).overall();
        Interval interval = score.interval().orElseThrow();
        assertThat(interval.contains(score.points().orElseThrow())).isTrue();
        assertThat(interval.low()).isNotNegative();
        assertThat(interval.high()).isLessThanOrEqualTo(100);
    }

    @Provide
    Arbitrary<Aggregation> means() {
        return Arbitraries.oneOf(
                List.of(Trees.aggregations(), Arbitraries.of(Aggregation.geometric(), Aggregation.powerMean(0.5))));
    }

    @Test
    void isNarrowerThanThatOfItsIndicators() {
        Interval interval = interval(PAIR, Map.of("a", estimate(50, 40, 60), "b", estimate(50, 40, 60)));
        assertThat(interval.width()).isCloseTo(20 / Math.sqrt(2), within(1e-9));
    }

    @Test
    void keepsTheSidesApart() {
        Interval interval = interval(PAIR, Map.of("a", estimate(50, 44, 50), "b", estimate(70, 62, 70)));
        assertThat(interval.low()).isCloseTo(60 - 5, within(1e-9));
        assertThat(interval.high()).isEqualTo(60);
    }

    @Test
    void takesWhatHasNoIntervalAsKnown() {
        Interval interval = interval(PAIR, Map.of("a", estimate(50, 40, 60), "b", points(70)));
        assertThat(interval.low()).isCloseTo(55, within(1e-9));
        assertThat(interval.high()).isCloseTo(65, within(1e-9));
    }

    @Test
    void isUnknownIfNothingHasOne() {
        assertThat(score(PAIR, 50, "a", "b").overall().interval()).isEmpty();
        assertThat(score(PAIR, Map.of()).overall().interval()).isEmpty();
    }

    @Test
    void goesUpTheTree() {
        Heading tree = heading("all", heading("left", indicator("a"), indicator("b")), indicator("c"));
        Interval interval =
                interval(tree, Map.of("a", estimate(50, 34, 66), "b", estimate(50, 38, 62), "c", estimate(50, 40, 60)));
        double left = Math.hypot(8, 6);
        assertThat(interval.high()).isCloseTo(50 + Math.hypot(left / 2, 5), within(1e-9));
    }

    /** A tree of a hundred headings asks each of them once. */
    @Test
    void goesUpATallTree() {
        Heading tower = heading("h0", indicator("a"));
        for (int i = 1; i < 100; i++) {
            tower = heading("h" + i, tower);
        }
        assertThat(interval(tower, Map.of("a", estimate(50, 40, 60))).width()).isCloseTo(20, within(1e-9));
    }

    /** A floored child moves nothing until it is above the floor. */
    @Test
    void doesNotMoveBelowAFloor() {
        Heading floored = PAIR.withAggregation(Aggregation.arithmetic().notBelow(30));
        Interval interval = interval(floored, Map.of("a", estimate(10, 0, 40), "b", points(70)));
        assertThat(interval.low()).isEqualTo(50);
        assertThat(interval.high()).isCloseTo(55, within(1e-9));
    }

    @Test
    void isAtTheLevelOfTheModel() {
        Indicator careful = graded("a").confidence(Confidence.at(0.9)).build();
        IndicatorValue ninety = new Measured(50, Unit.POINTS, Sample.of(9), Optional.of(new Interval(40, 60, 0.9)));
        HeadingScore score = score(heading("all", careful), Map.of("a", ninety)).overall();
        assertThat(score.children().get(0).interval()).contains(new Interval(40, 60, 0.9));
        Interval interval = score.interval().orElseThrow();
        assertThat(interval.level()).isEqualTo(0.95);
        double stretch = Confidence.at(0.95).z() / Confidence.at(0.9).z();
        assertThat(interval.high()).isCloseTo(50 + 10 * stretch, within(1e-9));
    }

    @Test
    void ofAnIndicatorGoesThroughItsCurve() {
        Indicator share = Indicator.named("a")
                .called("份额", "Share")
                .measures(Formula.share(Graded.GRADE.atLeast(50)))
                .scoredBy(ScoreCurve.through(0.4, 0.75, 0.95))
                .build();
        Interval wilson = Confidence.STANDARD.ofShare(75, 100);
        IndicatorValue value = new Measured(0.75, Unit.SHARE, Sample.of(100), Optional.of(wilson));
        Interval interval = IndicatorScore.of(share, 1, value).interval().orElseThrow();
        ScoreCurve curve = share.curve().orElseThrow();
        assertThat(interval).isEqualTo(new Interval(curve.score(wilson.low()), curve.score(wilson.high()), 0.95));
    }

    @Test
    void ofAnIndicatorIsUnknownIfItsCurveFailsAtAnEnd() {
        Indicator own = information("a").scoredBy(value -> 2 * value).build();
        IndicatorScore score = IndicatorScore.of(own, 1, estimate(45, 40, 55));
        assertThat(score.points()).hasValue(90);
        assertThat(score.interval()).isEmpty();
    }

    /** The lower of two alike is lower than each. */
    @Test
    void ofAMinimumLiesLowerThanThatOfOneChild() {
        Heading minimum = PAIR.withAggregation(Aggregation.minimum());
        Map<String, IndicatorValue> values = Map.of("a", estimate(50, 40, 60), "b", estimate(50, 40, 60));
        Interval interval = interval(minimum, values);
        assertThat(interval.low()).isCloseTo(38.5, within(1.5));
        assertThat(interval.high()).isCloseTo(55, within(1.5));
        assertThat(interval(minimum, values)).isEqualTo(interval);
    }

    @Test
    void endsAtALimitThatIsSure() {
        Heading gated =
                heading("all", indicator("a"), information("guard").build()).withGate(Gate.below("guard", 1, 50));
        Interval interval = interval(gated, Map.of("a", estimate(50, 40, 60), "guard", points(0)));
        assertThat(interval.high()).isEqualTo(50);
        assertThat(interval.low()).isCloseTo(40, within(1.5));
    }

    @Test
    void doesNotCareForAGateThatIsFarAway() {
        Map<String, IndicatorValue> values = Map.of("a", estimate(50, 40, 60), "b", estimate(90, 85, 95));
        assertThat(interval(PAIR.withGate(Gate.ramp("b", 10, 0, 30)), values)).isEqualTo(interval(PAIR, values));
    }

    /** The whole interval of the indicator lies on the ramp, which is four points of limit for each of its own. */
    @Test
    void followsARamp() {
        Heading gated = PAIR.withGate(Gate.ramp("b", 50, 20, 70));
        Map<String, IndicatorValue> values = Map.of("a", points(90), "b", estimate(60, 58, 62));
        Interval interval = interval(gated, values);
        assertThat(score(gated, values).overall().points()).hasValue(60);
        assertThat(interval.low()).isCloseTo(52, within(1.0));
        assertThat(interval.high()).isCloseTo(68, within(1.0));
        assertThat(interval(gated, values)).isEqualTo(interval);
    }

    /** Only the gate is in doubt; nothing that earns points is. */
    @Test
    void isThatOfAGateAlone() {
        Heading gated =
                heading("all", indicator("a"), information("guard").build()).withGate(Gate.ramp("guard", 0, 0, 100));
        Interval interval = interval(gated, Map.of("a", points(90), "guard", estimate(60, 50, 70)));
        assertThat(interval.low()).isCloseTo(50, within(1.5));
        assertThat(interval.high()).isCloseTo(70, within(1.5));
    }

    /** A slope next to zero is as steep as one likes, and tells nothing of where the mean may be. */
    @Test
    void ofAMeanThatAZeroErasesReachesToWhatItsEndsEarn() {
        Map<String, IndicatorValue> values = Map.of("a", estimate(0.01, 0, 4), "b", points(100));
        Interval geometric = interval(PAIR.withAggregation(Aggregation.geometric()), values);
        assertThat(geometric.low()).isLessThan(0.5);
        assertThat(geometric.high()).isCloseTo(20, within(1.0));
        Interval root = interval(PAIR.withAggregation(Aggregation.powerMean(0.5)), values);
        assertThat(root.high()).isCloseTo(Math.pow((2 + 10) / 2.0, 2), within(1.0));
    }

    /** A draw may be more than the whole of a share, for which a curve that somebody wrote has no points. */
    @Test
    void standsACurveThatRefusesADraw() {
        Indicator own = Indicator.named("a")
                .called("份额", "Share")
                .measures(Formula.share(Graded.GRADE.atLeast(50)))
                .scoredBy(share -> 100 * share)
                .build();
        Heading minimum = heading("all", own).withAggregation(Aggregation.minimum());
        IndicatorValue value =
                new Measured(0.98, Unit.SHARE, Sample.of(50), Optional.of(Confidence.STANDARD.ofShare(49, 50)));
        Interval interval = interval(minimum, Map.of("a", value));
        assertThat(interval.contains(98)).isTrue();
        assertThat(interval.high()).isLessThanOrEqualTo(100);
    }

    /** A formula that somebody wrote may have an interval that misses its own value. */
    @Test
    void standsAnIntervalThatMissesItsValue() {
        Heading minimum = PAIR.withAggregation(Aggregation.minimum());
        Interval interval = interval(minimum, Map.of("a", estimate(50, 52, 60), "b", points(90)));
        assertThat(interval.low()).isEqualTo(50);
    }

    @Test
    void ignoresWhatStandsIn() {
        ServiceModel model = Graded.model(PAIR).imputing("b", 30);
        Scorecard card = Scorecard.of(model, Graded.JUNE, Map.of("a", estimate(50, 40, 60)));
        assertThat(card.of("b").interval()).isEmpty();
        assertThat(card.overall().interval().orElseThrow().width()).isCloseTo(10, within(1e-9));
    }
}
